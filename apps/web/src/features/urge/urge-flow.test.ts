import { describe, expect, it } from 'vitest';
import { isForgotten, newUrge, onceMore, toRecord, type About } from './urge-flow.ts';

const words = (about: About): string => `(${about})`;

describe('a wish to write, as a record', () => {
  it('holds its strength from the first moment, and nothing that was not said', () => {
    expect(toRecord({ ...newUrge, before: 8 }, words)).toEqual({ before: 8 });
  });

  it('says in own words what it was about, and else what was chosen', () => {
    expect(toRecord({ ...newUrge, before: 8, about: 'dream' }, words).wanting).toBe('(dream)');
    expect(toRecord({ ...newUrge, before: 8, about: 'dream', wanting: ' to be sure ' }, words).wanting).toBe('to be sure');
    expect(toRecord({ ...newUrge, before: 8, about: 'own' }, words)).not.toHaveProperty('wanting');
  });

  it('says whether it was written only once that was asked', () => {
    expect(toRecord({ ...newUrge, before: 8, after: 3 }, words)).toEqual({ before: 8, after: 3 });
    expect(toRecord({ ...newUrge, before: 8, after: 3, helped: ['breath'], outcome: 'away' }, words)).toEqual({
      before: 8,
      after: 3,
      helped: ['breath'],
      wrote: false,
    });
    expect(toRecord({ ...newUrge, before: 8, after: 8, outcome: 'wrote' }, words).wrote).toBe(true);
  });
});

describe('a pause that was left', () => {
  it('waits through a night, and no longer', () => {
    const hour = 3_600_000;
    expect(isForgotten({ endsAt: 0 }, 11 * hour)).toBe(false);
    expect(isForgotten({ endsAt: 0 }, 13 * hour)).toBe(true);
    expect(isForgotten({}, 13 * hour)).toBe(false);
  });
});

describe('another ten minutes', () => {
  it('begin where the last ended, as a record of their own', () => {
    const next = onceMore({ ...newUrge, before: 9, after: 6, record: 'a', helped: ['breath'], outcome: 'still' }, 1000);
    expect(next).toMatchObject({ step: 'pause', before: 6, endsAt: 601_000, helped: [] });
    expect(next).not.toHaveProperty('record');
    expect(next).not.toHaveProperty('outcome');
  });
});
