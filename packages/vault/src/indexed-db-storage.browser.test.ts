import { expect, test } from 'vitest';
import { testStorageContract } from '../test-support/storage-contract.ts';
import { openIndexedDbStorage } from './indexed-db-storage.ts';
import type { Storage } from './storage.ts';

const open = async (name: string): Promise<Storage> => {
  const opened = await openIndexedDbStorage(name);
  if (!opened.ok) throw new Error(opened.error.tag);
  return opened.value;
};

testStorageContract('IndexedDB', open);

const openNatively = (name: string, version: number, upgrade: (database: IDBDatabase) => void) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

test('rows outlive the connection', async () => {
  const name = `outlive-${Date.now()}`;
  const first = await open(name);
  await first.commit([{ put: 'segs', key: 7, value: new Uint8Array([1, 2, 3]) }]);
  first.close();
  const second = await open(name);
  const read = await second.read([{ store: 'segs' }]);
  expect(read).toEqual({ ok: true, value: [[{ key: 7, value: new Uint8Array([1, 2, 3]) }]] });
});

test('a database of a later release is left alone', async () => {
  const name = `later-${Date.now()}`;
  const later = await openNatively(name, 99, (database) => {
    database.createObjectStore('something-new').put('kept', 1);
  });
  later.close();
  expect(await openIndexedDbStorage(name)).toEqual({ ok: false, error: { tag: 'newer-version' } });
  const again = await openNatively(name, 99, () => undefined);
  const request = again.transaction('something-new').objectStore('something-new').get(1);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  expect(request.result).toBe('kept');
});

test('a value that is not bytes is handed on as empty bytes', async () => {
  const name = `foreign-${Date.now()}`;
  (await open(name)).close();
  const native = await openNatively(name, 1, () => undefined);
  const transaction = native.transaction('segs', 'readwrite');
  transaction.objectStore('segs').put('text', 1);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  native.close();
  const read = await (await open(name)).read([{ store: 'segs' }]);
  expect(read).toEqual({ ok: true, value: [[{ key: 1, value: new Uint8Array() }]] });
});

test('destroying does not wait for another tab that has it open', async () => {
  const name = `shared-${Date.now()}`;
  const here = await open(name);
  const there = await open(name);
  expect(await here.destroy()).toEqual({ ok: true, value: undefined });
  expect(await there.read([{ store: 'meta' }])).toMatchObject({ ok: false });
});
