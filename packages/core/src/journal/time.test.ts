import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, instantOf, isDay, isTime, minuteOfDay } from './time.ts';

const anyDate = fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true });
const two = (value: number): string => String(value).padStart(2, '0');

describe('civil days', () => {
  it('number days as the Gregorian calendar does, four hundred years of it', () => {
    for (let offset = -80_000; offset < 80_000; offset += 1) {
      const day = new Date(offset * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(day)).toBe(offset);
    }
  });

  it('takes no day that does not exist', () => {
    for (const day of [
      '2026-02-29',
      '2100-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-01',
      '20260101',
      '',
      'today',
      '2026/01/01',
    ])
      expect(isDay(day), day).toBe(false);
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31']) expect(isDay(day), day).toBe(true);
  });

  it('adds days across months, years and leap days', () => {
    expect(addDays('2026-01-31', 1)).toBe('2026-02-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});

describe('times', () => {
  it('read the same instant as the engine does, whatever the offset', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 23);
        const sign = offset < 0 ? '-' : '+';
        const text = `${local}${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
        fc.pre(/^\d{4}-/.test(text));
        expect(instantOf(text)).toBe(date.getTime());
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('reads every millisecond', () => {
    for (let ms = 0; ms < 1000; ms += 1) expect(instantOf(`1970-01-01T00:00:00.${String(ms).padStart(3, '0')}Z`)).toBe(ms);
  });

  it('takes no time without an offset, and none that does not exist', () => {
    for (const text of [
      '2026-01-01T10:00:00',
      '2026-01-01 10:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01T10:60:00Z',
      '2026-01-01T10:00:60Z',
      '2026-01-01T10:00:00.Z',
      '2026-01-01T10:00:00+15:00',
      '2026-01-01T10:00:00+0100',
      '2026-01-01T10:00:00Zz',
      '2026-02-30T10:00:00Z',
      '2026-01-01T1:00:00Z',
      'Z',
      '',
    ])
      expect(isTime(text), text).toBe(false);
    for (const odd of [undefined, null, 5, {}, []]) expect(isTime(odd)).toBe(false);
  });

  it('keeps the minute of the clock on the wall', () => expect(minuteOfDay('2026-03-29T23:10:00+01:00')).toBe(23 * 60 + 10));
});
