import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, copyStorage } from '../test-support/copy-storage.ts';
import { append, idsOf, makeItems, need, newVault, passphrase, readItems } from '../test-support/open-vault.ts';
import { sealToInbox } from './inbox.ts';
import { encodeKeyRow, readKeyRows } from './key-row.ts';
import { createMemoryStorage } from './memory-storage.ts';
import { metaKeys } from './meta-keys.ts';
import { loadSodium } from './sodium.ts';
import { type Storage, type StorageError, storeNames } from './storage.ts';
import { createVault, unlockVault, vaultExists, wipe } from './vault-life.ts';

const failed = (tag: string) => ({ ok: false, error: { tag } });

describe('a life of a vault', () => {
  test('created, filled, closed, opened again: everything is there', async () => {
    const storage = createMemoryStorage();
    expect(await vaultExists(storage)).toBe(false);
    expect(await unlockVault(storage, { passphrase })).toEqual(failed('no-vault'));
    const created = need(await createVault(storage, { passphrase }));
    expect(await vaultExists(storage)).toBe(true);
    await append(created, makeItems(700));
    created.close();
    const opened = need(await unlockVault(storage, { passphrase }));
    expect(idsOf((await readItems(opened)).items)).toEqual(idsOf(makeItems(700)));
  });

  test('a wrong passphrase is a wrong passphrase and changes nothing', async () => {
    const { storage } = await newVault();
    const before = await contentOf(storage);
    for (const wrong of ['', ' ', `${passphrase} `, passphrase.toUpperCase()]) {
      expect(await unlockVault(storage, { passphrase: wrong })).toEqual(failed('wrong-passphrase'));
    }
    expect(await contentOf(storage)).toEqual(before);
  });

  test('the same passphrase from another keyboard opens it', async () => {
    const storage = createMemoryStorage();
    need(await createVault(storage, { passphrase: 'cafe\u0301 au lait' }));
    expect((await unlockVault(storage, { passphrase: 'café au lait' })).ok).toBe(true);
  });

  test('what would make a weak vault, or overwrite one, is refused', async () => {
    const { storage } = await newVault();
    expect(await createVault(storage, { passphrase })).toEqual(failed('vault-exists'));
    const empty = createMemoryStorage();
    expect(await createVault(empty, { passphrase: '' })).toEqual(failed('empty-passphrase'));
    const weak = { passphrase, kdf: { memory: 1024 * 1024, passes: 3 } };
    expect(await createVault(empty, weak)).toEqual(failed('weak-parameters'));
    expect(await vaultExists(empty)).toBe(false);
  });

  test('two tabs create at once: one vault', async () => {
    const storage = createMemoryStorage();
    const made = await Promise.all(['a', 'b'].map((word) => createVault(storage, { passphrase: word })));
    expect(made.filter((result) => result.ok)).toHaveLength(1);
    expect(made.find((result) => !result.ok)).toEqual(failed('vault-exists'));
  });

  test('a vault of a newer version is recognised and left untouched', async () => {
    const { storage, vault, recoveryCode } = await newVault();
    await append(vault, makeItems(5));
    const sodium = need(await loadSodium());
    const found = readKeyRows(sodium, (await contentOf(storage)).get('meta') ?? []);
    if (found.tag !== 'found' || !found.candidates[0]) throw new Error('no key row');
    const value = encodeKeyRow(sodium, found.candidates[0], 2);
    await storage.commit([metaKeys.keys, metaKeys.keysCopy].map((key) => ({ put: 'meta', key, value })));
    const before = await contentOf(storage);
    const newer = { ok: false, error: { tag: 'newer-version', version: 2 } };
    expect(await unlockVault(storage, { passphrase })).toEqual(newer);
    expect(await unlockVault(storage, { recoveryCode })).toEqual(newer);
    expect(await sealToInbox(storage, { id: 'x', text: '{}' })).toEqual(newer);
    expect(await createVault(storage, { passphrase })).toEqual(failed('vault-exists'));
    expect(await vault.changePassphrase(passphrase, 'other')).toEqual(newer);
    expect(await contentOf(storage)).toEqual(before);
  });

  test('a wipe leaves nothing, and a new vault can be made', async () => {
    const { storage, vault } = await newVault();
    await append(vault, makeItems(600));
    need(await vault.putDraft('letter', 'Dear you'));
    need(await sealToInbox(storage, { id: 'x', text: '{}' }));
    const kept: Storage = { ...storage, destroy: async () => ({ ok: true, value: undefined }) };
    need(await wipe(kept));
    const left = [...(await contentOf(storage)).values()].flat();
    expect(left).toEqual([{ key: metaKeys.wiping, value: new Uint8Array([1]) }]);
    expect(await vaultExists(storage)).toBe(false);
    expect((await createVault(storage, { passphrase })).ok).toBe(true);
  });
});

