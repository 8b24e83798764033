import { expect, test } from 'vitest';
import { append, idsOf, makeItems, need, passphrase, readItems } from '../test-support/open-vault.ts';
import type { Acknowledged, AppendOrder } from '../test-support/vault-worker.ts';
import { sealToInbox } from './inbox.ts';
import { openIndexedDbStorage } from './indexed-db-storage.ts';
import { storeNames } from './storage.ts';
import { createVault, unlockVault, vaultExists, wipe } from './vault-life.ts';

let made = 0;

const newVault = async () => {
  made += 1;
  const name = `vault-${Date.now()}-${made}`;
  const storage = need(await openIndexedDbStorage(name));
  const vault = need(await createVault(storage, { passphrase }));
  const { code: recoveryCode } = need(await vault.addRecoveryCode());
  return { name, storage, vault, recoveryCode };
};

const startWorker = (order: AppendOrder, onAcknowledged: (message: Acknowledged) => void): Worker => {
  const worker = new Worker(new URL('../test-support/vault-worker.ts', import.meta.url), { type: 'module' });
  worker.onerror = (event) => {
    throw new Error(`The worker failed: ${event.message}`);
  };
  worker.onmessage = ({ data }: MessageEvent<Acknowledged>) => onAcknowledged(data);
  worker.postMessage(order);
  return worker;
};

test('a vault in the browser’s database opens again with everything', async () => {
  const { name, storage, vault } = await newVault();
  await append(vault, makeItems(1200));
  need(await vault.putDraft('letter', 'Dear you'));
  need(await sealToInbox(storage, { id: 'locked', text: '{}' }));
  vault.close();
  storage.close();
  const again = need(await openIndexedDbStorage(name));
  const opened = need(await unlockVault(again, { passphrase }));
  expect(idsOf((await readItems(opened)).items)).toEqual(idsOf(makeItems(1200)));
  expect(need(await opened.getDraft('letter'))).toBe('Dear you');
  expect(idsOf(need(await opened.takeInbox()).items)).toEqual(['locked']);
  need(await wipe(again));
  expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  expect(await vaultExists(need(await openIndexedDbStorage(name)))).toBe(false);
});

test('three workers append at once: nothing lost, nothing twice, all learn of all', async () => {
  const { name, vault, recoveryCode } = await newVault();
  const acknowledged: string[] = [];
  const sizes = [1, 3, 170, 2, 600, 1];
  await Promise.all(
    ['a', 'b', 'c'].map(
      (prefix) =>
        new Promise<void>((resolve) => {
          const worker = startWorker({ name, recoveryCode, prefix, rounds: 12, sizes }, ({ ids, done }) => {
            acknowledged.push(...ids);
            if (!done) return;
            worker.terminate();
            resolve();
          });
        }),
    ),
  );
  const { items, damages } = await readItems(vault);
  expect(damages).toEqual([]);
  expect(acknowledged).toHaveLength(3 * 2 * sizes.reduce((sum, size) => sum + size, 0));
  expect(idsOf(items)).toEqual([...acknowledged].sort());
}, 30_000);

test('a worker killed at any moment loses nothing it acknowledged', async () => {
  const { name, vault, recoveryCode } = await newVault();
  const acknowledged = new Set<string>();
  for (let life = 0; life < 12; life += 1) {
    let heard = 0;
    await new Promise<void>((resolve) => {
      const order = { name, recoveryCode, prefix: `life${life}`, rounds: 10_000, sizes: [1, 40, 300, 2] };
      const worker = startWorker(order, ({ ids }) => {
        for (const id of ids) acknowledged.add(id);
        heard += 1;
        if (heard < 3) return;
        // At once, and at moments spread over the next commits.
        setTimeout(
          () => {
            worker.onmessage = null;
            worker.terminate();
            resolve();
          },
          (life * 7) % 23,
        );
      });
    });
  }
  const { items, damages } = await readItems(vault);
  expect(damages).toEqual([]);
  const found = new Set(items.map((item) => item.id));
  expect(found.size).toBe(items.length);
  expect([...acknowledged].filter((id) => !found.has(id))).toEqual([]);
  // The lock of the dead is free and the log goes on.
  await append(vault, makeItems(5, 'alive'));
}, 60_000);

test('every key in the database is a number and every value is bytes without what was written', async () => {
  const { name, storage, vault } = await newVault();
  const canary = 'canary-7f3a';
  await append(vault, makeItems(600, canary));
  need(await vault.putDraft(canary, canary));
  need(await sealToInbox(storage, { id: canary, text: canary }));
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  expect([...database.objectStoreNames].sort()).toEqual([...storeNames].sort());
  const latin = new TextDecoder('latin1');
  let rows = 0;
  for (const store of storeNames) {
    await new Promise<void>((resolve) => {
      const request = database.transaction(store).objectStore(store).openCursor();
      request.onsuccess = () => {
        const cursor = request.result;
        if (cursor === null) {
          resolve();
          return;
        }
        rows += 1;
        expect(typeof cursor.key).toBe('number');
        expect(cursor.value).toBeInstanceOf(Uint8Array);
        expect(latin.decode(cursor.value)).not.toContain('canary');
        cursor.continue();
      };
    });
  }
  expect(rows).toBe(3 + 1 + 1 + 1 + 1);
  database.close();
});
