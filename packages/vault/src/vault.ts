import { createDrafts } from './drafts.ts';
import { type Inbox, readInbox } from './inbox.ts';
import type { Item } from './items.ts';
import type { Damage } from './damage.ts';
import type { HeadError } from './head.ts';
import { type KeyRow, putKeyRow, readKeyRows } from './key-row.ts';
import { type Keyring, VaultClosed } from './keyring.ts';
import { lockWithCode, lockWithPassphrase, openWithPassphrase } from './locks.ts';
import { type Appended, createLog, type Purged, type TransactError } from './log.ts';
import { metaKeys } from './meta-keys.ts';
import { createRecoveryCode } from './recovery-code.ts';
import { fail, type Result, succeed } from './result.ts';
import type { Storage, StorageError } from './storage.ts';
import { sameBytes } from './storage.ts';
import { asWriter, createQueue } from './writer-lock.ts';

/** The vault was closed, perhaps while this was under way. What was not acknowledged may be lost. */
export type ClosedError = { readonly tag: 'closed' };

export type KeyError =
  | StorageError
  | ClosedError
  | { readonly tag: 'no-vault' }
  | { readonly tag: 'newer-version'; readonly version: number }
  | { readonly tag: 'damaged'; readonly damages: readonly Damage[] };

export type PassphraseError = { readonly tag: 'wrong-passphrase' | 'empty-passphrase' };

type Answer<Value, Failure> = Promise<Result<Value, Failure | ClosedError>>;

/** An open vault. It knows ids and texts and what to do with neither. */
export interface Vault {
  /** Key rows found damaged while unlocking and mended from their copy. */
  readonly repaired: readonly Damage[];
  /** Everything, newest segment first, in order within a batch. What cannot be opened is kept. */
  readAll(onBatch: (items: readonly Item[]) => void): Answer<{ readonly damages: readonly Damage[] }, HeadError>;
  /**
   * As the only writer: reads what other tabs appended since the last read, asks `decide` what to
   * add, and resolves once that is on disk. After a failure nothing was added and `fresh` comes
   * again next time. `decide` may be asked twice and must not act on what it is told; what counts
   * is in the result. `acknowledge`: keys of `takeInbox`, removed in the same commit.
   */
  transact(decide: (fresh: readonly Item[]) => readonly Item[], acknowledge?: readonly number[]): Answer<Appended, TransactError>;
  /** Takes the text of these items out of storage, or puts another of the same id in its place. */
  purge(ids: readonly string[], replaceWith?: (item: Item) => Item | undefined): Answer<Purged, HeadError>;
  changePassphrase(current: string, next: string): Answer<undefined, KeyError | PassphraseError>;
  /** A new code each time; the one before stops working. */
  addRecoveryCode(): Answer<{ readonly code: string }, KeyError>;
  removeRecoveryCode(): Answer<undefined, KeyError>;
  hasRecoveryCode(): Answer<boolean, KeyError>;
  putDraft(id: string, text: string): Answer<undefined, StorageError>;
  getDraft(id: string): Answer<string | undefined, StorageError>;
  listDrafts(): Answer<{ readonly drafts: readonly Item[]; readonly damages: readonly Damage[] }, StorageError>;
  deleteDraft(id: string): Answer<undefined, StorageError>;
  /** What was written while locked; pass its `keys` to `transact` with the items to append. */
  takeInbox(): Answer<Inbox, StorageError>;
  /** Wipes the keys from memory at once. Afterwards everything answers `closed`. */
  close(): void;
}

/** Puts an open vault together. `repaired` is passed through. */
export function assembleVault(keyring: Keyring, storage: Storage, repaired: readonly Damage[] = []): Vault {
  const log = createLog(keyring, storage);
  const drafts = createDrafts(keyring, storage);
  const { sodium } = keyring;
  const queue = createQueue();
  let closed = false;

  const run = async <Value, Failure>(
    task: () => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | ClosedError>> => {
    if (closed) return fail({ tag: 'closed' });
    try {
      return await task();
    } catch (cause) {
      if (cause instanceof VaultClosed) return fail({ tag: 'closed' });
      throw cause;
    }
  };
  const inTurn = <Value, Failure>(task: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure | ClosedError>> =>
    queue(() => run(task));

  const readOurKeyRow = async (): Promise<
    Result<{ readonly row: KeyRow; readonly stored: Uint8Array | undefined }, KeyError>
  > => {
    const read = await storage.read([{ store: 'meta' }]);
    if (!read.ok) return read;
    const found = readKeyRows(sodium, read.value[0] ?? []);
    if (found.tag === 'newer-version') return fail(found);
    if (found.tag === 'absent') return fail({ tag: 'no-vault' });
    const [row] = found.candidates;
    if (row === undefined || found.damage.length === 2) {
      return fail({ tag: 'damaged', damages: found.damage });
    }
    const isOurs = sameBytes(row.space, keyring.space);
    return isOurs ? succeed({ row, stored: found.stored }) : fail({ tag: 'no-vault' });
  };

  /** Swaps the key rows in one commit; `change` sees them as they are under the writer lock. */
  const changeKeyRow = <Failure = never>(
    change: (row: KeyRow) => Result<KeyRow, Failure>,
  ): Answer<undefined, KeyError | Failure> =>
    inTurn(() =>
      asWriter<Result<undefined, KeyError | Failure>>(storage.name, async () => {
        const found = await readOurKeyRow();
        if (!found.ok) return found;
        const changed = change(found.value.row);
        if (!changed.ok) return changed;
        const guard = { store: 'meta', key: metaKeys.keys, value: found.value.stored } as const;
        const written = await storage.commitIf(guard, putKeyRow(sodium, changed.value));
        if (written.ok) return written;
        const { error } = written;
        return fail(error.tag === 'conflict' ? { tag: 'storage', detail: 'busy' } : error);
      }),
    );

  return {
    repaired,
    readAll: (onBatch) => inTurn(() => log.readAll(onBatch)),
    transact: (decide, acknowledge) => inTurn(() => log.transact(decide, acknowledge)),
    purge: (ids, replaceWith) => inTurn(() => log.purge(ids, replaceWith)),
    changePassphrase: (current, next) =>
      changeKeyRow<PassphraseError>((row) => {
        if (next === '') return fail({ tag: 'empty-passphrase' });
        const vaultKey = openWithPassphrase(sodium, row, current);
        if (vaultKey === undefined) return fail({ tag: 'wrong-passphrase' });
        sodium.memzero(vaultKey);
        return succeed({ ...row, passphrase: lockWithPassphrase(keyring, next, row.passphrase) });
      }),
    async addRecoveryCode() {
      const { shown, secret } = createRecoveryCode(sodium);
      const added = await changeKeyRow((row) => succeed({ ...row, recovery: lockWithCode(keyring, secret) }));
      return added.ok ? succeed({ code: shown }) : added;
    },
    removeRecoveryCode: () => changeKeyRow(({ recovery: _removed, ...row }) => succeed(row)),
    hasRecoveryCode: () =>
      inTurn(async () => {
        const found = await readOurKeyRow();
        return found.ok ? succeed(found.value.row.recovery !== undefined) : found;
      }),
    putDraft: (id, text) => inTurn(() => drafts.putDraft(id, text)),
    getDraft: (id) => inTurn(() => drafts.getDraft(id)),
    listDrafts: () => inTurn(() => drafts.listDrafts()),
    deleteDraft: (id) => inTurn(() => drafts.deleteDraft(id)),
    takeInbox: () => inTurn(() => readInbox(keyring, storage)),
    close() {
      closed = true;
      keyring.wipe();
    },
  };
}
