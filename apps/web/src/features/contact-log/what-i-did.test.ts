import { describe, expect, it } from 'vitest';
import { daysAfter, eventsOf, isTold, noteOf, nothingTold, stepsFor, type Told } from './what-i-did.ts';

const told = (more: Partial<Told>): Told => ({ ...nothingTold, ...more });

describe('what the person did', () => {
  it('is a slip where it asked for nothing, with what happened apart from how it felt', () => {
    const message = told({ kind: 'message', asking: 'nothing', happened: 'Good night, at one', felt: 'ashamed' });
    expect(eventsOf(message, false)).toEqual([
      { event: 'slip', of: 'message', happened: 'Good night, at one', readAs: 'ashamed' },
    ]);
    expect(eventsOf(told({ kind: 'call' }), false)).toEqual([{ event: 'slip', of: 'call' }]);
    expect(eventsOf(told({ kind: 'visit' }), true)).toEqual([{ event: 'slip', of: 'visit' }]);
    expect(noteOf(message, false)).toBeUndefined();
  });

  it('is outreach where it asked for something', () => {
    const asked = told({ kind: 'message', asking: 'invitation', happened: 'Coffee?', felt: 'hope' });
    expect(eventsOf(asked, false)).toEqual([{ event: 'outreach', of: 'invitation', words: 'Coffee?' }]);
    expect(noteOf(asked, false)).toBe('hope');
  });

  it('is a reply where they had written, and else what it was', () => {
    const answer = told({ kind: 'answer', happened: 'Thanks' });
    expect(eventsOf(answer, true)).toEqual([{ event: 'reply', words: 'Thanks' }]);
    expect(eventsOf({ ...answer, theyWrote: true }, false)).toEqual([
      { event: 'their-message' },
      { event: 'reply', words: 'Thanks' },
    ]);
    expect(eventsOf({ ...answer, theyWrote: false }, false)).toEqual([{ event: 'slip', of: 'message', happened: 'Thanks' }]);
  });

  it('touches no day where it was necessary', () => {
    expect(eventsOf(told({ kind: 'necessary', matter: 'children' }), false)).toEqual([
      { event: 'necessary', matter: 'children' },
    ]);
  });

  it('asks only what is needed', () => {
    expect(stepsFor(told({ kind: 'call' }), false)).toEqual(['kind', 'account']);
    expect(stepsFor(told({ kind: 'answer' }), true)).toEqual(['kind', 'account']);
    expect(stepsFor(told({ kind: 'answer' }), false)).toContain('they-wrote');
    expect(isTold(told({ step: 'asking', kind: 'message' }))).toBe(false);
    expect(isTold(told({ step: 'account', kind: 'message' }))).toBe(true);
  });
});

describe('what it means for the days', () => {
  const before = { kept: 12, added: 0, required: 30, doneOn: '2026-05-19' };
  it('is what was added, and nothing taken', () => {
    expect(daysAfter(before, { kept: 12, added: 3, required: 33, doneOn: '2026-05-22' })).toEqual({
      kept: 12,
      added: 3,
      required: 33,
      doneOn: '2026-05-22',
      notToday: false,
    });
    expect(daysAfter(before, { kept: 11, added: 3, required: 33, doneOn: '2026-05-23' })?.notToday).toBe(true);
    expect(daysAfter(undefined, undefined)).toBeUndefined();
  });
});
