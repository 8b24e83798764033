import { latest, type Entry } from '../journal/journal.ts';
import type { FieldsOf, KindName } from '../journal/kinds/index.ts';
import { DAY, dayOf, daysBetween, instantOf, type Day } from '../journal/time.ts';
import type { Facts } from './facts.ts';

type Did = FieldsOf<'did'>;

/** Days since an exercise was last done; Infinity where it never was. */
export const daysSinceDone = (facts: Facts, practice: string): number => {
  const { last } = facts.done(practice);
  return last ? daysBetween(last, facts.today) : Number.POSITIVE_INFINITY;
};

/** The last day of each sort, remembered with the entries it was read from: they never change, and may be many. */
const lastOfSort = new WeakMap<readonly Entry[], ReadonlyMap<unknown, Day>>();

const readLastOfSort = (entries: readonly Entry[]): ReadonlyMap<unknown, Day> => {
  const known = lastOfSort.get(entries);
  if (known) return known;
  const days = new Map<unknown, Day>();
  for (const entry of entries) if (!entry.deleted) days.set(entry.v['sort'], dayOf(entry.at));
  lastOfSort.set(entries, days);
  return days;
};

/** Days since something of a sort was last done; Infinity where it never was. */
export const daysSinceDid = (facts: Facts, sort: NonNullable<Did['sort']>): number => {
  const last = readLastOfSort(facts.journal.kinds.get('did') ?? []).get(sort);
  return last ? daysBetween(last, facts.today) : Number.POSITIVE_INFINITY;
};

/** The check-in of today or yesterday, where there is one. */
export const recentCheckIn = (facts: Facts): FieldsOf<'check-in'> | undefined => {
  const last = facts.journal.kinds.get('check-in')?.findLast((entry) => !entry.deleted);
  // The kind's fields were checked when they were written.
  return last && daysBetween(dayOf(last.at), facts.today) <= 1 ? (last.v as unknown as FieldsOf<'check-in'>) : undefined;
};

/** What was last answered to one question of an exercise. */
export const lastAnswer = (facts: Facts, practice: string, field: string): unknown => {
  if (facts.done(practice).count === 0) return undefined;
  const last = facts.journal.kinds.get('entry')?.findLast((entry) => !entry.deleted && entry.v['practice'] === practice);
  return (last?.v['values'] as Readonly<Record<string, unknown>> | undefined)?.[field];
};

/** Mood has fallen since last week: nothing heavy is put first. */
export const moodFalls = (facts: Facts): boolean => facts.moodChange !== undefined && facts.moodChange <= -1;

/** What takes it out of a person, and what gives something back. Check-ins are neither. */
const heavyKinds: readonly KindName[] = ['reason', 'motive-check', 'safety', 'letter', 'decision', 'stop-sign', 'outcomes'];
const lightKinds: readonly KindName[] = ['did', 'care', 'person', 'if-then'];
const lightPractices: readonly unknown[] = ['letting-feelings-move', 'best-of-me', 'small-wins'];

/** A hard look yesterday or today, and nothing easy since: it is time for the body, or for people. */
export const workedHard = (facts: Facts): boolean => {
  let heavy = Number.NEGATIVE_INFINITY;
  let light = Number.NEGATIVE_INFINITY;
  for (const name of heavyKinds) heavy = Math.max(heavy, latest(facts.journal, name)?.ms ?? heavy);
  for (const name of lightKinds) light = Math.max(light, latest(facts.journal, name)?.ms ?? light);
  const exercise = latest(facts.journal, 'entry');
  if (exercise && lightPractices.includes(exercise.v.practice)) light = Math.max(light, exercise.ms);
  else if (exercise) heavy = Math.max(heavy, exercise.ms);
  return heavy > light && heavy > instantOf(facts.at) - 2 * DAY;
};
