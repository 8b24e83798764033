import { act, emptyJournal, mergeOperations, type Act, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { carriedOver } from './carried-over.ts';
import { shownBack } from './shown-back.ts';

const live = (doings: readonly (readonly [at: string, id: string, doing: Act])[]): Journal =>
  doings.reduce((journal, [at, id, doing]) => {
    const outcome = act(journal, doing, { at, id, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

const entry = (practice: string, values: Record<string, unknown>): Act => ({
  do: 'record',
  with: { kind: 'entry', v: { practice, values } },
});
const before: readonly (readonly [string, string, Act])[] = [
  ['2026-05-01T10:00:00Z', 'gone', entry('letting-go', { why: 'It made me ill', pullThen: 'I ring Mara', keep: 'The songs' })],
  ['2026-05-02T10:00:00Z', 'learned', entry('new-chapter', { learned: 'I can say no', lookFor: 'Unhurried' })],
  ['2026-05-03T10:00:00Z', 'calm', entry('accepting', { putDown: 'Guessing', pickUp: 'The garden' })],
];
const asked = (journal: Journal) => ({ session: { ...inMemory(), journal }, at: '2026-06-01T10:00:00Z' });

describe('what goes along into a new chapter', () => {
  it('is what was written for it, until the person chooses', () => {
    const { chosen, items } = carriedOver(asked(live(before)));
    expect(chosen.map((item) => item.id).toSorted()).toEqual(['gone', 'learned']);
    expect(items.find((item) => item.id === 'learned')?.texts).toEqual(['I can say no', 'Unhurried']);
    expect(items.map((item) => item.id)).toContain('calm');
  });
  it('comes up all the same once the old record is put away, and the rest does not', () => {
    const journal = live([
      ...before,
      [
        '2026-05-10T10:00:00Z',
        'away',
        { do: 'record', with: { kind: 'preferences', v: { putAwayAt: '2026-05-10T10:00:00Z', carried: ['calm'] } } },
      ],
    ]);
    expect(carriedOver(asked(journal)).chosen.map((item) => item.id)).toEqual(['calm']);
    const urge = shownBack(asked(journal), { place: 'urge', atMost: 3 }).map((item) => item.text);
    expect(urge).toContain('The garden');
    expect(urge).not.toContain('It made me ill');
  });
});
