import { expect, it } from 'vitest';
import { doneWhen } from './done-when.ts';

it('says when a round has been done, by the days as they were written', () => {
  expect(doneWhen('any', undefined, '2026-05-09')).toBeUndefined();
  expect(doneWhen('daily', '2026-05-09T00:10:00+05:00', '2026-05-09')).toBe('today');
  expect(doneWhen('daily', '2026-05-08T23:50:00+05:00', '2026-05-09')).toBeUndefined();
  expect(doneWhen('weekly', '2026-05-03T10:00:00+02:00', '2026-05-09')).toBe('week');
  expect(doneWhen('weekly', '2026-05-02T10:00:00+02:00', '2026-05-09')).toBeUndefined();
  expect(doneWhen('once', '2020-01-01T10:00:00Z', '2026-05-09')).toBe('once');
});
