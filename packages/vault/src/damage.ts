import type { StoreName } from './storage.ts';

/**
 * - `missing`    there is no row where one must be
 * - `truncated`  the row is shorter than anything we write there
 * - `altered`    the seal is broken: some byte is not the one written
 * - `misplaced`  the row belongs under another key
 */
export const damageCauses = ['missing', 'truncated', 'altered', 'misplaced'] as const;
export type DamageCause = (typeof damageCauses)[number];

/** One row that could not be opened. It stays where it is; everything else opens without it. */
export interface Damage {
  readonly store: StoreName;
  readonly key: number;
  readonly why: DamageCause;
  /** The places in the log it held, counted from 0, where known. */
  readonly records?: { readonly first: number; readonly count: number };
}
