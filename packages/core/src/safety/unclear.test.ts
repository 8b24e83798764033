import { expect, it } from 'vitest';
import { act, type Act } from '../act/act.ts';
import { emptyJournal, mergeOperations, type Journal } from '../journal/journal.ts';
import { safetyAt } from './danger.ts';

const after = (answers: readonly (readonly [at: string, answer: Extract<Act, { do: 'answer-safety' }>['with']])[]): Journal =>
  answers.reduce((journal, [at, answer], index) => {
    const outcome = act(journal, { do: 'answer-safety', with: answer }, { at, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

type Answer = Extract<Act, { do: 'answer-safety' }>['with'];

const clear: Answer = { outcome: 'clear', classes: [] };
const unclear: Answer = { outcome: 'unclear', classes: [] };

it('ends an earlier clear answer, so that no gate stands open on it', () => {
  expect(safetyAt(after([['2026-05-01T10:00:00Z', clear]]), '2026-05-02T10:00:00Z').clear).toBe(true);
  const both = after([
    ['2026-05-01T10:00:00Z', clear],
    ['2026-05-02T09:00:00Z', unclear],
  ]);
  expect(safetyAt(both, '2026-05-02T10:00:00Z')).toMatchObject({ clear: false, danger: false });
});

it('neither makes nor ends danger', () => {
  expect(safetyAt(after([['2026-05-01T10:00:00Z', unclear]]), '2026-05-02T10:00:00Z').danger).toBe(false);
  const danger = after([
    ['2026-05-01T10:00:00Z', { outcome: 'danger', classes: ['fear'], direction: 'to-me' }],
    ['2026-07-01T10:00:00Z', { ...unclear, warningShown: true }],
  ]);
  expect(safetyAt(danger, '2026-07-01T11:00:00Z')).toMatchObject({ danger: true, classes: ['fear'] });
});

it('names no class: whoever names one means danger', () => {
  const outcome = act(
    emptyJournal,
    { do: 'answer-safety', with: { outcome: 'unclear', classes: ['fear'] } },
    { at: '2026-05-01T10:00:00Z', id: 'r', device: 'test' },
  );
  expect(outcome).toMatchObject({ ok: false, refusal: { id: 'refusal.fields' } });
});
