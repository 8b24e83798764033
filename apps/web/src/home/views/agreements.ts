import type { Journal } from '@reprise/core';
import { keptOf, type KeptOf } from './kept-of.ts';

export type Agreed = KeptOf<'agreement'>;

export type Agreements = {
  /** Each has said yes, and no later one with both yes took its place. */
  readonly standing: readonly Agreed[];
  /** One has said yes. What it would replace goes on standing meanwhile. */
  readonly proposed: readonly Agreed[];
  /** Replaced by a later one. */
  readonly earlier: readonly Agreed[];
};

/** Which agreements stand: one changes only by a new one to which each has said yes. Newest first. */
export const agreementsIn = (journal: Journal): Agreements => {
  const newestFirst = keptOf(journal, 'agreement');
  const byId = new Map(newestFirst.map((one) => [one.id, one]));
  const replaced = new Set<string>();
  for (const one of newestFirst) {
    if (!(one.mine && one.theirs)) continue;
    // Whatever came before it goes with it; a file may hold a circle, in which nothing is replaced twice.
    for (let before = one.replaces; before !== undefined && before !== one.id && !replaced.has(before); ) {
      replaced.add(before);
      before = byId.get(before)?.replaces;
    }
  }
  const isAgreed = (one: Agreed): boolean => one.mine && one.theirs;
  return {
    standing: newestFirst.filter((one) => isAgreed(one) && !replaced.has(one.id)),
    proposed: newestFirst.filter(
      (one) => !isAgreed(one) && !replaced.has(one.id) && !(one.replaces !== undefined && replaced.has(one.replaces)),
    ),
    earlier: newestFirst.filter((one) => isAgreed(one) && replaced.has(one.id)),
  };
};
