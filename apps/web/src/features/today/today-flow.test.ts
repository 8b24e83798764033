import { describe, expect, it } from 'vitest';
import { happeningsFor, isFresh, isNear, partOfDay, spaceShown } from './today-flow.ts';

describe('Today', () => {
  it('offers less at night, and what calms first', () => {
    const day = happeningsFor({ at: '2026-05-01T14:00:00+01:00', together: false });
    const night = happeningsFor({ at: '2026-05-01T02:07:00+01:00', together: false });
    expect(day).toHaveLength(6);
    expect(night.slice(0, 2)).toEqual(['urge', 'cannot-settle']);
    expect(night).not.toContain('hard-date');
    expect(happeningsFor({ at: '2026-05-01T22:00:00+01:00', together: false })).toEqual(night);
    expect(happeningsFor({ at: '2026-05-01T06:00:00+01:00', together: false })).toEqual(day);
  });

  it('counts no messages between two who are trying again', () => {
    expect(happeningsFor({ at: '2026-05-01T14:00:00+01:00', together: true })).toEqual(['hard-date', 'cannot-settle']);
  });

  it('reads the part of the day from the person’s own clock', () => {
    expect(['07', '13', '19', '23'].map((hour) => partOfDay(`2026-05-01T${hour}:00:00-08:00`))).toEqual([
      'morning',
      'day',
      'evening',
      'night',
    ]);
  });

  it('tells a stop in full for three days', () => {
    expect(isFresh('2026-05-01', '2026-05-03')).toBe(true);
    expect(isFresh('2026-05-01', '2026-05-04')).toBe(false);
    expect(isFresh(undefined, '2026-05-04')).toBe(false);
  });

  it('brings a hard date back three days before, and not after it', () => {
    expect(['2026-05-04', '2026-05-01', '2026-05-05', '2026-04-30'].map((on) => isNear(on, '2026-05-01'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('shows days of space as a way only while they are one', () => {
    const plan = { space: { kept: 12, required: 33 }, together: false, lettingGo: false, stops: [], state: 'OPEN' } as const;
    expect(spaceShown(plan)).toBe('towards');
    expect(spaceShown({ ...plan, space: { kept: 33, required: 33 } })).toBe('kept');
    expect(spaceShown({ ...plan, lettingGo: true })).toBe('kept');
    expect(spaceShown({ ...plan, stops: ['NO'] })).toBe('kept');
    expect(spaceShown({ ...plan, state: 'WAITING' })).toBe('kept');
    expect(spaceShown({ ...plan, together: true })).toBeUndefined();
    expect(spaceShown({ ...plan, space: undefined })).toBeUndefined();
  });
});
