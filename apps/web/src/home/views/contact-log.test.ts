import { act, contactStates, emptyJournal, mergeOperations, type Act, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { contactLog, leadsFrom } from './contact-log.ts';

const live = (doings: readonly (readonly [at: string, doing: Act])[]): Journal =>
  doings.reduce((journal, [at, doing], index) => {
    const outcome = act(journal, doing, { at, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

describe('what leads where', () => {
  it('names for WAITING an answer, silence, a no, an order and an invitation', () => {
    const ways = Object.fromEntries(leadsFrom('WAITING').map((way) => [way.to, way.by]));
    expect(ways['OPEN']).toContain('their-answer');
    expect(ways['QUIET']).toEqual(['silence']);
    expect(ways['NO']).toEqual(['no']);
    expect(ways['ORDER']).toEqual(['order']);
    expect(ways['INVITED']).toEqual(['their-invitation']);
  });
  it('leads out of a no only by their own asking, or into an order', () => {
    expect(
      leadsFrom('NO')
        .map((way) => way.to)
        .toSorted(),
    ).toEqual(['INVITED', 'ORDER']);
    expect(
      leadsFrom('QUIET')
        .map((way) => way.to)
        .toSorted(),
    ).toEqual(['INVITED', 'NO', 'ORDER']);
  });
  it('never leads to where one stands', () => {
    for (const state of contactStates) expect(leadsFrom(state).map((way) => way.to)).not.toContain(state);
  });
});

describe('the contact log', () => {
  const journal = live([
    [
      '2026-05-01T10:00:00Z',
      { do: 'log-contact', with: { v: { event: 'no', scope: 'trying', happened: 'No', readAs: 'Maybe' } } },
    ],
    ['2026-05-02T10:00:00Z', { do: 'log-contact', with: { v: { event: 'ran-into', happened: 'At the market' } } }],
    ['2026-05-03T10:00:00Z', { do: 'correct', with: { kind: 'contact', id: 'r0', because: 'I misread it' } }],
  ]);
  const seen = (at: string) => contactLog({ session: { ...inMemory(), journal }, at }, {});

  it('shows the newest first, and a correction with the day from which it counts', () => {
    const { events, contact } = seen('2026-05-04T10:00:00Z');
    expect(events.map((event) => event.id)).toEqual(['r1', 'r0']);
    expect(events[1]?.taken).toMatchObject({ because: 'I misread it', counts: false, from: '2026-05-10T10:00:00.000Z' });
    expect(contact.state).toBe('NO');
  });
  it('says that it counts once seven days have passed', () => {
    const { events, contact } = seen('2026-05-11T10:00:00Z');
    expect(events[1]?.taken?.counts).toBe(true);
    expect(contact.state).toBe('OPEN');
  });
});
