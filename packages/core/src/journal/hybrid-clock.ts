/**
 * A hybrid logical clock stamp, ordered as text: milliseconds, a counter, the device.
 * It says when something was recorded; it never runs backwards, even when the device's clock does.
 * Source: Kulkarni et al., "Logical Physical Clocks" (2014).
 */
export type Stamp = string;

const TIME_WIDTH = 9;
const COUNTER_WIDTH = 4;
const COUNTER_LIMIT = 36 ** COUNTER_WIDTH;
const LATEST = 36 ** TIME_WIDTH - 1;
const SHAPE = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9A-Za-z_]{1,32}$/;

const base36 = (value: number, width: number): string => value.toString(36).padStart(width, '0');

export const isStamp = (text: unknown): text is Stamp => typeof text === 'string' && SHAPE.test(text);

/** What may stand for a device in a stamp. */
export const isDevice = (text: string): boolean => /^[0-9A-Za-z_]{1,32}$/.test(text);

/** Milliseconds since 1970 at which the operation was recorded. */
export const recordedAt = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, TIME_WIDTH), 36);

/** The device that recorded it. */
export const deviceOf = (stamp: Stamp): string => stamp.slice(TIME_WIDTH + COUNTER_WIDTH + 2);

const counterOf = (stamp: Stamp): number => Number.parseInt(stamp.slice(TIME_WIDTH + 1, TIME_WIDTH + 1 + COUNTER_WIDTH), 36);

/** The stamp of a moment and a number within it; both are held to what a stamp can carry. */
export const stampOf = (time: number, counter: number, device: string): Stamp =>
  `${base36(Math.min(Math.max(Math.floor(time), 0), LATEST), TIME_WIDTH)}-${base36(Math.min(counter, COUNTER_LIMIT - 1), COUNTER_WIDTH)}-${device}`;

/** The stamp after everything seen so far: `now` where the clock moved on, else the last stamp's time with its counter raised. */
export const nextStamp = (last: Stamp | undefined, now: number, device: string): Stamp => {
  const lastTime = last === undefined ? -1 : recordedAt(last);
  // A device whose clock was reset may say 1969.
  if (Math.max(0, Math.floor(now)) > lastTime) return stampOf(now, 0, device);
  const counter = last === undefined ? 0 : counterOf(last) + 1;
  return counter < COUNTER_LIMIT ? stampOf(lastTime, counter, device) : stampOf(lastTime + 1, 0, device);
};
