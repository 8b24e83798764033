import { act, emptyJournal, mergeOperations, type Act, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { firstContact } from './first-contact.ts';

const live = (doings: readonly Act[]): Journal =>
  doings.reduce((journal, doing, index) => {
    const outcome = act(journal, doing, { at: `2026-05-0${index + 1}T10:00:00Z`, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

const asked: Act = { do: 'log-contact', with: { v: { event: 'their-invitation', to: 'talk', words: 'Can we talk?' } } };
const replied: Act = { do: 'log-contact', with: { v: { event: 'reply', words: 'Yes' } } };
const modeAfter = (doings: readonly Act[]) =>
  firstContact({ session: { ...inMemory(), journal: live(doings) }, at: '2026-05-09T10:00:00Z' }).mode;

describe('what a message would be', () => {
  it('is an answer once, where they asked', () => {
    expect(modeAfter([asked])).toBe('answer');
  });
  it('asks for something after that answer, so that no second one goes out into silence', () => {
    expect(modeAfter([asked, replied])).toBe('invitation');
    expect(modeAfter([asked, replied, { do: 'log-contact', with: { v: { event: 'outreach', of: 'invitation' } } }])).toBe(
      'waiting',
    );
  });
  it('is an answer again when they have written since', () => {
    expect(modeAfter([asked, replied, { do: 'log-contact', with: { v: { event: 'their-message' } } }])).toBe('answer');
  });
});
