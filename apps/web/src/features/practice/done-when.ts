import type { Practice } from '@reprise/core';

const DAY = 24 * 60 * 60 * 1000;
const instant = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`);

/** Whether this round of a practice has been done: today, this week, or for good. Doing it again is never refused. */
export const doneWhen = (
  repeat: Practice['repeat'],
  last: string | undefined,
  today: string,
): 'today' | 'week' | 'once' | undefined => {
  if (last === undefined) return undefined;
  if (repeat === 'once') return 'once';
  const days = Math.round((instant(today) - instant(last)) / DAY);
  if (days <= 0) return 'today';
  return repeat === 'weekly' && days < 7 ? 'week' : undefined;
};
