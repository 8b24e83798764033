import type { Day } from '@reprise/core';

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** `2026-02-12` as "Thu, 12 Feb 2026". */
export const readableDay = (day: Day): string => format.format(new Date(`${day}T00:00:00Z`));
