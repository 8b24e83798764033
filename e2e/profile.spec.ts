import type { Page } from '@playwright/test';
import { createProfile } from './support/profile.ts';
import { expect, test } from './support/site.ts';

// The ground under every test about traces and crashes: this profile is on disk, what is written strictly survives a kill, and what
// is written in the open is found by looking for it.

const canary = 'canary-7f3a91-in-the-open';

const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ground', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
          writing.objectStore('rows').put(value, 1);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
        };
      }),
    text,
  );

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('ground', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('rows').objectStore('rows').get(1);
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        };
      }),
  );

test('a row written strictly survives the death of the browser, and is found on disk', async ({ ownSite }) => {
  const profile = createProfile();
  try {
    const first = await profile.open();
    const page = await first.context.newPage();
    await page.goto(ownSite.address);
    await keep(page, canary);
    await first.kill();

    expect(profile.search(canary).join('\n')).toContain('IndexedDB');
    expect(profile.search(`${canary}-nowhere`)).toEqual([]);

    const second = await profile.open();
    const again = await second.context.newPage();
    await again.goto(ownSite.address);
    expect(await kept(again)).toBe(canary);
    await second.close();
  } finally {
    profile.remove();
  }
});
