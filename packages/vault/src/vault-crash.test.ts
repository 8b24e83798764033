import { describe, expect, test } from 'vitest';
import { copyStorage } from '../test-support/copy-storage.ts';
import { createDyingStorage, Killed } from '../test-support/dying-storage.ts';
import { append, idsOf, makeItems, need, newVault, passphrase, readItems } from '../test-support/open-vault.ts';
import type { Item } from './items.ts';
import { createMemoryStorage } from './memory-storage.ts';
import type { Storage } from './storage.ts';
import type { Vault } from './vault.ts';
import { createVault, unlockVault, vaultExists, wipe } from './vault-life.ts';

/** What must be found after a crash: what was acknowledged, and all or nothing of the last step. */
interface Ledger {
  acknowledged: Map<string, string>;
  /** What the log holds if the step under way did reach the disk. */
  underWay: Map<string, string> | undefined;
}

type Step = (vault: Vault, ledger: Ledger) => Promise<void>;

const appendStep =
  (items: readonly Item[]): Step =>
  async (vault, ledger) => {
    const after = new Map(ledger.acknowledged);
    for (const { id, text } of items) after.set(id, text);
    ledger.underWay = after;
    need(await vault.transact(() => items));
    ledger.acknowledged = after;
    ledger.underWay = undefined;
  };

const purgeStep =
  (ids: readonly string[], replacement?: string): Step =>
  async (vault, ledger) => {
    const after = new Map(ledger.acknowledged);
    for (const id of ids) {
      if (replacement === undefined) after.delete(id);
      else after.set(id, replacement);
    }
    ledger.underWay = after;
    const replaceWith = replacement === undefined ? undefined : ({ id }: Item) => ({ id, text: replacement });
    need(await vault.purge(ids, replaceWith));
    ledger.acknowledged = after;
    ledger.underWay = undefined;
  };

const scenarios: Record<string, { readonly before: number; readonly steps: readonly Step[] }> = {
  'appending one by one': {
    before: 3,
    steps: makeItems(6, 'one').map((item) => appendStep([item])),
  },
  'appending over the edge of a segment': {
    before: 509,
    steps: makeItems(6, 'edge').map((item) => appendStep([item])),
  },
  'compaction after compaction': {
    before: 1020,
    steps: [makeItems(3, 'a'), makeItems(2, 'b'), makeItems(511, 'c'), makeItems(512, 'd')].map(appendStep),
  },
  'bulk import': {
    before: 700,
    steps: [appendStep(makeItems(5000, 'bulk')), appendStep(makeItems(1, 'after'))],
  },
  'removing text from tail and segments': {
    before: 1100,
    steps: [
      purgeStep(['before-0', 'before-600', 'before-1050']),
      appendStep(makeItems(2, 'between')),
      purgeStep(['before-1', 'between-0'], '{"removed":true}'),
    ],
  },
};

const reopen = async (storage: Storage, recoveryCode: string): Promise<Vault> =>
  need(await unlockVault(storage, { recoveryCode }));

describe.each(Object.entries(scenarios))('killed while %s', (_name, { before, steps }) => {
  test.each(['before', 'after'] as const)('at every call, %s it reaches the disk', async (moment) => {
    const start = await newVault();
    const old = makeItems(before, 'before');
    for (let from = 0; from < before; from += 300) await append(start.vault, old.slice(from, from + 300));
    let finished = false;
    let deaths = 0;
    for (let deathAt = 1; !finished; deathAt += 1) {
      const disk = await copyStorage(start.storage);
      const dying = createDyingStorage(disk, deathAt, moment);
      const ledger: Ledger = {
        acknowledged: new Map(old.map(({ id, text }) => [id, text])),
        underWay: undefined,
      };
      try {
        const vault = await reopen(dying.storage, start.recoveryCode);
        for (const step of steps) await step(vault, ledger);
        finished = true;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
        deaths += 1;
      }

      const vault = await reopen(disk, start.recoveryCode);
      const { items, damages } = await readItems(vault);
      expect(damages).toEqual([]);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const found = new Map(items.map(({ id, text }) => [id, text]));
      const expected = [ledger.acknowledged, ...(ledger.underWay ? [ledger.underWay] : [])];
      const matches = expected.some(
        (state) => state.size === found.size && [...state].every(([id, text]) => found.get(id) === text),
      );
      expect(matches, `death at call ${deathAt}`).toBe(true);

      await append(vault, [{ id: 'life-goes-on', text: '{}' }]);
      expect((await readItems(vault)).items).toHaveLength(items.length + 1);
    }
    expect(deaths).toBeGreaterThanOrEqual(steps.length * 2);
  });
});

