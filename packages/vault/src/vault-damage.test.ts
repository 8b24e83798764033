import { describe, expect, test } from 'vitest';
import { contentOf, copyStorage } from '../test-support/copy-storage.ts';
import { append, idsOf, makeItems, need, newVault, passphrase, readItems } from '../test-support/open-vault.ts';
import { sealToInbox } from './inbox.ts';
import { encodeKeyRow, readKeyRows } from './key-row.ts';
import { metaKeys } from './meta-keys.ts';
import { loadSodium } from './sodium.ts';
import { type Row, type Storage, type StoreName, sameBytes } from './storage.ts';
import type { Vault } from './vault.ts';
import { createVault, unlockVault, vaultExists } from './vault-life.ts';

const sodium = need(await loadSodium());

/** 1050 items: two segments and three frames in the tail; two drafts; two items in the inbox. */
async function filledVault() {
  const made = await newVault();
  await append(made.vault, makeItems(1044));
  for (const item of makeItems(1046).slice(1044)) await append(made.vault, [item]);
  await append(made.vault, makeItems(1050).slice(1046));
  need(await made.vault.putDraft('letter', 'Dear you'));
  need(await made.vault.putDraft('reply', 'Thank you'));
  for (const item of makeItems(2, 'locked')) need(await sealToInbox(made.storage, item));
  return made;
}
const filled = await filledVault();
const content = await contentOf(filled.storage);

interface Change {
  readonly how: string;
  readonly to: Uint8Array | undefined;
}

