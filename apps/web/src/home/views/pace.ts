import {
  correctionsOf,
  dayOf,
  daysBetween,
  instantOf,
  isCorrected,
  of,
  type Day,
  type IsoTime,
  type Journal,
} from '@reprise/core';
import { checkInRounds, lastAnswers } from './check-in-rounds.ts';
import type { Side } from './given-words.ts';

const WEEKS = 4;
const WEEK = 7;
/** An answer about the pace speaks for this long. */
const SPEAKS_FOR = 14;
/** From so many meetings in a week on, two more than in any week before is said. */
const OFTEN = 3;
/** So many ideas from one alone are said. */
const ALL_FROM_ONE = 3;

/** Why it may be running ahead of one of them. */
export type PaceSign = 'too-fast' | 'more-often' | 'one-asks' | 'not-asked';

export type Pace = {
  /** Days on which they met, in each of the last four weeks, this one last. */
  readonly weeks: readonly number[];
  /** Days they plan to meet within the next week. */
  readonly planned: number;
  /** Whose idea the meetings were in those weeks and those to come, where it was noted. */
  readonly asked: Readonly<Record<Side, number>>;
  /** Who finds it too fast, by what each said last. */
  readonly tooFast: readonly Side[];
  readonly signs: readonly PaceSign[];
};

/** How often they meet, who asks, and whether either finds it too fast. It counts what was noted and nothing else. */
export const paceOf = (journal: Journal, at: IsoTime): Pace => {
  const today = dayOf(at);
  const corrections = correctionsOf(journal);
  const met: Day[] = of(journal, 'contact')
    .filter((entry) => entry.v.event === 'met' && !isCorrected(corrections, entry, instantOf(at)))
    .map((entry) => dayOf(entry.at));
  const plans = of(journal, 'time-together').filter((entry) => entry.v.sort !== 'apart');
  const days = new Set([...met, ...plans.flatMap((entry) => entry.v.on ?? [])]);
  const weeks = Array<number>(WEEKS).fill(0);
  let planned = 0;
  for (const day of days) {
    const ago = daysBetween(day, today);
    const week = WEEKS - 1 - Math.floor(ago / WEEK);
    if (ago >= 0 && week >= 0) weeks[week] = (weeks[week] ?? 0) + 1;
    else if (ago < 0 && ago >= -WEEK) planned += 1;
  }
  const recent = plans.filter((entry) => daysBetween(entry.v.on ?? dayOf(entry.at), today) < WEEKS * WEEK);
  const ideasOf = (who: Side): number => recent.filter((entry) => entry.v.askedBy === who).length;
  const asked = { me: ideasOf('me'), them: ideasOf('them') };
  const said = lastAnswers(checkInRounds(journal));
  const speaks = (who: Side): boolean => {
    const answer = said[who];
    return answer?.pace !== undefined && daysBetween(answer.on, today) <= SPEAKS_FOR;
  };
  const tooFast = (['me', 'them'] as const).filter((who) => speaks(who) && said[who]?.pace === 'too-fast');
  const thisWeek = weeks.at(-1) ?? 0;
  const before = Math.max(...weeks.slice(0, -1));
  const signs: PaceSign[] = [];
  if (tooFast.length > 0) signs.push('too-fast');
  if (before > 0 && thisWeek >= OFTEN && thisWeek >= before + 2) signs.push('more-often');
  if (asked.me + asked.them >= ALL_FROM_ONE && (asked.me === 0 || asked.them === 0)) signs.push('one-asks');
  if (thisWeek + planned > 0 && !speaks('them')) signs.push('not-asked');
  return { weeks, planned, asked, tooFast, signs };
};
