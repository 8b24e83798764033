import { describe, expect, it } from 'vitest';
import { checksFor, isLate } from './message-hours.ts';

describe('hours for a message', () => {
  it('keeps the night and the early morning out', () => {
    expect([21, 23, 0, 3, 8].map(isLate)).toEqual([true, true, true, true, true]);
    expect([9, 12, 20].map(isLate)).toEqual([false, false, false]);
  });
  it('asks of a first message and an invitation that it is the only one', () => {
    expect(checksFor('first-message')).toContain('only-one');
    expect(checksFor('invitation')).toContain('only-one');
    expect(checksFor('answer')).not.toContain('only-one');
  });
});
