import { createMemoryStorage } from '../src/memory-storage.ts';
import { type Row, type Storage, type StoreName, storeNames } from '../src/storage.ts';

export type Content = ReadonlyMap<StoreName, readonly Row[]>;

/** Every row of a storage. */
export async function contentOf(storage: Storage): Promise<Content> {
  const read = await storage.read(storeNames.map((store) => ({ store })));
  if (!read.ok) throw new Error(read.error.tag);
  return new Map(storeNames.map((store, index) => [store, read.value[index] ?? []]));
}

/** A new storage in memory with these rows. */
export async function storageWith(content: Content): Promise<Storage> {
  const storage = createMemoryStorage();
  await storage.commit([...content].flatMap(([store, rows]) => rows.map(({ key, value }) => ({ put: store, key, value }))));
  return storage;
}

export const copyStorage = async (storage: Storage): Promise<Storage> => storageWith(await contentOf(storage));
