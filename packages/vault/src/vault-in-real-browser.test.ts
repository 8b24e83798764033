import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passphrase } from '../test-support/open-vault.ts';
import type * as Vault from './index.ts';
import { installedBrowser, serveVault, startBrowser } from '../test-support/real-browser.ts';

// What runs in the page finds the vault's public face there.
declare const vault: typeof Vault;

let server: ViteDevServer;
let address: string;
const profiles: string[] = [];
const newProfile = (): string => {
  const profile = mkdtempSync(join(tmpdir(), 'vault-profile-'));
  profiles.push(profile);
  return profile;
};

/** The files of a profile that contain a text, in one of the two ways a browser writes text. */
const filesWith = (profile: string, text: string): string[] => {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)));
};

describe.runIf(installedBrowser)('in a browser of its own', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    ({ server, address } = await serveVault());
  }, 60_000);
  afterAll(async () => {
    await server.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  test('killed while it writes, the browser loses nothing the vault acknowledged', async () => {
    const profile = newProfile();
    const acknowledged = new Set<string>();
    for (let life = 0; life < 4; life += 1) {
      const browser = await startBrowser(profile, address);
      let heard = 0;
      const enough = new Promise<void>((resolve) => {
        void browser.page.exposeFunction('acknowledge', (ids: string[]) => {
          for (const id of ids) acknowledged.add(id);
          heard += 1;
          if (heard === 25 + life * 13) resolve();
        });
      });
      await browser.page.waitForFunction('"acknowledge" in globalThis');
      const writing = browser.page.evaluate(
        async ([word, number]) => {
          const opened = await vault.openIndexedDbStorage('kill');
          if (!opened.ok) throw new Error(opened.error.tag);
          const storage = opened.value;
          const made = (await vault.vaultExists(storage))
            ? await vault.unlockVault(storage, { passphrase: word })
            : await vault.createVault(storage, { passphrase: word });
          if (!made.ok) throw new Error(made.error.tag);
          const tell = (globalThis as unknown as { acknowledge: (ids: string[]) => Promise<void> }).acknowledge;
          for (let round = 0; ; round += 1) {
            const items = Array.from({ length: [1, 60, 2, 300][round % 4] ?? 1 }, (_, index) => ({
              id: `${number}-${round}-${index}`,
              text: '{"v":"words"}',
            }));
            const result = await made.value.transact(() => items);
            if (!result.ok) throw new Error(result.error.tag);
            void tell(items.map((item) => item.id));
          }
        },
        [passphrase, life] as const,
      );
      const died = writing.catch((cause: unknown) => cause);
      await Promise.race([enough, died]);
      await browser.kill();
      expect(String(await died)).toMatch(/closed|crashed|disconnected/i);
    }

    const browser = await startBrowser(profile, address);
    const found = await browser.page.evaluate(async (word) => {
      const opened = await vault.openIndexedDbStorage('kill');
      if (!opened.ok) throw new Error(opened.error.tag);
      const unlocked = await vault.unlockVault(opened.value, { passphrase: word });
      if (!unlocked.ok) throw new Error(unlocked.error.tag);
      const ids: string[] = [];
      const read = await unlocked.value.readAll((batch) => ids.push(...batch.map((item) => item.id)));
      return { ids, read };
    }, passphrase);
    await browser.close();
    expect(found.read).toEqual({ ok: true, value: { damages: [] } });
    const ids = new Set(found.ids);
    expect(ids.size).toBe(found.ids.length);
    expect(acknowledged.size).toBeGreaterThan(4 * 25);
    expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('full, it says so; nothing is lost; with room again it goes on', async () => {
    const browser = await startBrowser(newProfile(), address);
    const session = await browser.page.context().newCDPSession(browser.page);
    const { origin } = new URL(address);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
    const full = await browser.page.evaluate(async (word) => {
      const opened = await vault.openIndexedDbStorage('quota');
      if (!opened.ok) throw new Error(opened.error.tag);
      const created = await vault.createVault(opened.value, { passphrase: word });
      if (!created.ok) throw new Error(created.error.tag);
      const big = (round: number) => [{ id: `big-${round}`, text: `${round}`.repeat(400_000) }];
      const stored: string[] = [];
      for (let round = 0; round < 60; round += 1) {
        const result = await created.value.transact(() => big(round));
        if (!result.ok) return { error: result.error, stored };
        stored.push(`big-${round}`);
      }
      return { error: undefined, stored };
    }, passphrase);
    expect(full.error).toEqual({ tag: 'quota' });
    expect(full.stored.length).toBeGreaterThan(0);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    const after = await browser.page.evaluate(async (word) => {
      const opened = await vault.openIndexedDbStorage('quota');
      if (!opened.ok) throw new Error(opened.error.tag);
      const unlocked = await vault.unlockVault(opened.value, { passphrase: word });
      if (!unlocked.ok) throw new Error(unlocked.error.tag);
      const appended = await unlocked.value.transact(() => [{ id: 'later', text: '{}' }]);
      const ids: string[] = [];
      const read = await unlocked.value.readAll((batch) => ids.push(...batch.map((item) => item.id)));
      return { appended: appended.ok, ids, read };
    }, passphrase);
    await browser.close();
    expect(after.appended).toBe(true);
    expect(after.read).toEqual({ ok: true, value: { damages: [] } });
    expect(after.ids.sort()).toEqual([...full.stored, 'later'].sort());
  });

  test('its profile holds none of the words, and the search would find them', async () => {
    const profile = newProfile();
    const browser = await startBrowser(profile, address);
    await browser.page.evaluate(async (word) => {
      const opened = await vault.openIndexedDbStorage('canary');
      if (!opened.ok) throw new Error(opened.error.tag);
      const created = await vault.createVault(opened.value, { passphrase: word });
      if (!created.ok) throw new Error(created.error.tag);
      const items = Array.from({ length: 700 }, (_, index) => ({
        id: `canary-id-${index}`,
        text: `{"v":"sealed-canary ${index}"}`,
      }));
      await created.value.transact(() => items);
      await created.value.transact(() => [{ id: 'canary-id-tail', text: 'sealed-canary' }]);
      await created.value.putDraft('canary-id-draft', 'sealed-canary');
      await vault.sealToInbox(opened.value, { id: 'canary-id-inbox', text: 'sealed-canary' });
      // The control: words in clear, in the same database.
      const plain = new TextEncoder().encode('open-canary');
      await opened.value.commit([{ put: 'outbox', key: 1, value: plain }]);
    }, passphrase);
    await browser.close();
    expect(filesWith(profile, 'open-canary').length).toBeGreaterThan(0);
    expect(filesWith(profile, 'sealed-canary')).toEqual([]);
    expect(filesWith(profile, 'canary-id')).toEqual([]);
    expect(filesWith(profile, passphrase)).toEqual([]);
  });
});