/** Every bit of small rows, a sample of large ones; every kind of shortening; removal. */
function* harm(value: Uint8Array): Generator<Change> {
  const samples = value.length > 10_000 ? 40 : 150;
  const step = Math.max(1, Math.floor((value.length * 8) / samples)) | 1;
  for (let bit = 0; bit < value.length * 8; bit += step) {
    const to = value.slice();
    to[bit >> 3] = (to[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield { how: `bit ${bit} flipped`, to };
  }
  for (const length of [0, 1, 5, 13, 37, 38, 90, 125, value.length >> 1, value.length - 1]) {
    if (length < value.length) yield { how: `cut to ${length}`, to: value.slice(0, length) };
  }
  yield { how: 'zeroed', to: new Uint8Array(value.length) };
  yield { how: 'removed', to: undefined };
}

const withChange = async (store: StoreName, key: number, to: Uint8Array | undefined): Promise<Storage> => {
  const storage = await copyStorage(filled.storage);
  await storage.commit([to === undefined ? { delete: store, key } : { put: store, key, value: to }]);
  return storage;
};

/** The positions of the items a row holds. */
const heldBy = (store: StoreName, key: number): [number, number] => {
  if (store === 'segs') return [key * 512, key * 512 + 512];
  const ends: Record<number, number> = { 1024: 1044, 1044: 1045, 1045: 1046, 1046: 1050 };
  return store === 'frames' ? [key, ends[key] ?? key] : [0, 0];
};

const expectWork = async (vault: Vault, storage: Storage, recoveryCode: string): Promise<void> => {
  const before = (await readItems(vault)).items.length;
  await append(vault, [{ id: 'after the damage', text: '{}' }]);
  const again = need(await unlockVault(storage, { recoveryCode }));
  const { items } = await readItems(again);
  expect(items).toHaveLength(before + 1);
  expect(new Set(idsOf(items)).size).toBe(items.length);
};

describe.each(['segs', 'frames'] as const)('a damaged row of %s', (store) => {
  const rows = (content.get(store) ?? []).map((row) => [row.key, row] as const);
  test.each(rows)('%i: is named, kept, and costs nothing else', async (key, row: Row) => {
    const [first, end] = heldBy(store, key);
    const others = makeItems(1050).filter((_, index) => index < first || index >= end);
    for (const { how, to } of harm(row.value)) {
      const storage = await withChange(store, key, to);
      const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
      const { items, damages } = await readItems(vault);
      expect(idsOf(items), how).toEqual(idsOf(others));
      expect(damages, how).toHaveLength(1);
      expect(damages[0], how).toMatchObject({ store, key, records: { first, count: end - first } });
      const why = damages[0]?.why;
      if (to === undefined) expect(why).toBe('missing');
      else if (to.length < row.value.length) expect(['truncated', 'altered']).toContain(why);
      else expect(why).toBe('altered');

      await expectWork(vault, storage, filled.recoveryCode);
      const kept = await storage.read([{ store, from: key, to: key }]);
      expect(kept.ok && sameBytes(kept.value[0]?.[0]?.value, to)).toBe(true);
    }
  });
});

test('a damaged frame outlives the compaction of its tail, is still named, and may come back', async () => {
  const intact = content.get('frames')?.find((row) => row.key === 1045)?.value ?? new Uint8Array();
  const storage = await withChange('frames', 1045, intact.slice(1));
  const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
  await append(vault, makeItems(600, 'more'));
  const { items, damages } = await readItems(vault);
  expect(items).toHaveLength(1050 - 1 + 600);
  expect(damages).toEqual([{ store: 'frames', key: 1045, why: 'truncated' }]);
  await storage.commit([{ put: 'frames', key: 1045, value: intact }]);
  const mended = await readItems(vault);
  expect(mended.damages).toEqual([]);
  expect(mended.items).toHaveLength(1050 + 600);
});

test('a frame that is missing is still missed after the compaction', async () => {
  const storage = await withChange('frames', 1046, undefined);
  const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
  await append(vault, makeItems(600, 'more'));
  const { items, damages } = await readItems(vault);
  expect(items).toHaveLength(1046 + 600);
  expect(damages).toEqual([{ store: 'segs', key: 2, why: 'missing', records: { first: 1046, count: 4 } }]);
});

test('rows put in each other’s place are noticed', async () => {
  const storage = await copyStorage(filled.storage);
  const [zero, one] = content.get('segs') ?? [];
  await storage.commit([
    { put: 'segs', key: 0, value: one?.value ?? new Uint8Array() },
    { put: 'segs', key: 1, value: zero?.value ?? new Uint8Array() },
  ]);
  const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
  const { items, damages } = await readItems(vault);
  expect(items).toHaveLength(26);
  expect(damages.map(({ key, why }) => [key, why])).toEqual([
    [1, 'misplaced'],
    [0, 'misplaced'],
  ]);
});

test('a damaged head costs nothing: the log is counted again', async () => {
  const head = content.get('meta')?.find((row) => row.key === metaKeys.head)?.value ?? new Uint8Array();
  for (const { how, to } of harm(head)) {
    const storage = await withChange('meta', metaKeys.head, to);
    const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
    const { items, damages } = await readItems(vault);
    expect(idsOf(items), how).toEqual(idsOf(makeItems(1050)));
    expect(damages, how).toMatchObject([{ store: 'meta', key: metaKeys.head }]);
    await append(vault, makeItems(1, 'mends'));
    expect((await readItems(vault)).damages).toEqual([]);
    expect((await readItems(vault)).items).toHaveLength(1051);
  }
});

test.each([metaKeys.keys, metaKeys.keysCopy])('one damaged key row (%i) is mended from its copy', async (key) => {
  const row = content.get('meta')?.find((found) => found.key === key)?.value ?? new Uint8Array();
  for (const { how, to } of harm(row)) {
    const storage = await withChange('meta', key, to);
    const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
    expect(vault.repaired, how).toMatchObject([{ store: 'meta', key }]);
    expect((await readItems(vault)).items).toHaveLength(1050);
    const again = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
    expect(again.repaired, how).toEqual([]);
  }
});

test('with both key rows damaged the answer is damage, never a wrong passphrase, and nothing changes', async () => {
  const row = content.get('meta')?.find((found) => found.key === metaKeys.keys)?.value ?? new Uint8Array();
  for (const { how, to } of harm(row)) {
    const storage = await withChange('meta', metaKeys.keys, to);
    await storage.commit([{ put: 'meta', key: metaKeys.keysCopy, value: to ?? new Uint8Array() }]);
    const before = await contentOf(storage);
    const isUnchanged = async (): Promise<boolean> =>
      [...(await contentOf(storage))].every(([store, rows]) =>
        rows.every((found, index) => sameBytes(found.value, before.get(store)?.[index]?.value)),
      );
    const opened = await unlockVault(storage, { recoveryCode: filled.recoveryCode });
    // A flip in the passphrase's half leaves the recovery code working, and the other way round.
    if (opened.ok) {
      expect(opened.value.repaired, how).toHaveLength(2);
      expect((await readItems(opened.value)).items).toHaveLength(1050);
    } else {
      expect(opened.error, how).toMatchObject({ tag: 'damaged', damages: [{ store: 'meta' }, { store: 'meta' }] });
      expect(await isUnchanged(), how).toBe(true);
    }
  }
});

test('without key rows nobody starts a new vault over the old one', async () => {
  const storage = await withChange('meta', metaKeys.keys, undefined);
  await storage.commit([{ clear: 'meta' }]);
  expect(await vaultExists(storage)).toBe(true);
  expect(await createVault(storage, { passphrase })).toEqual({ ok: false, error: { tag: 'vault-exists' } });
  expect(await unlockVault(storage, { passphrase })).toEqual({
    ok: false,
    error: { tag: 'damaged', damages: [{ store: 'meta', key: metaKeys.keys, why: 'missing' }] },
  });
});

test('a public key put in by someone else is noticed and replaced', async () => {
  const storage = await copyStorage(filled.storage);
  const found = readKeyRows(sodium, content.get('meta') ?? []);
  const row = found.tag === 'found' ? found.candidates[0] : undefined;
  if (row === undefined) throw new Error('no key row');
  const forged = encodeKeyRow(sodium, { ...row, publicKey: sodium.crypto_box_keypair().publicKey });
  await storage.commit([metaKeys.keys, metaKeys.keysCopy].map((key) => ({ put: 'meta', key, value: forged })));
  const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
  expect(vault.repaired).toEqual([{ store: 'meta', key: metaKeys.keys, why: 'altered' }]);
  need(await sealToInbox(storage, { id: 'later', text: '{}' }));
  expect(idsOf(need(await vault.takeInbox()).items)).toContain('later');
});

test.each([
  { memory: 8192, passes: 3, tag: 'weak-parameters' },
  { memory: 64 * 1024 * 1024, passes: 1, tag: 'weak-parameters' },
  { memory: 2 ** 45, passes: 3, tag: 'excessive-parameters' },
])('key derivation with $memory bytes and $passes passes is refused', async ({ memory, passes, tag }) => {
  const storage = await copyStorage(filled.storage);
  const found = readKeyRows(sodium, content.get('meta') ?? []);
  const row = found.tag === 'found' ? found.candidates[0] : undefined;
  if (row === undefined) throw new Error('no key row');
  const value = encodeKeyRow(sodium, { ...row, passphrase: { ...row.passphrase, memory, passes } });
  await storage.commit([metaKeys.keys, metaKeys.keysCopy].map((key) => ({ put: 'meta', key, value })));
  expect(await unlockVault(storage, { passphrase })).toEqual({ ok: false, error: { tag } });
});

test.each(['drafts', 'inbox'] as const)('a damaged row of %s is named and kept; the other one opens', async (store) => {
  const [row] = content.get(store) ?? [];
  if (row === undefined) throw new Error('no row');
  for (const { how, to } of harm(row.value)) {
    if (to === undefined) continue;
    const storage = await withChange(store, row.key, to);
    const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
    const listed = store === 'drafts' ? need(await vault.listDrafts()) : need(await vault.takeInbox());
    expect('drafts' in listed ? listed.drafts : listed.items, how).toHaveLength(1);
    expect(listed.damages, how).toEqual([{ store, key: row.key, why: 'altered' }]);
    const kept = await storage.read([{ store, from: row.key, to: row.key }]);
    expect(kept.ok && kept.value[0]?.[0]?.value).toEqual(to);
  }
});

test('what cannot be opened cannot be purged, and is reported', async () => {
  const value = content.get('segs')?.[0]?.value.slice() ?? new Uint8Array();
  value[400] = (value[400] ?? 0) ^ 1;
  const storage = await withChange('segs', 0, value);
  const vault = need(await unlockVault(storage, { recoveryCode: filled.recoveryCode }));
  expect(need(await vault.purge(['op-0', 'op-600']))).toMatchObject({
    removed: 1,
    damages: [{ store: 'segs', key: 0, why: 'altered' }],
  });
});
