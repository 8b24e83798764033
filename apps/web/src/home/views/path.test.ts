import { emptyJournal, mergeOperations, act, type Act, type Journal } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { path } from './path.ts';

const live = (doings: readonly (readonly [at: string, doing: Act])[]): Journal =>
  doings.reduce((journal, [at, doing], index) => {
    const outcome = act(journal, doing, { at, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

const seen = (journal: Journal, at: string) => path({ session: { ...inMemory(), journal }, at });
const stageIn = (view: ReturnType<typeof seen>, stage: string) => {
  const found = view.stages.find((one) => one.stage === stage);
  if (!found) throw new Error(stage);
  return found;
};

describe('the path', () => {
  it('begins at the beginning, with letting go open and the way to them closed', () => {
    const view = seen(emptyJournal, '2026-05-01T20:00:00Z');
    expect(stageIn(view, 'before-you-start').state).toBe('here');
    expect(stageIn(view, 'reach-out').state).toBe('closed');
    expect(stageIn(view, 'let-go').state).toBe('open');
  });

  it('lists every practice once, with a reason where it is closed', () => {
    const view = seen(emptyJournal, '2026-05-01T20:00:00Z');
    const all = view.stages.flatMap((stage) => stage.practices);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    for (const one of all.filter((practice) => !practice.open)) expect(one.reason, one.id).toBeDefined();
  });

  it('counts days of space, and says what a gate waits for', () => {
    const journal = live([['2026-05-01T20:00:00Z', { do: 'set-situation', with: { lastContactOn: '2026-04-20' } }]]);
    const view = seen(journal, '2026-05-10T20:00:00Z');
    expect(stageIn(view, 'space').kept).toBeGreaterThan(15);
    expect(stageIn(view, 'before-you-start').state).toBe('done');
    const unmet = stageIn(view, 'reach-out').gate?.unmet.map((one) => one.condition);
    expect(unmet).toContain('thirty-days');
    expect(unmet).toContain('reasons');
    expect(unmet).not.toContain('situation');
  });

  it('tells from when a pass counts, and drops the condition once it does', () => {
    const journal = live([
      ['2026-05-01T20:00:00Z', { do: 'set-situation', with: { lastContactOn: '2026-04-20' } }],
      [
        '2026-05-02T20:00:00Z',
        {
          do: 'pass-gate',
          with: { gate: 'reach-out', condition: 'motive', because: 'I have asked myself this for months now.' },
        },
      ],
    ]);
    const motive = (at: string) => stageIn(seen(journal, at), 'reach-out').gate?.unmet.find((one) => one.condition === 'motive');
    expect(motive('2026-05-02T21:00:00Z')?.counts).toBe('2026-05-03T08:00:00.000Z');
    expect(motive('2026-05-03T09:00:00Z')).toBeUndefined();
  });
});
