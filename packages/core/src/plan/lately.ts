import type { FieldsOf } from '../journal/kinds/index.ts';
import { dayOf, daysBetween } from '../journal/time.ts';
import type { Facts } from './facts.ts';

type Did = FieldsOf<'did'>;

/** Days since an exercise was last done; Infinity where it never was. */
export const daysSinceDone = (facts: Facts, practice: string): number => {
  const { last } = facts.done(practice);
  return last ? daysBetween(last, facts.today) : Number.POSITIVE_INFINITY;
};

/** Days since something of a sort was last done; Infinity where it never was. */
export const daysSinceDid = (facts: Facts, sort: NonNullable<Did['sort']>): number => {
  const last = facts.journal.kinds.get('did')?.findLast((entry) => !entry.deleted && entry.v['sort'] === sort);
  return last ? daysBetween(dayOf(last.at), facts.today) : Number.POSITIVE_INFINITY;
};

/** The check-in of today or yesterday, where there is one. */
export const recentCheckIn = (facts: Facts): FieldsOf<'check-in'> | undefined => {
  const last = facts.journal.kinds.get('check-in')?.findLast((entry) => !entry.deleted);
  // The kind's fields were checked when they were written.
  return last && daysBetween(dayOf(last.at), facts.today) <= 1 ? (last.v as unknown as FieldsOf<'check-in'>) : undefined;
};

/** What was last answered to one question of an exercise. */
export const lastAnswer = (facts: Facts, practice: string, field: string): unknown => {
  const last = facts.journal.kinds.get('entry')?.findLast((entry) => !entry.deleted && entry.v['practice'] === practice);
  return (last?.v['values'] as Readonly<Record<string, unknown>> | undefined)?.[field];
};

/** Mood has fallen since last week: nothing heavy is put first. */
export const moodFalls = (facts: Facts): boolean => facts.moodChange !== undefined && facts.moodChange <= -1;
