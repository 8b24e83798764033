import type { IsoTime } from '@reprise/core';

const two = (value: number): string => String(value).padStart(2, '0');

/** The time as this machine's clock shows it, with its offset: `2026-11-22T23:10:00+01:00`. */
export const localTime = (date: Date, minutesBehindUtc = date.getTimezoneOffset()): IsoTime => {
  const minutes = -minutesBehindUtc;
  const sign = minutes < 0 ? '-' : '+';
  const shown = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${shown}${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
};
