import { daysBetween, dayOf, MOTIVE_APART_DAYS, of } from '@reprise/core';
import type { View } from './view.ts';

/** Every check so far, oldest first, and how long ago the first and the last were. Never a sum. */
export const motiveChecks = (({ session: { journal }, at }) => {
  const checks = of(journal, 'motive-check').map((entry) => ({ id: entry.id, at: entry.at, ...entry.v }));
  const [first, last] = [checks[0], checks.at(-1)];
  return {
    checks,
    daysSinceLast: last ? daysBetween(dayOf(last.at), dayOf(at)) : undefined,
    daysApart: first && last ? daysBetween(dayOf(first.at), dayOf(last.at)) : 0,
    apartNeeded: MOTIVE_APART_DAYS,
  };
}) satisfies View<void, unknown>;
