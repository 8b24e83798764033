import type { Result } from './result.ts';

/**
 * Where sealed bytes live. Keys are integers and values are bytes, so that nothing readable can
 * end up in a name, an index or a key.
 *
 * - `meta`    the key rows, the head, the mark of an unfinished wipe
 * - `segs`    512 records each, sealed
 * - `frames`  the tail: what was appended since the last full segment
 * - `outbox`  bytes sent, or about to be sent, to other devices, kept exactly as sent
 * - `inbox`   items sealed to the vault's public key while it was locked
 * - `drafts`  one mutable sealed row for each draft
 */
export const storeNames = ['meta', 'segs', 'frames', 'outbox', 'inbox', 'drafts'] as const;
export type StoreName = (typeof storeNames)[number];

export interface Row {
  readonly key: number;
  readonly value: Uint8Array;
}

/** Rows of one store in ascending key order; `from` and `to` are inclusive. */
export interface Query {
  readonly store: StoreName;
  readonly from?: number;
  readonly to?: number;
}

export type Change =
  | { readonly put: StoreName; readonly key: number; readonly value: Uint8Array }
  /** The store picks a key above every key it ever gave, deleted ones included. */
  | { readonly append: StoreName; readonly value: Uint8Array }
  | { readonly delete: StoreName; readonly key: number }
  | { readonly clear: StoreName };

/** What a row must hold, inside the transaction, for the changes to be made. */
export interface Guard {
  readonly store: StoreName;
  readonly key: number;
  /** `undefined`: the row must be absent. */
  readonly value: Uint8Array | undefined;
}

export type StorageError =
  /** The device or the browser has no room left; nothing was changed. */
  | { readonly tag: 'quota' }
  /** The browser refused, closed or lost its database. `detail` is its own name for the cause. */
  | { readonly tag: 'storage'; readonly detail: string };

export interface Storage {
  /** Names the writer lock: equal names mean the same rows. */
  readonly name: string;
  /** Every query is answered from one consistent snapshot. */
  read(queries: readonly Query[]): Promise<Result<readonly (readonly Row[])[], StorageError>>;
  /** All changes or none, in order; durable once it resolves. */
  commit(changes: readonly Change[]): Promise<Result<undefined, StorageError>>;
  /** The same, where the guard holds; otherwise `conflict` and no change. */
  commitIf(guard: Guard, changes: readonly Change[]): Promise<Result<undefined, StorageError | { readonly tag: 'conflict' }>>;
  /** Lets go of the storage; its content stays. */
  close(): void;
  /** Removes the storage itself. Afterwards it is closed. */
  destroy(): Promise<Result<undefined, StorageError>>;
}

export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean => {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
};
