import { describe, expect, it } from 'vitest';
import { addDays } from '@reprise/core';
import { isLetterKind, minutesFor, nothingWritten, sealDay, wholeLetter } from './prompts.ts';

const today = '2026-05-01';
const after = (count: number): string => addDays(today, count);

describe('a letter', () => {
  it('is what was written to each question, empty ones left out', () => {
    expect(wholeLetter({ ...nothingWritten, texts: [' I was there. ', '', 'Thank you.'] })).toBe('I was there.\n\nThank you.');
    expect(wholeLetter({ ...nothingWritten, texts: ['  '] })).toBe('');
  });

  it('has less time at night', () => expect(minutesFor(true)).toBeLessThan(minutesFor(false)));

  it('knows its kinds', () => {
    expect(isLetterKind('thank')).toBe(true);
    expect(isLetterKind('love')).toBe(false);
    expect(isLetterKind(undefined)).toBe(false);
  });

  it('is sealed until a day that lies ahead', () => {
    expect(sealDay('month', '', after, today)).toBe('2026-05-31');
    expect(sealDay('year', '', after, today)).toBe('2027-05-01');
    expect(sealDay('day', '2026-06-10', after, today)).toBe('2026-06-10');
    expect(sealDay('day', today, after, today)).toBeUndefined();
    expect(sealDay('day', '', after, today)).toBeUndefined();
  });
});