describe('killed while changing the passphrase', () => {
  test.each(['before', 'after'] as const)('at every call, %s it reaches the disk', async (moment) => {
    const start = await newVault();
    await append(start.vault, makeItems(20));
    let finished = false;
    for (let deathAt = 1; !finished; deathAt += 1) {
      const disk = await copyStorage(start.storage);
      const dying = createDyingStorage(disk, deathAt, moment);
      try {
        const vault = await reopen(dying.storage, start.recoveryCode);
        need(await vault.changePassphrase(passphrase, 'another one'));
        finished = true;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
      }
      const byOld = await unlockVault(disk, { passphrase });
      const byNew = await unlockVault(disk, { passphrase: 'another one' });
      expect([byOld.ok, byNew.ok].filter(Boolean), `death at call ${deathAt}`).toHaveLength(1);
      if (finished) expect(byNew.ok).toBe(true);
      const vault = need(byOld.ok ? byOld : byNew);
      expect(vault.repaired).toEqual([]);
      expect((await readItems(vault)).items).toHaveLength(20);
      expect(need(await vault.hasRecoveryCode())).toBe(true);
    }
  });
});

test('killed while creating: there is a whole vault or none', async () => {
  for (const moment of ['before', 'after'] as const) {
    let finished = false;
    for (let deathAt = 1; !finished; deathAt += 1) {
      const disk = createMemoryStorage();
      try {
        await createVault(createDyingStorage(disk, deathAt, moment).storage, { passphrase });
        finished = true;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
      }
      const exists = await vaultExists(disk);
      const opened = await unlockVault(disk, { passphrase });
      expect(opened.ok).toBe(exists);
      if (!opened.ok) expect(opened.error).toEqual({ tag: 'no-vault' });
    }
  }
});

test('killed while wiping: everything still opens, or nothing is left to open', async () => {
  for (const moment of ['before', 'after'] as const) {
    let finished = false;
    for (let deathAt = 1; !finished; deathAt += 1) {
      const { storage, vault, recoveryCode } = await newVault();
      await append(vault, makeItems(600));
      const disk = await copyStorage(storage);
      try {
        await wipe(createDyingStorage(disk, deathAt, moment).storage);
        finished = true;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
      }
      const opened = await unlockVault(disk, { recoveryCode });
      if (opened.ok) {
        expect((await readItems(opened.value)).items).toHaveLength(600);
        expect([deathAt, moment]).toEqual([1, 'before']);
      } else {
        expect(['no-vault', 'storage']).toContain(opened.error.tag);
      }
    }
  }
});

test('killed between reading the inbox and appending it: nothing lost, nothing twice', async () => {
  const { sealToInbox } = await import('./inbox.ts');
  for (const moment of ['before', 'after'] as const) {
    let finished = false;
    for (let deathAt = 1; !finished; deathAt += 1) {
      const start = await newVault();
      for (const item of makeItems(3, 'locked')) need(await sealToInbox(start.storage, item));
      const dying = createDyingStorage(start.storage, deathAt, moment);
      const moveInbox = async (vault: Vault): Promise<void> => {
        const { items, keys } = need(await vault.takeInbox());
        need(await vault.transact(() => items, keys));
      };
      try {
        await moveInbox(await reopen(dying.storage, start.recoveryCode));
        finished = true;
      } catch (cause) {
        expect(cause).toBeInstanceOf(Killed);
      }
      const vault = await reopen(start.storage, start.recoveryCode);
      await moveInbox(vault);
      expect(idsOf((await readItems(vault)).items)).toEqual(['locked-0', 'locked-1', 'locked-2']);
      expect(need(await vault.takeInbox()).items).toEqual([]);
    }
  }
});
