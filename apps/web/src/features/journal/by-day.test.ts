import { expect, it } from 'vitest';
import { byDay } from './by-day.ts';

it('keeps the order, and the day as it was written', () => {
  const items = ['2026-05-02T00:10:00+09:00', '2026-05-01T23:50:00-05:00', '2026-05-01T08:00:00Z'].map((at) => ({ at }));
  expect(byDay(items).map(({ day, items: of }) => [day, of.length])).toEqual([
    ['2026-05-02', 1],
    ['2026-05-01', 2],
  ]);
  expect(byDay([])).toEqual([]);
});
