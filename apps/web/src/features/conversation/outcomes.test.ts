import { act, contactAt, createJournal, mergeOperations, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { eventsOf, outcomes, type TalkOutcome } from './outcomes.ts';

const at = '2026-11-22T18:00:00+01:00';
const account = { happened: 'She said she would like to see me again', readAs: '', until: '' };

const after = (outcome: TalkOutcome): Journal => {
  let journal = createJournal([]);
  for (const [index, event] of eventsOf(outcome, account).entries()) {
    const done = act(journal, { do: 'log-contact', with: { v: event } }, { at, id: `e${index}`, device: 'test' });
    if (!done.ok) throw new Error(done.refusal.id);
    journal = mergeOperations(journal, done.operations);
  }
  return journal;
};

describe('what came of a talk', () => {
  it.each(outcomes)('%s says first that they met', (outcome) => {
    expect(eventsOf(outcome, account)[0]).toMatchObject({ event: 'met', happened: account.happened });
  });
  it.each([
    ['both-yes', { me: true, them: true }],
    ['my-yes', { me: true, them: false }],
    ['their-yes', { me: false, them: true }],
    ['no-trying', { me: false, them: false }],
    ['open', { me: false, them: false }],
  ] as const)('%s leaves each yes as it was said', (outcome, yes) => {
    expect(contactAt(after(outcome), at).yes).toEqual(yes);
  });
  it('lets a no be a no', () => {
    expect(contactAt(after('no-trying'), at)).toMatchObject({ state: 'NO', scope: 'trying' });
    expect(contactAt(after('no-contact'), at)).toMatchObject({ state: 'NO', scope: 'contact' });
  });
  it('is an invitation where they asked to talk again', () => {
    expect(contactAt(after('they-asked'), at)).toMatchObject({ state: 'INVITED', agreedTo: { talk: true } });
  });
});
