import { expect, it } from 'vitest';
import { sortDates } from './dates.ts';

it('puts the nearest date first, today included, and the past last', () => {
  const on = (day: string) => ({ v: { on: day } });
  const { ahead, over } = sortDates([on('2026-06-01'), on('2026-04-30'), on('2026-05-01'), on('2026-03-01')], '2026-05-01');
  expect(ahead.map((one) => one.v.on)).toEqual(['2026-05-01', '2026-06-01']);
  expect(over.map((one) => one.v.on)).toEqual(['2026-04-30', '2026-03-01']);
});
