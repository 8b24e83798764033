import type { Damage } from './damage.ts';
import { type HeadError, putHead, tailStart } from './head.ts';
import type { Item } from './items.ts';
import type { Keyring } from './keyring.ts';
import { readLog, readSince, readSnapshot } from './log-read.ts';
import { fillsSegment, planAppend, planPurge, type Write } from './log-write.ts';
import { metaKeys } from './meta-keys.ts';
import { fail, type Result, succeed } from './result.ts';
import type { Change, Storage, StorageError } from './storage.ts';
import { asWriter } from './writer-lock.ts';

export interface Appended {
  /** What other tabs appended since the last read; given once. */
  readonly fresh: readonly Item[];
  readonly appended: readonly Item[];
  /** Another tab removed text already read here: read everything again to forget it. */
  readonly rewritten: boolean;
  readonly damages: readonly Damage[];
}

export type TransactError =
  | HeadError
  /** Another tab took those inbox items first; nothing was appended. */
  | { readonly tag: 'inbox-taken' };

export interface Purged {
  /** How many items lost their text. */
  readonly removed: number;
  /** What could not be opened, and so not be searched. */
  readonly damages: readonly Damage[];
}

export interface Log {
  readAll(onBatch: (items: readonly Item[]) => void): Promise<Result<{ readonly damages: readonly Damage[] }, HeadError>>;
  transact(
    decide: (fresh: readonly Item[]) => readonly Item[],
    acknowledge?: readonly number[],
  ): Promise<Result<Appended, TransactError>>;
  purge(ids: readonly string[], replaceWith?: (item: Item) => Item | undefined): Promise<Result<Purged, HeadError>>;
}

// The writer lock keeps others out. Should it ever fail, the guard on the head still does, and
// the work is done again.
const attempts = 64;
const outOfAttempts = fail({ tag: 'storage', detail: 'busy' } as const);

/** The append-only log of one open vault. Its methods must run one after another. */
export function createLog(keyring: Keyring, storage: Storage): Log {
  /** Counters below are known to the caller. */
  let cursor = 0;
  let rewrites: number | undefined;

  const write = (
    { head, changes }: Write,
    stored: Uint8Array | undefined,
    more: readonly Change[] = [],
  ): Promise<Result<undefined, StorageError | { readonly tag: 'conflict' }>> =>
    storage.commitIf({ store: 'meta', key: metaKeys.head, value: stored }, [...changes, ...more, putHead(keyring, head)]);

  const inboxHolds = async (
    keys: readonly number[],
  ): Promise<Result<undefined, StorageError | { readonly tag: 'inbox-taken' }>> => {
    if (keys.length === 0) return succeed(undefined);
    const read = await storage.read([{ store: 'inbox' }]);
    if (!read.ok) return read;
    const present = new Set(read.value[0]?.map((row) => row.key));
    return keys.every((key) => present.has(key)) ? succeed(undefined) : fail({ tag: 'inbox-taken' });
  };

  const tryTransact = async (
    decide: (fresh: readonly Item[]) => readonly Item[],
    acknowledge: readonly number[],
  ): Promise<Result<Appended, TransactError | { readonly tag: 'conflict' }>> => {
    const since = await readSince(keyring, storage, cursor);
    if (!since.ok) return since;
    const { head, stored, items: fresh, damages } = since.value;
    const present = await inboxHolds(acknowledge);
    if (!present.ok) return present;

    const appended = [...decide(fresh)];
    let next = head.next;
    if (appended.length > 0 || acknowledge.length > 0) {
      const tail = fillsSegment(head, appended.length)
        ? await storage.read([{ store: 'frames', from: tailStart(head) }])
        : succeed([]);
      if (!tail.ok) return tail;
      const plan = planAppend(keyring, head, appended, tail.value[0] ?? []);
      const taken = acknowledge.map((key) => ({ delete: 'inbox', key }) as const);
      const written = await write(plan, stored, taken);
      if (!written.ok) return written;
      next = plan.head.next;
    }
    cursor = next;
    const rewritten = rewrites !== undefined && rewrites !== head.rewrites;
    rewrites = head.rewrites;
    return succeed({ fresh, appended, rewritten, damages });
  };

  const tryPurge = async (
    ids: ReadonlySet<string>,
    replaceWith: (item: Item) => Item | undefined,
  ): Promise<Result<Purged, HeadError | { readonly tag: 'conflict' }>> => {
    const snapshot = await readSnapshot(keyring, storage, 0);
    if (!snapshot.ok) return snapshot;
    const { head, stored, frames } = snapshot.value;
    const plan = await planPurge(keyring, storage, head, frames, ids, replaceWith);
    if (!plan.ok) return plan;
    const { removed, damages } = plan.value;
    if (removed > 0) {
      const written = await write(plan.value, stored);
      if (!written.ok) return written;
      // Where another tab had rewritten as well, this one has still to be told.
      if (rewrites === head.rewrites) rewrites = plan.value.head.rewrites;
    }
    return succeed({ removed, damages });
  };

  const untilNoConflict = <Value, Failure extends { readonly tag: string }>(
    attempt: () => Promise<Result<Value, Failure | { readonly tag: 'conflict' }>>,
  ): Promise<Result<Value, Exclude<Failure, { tag: 'conflict' }> | StorageError>> =>
    asWriter(storage.name, async () => {
      for (let count = 0; count < attempts; count += 1) {
        const result = await attempt();
        if (result.ok) return result;
        if (result.error.tag !== 'conflict') {
          return fail(result.error as Exclude<Failure, { tag: 'conflict' }>);
        }
      }
      return outOfAttempts;
    });

  return {
    async readAll(onBatch) {
      const read = await readLog(keyring, storage, onBatch);
      if (!read.ok) return read;
      cursor = read.value.head.next;
      rewrites = read.value.head.rewrites;
      return succeed({ damages: read.value.damages });
    },
    transact: (decide, acknowledge = []) => untilNoConflict<Appended, TransactError>(() => tryTransact(decide, acknowledge)),
    purge: (ids, replaceWith = () => undefined) => untilNoConflict<Purged, HeadError>(() => tryPurge(new Set(ids), replaceWith)),
  };
}
