import { daysBetween, of, type Day, type Journal } from '@reprise/core';
import type { Agreements } from './agreements.ts';
import type { Given } from './given-words.ts';

/** How far ahead is worth seeing. */
const AHEAD_DAYS = 14;

export type Coming = {
  readonly what: 'agreement' | 'promise' | 'issue' | 'goal' | 'time' | 'openness' | 'counselling';
  readonly id: string;
  readonly text: string;
  readonly on: Day;
};

/** What was written in a practice that keeps an `entry`, last. */
export const lastWritten = (
  journal: Journal,
  practice: string,
): { readonly id: string; readonly values: Record<string, unknown> } | undefined => {
  const found = of(journal, 'entry').findLast((entry) => entry.v.practice === practice);
  return found && { id: found.id, values: found.v.values };
};

/** Everything with a day of its own, nearest first: what has come (`due`) and what comes within two weeks (`ahead`). */
export const comingUp = (
  journal: Journal,
  today: Day,
  { agreements, given }: { agreements: Agreements; given: readonly Given[] },
): { readonly due: readonly Coming[]; readonly ahead: readonly Coming[] } => {
  const all: Coming[] = [];
  const add = (what: Coming['what'], id: string, text: unknown, on: unknown): void => {
    if (typeof on === 'string' && on !== '') all.push({ what, id, text: typeof text === 'string' ? text : '', on });
  };
  for (const one of agreements.standing) add('agreement', one.id, one.text, one.reviewOn);
  for (const one of given) if (one.state !== 'looked') add('promise', one.id, one.text, one.dueOn);
  for (const one of of(journal, 'issue')) if (!one.v.settled) add('issue', one.id, one.v.what, one.v.reviewOn);
  for (const one of of(journal, 'shared-goal')) add('goal', one.id, one.v.what, one.v.reviewOn);
  for (const one of of(journal, 'time-together'))
    if (one.v.on !== undefined && one.v.on >= today) add('time', one.id, one.v.what, one.v.on);
  const openness = lastWritten(journal, 'rebuilding-trust');
  if (openness) add('openness', openness.id, openness.values['openness'], openness.values['opennessUntil']);
  const counselling = lastWritten(journal, 'counselling-together');
  if (counselling) add('counselling', counselling.id, counselling.values['helpsWhen'], counselling.values['lookOn']);
  const sorted = all.toSorted((a, b) => daysBetween(b.on, a.on));
  const isDue = (one: Coming): boolean => one.what !== 'time' && one.on <= today;
  return {
    due: sorted.filter(isDue),
    ahead: sorted.filter((one) => !isDue(one) && daysBetween(today, one.on) <= AHEAD_DAYS),
  };
};
