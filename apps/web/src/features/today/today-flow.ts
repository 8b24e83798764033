import type { ContactState, Stop } from '@reprise/core';
import { isNight } from '../../platform/countdown.ts';

/** What can happen on any day, in the order in which it is offered. */
export const happenings = ['urge', 'i-wrote', 'they-wrote', 'ran-into', 'hard-date', 'cannot-settle'] as const;
export type Happening = (typeof happenings)[number];

const atNight: readonly Happening[] = ['urge', 'cannot-settle', 'i-wrote', 'they-wrote'];

/** At night fewer, and what calms stands first. Two who are trying again write to each other: that is no event. */
export const happeningsFor = (day: { readonly at: string; readonly together: boolean }): readonly Happening[] => {
  const list = isNight(day.at) ? atNight : happenings;
  return day.together ? list.filter((one) => one === 'cannot-settle' || one === 'hard-date') : list;
};

type PartOfDay = 'morning' | 'day' | 'evening' | 'night';

export const partOfDay = (at: string): PartOfDay => {
  if (isNight(at)) return 'night';
  const hour = Number(at.slice(11, 13));
  if (hour < 12) return 'morning';
  return hour < 18 ? 'day' : 'evening';
};

/** A stop is told in full in its first days; afterwards its heading stands, with the rest one tap away. */
const FRESH_DAYS = 3;
const DAY = 86_400_000;

export const isFresh = (since: string | undefined, today: string): boolean =>
  since !== undefined && (Date.parse(today) - Date.parse(since)) / DAY < FRESH_DAYS;

/** Dates that hurt are shown this many days before. */
const DATE_AHEAD = 3;

export const isNear = (on: string, today: string): boolean => {
  const days = (Date.parse(on) - Date.parse(today)) / DAY;
  return days >= 0 && days <= DATE_AHEAD;
};

type Space = { readonly kept: number; readonly required: number };

/** Days of space are shown as long as they are on the way to something; afterwards, and with a stop, they are only counted. */
export const spaceShown = (plan: {
  readonly space: Space | undefined;
  readonly together: boolean;
  readonly lettingGo: boolean;
  readonly stops: readonly Stop[];
  readonly state: ContactState;
}): 'towards' | 'kept' | undefined => {
  if (!plan.space || plan.together) return undefined;
  if (plan.lettingGo || plan.stops.length > 0 || plan.state === 'WAITING' || plan.state === 'INVITED') return 'kept';
  return plan.space.kept >= plan.space.required ? 'kept' : 'towards';
};
