import { describe, expect, it } from 'vitest';
import { act, type Act } from '../act/act.ts';
import { createJournal, mergeOperations, type Journal } from '../journal/journal.ts';
import { factsOf } from './facts.ts';
import { gateState } from './gates.ts';

let count = 0;
const at = (day: number, hour = 12): string => new Date(Date.UTC(2026, 2, 1 + day, hour)).toISOString();

const outcome = (journal: Journal, day: number, doing: Act, hour?: number) => {
  count += 1;
  return act(journal, doing, { at: at(day, hour), id: `id${count}`, device: 'test' });
};

const lived = (journal: Journal, day: number, doing: Act, hour?: number): Journal => {
  const done = outcome(journal, day, doing, hour);
  if (!done.ok) throw new Error(done.refusal.id);
  return mergeOperations(journal, done.operations);
};

const unmet = (journal: Journal, day: number): readonly string[] =>
  gateState('reach-out', factsOf(journal, at(day, 20))).unmet.map((one) => one.condition);

const told: Act = { do: 'set-situation', with: { lastContactOn: '2026-02-28' } };

describe('after a stop', () => {
  it('a decision to try is taken anew', () => {
    let journal = lived(createJournal([]), 0, told);
    journal = lived(journal, 40, { do: 'decide', with: { choice: 'try' } });
    expect(unmet(journal, 40)).not.toContain('decision');
    journal = lived(journal, 41, { do: 'log-contact', with: { v: { event: 'no', scope: 'trying' } } });
    journal = lived(journal, 60, {
      do: 'log-contact',
      with: { v: { event: 'their-invitation', to: 'talk', words: 'Shall we talk?' } },
    });
    expect(unmet(journal, 60)).toEqual(expect.arrayContaining(['decision', 'reaffirmed']));
    journal = lived(journal, 61, { do: 'decide', with: { choice: 'try' } });
    expect(unmet(journal, 61)).not.toContain('decision');
  });

  it.each([
    ['a no', { event: 'no', scope: 'trying' }],
    ['a slip', { event: 'slip', of: 'message' }],
  ] as const)('a reason for passing a condition, written before %s, counts no more', (_, event) => {
    let journal = lived(createJournal([]), 0, told);
    journal = lived(journal, 40, {
      do: 'pass-gate',
      with: { gate: 'reach-out', condition: 'motive', because: 'I have thought about it for weeks' },
    });
    expect(unmet(journal, 41)).not.toContain('motive');
    journal = lived(journal, 42, { do: 'log-contact', with: { v: event } });
    expect(unmet(journal, 44)).toContain('motive');
  });
});

describe('days of space', () => {
  it('are not added by an earlier day told afterwards', () => {
    const journal = lived(createJournal([]), 0, told);
    expect(outcome(journal, 3, { do: 'set-situation', with: { lastContactOn: '2026-01-01' } })).toEqual({
      ok: false,
      refusal: { id: 'refusal.days-afterwards' },
    });
  });

  it('are not added by taking the day away, where an earlier one stands behind it', () => {
    const journal = lived(createJournal([]), 0, {
      do: 'set-situation',
      with: { lastContactOn: '2026-02-28', endedOn: '2025-12-24' },
    });
    expect(outcome(journal, 3, { do: 'set-situation', with: { endedOn: '2025-12-24' } }).ok).toBe(false);
  });

  it('may begin later, and a mistaken day can be mended on the day it was told', () => {
    const journal = lived(createJournal([]), 0, told);
    expect(outcome(journal, 3, { do: 'set-situation', with: { lastContactOn: '2026-03-02' } }).ok).toBe(true);
    expect(outcome(journal, 0, { do: 'set-situation', with: { lastContactOn: '2026-01-01' } }, 15).ok).toBe(true);
  });

  it('may be told later where no day was told at first', () => {
    const journal = lived(createJournal([]), 0, { do: 'set-situation', with: { name: 'Sam' } });
    expect(outcome(journal, 3, { do: 'set-situation', with: { lastContactOn: '2026-01-01' } }).ok).toBe(true);
  });
});
