import { act, emptyJournal, mergeOperations, type Act, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { practiceState } from './practice-state.ts';

const live = (doings: readonly Act[]): Journal =>
  doings.reduce((journal, doing, index) => {
    const outcome = act(journal, doing, { at: `2026-05-0${index + 1}T10:00:00Z`, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

const stateAfter = (doings: readonly Act[], id: string) =>
  practiceState({ session: { ...inMemory(), journal: live(doings) }, at: '2026-05-09T10:00:00Z' }, { id });

const sorry: Act = { do: 'record', with: { kind: 'entry', v: { practice: 'apologising', values: { did: 'I lied' } } } };
const danger: Act = { do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'], direction: 'to-me' } };
const no: Act = { do: 'log-contact', with: { v: { event: 'no', scope: 'contact' } } };

describe('whether a practice may be worked on', () => {
  it('closes what danger closes, with what was written in it before', () => {
    expect(stateAfter([sorry], 'apologising')).toMatchObject({ open: true, stopped: false });
    expect(stateAfter([sorry, danger], 'apologising')).toMatchObject({ open: false, stopped: true });
  });
  it('closes steps towards them under a no, and leaves what is the person’s own', () => {
    expect(stateAfter([no], 'first-message')).toMatchObject({ open: false, stopped: true });
    expect(stateAfter([no, danger], 'letting-go')).toMatchObject({ open: true, stopped: false });
  });
  it('tells what is not ready yet from what is stopped', () => {
    expect(stateAfter([], 'first-message')).toMatchObject({ open: false, stopped: false });
  });
});
