import { createJournal, mergeOperations, type Journal, type Operation } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { agreementsIn } from './agreements.ts';

let count = 0;
const agreement = (id: string, v: { mine?: boolean; theirs?: boolean; replaces?: string } = {}): Operation => {
  count += 1;
  const day = String(count % 28 || 1).padStart(2, '0');
  return {
    id,
    kind: 'agreement',
    schema: 1,
    merge: 'event',
    hlc: `0mm${String(count).padStart(6, '0')}-0000-test`,
    by: 'me',
    at: `2026-05-${day}T10:00:00Z`,
    v: { text: id, mine: true, theirs: true, ...v },
  };
};

const ids = (journal: Journal) => {
  const { standing, proposed, earlier } = agreementsIn(journal);
  return {
    standing: standing.map((one) => one.id),
    proposed: proposed.map((one) => one.id),
    earlier: earlier.map((one) => one.id),
  };
};

describe('what stands', () => {
  it('stands with a yes from each, and is an idea with one', () => {
    const journal = createJournal([agreement('a'), agreement('b', { theirs: false }), agreement('c', { mine: false })]);
    expect(ids(journal)).toEqual({ standing: ['a'], proposed: ['c', 'b'], earlier: [] });
  });

  it('goes on while a change waits for the other yes', () => {
    const journal = createJournal([agreement('a'), agreement('b', { replaces: 'a', theirs: false })]);
    expect(ids(journal)).toEqual({ standing: ['a'], proposed: ['b'], earlier: [] });
  });

  it('is replaced by one with both yes, and then other changes of it wait no longer', () => {
    const before = createJournal([
      agreement('a'),
      agreement('b', { replaces: 'a', theirs: false }),
      agreement('c', { replaces: 'a', mine: false }),
    ]);
    const journal = mergeOperations(before, [agreement('d', { replaces: 'a' })]);
    expect(ids(journal)).toEqual({ standing: ['d'], proposed: [], earlier: ['a'] });
  });

  it('takes with it whatever it had replaced, by way of a proposal as well', () => {
    const journal = createJournal([
      agreement('a'),
      agreement('b', { replaces: 'a', theirs: false }),
      agreement('c', { replaces: 'b' }),
    ]);
    expect(ids(journal)).toEqual({ standing: ['c'], proposed: [], earlier: ['a'] });
  });

  it('survives a file in which agreements replace one another in a circle, or themselves', () => {
    const journal = createJournal([
      agreement('a', { replaces: 'b' }),
      agreement('b', { replaces: 'a' }),
      agreement('c', { replaces: 'c' }),
    ]);
    expect(ids(journal)).toEqual({ standing: ['c'], proposed: [], earlier: ['b', 'a'] });
  });
});
