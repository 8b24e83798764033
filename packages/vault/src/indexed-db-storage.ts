import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { fail, type Result, succeed } from './result.ts';
import { type Change, type Query, type Row, type Storage, type StorageError, sameBytes, storeNames } from './storage.ts';

const schemaVersion = 1;

const toStorageError = (cause: unknown): StorageError => {
  const name = cause instanceof Error ? cause.name : String(cause);
  return name === 'QuotaExceededError' ? { tag: 'quota' } : { tag: 'storage', detail: name };
};

const rangeOf = ({ from, to }: Query): IDBKeyRange | null => {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? null : IDBKeyRange.upperBound(to);
};

// A value that is not bytes was not written by us. Empty bytes are no sealed row, so the reader
// reports it as damaged in its own words.
const toBytes = (value: unknown): Uint8Array => (value instanceof Uint8Array ? value : new Uint8Array());

type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

const request = (transaction: Transaction, change: Change): Promise<unknown> => {
  if ('put' in change) return transaction.objectStore(change.put).put(change.value, change.key);
  if ('append' in change) return transaction.objectStore(change.append).put(change.value);
  if ('delete' in change) return transaction.objectStore(change.delete).delete(change.key);
  return transaction.objectStore(change.clear).clear();
};

const select = async (transaction: IDBPTransaction<unknown, string[], 'readonly'>, query: Query): Promise<Row[]> => {
  const store = transaction.objectStore(query.store);
  const range = rangeOf(query);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map((key, index) => ({ key: Number(key), value: toBytes(values[index]) }));
};

const storesOf = (changes: readonly Change[]): string[] =>
  changes.map((change) => {
    if ('put' in change) return change.put;
    if ('append' in change) return change.append;
    return 'delete' in change ? change.delete : change.clear;
  });

const startWriting = (database: IDBPDatabase, stores: readonly string[]): Transaction =>
  database.transaction([...new Set(stores)], 'readwrite', { durability: 'strict' });

const apply = async (transaction: Transaction, changes: readonly Change[]): Promise<void> => {
  const requests = changes.map((change) => request(transaction, change));
  await Promise.all([...requests, transaction.done]);
};

const overDatabase = (name: string, database: IDBPDatabase): Storage => ({
  name,
  async read(queries) {
    try {
      const stores = [...new Set(queries.map((query) => query.store))];
      const transaction = database.transaction(stores, 'readonly');
      return succeed(await Promise.all(queries.map((query) => select(transaction, query))));
    } catch (cause) {
      return fail(toStorageError(cause));
    }
  },
  async commit(changes) {
    try {
      const transaction = startWriting(database, storesOf(changes));
      await apply(transaction, changes);
      return succeed(undefined);
    } catch (cause) {
      return fail(toStorageError(cause));
    }
  },
  async commitIf(guard, changes) {
    try {
      const transaction = startWriting(database, [guard.store, ...storesOf(changes)]);
      const value: unknown = await transaction.objectStore(guard.store).get(guard.key);
      if (!sameBytes(value === undefined ? undefined : toBytes(value), guard.value)) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        return fail({ tag: 'conflict' });
      }
      await apply(transaction, changes);
      return succeed(undefined);
    } catch (cause) {
      return fail(toStorageError(cause));
    }
  },
  close() {
    database.close();
  },
  async destroy() {
    try {
      database.close();
      await deleteDB(name);
      return succeed(undefined);
    } catch (cause) {
      return fail(toStorageError(cause));
    }
  },
});

/**
 * The browser's own database, with strict durability. `newer-version`: a later release of the
 * product made it; nothing was touched.
 */
export async function openIndexedDbStorage(
  name: string,
): Promise<Result<Storage, StorageError | { readonly tag: 'newer-version' }>> {
  try {
    const database = await openDB(name, schemaVersion, {
      upgrade(created) {
        for (const store of storeNames) created.createObjectStore(store, { autoIncrement: true });
      },
      // Another tab wants to delete or upgrade the database: a wipe must never wait for this one.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
    return succeed(overDatabase(name, database));
  } catch (cause) {
    const error = toStorageError(cause);
    const isNewer = error.tag === 'storage' && error.detail === 'VersionError';
    return fail(isNewer ? { tag: 'newer-version' } : error);
  }
}
