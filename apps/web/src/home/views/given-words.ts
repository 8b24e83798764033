import { of, type Day, type Journal } from '@reprise/core';
import { keptOf, type KeptOf } from './kept-of.ts';

export const sides = ['me', 'them'] as const;
export type Side = (typeof sides)[number];

type Seen = { readonly id: string; readonly at: string; readonly kept: boolean; readonly note?: string };

export type Given = KeptOf<'promise'> & {
  /** How each of the two saw it, last. */
  readonly seen: Readonly<Partial<Record<Side, Seen>>>;
  /** looked: each has said how it went. due: its day has come and one has not. */
  readonly state: 'open' | 'due' | 'looked';
};

/** What came of the word one of them gave; `differ`: one calls it kept and the other does not. */
export type Tally = { readonly kept: number; readonly notKept: number; readonly differ: number; readonly open: number };

/** Promises, newest first, with how it went in the eyes of the one who gave it and of the one who waited. */
export const givenWords = (journal: Journal, today: Day): readonly Given[] => {
  const outcomes = of(journal, 'promise-outcome');
  return keptOf(journal, 'promise').map((promise): Given => {
    const seen: Partial<Record<Side, Seen>> = {};
    for (const { id, at, v } of outcomes)
      if (v.promise === promise.id) seen[v.seenBy] = { id, at, kept: v.kept, ...(v.note ? { note: v.note } : {}) };
    const looked = seen.me !== undefined && seen.them !== undefined;
    const due = promise.dueOn !== undefined && promise.dueOn <= today;
    return { ...promise, seen, state: looked ? 'looked' : due ? 'due' : 'open' };
  });
};

export const tallyOf = (given: readonly Given[], maker: Side): Tally => {
  const count = (is: (one: Given) => boolean): number => given.filter((one) => one.maker === maker && is(one)).length;
  const both = (kept: boolean) => (one: Given) => one.seen.me?.kept === kept && one.seen.them?.kept === kept;
  return {
    kept: count(both(true)),
    notKept: count(both(false)),
    differ: count((one) => one.state === 'looked' && one.seen.me?.kept !== one.seen.them?.kept),
    open: count((one) => one.state !== 'looked'),
  };
};
