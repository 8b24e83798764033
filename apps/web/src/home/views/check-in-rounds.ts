import { dayOf, daysBetween, of, type Day, type FieldsOf, type Journal } from '@reprise/core';
import type { Side } from './given-words.ts';

/** How one of the two answered. Theirs are as the person told them. */
export type Answered = Omit<FieldsOf<'couple-check-in'>, 'who'> & { readonly id: string; readonly on: Day };

/** The answers of one week, side by side. */
export type Round = { readonly on: Day } & { readonly [Who in Side]?: Answered };

/** A second answer within this many days still belongs to the first. */
const SAME_WEEK = 6;
/** A week after the last answer it is time to ask again. */
export const CHECK_IN_EVERY = 7;

/** Check-ins of the two paired by week, newest first. Who answers twice begins a new one. */
export const checkInRounds = (journal: Journal): readonly Round[] => {
  const rounds: Round[] = [];
  for (const { id, at, v } of of(journal, 'couple-check-in')) {
    const { who, ...said } = v;
    const on = dayOf(at);
    const answered: Answered = { ...said, id, on };
    const last = rounds.at(-1);
    if (last && !last[who] && daysBetween(last.on, on) <= SAME_WEEK) rounds[rounds.length - 1] = { ...last, [who]: answered };
    else rounds.push({ on, [who]: answered });
  }
  return rounds.toReversed();
};

/** What each said last. */
export const lastAnswers = (rounds: readonly Round[]): Readonly<Partial<Record<Side, Answered>>> => {
  const [me, them] = (['me', 'them'] as const).map((who) => rounds.find((round) => round[who])?.[who]);
  return { ...(me ? { me } : {}), ...(them ? { them } : {}) };
};
