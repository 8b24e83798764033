import { isTime } from '@reprise/core';
import { expect, test } from 'vitest';
import { localTime } from './local-time.ts';

const noon = new Date('2026-11-22T12:00:00.789Z');

test.each([
  [0, '2026-11-22T12:00:00+00:00'],
  [-60, '2026-11-22T13:00:00+01:00'],
  [-330, '2026-11-22T17:30:00+05:30'],
  [210, '2026-11-22T08:30:00-03:30'],
  [-840, '2026-11-23T02:00:00+14:00'],
])('a clock %i minutes behind UTC shows %s', (minutes, shown) => {
  expect(localTime(noon, minutes)).toBe(shown);
  expect(isTime(shown)).toBe(true);
  expect(Date.parse(shown)).toBe(Date.parse('2026-11-22T12:00:00Z'));
});