describe('the log', () => {
  test('any series of appends, removals and readings is what a plain list would be', async () => {
    const step = fc.oneof(
      fc.record({ add: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 100, max: 1300 })) }),
      fc.record({ remove: fc.array(fc.nat(4000), { minLength: 1, maxLength: 6 }) }),
      fc.constant({ reopen: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { storage, vault: first, recoveryCode } = await newVault();
        let vault = first;
        let plain: string[] = [];
        for (const [index, action] of steps.entries()) {
          if ('add' in action) {
            const items = makeItems(action.add, `s${index}`);
            await append(vault, items);
            plain.push(...items.map((item) => item.id));
          } else if ('remove' in action) {
            const ids = action.remove.flatMap((at) => plain[at] ?? []);
            const { removed } = need(await vault.purge(ids));
            expect(removed).toBe(new Set(ids).size);
            plain = plain.filter((id) => !ids.includes(id));
          } else {
            vault = need(await unlockVault(storage, { recoveryCode }));
          }
        }
        const { items, damages } = await readItems(vault);
        expect(damages).toEqual([]);
        expect(idsOf(items)).toEqual([...plain].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('texts of any alphabet and size come back unchanged', async () => {
    const { vault } = await newVault();
    const texts = ['', 'ñandú ä ß', '🌱'.repeat(70_000), '\u{feff}\0\n', 'x'.repeat(3_000_000)];
    const items = texts.map((text, index) => ({ id: `é-${index}`, text }));
    await append(vault, items);
    expect((await readItems(vault)).items).toEqual(items);
  });

  test('nothing to add is nothing written', async () => {
    const { storage, vault } = await newVault();
    await append(vault, makeItems(3));
    const before = await contentOf(storage);
    expect(need(await vault.transact(() => []))).toEqual({
      fresh: [],
      appended: [],
      rewritten: false,
      damages: [],
    });
    expect(await contentOf(storage)).toEqual(before);
  });

  test('removal seals the affected rows anew and leaves the others alone', async () => {
    const { storage, vault } = await newVault();
    await append(vault, makeItems(1100));
    const before = await contentOf(storage);
    const replaceWith = (item: { id: string }) => (item.id === 'op-3' ? { id: item.id, text: '{"fact":true}' } : undefined);
    expect(need(await vault.purge(['op-3', 'op-4', 'unknown'], replaceWith)).removed).toBe(2);
    const after = await contentOf(storage);
    expect(after.get('segs')?.[0]?.value).not.toEqual(before.get('segs')?.[0]?.value);
    // The wrapped key of the block is another one, not only its seal.
    const keyOf = (content: typeof before) => content.get('segs')?.[0]?.value.slice(13, 85);
    expect(keyOf(after)).not.toEqual(keyOf(before));
    expect(after.get('segs')?.[1]).toEqual(before.get('segs')?.[1]);
    expect(after.get('frames')).toEqual(before.get('frames'));
    const { items } = await readItems(vault);
    expect(items.find((item) => item.id === 'op-3')?.text).toBe('{"fact":true}');
    expect(items).toHaveLength(1099);
  });

  test('of several versions of one item, the ones asked for go, and one that stays costs no writing', async () => {
    const { storage, vault } = await newVault();
    const versions = ['{"v":1}', '{"v":2}', '{"deleted":true}'].map((text) => ({ id: 'note', text }));
    for (const version of versions) await append(vault, [version]);
    const keepLast = (item: { id: string; text: string }) => (item.text === '{"deleted":true}' ? item : undefined);
    expect(need(await vault.purge(['note'], keepLast)).removed).toBe(2);
    expect((await readItems(vault)).items).toEqual([versions[2]]);
    const before = await contentOf(storage);
    expect(need(await vault.purge(['note'], keepLast)).removed).toBe(0);
    expect(await contentOf(storage)).toEqual(before);
  });

  test('a replacement under another id is a bug of the caller', async () => {
    const { vault } = await newVault();
    await append(vault, makeItems(2));
    await expect(vault.purge(['op-0'], () => ({ id: 'other', text: '' }))).rejects.toThrow('keeps its id');
    expect((await readItems(vault)).items).toHaveLength(2);
  });
});

describe('the ways in', () => {
  test('a recovery code works once added, whatever becomes of the passphrase, until removed', async () => {
    const storage = createMemoryStorage();
    const vault = need(await createVault(storage, { passphrase }));
    expect(need(await vault.hasRecoveryCode())).toBe(false);
    const none = await unlockVault(storage, { recoveryCode: 'AAAA' });
    expect(none).toEqual(failed('no-recovery-code'));
    const { code } = need(await vault.addRecoveryCode());
    need(await vault.changePassphrase(passphrase, 'forgotten'));
    expect(need(await vault.hasRecoveryCode())).toBe(true);
    expect((await unlockVault(storage, { recoveryCode: code.toLowerCase() })).ok).toBe(true);
    const { code: second } = need(await vault.addRecoveryCode());
    expect(await unlockVault(storage, { recoveryCode: code })).toEqual(failed('wrong-recovery-code'));
    expect((await unlockVault(storage, { recoveryCode: second })).ok).toBe(true);
    const typo = second.slice(0, -1) + (second.endsWith('A') ? 'B' : 'A');
    expect(await unlockVault(storage, { recoveryCode: typo })).toEqual(failed('malformed-recovery-code'));
    need(await vault.removeRecoveryCode());
    expect(await unlockVault(storage, { recoveryCode: second })).toEqual(failed('no-recovery-code'));
    expect(need(await vault.hasRecoveryCode())).toBe(false);
  });

  test('the passphrase changes for the one who knows the current one', async () => {
    const { storage, vault } = await newVault();
    expect(await vault.changePassphrase('a guess', 'mine now')).toEqual(failed('wrong-passphrase'));
    expect(await vault.changePassphrase(passphrase, '')).toEqual(failed('empty-passphrase'));
    expect((await unlockVault(storage, { passphrase })).ok).toBe(true);
    need(await vault.changePassphrase(passphrase, 'a new one'));
    expect(await unlockVault(storage, { passphrase })).toEqual(failed('wrong-passphrase'));
    expect((await unlockVault(storage, { passphrase: 'a new one' })).ok).toBe(true);
  });
});

describe('drafts', () => {
  test('are put, replaced, listed, deleted, and outlive locking', async () => {
    const { storage, vault, recoveryCode } = await newVault();
    need(await vault.putDraft('letter', 'Dear'));
    need(await vault.putDraft('letter', 'Dear you'));
    need(await vault.putDraft('other', ''));
    vault.close();
    const again = need(await unlockVault(storage, { recoveryCode }));
    expect(need(await again.getDraft('letter'))).toBe('Dear you');
    expect(need(await again.getDraft('nothing'))).toBeUndefined();
    expect(idsOf(need(await again.listDrafts()).drafts)).toEqual(['letter', 'other']);
    need(await again.deleteDraft('letter'));
    expect(need(await again.getDraft('letter'))).toBeUndefined();
    expect((await readItems(again)).items).toEqual([]);
  });
});

describe('while locked', () => {
  test('items are kept, read after unlocking, and removed when appended', async () => {
    const { storage, vault, recoveryCode } = await newVault();
    vault.close();
    for (const item of makeItems(3, 'locked')) need(await sealToInbox(storage, item));
    const again = need(await unlockVault(storage, { recoveryCode }));
    const { items, keys, damages } = need(await again.takeInbox());
    expect(items).toEqual(makeItems(3, 'locked'));
    expect(damages).toEqual([]);
    expect(need(await again.takeInbox()).items).toHaveLength(3);
    expect(need(await again.transact(() => items, keys)).appended).toEqual(items);
    expect(need(await again.takeInbox())).toEqual({ items: [], keys: [], damages: [] });
  });

  test('there is nothing to seal to without a vault', async () => {
    expect(await sealToInbox(createMemoryStorage(), { id: 'a', text: '' })).toEqual(failed('no-vault'));
  });
});

describe('out of room', () => {
  /** Refuses every write while full, as a browser does. */
  const createFull = (inner: Storage) => {
    const state = { full: false };
    const quota = { ok: false, error: { tag: 'quota' } satisfies StorageError } as const;
    const storage: Storage = {
      ...inner,
      commit: async (changes) => (state.full ? quota : inner.commit(changes)),
      commitIf: async (guard, changes) => (state.full ? quota : inner.commitIf(guard, changes)),
    };
    return { storage, state };
  };

  test('is told by name, loses nothing, and passes', async () => {
    const made = await newVault();
    const { storage, state } = createFull(made.storage);
    const vault = need(await unlockVault(storage, { recoveryCode: made.recoveryCode }));
    const other = need(await unlockVault(storage, { recoveryCode: made.recoveryCode }));
    await append(vault, makeItems(510));
    await append(other, makeItems(1, 'elsewhere'));
    state.full = true;
    expect(await vault.transact(() => makeItems(5, 'refused'))).toEqual(failed('quota'));
    expect(await vault.purge(['op-1'])).toEqual(failed('quota'));
    expect(await vault.changePassphrase(passphrase, 'next')).toEqual(failed('quota'));
    expect(await vault.addRecoveryCode()).toEqual(failed('quota'));
    expect(await vault.putDraft('a', 'b')).toEqual(failed('quota'));
    expect(await sealToInbox(storage, { id: 'a', text: 'b' })).toEqual(failed('quota'));
    expect((await readItems(vault)).items).toHaveLength(511);
    state.full = false;
    await append(vault, makeItems(5, 'accepted'));
    expect((await readItems(vault)).items).toHaveLength(516);
    expect((await unlockVault(storage, { passphrase })).ok).toBe(true);
  });

  test('what other tabs wrote is told again after a failure', async () => {
    const made = await newVault();
    const { storage, state } = createFull(made.storage);
    const vault = need(await unlockVault(storage, { recoveryCode: made.recoveryCode }));
    await append(made.vault, makeItems(2, 'elsewhere'));
    state.full = true;
    expect(await vault.transact(() => makeItems(1))).toEqual(failed('quota'));
    state.full = false;
    expect(idsOf(need(await vault.transact(() => makeItems(1))).fresh)).toEqual(['elsewhere-0', 'elsewhere-1']);
    expect(need(await vault.transact(() => [])).fresh).toEqual([]);
  });
});

describe('closed', () => {
  test('everything answers so, and nothing is written', async () => {
    const { storage, vault } = await newVault();
    await append(vault, makeItems(3));
    const before = await contentOf(storage);
    vault.close();
    vault.close();
    const answers = await Promise.all([
      vault.readAll(() => undefined),
      vault.transact(() => makeItems(1, 'late')),
      vault.purge(['op-1']),
      vault.changePassphrase(passphrase, 'next'),
      vault.addRecoveryCode(),
      vault.removeRecoveryCode(),
      vault.hasRecoveryCode(),
      vault.putDraft('a', 'b'),
      vault.getDraft('a'),
      vault.listDrafts(),
      vault.deleteDraft('a'),
      vault.takeInbox(),
    ]);
    for (const answer of answers) expect(answer).toEqual(failed('closed'));
    expect(await contentOf(storage)).toEqual(before);
  });

  test('at any moment of an append: it is whole or absent, and never sealed with a wiped key', async () => {
    for (let after = 0; after < 40; after += 1) {
      const made = await newVault();
      await append(made.vault, makeItems(510));
      const storage = await copyStorage(made.storage);
      const vault = need(await unlockVault(storage, { recoveryCode: made.recoveryCode }));
      const under = vault.transact(() => makeItems(4, 'late'));
      for (let count = 0; count < after; count += 1) await Promise.resolve();
      vault.close();
      const answer = await under;
      const again = need(await unlockVault(storage, { recoveryCode: made.recoveryCode }));
      const { items, damages } = await readItems(again);
      expect(damages).toEqual([]);
      expect([510, 514]).toContain(items.length);
      if (answer.ok) expect(items).toHaveLength(514);
      else expect(answer).toEqual(failed('closed'));
    }
  });
});

describe('at rest', () => {
  test('nothing anyone wrote can be read, ids and passphrase included', async () => {
    const { storage, vault, recoveryCode } = await newVault();
    const canary = 'canary-7f3a';
    await append(vault, makeItems(600, canary));
    need(await vault.putDraft(`draft-${canary}`, `text ${canary}`));
    need(await sealToInbox(storage, { id: canary, text: canary }));
    need(await vault.changePassphrase(passphrase, `passphrase ${canary}`));
    const secrets = [canary, passphrase, recoveryCode, recoveryCode.replaceAll('-', '')];
    const forms = secrets.flatMap((secret) => [
      Buffer.from(secret, 'utf8'),
      Buffer.from(secret, 'utf16le'),
      Buffer.from(Buffer.from(secret).toString('base64').slice(2, -4)),
      Buffer.from(Buffer.from(secret).toString('hex')),
    ]);
    const content = await contentOf(storage);
    for (const store of storeNames) {
      for (const { key, value } of content.get(store) ?? []) {
        expect(Number.isSafeInteger(key)).toBe(true);
        const stored = Buffer.from(value);
        for (const form of forms) expect(stored.includes(form)).toBe(false);
      }
    }
    // The search does find what is there.
    expect(Buffer.from(`x${canary}y`).includes(forms[0] ?? Buffer.alloc(0))).toBe(true);
  });

  test('a yes and a long no take the same room', async () => {
    const sizes = new Set<number>();
    for (const text of ['{"answer":"yes"}', `{"answer":"no, ${'because '.repeat(20)}"}`]) {
      const { storage, vault } = await newVault();
      await append(vault, [{ id: 'answer', text }]);
      sizes.add((await contentOf(storage)).get('frames')?.[0]?.value.length ?? 0);
    }
    expect(sizes.size).toBe(1);
  });
});
