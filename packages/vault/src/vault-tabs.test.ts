import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { append, idsOf, makeItems, need, newVault, passphrase, readItems } from '../test-support/open-vault.ts';
import { sealToInbox } from './inbox.ts';
import type { Item } from './items.ts';
import type { Storage } from './storage.ts';
import type { Vault } from './vault.ts';
import { createVault, unlockVault, wipe } from './vault-life.ts';

/** The same rows seen from another tab, answering when it pleases. */
const fromTab = (storage: Storage, name: string, pauses: () => number): Storage => {
  const later = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    for (let count = pauses(); count > 0; count -= 1) await Promise.resolve();
    const value = await call();
    for (let count = pauses(); count > 0; count -= 1) await Promise.resolve();
    return value;
  };
  return {
    ...storage,
    name,
    read: (queries) => later(() => storage.read(queries)),
    commit: (changes) => later(() => storage.commit(changes)),
    commitIf: (guard, changes) => later(() => storage.commitIf(guard, changes)),
  };
};

interface Tab {
  readonly vault: Vault;
  /** What this tab knows: what it was told and what it wrote. */
  readonly known: Item[];
}

const action = fc.record({
  tab: fc.nat(2),
  count: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.integer({ min: 200, max: 700 })),
});

describe.each([
  ['the writer lock', (storage: Storage, _tab: number) => storage.name],
  ['the guard on the head alone', (storage: Storage, tab: number) => `${storage.name}-${tab}`],
])('three tabs kept apart by %s', (_name, lockName) => {
  test('lose nothing, write nothing twice, and learn of everything', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(action, { minLength: 5, maxLength: 25 }),
        fc.infiniteStream(fc.nat(12)),
        async (actions, stream) => {
          const pauses = (): number => stream.next().value ?? 0;
          const { storage, recoveryCode } = await newVault();
          const tabs: Tab[] = [];
          for (let index = 0; index < 3; index += 1) {
            const seen = fromTab(storage, lockName(storage, index), pauses);
            tabs.push({ vault: need(await unlockVault(seen, { recoveryCode })), known: [] });
          }
          const written: string[] = [];
          await Promise.all(
            actions.map(async ({ tab, count }, step) => {
              const { vault, known } = tabs[tab] as Tab;
              const items = makeItems(count, `step${step}`);
              const { fresh, appended } = need(await vault.transact(() => items));
              known.push(...fresh, ...appended);
              written.push(...items.map((item) => item.id));
            }),
          );
          written.sort();
          for (const { vault, known } of tabs) {
            known.push(...need(await vault.transact(() => [])).fresh);
            expect(idsOf(known)).toEqual(written);
            const { items, damages } = await readItems(vault);
            expect(damages).toEqual([]);
            expect(idsOf(items)).toEqual(written);
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

test('each item keeps its order, in what is fresh and in what is read', async () => {
  const { storage, vault, recoveryCode } = await newVault();
  const other = need(await unlockVault(storage, { recoveryCode }));
  const items = makeItems(1400);
  for (let from = 0; from < items.length; from += 175) await append(vault, items.slice(from, from + 175));
  expect(need(await other.transact(() => [])).fresh).toEqual(items);
  const batches: (readonly Item[])[] = [];
  need(await other.readAll((batch) => batches.push(batch)));
  // The tail comes first, then the newest segment.
  expect(batches.map((batch) => batch[0]?.id)).toEqual(['op-1024', 'op-512', 'op-0']);
  const [tail = [], newest = [], oldest = []] = batches;
  expect([...oldest, ...newest, ...tail]).toEqual(items);
});

test('what is decided sees what the other tab wrote a moment before', async () => {
  const { storage, vault, recoveryCode } = await newVault();
  const other = need(await unlockVault(storage, { recoveryCode }));
  const seen: string[] = [];
  await append(other, [{ id: 'stop', text: '{"kind":"no"}' }]);
  const result = need(
    await vault.transact((fresh) => {
      seen.push(...fresh.map((item) => item.id));
      return fresh.some((item) => item.id === 'stop') ? [] : [{ id: 'message', text: '{}' }];
    }),
  );
  expect(seen).toEqual(['stop']);
  expect(result.appended).toEqual([]);
});

test('a bug in what decides reaches the caller, writes nothing and frees the lock', async () => {
  const { vault } = await newVault();
  const decide = (): Item[] => {
    throw new TypeError('a bug');
  };
  await expect(vault.transact(decide)).rejects.toThrow('a bug');
  await append(vault, makeItems(1));
  expect((await readItems(vault)).items).toHaveLength(1);
});

test('two tabs take the same inbox: one appends it, the other is told', async () => {
  const { storage, vault, recoveryCode } = await newVault();
  const other = need(await unlockVault(storage, { recoveryCode }));
  for (const item of makeItems(2, 'locked')) need(await sealToInbox(storage, item));
  const mine = need(await vault.takeInbox());
  const theirs = need(await other.takeInbox());
  expect(idsOf(theirs.items)).toEqual(idsOf(mine.items));
  need(await vault.transact(() => mine.items, mine.keys));
  expect(await other.transact(() => theirs.items, theirs.keys)).toEqual({
    ok: false,
    error: { tag: 'inbox-taken' },
  });
  expect(idsOf((await readItems(other)).items)).toEqual(['locked-0', 'locked-1']);
});

test('something sealed while the inbox is being taken waits for the next time', async () => {
  const { storage, vault } = await newVault();
  need(await sealToInbox(storage, { id: 'first', text: '{}' }));
  const { items, keys } = need(await vault.takeInbox());
  need(await sealToInbox(storage, { id: 'second', text: '{}' }));
  need(await vault.transact(() => items, keys));
  expect(idsOf(need(await vault.takeInbox()).items)).toEqual(['second']);
});

test('a tab is told when another removed text it may still hold', async () => {
  const { storage, vault, recoveryCode } = await newVault();
  await append(vault, makeItems(3));
  const other = need(await unlockVault(storage, { recoveryCode }));
  await readItems(other);
  need(await vault.purge(['op-1']));
  expect(need(await vault.transact(() => [])).rewritten).toBe(false);
  expect(need(await other.transact(() => [])).rewritten).toBe(true);
  expect(need(await other.transact(() => [])).rewritten).toBe(false);
  // A compaction by the other tab does not bring the text back.
  await append(other, makeItems(600, 'more'));
  expect(idsOf((await readItems(vault)).items)).not.toContain('op-1');
});

test('a tab writes nothing into a storage wiped, or started anew, behind its back', async () => {
  const { storage, vault } = await newVault();
  await append(vault, makeItems(3));
  const kept = { ...storage, destroy: async () => ({ ok: true, value: undefined }) as const };
  need(await wipe(kept));
  const gone = { ok: false, error: { tag: 'no-vault' } };
  expect(await vault.transact(() => makeItems(1, 'late'))).toEqual(gone);
  expect(await vault.readAll(() => undefined)).toEqual(gone);
  expect(await vault.purge(['op-1'])).toEqual(gone);
  expect(await vault.addRecoveryCode()).toEqual(gone);

  const successor = need(await createVault(storage, { passphrase }));
  expect(await vault.transact(() => makeItems(1, 'late'))).toEqual(gone);
  expect(await vault.changePassphrase(passphrase, 'other')).toEqual(gone);
  expect((await readItems(successor)).items).toEqual([]);
});

test('changing the passphrase in one tab leaves the other one working', async () => {
  const { storage, vault, recoveryCode } = await newVault();
  const other = need(await unlockVault(storage, { recoveryCode }));
  need(await vault.changePassphrase(passphrase, 'something new'));
  await append(other, makeItems(1));
  expect(await other.changePassphrase(passphrase, 'and again')).toEqual({
    ok: false,
    error: { tag: 'wrong-passphrase' },
  });
  expect((await unlockVault(storage, { passphrase: 'something new' })).ok).toBe(true);
});
