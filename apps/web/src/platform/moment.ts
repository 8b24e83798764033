import type { Now } from '@reprise/core';

const two = (value: number): string => String(Math.trunc(value)).padStart(2, '0');

/** The page's time with its offset, as the person's clock shows it. */
export const isoTime = (date: Date): string => {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  return (
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` +
    `T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${String(date.getMilliseconds()).padStart(3, '0')}` +
    `${sign}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`
  );
};

const DEVICE = 'device';

/** Names this browser in stamps; random, of no use elsewhere. */
const device = (): string => {
  try {
    const known = localStorage.getItem(DEVICE);
    if (known) return known;
    const made = freshId().slice(0, 8);
    localStorage.setItem(DEVICE, made);
    return made;
  } catch {
    return 'device';
  }
};

export const freshId = (): string => crypto.randomUUID().replaceAll('-', '');

export const now = (): Now => ({ at: isoTime(new Date()), id: freshId(), device: device() });
export const at = (): string => isoTime(new Date());
/** A local `YYYY-MM-DDTHH:MM`, as a date field gives it, with the offset that holds here on that day. */
export const localToTime = (local: string): string => isoTime(new Date(local));
