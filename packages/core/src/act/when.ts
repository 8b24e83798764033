import { instantOf, MINUTE, type IsoTime } from '../journal/time.ts';
import type { Now } from './action.ts';

/** Clocks of two places may differ by a little; more than that has not happened yet. */
export const inTheFuture = (at: IsoTime, now: Now): boolean => instantOf(at) > instantOf(now.at) + 5 * MINUTE;
