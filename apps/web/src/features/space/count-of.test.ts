import { expect, it } from 'vitest';
import { countOf } from './count-of.ts';

const clock = { contact: { state: 'OPEN' }, together: false, lettingGo: false };

it('leads somewhere while nothing stands in between, and is never less than none', () => {
  expect(countOf(clock, { kept: 12, required: 33 })).toEqual({ towards: true, required: 33, left: 21 });
  expect(countOf(clock, { kept: 40, required: 33 }).left).toBe(0);
});

it('is only counted after a stop, after letting go and together', () => {
  for (const state of ['ORDER', 'NO', 'QUIET'])
    expect(countOf({ ...clock, contact: { state } }, { kept: 1, required: 30 }).towards).toBe(false);
  expect(countOf({ ...clock, lettingGo: true }, { kept: 1, required: 30 }).towards).toBe(false);
  expect(countOf({ ...clock, together: true }, { kept: 1, required: 30 }).towards).toBe(false);
});
