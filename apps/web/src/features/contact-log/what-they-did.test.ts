import { describe, expect, it } from 'vitest';
import { changedBy, eventOf, kindsFor, missingIn, nothingHeard, stepsFor, type Heard } from './what-they-did.ts';

const heard = (more: Partial<Heard>): Heard => ({ ...nothingHeard, ...more });

describe('what they wrote', () => {
  it('is recorded apart from what was read into it', () => {
    expect(eventOf(heard({ kind: 'other', words: 'Your coat is here', readAs: 'They want to see me' }))).toEqual({
      event: 'their-message',
      happened: 'Your coat is here',
      readAs: 'They want to see me',
    });
  });

  it('is an invitation only in their own words', () => {
    const asked = heard({ step: 'asked', kind: 'asked', to: 'meet', words: '  ' });
    expect(missingIn(asked)).toBe('words');
    expect(missingIn({ ...asked, words: 'Coffee on Friday?' })).toBeUndefined();
    expect(eventOf({ ...asked, words: ' Coffee on Friday? ' })).toEqual({
      event: 'their-invitation',
      to: 'meet',
      words: 'Coffee on Friday?',
    });
  });

  it('is a no with what it closes', () => {
    expect(missingIn(heard({ step: 'no', kind: 'no' }))).toBe('choose');
    expect(eventOf(heard({ kind: 'no', scope: 'trying' }))).toEqual({ event: 'no', scope: 'trying' });
  });

  it('is a wish for time until a day, or until they write', () => {
    const time = heard({ step: 'time', kind: 'time', wait: 'until-a-day' });
    expect(missingIn(time)).toBe('day');
    expect(eventOf({ ...time, until: '2026-06-01' })).toEqual({ event: 'time-asked', until: '2026-06-01' });
    expect(eventOf({ ...time, wait: 'until-they-write', until: '2026-06-01' })).toEqual({ event: 'time-asked' });
  });

  it('is an answer only where something had been asked', () => {
    expect(kindsFor({ state: 'OPEN', outreach: 0 })).not.toContain('answer');
    expect(kindsFor({ state: 'QUIET', outreach: 1 })).toContain('answer');
    expect(eventOf(heard({ kind: 'answer', says: 'yes-to-talk' }))).toEqual({ event: 'their-answer', says: 'yes-to-talk' });
  });

  it('asks one more question where the kind needs it', () => {
    expect(stepsFor(heard({ kind: 'other' }))).toEqual(['hour', 'words', 'kind']);
    expect(stepsFor(heard({ kind: 'no' }))).toEqual(['hour', 'words', 'kind', 'no']);
  });
});

describe('what it changed', () => {
  const open = { stopped: false, danger: false, minor: false, contact: { state: 'INVITED' } };
  const no = { ...open, stopped: true, contact: { state: 'NO' } };

  it('opens again only what nothing else keeps closed', () => {
    expect(changedBy('their-invitation', open, open)).toBe('their-invitation');
    expect(changedBy('their-invitation', no, open)).toBe('invited-after-stop');
    expect(changedBy('their-invitation', no, { ...open, danger: true })).toBe('invited-closed');
    expect(changedBy('their-invitation', open, { ...open, minor: true })).toBe('invited-closed');
  });

  it('leaves an order and a stop as they were', () => {
    expect(changedBy('their-invitation', open, { ...no, contact: { state: 'ORDER' } })).toBe('invited-order');
    expect(changedBy('their-answer', no, no)).toBe('answer-stop');
    expect(changedBy('their-message', no, no)).toBe('their-message');
  });
});
