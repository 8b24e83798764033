import type { FieldsOf } from '@reprise/core';

export type HardDateEntry = { readonly id: string; readonly at: string; readonly v: FieldsOf<'hard-date'> };

/** Those to come, nearest first, and those that are over, latest first. */
export const sortDates = <One extends { readonly v: { readonly on: string } }>(
  dates: readonly One[],
  today: string,
): { readonly ahead: readonly One[]; readonly over: readonly One[] } => {
  const sorted = dates.toSorted((a, b) => (a.v.on < b.v.on ? -1 : a.v.on > b.v.on ? 1 : 0));
  return {
    ahead: sorted.filter((one) => one.v.on >= today),
    over: sorted.filter((one) => one.v.on < today).toReversed(),
  };
};
