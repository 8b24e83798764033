import { expect, test, type Page } from '@playwright/test';
import { record } from '@reprise/core/sample';
import { arrive, button, goTo, press, write } from './support/journey.ts';
import { calendar, openLived } from './support/lived.ts';
import { say } from './support/words.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const words = 'maple lantern river tuesday oak';

/** Changes one byte in every row that opens the journal, counted from the row's start; gives back how to undo it. */
const spoil = (page: Page, byte: number, value: number): Promise<number> =>
  page.evaluate(
    ([at, put]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const changing = database.transaction('meta', 'readwrite');
          const store = changing.objectStore('meta');
          let before = -1;
          store.openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            const row = cursor.value as Uint8Array;
            if (new TextDecoder('latin1').decode(row.subarray(0, 4)) === 'RPRV') {
              before = row[at] ?? -1;
              row[at] = put;
              cursor.update(row);
            }
            cursor.continue();
          };
          changing.oncomplete = () => {
            database.close();
            resolve(before);
          };
        };
      }),
    [byte, value] as const,
  );

const VERSION = 4;
const BODY = 60;

const tryToOpen = async (page: Page): Promise<void> => {
  await page.reload();
  await arrive(page, say('unlock.heading'));
  await write(page, say('keep.passphrase'), words);
  await press(page, 'unlock.open');
};

test.beforeEach(async ({ page }) => {
  await openLived(page, [{ at: day(0), act: record('note', { text: 'Still here' }) }], day(3, '20:00'));
});

test('a damaged lock says so, changes nothing, and opens again once it is right', async ({ page }) => {
  const before = await spoil(page, BODY, 0);
  await tryToOpen(page);
  await expect(page.getByText(say('door.failed.damaged'))).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await spoil(page, BODY, before);
  await tryToOpen(page);
  await expect(button(page, 'shell.lock')).toBeVisible();
});

test('what was damaged and could be mended is told in the settings', async ({ page }) => {
  await spoil(page, VERSION, 9);
  await tryToOpen(page);
  await goTo(page, 'more');
  await page.getByRole('button', { name: new RegExp(`^${say('more.settings')}`) }).click();
  await expect(page.getByText(say('settings.damaged-what'))).toBeVisible();
});

test('a storage that a newer version made is left alone, with help still in reach', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await page.goto('/elsewhere.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('notes', 7);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto('/');
  await expect(page.getByText(say('shell.broken-newer'))).toBeVisible();
  await press(page, 'shell.help');
  await arrive(page, say('help.heading'));
});

test('a code where none was made, and a way back to the words', async ({ page }) => {
  await page.reload();
  await press(page, 'unlock.with-code');
  await write(page, say('unlock.code'), '0000-0000-0000-0000-0000-0000-0000-0000');
  await press(page, 'unlock.open');
  await expect(page.getByText(say('door.failed.no-recovery-code'))).toBeVisible();
  await press(page, 'unlock.with-passphrase');
  await write(page, say('keep.passphrase'), `  ${words}  `);
  await press(page, 'unlock.open');
  await expect(button(page, 'shell.lock')).toBeVisible();
});

test('help, what is stored, breathing and the language are reachable while it is locked', async ({ page }) => {
  await page.reload();
  await arrive(page, say('unlock.heading'));
  await press(page, 'unlock.breathe');
  await press(page, 'breathe.start');
  await expect(page.getByText(say('breathe.words'))).toBeVisible();
  await press(page, 'keep.back');
  await press(page, 'unlock.stored');
  await arrive(page, say('stored.heading'));
  await press(page, 'stored.back');
  await arrive(page, say('unlock.heading'));
  await press(page, 'shell.help');
  await arrive(page, say('help.heading'));
  await page.goBack();
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Abre tus notas');
});
