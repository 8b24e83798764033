import { operationsOf } from '../journal/journal.ts';
import type { Operation } from '../journal/operation.ts';
import { addDays, type Day } from '../journal/time.ts';
import { betweenUs } from './between-us.ts';
import { daily } from './daily.ts';
import { exercises } from './exercises.ts';
import { growing } from './growing.ts';
import { live } from './live.ts';
import { understanding } from './understanding.ts';

/**
 * About sixty days in the life of one invented person, up to the evening before `today`, to look around in.
 * The same for the same day; `offset` is the one of the clock that reads it, so that nothing in it lies ahead.
 */
export const sampleJournal = (today: Day, offset = 'Z'): readonly Operation[] => {
  const day = (daysAgo: number): Day => addDays(today, -daysAgo);
  const lines = [...betweenUs(day), ...understanding, ...growing(day), ...exercises, ...daily];
  const beats = lines
    .map(([daysAgo, clock, act, id]) => ({ at: `${day(daysAgo)}T${clock}:00${offset}`, act, ...(id ? { id } : {}) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return operationsOf(live(beats, 'sample'));
};
