import { describe, expect, it } from 'vitest';
import { createJournal } from '../journal/journal.ts';
import { nextStamp } from '../journal/hybrid-clock.ts';
import { kinds, type KindName } from '../journal/kinds/index.ts';
import type { Fields, Operation } from '../journal/operation.ts';
import { instantOf } from '../journal/time.ts';
import { shownBack } from './shown-back.ts';

const journalOf = (records: readonly (readonly [KindName, Fields])[]) => {
  const operations: Operation[] = [];
  for (const [kind, v] of records) {
    const at = `2026-03-02T12:${String(operations.length).padStart(2, '0')}:00+00:00`;
    const hlc = nextStamp(operations.at(-1)?.hlc, instantOf(at), 'one');
    operations.push({ id: `r${operations.length}`, kind, schema: 1, merge: kinds[kind].merge, hlc, by: 'me', at, v });
  }
  return createJournal(operations);
};

describe('what comes back', () => {
  it('tells two practices of the same kind apart by what each fixes', () => {
    const journal = journalOf([
      ['did', { sort: 'move', what: 'Round the lake' }],
      ['did', { sort: 'people', company: 'with-others', what: 'Cards with Lena' }],
    ]);
    const shown = shownBack(journal, 'urge').map((item) => [item.practice, item.text]);
    expect(shown).toContainEqual(['moving', 'Round the lake']);
    expect(shown).toContainEqual(['time-with-people', 'Cards with Lena']);
    expect(shown).toHaveLength(2);
  });

  it('says a choice in the words the person chose', () => {
    const journal = journalOf([['entry', { practice: 'how-i-was-treated', values: { felt: ['careful', 'alone'] } }]]);
    expect(shownBack(journal, 'decision').map((item) => item.text)).toEqual(['careful about what I said · alone']);
  });

  it('shows the newest first, no more than asked for, and nothing empty', () => {
    const wins = ['one', 'two', '  ', 'three', 'four'].map(
      (win) => ['entry', { practice: 'small-wins', values: { win } }] as const,
    );
    expect(shownBack(journalOf(wins), 'hard-date', 2).map((item) => item.text)).toEqual(['four', 'three']);
  });
});
