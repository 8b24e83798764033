import type { Page } from '@playwright/test';
import { arrive, beginEvening, button, goTo, keepEvening, lock, press, unlock } from './support/journey.ts';
import { createProfile } from './support/profile.ts';
import { expect, test } from './support/site.ts';
import { say } from './support/words.ts';

// A canary goes into every field that can be reached: kept records, drafts left half written, what is sealed at the lock, and words
// typed and thrown away. Then the whole profile is searched, and shown to have been worth searching.

const canary = 'canary-51c0e8-sings';
const openCanary = 'canary-51c0e8-in-the-open';

/** Fills every text field on the screen, whatever it asks. */
const fillAll = async (page: Page): Promise<number> => {
  const fields = page.getByRole('main').locator('textarea, input[type=text], input[type=password]');
  const count = await fields.count();
  for (let index = 0; index < count; index++) await fields.nth(index).fill(`${canary} ${index}`);
  return count;
};

/** Screens from More and Today on which something can be typed at once. */
const visitAndFill = async (page: Page): Promise<number> => {
  let filled = 0;
  const places = ['support-circle', 'letters', 'hard-date', 'report', 'contact-log'] as const;
  for (const place of places) {
    await goTo(page, 'more');
    await page
      .getByRole('button', { name: new RegExp(`^${say(`more.${place}`)}`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('more.heading'));
    filled += await fillAll(page);
    const on = page.getByRole('main').getByRole('button');
    if ((await fillable(page)) === 0 && (await on.count()) > 0) {
      await on.first().click();
      await page.waitForTimeout(300);
      filled += await fillAll(page);
    }
  }
  return filled;
};

const fillable = (page: Page): Promise<number> =>
  page.getByRole('main').locator('textarea, input[type=text], input[type=password]').count();

test('nothing that was typed is found in the browser’s profile once it is locked', async ({ ownSite }) => {
  test.setTimeout(180_000);
  const profile = createProfile();
  try {
    const browser = await profile.open();
    const page = await browser.context.newPage();
    await page.goto(ownSite.address);
    await arrive(page, say('tonight.heading'));

    // The first evening, in memory, then kept under the canary itself.
    await beginEvening(page, 'think');
    expect(await fillAll(page)).toBe(1);
    await press(page, 'reasons-board.continue');
    await page.getByRole('radio', { name: say('reasons-board.stated-by.nobody') }).check();
    await press(page, 'reasons-board.keep');
    await page.getByRole('button', { name: say('shell.evening-keep') }).click();
    await keepEvening(page, 'no', `${canary} opens`);
    await press(page, 'keep.situation');

    // Every question of the situation that is answered in words.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('situation.ask.name'));
    expect(await fillAll(page)).toBe(1);
    await press(page, 'situation.continue');
    await press(page, 'situation.enough');
    await goTo(page, 'more');
    await page.getByRole('button', { name: new RegExp(`^${say('more.situation')}`) }).click();
    await page.getByRole('button', { name: new RegExp(`^${say('situation.ask.want').replace('?', '\\?')}`) }).click();
    await fillAll(page);
    await press(page, 'situation.keep');

    // A note, kept; then another, left half written so that it becomes a draft.
    for (const isKept of [true, false]) {
      await goTo(page, 'journal');
      await press(page, 'journal.write');
      await page.getByRole('textbox').fill(`${canary} note ${String(isKept)}`);
      if (isKept) await button(page, 'record.keep').click();
      else await page.waitForTimeout(1200);
    }
    expect(await visitAndFill(page)).toBeGreaterThan(3);

    // Leaving by an ordinary link and coming back is when a browser keeps most of a page.
    await goTo(page, 'journal');
    await expect(page.getByText(new RegExp(canary)).first()).toBeVisible();
    await page.goto('about:blank');
    await page.goBack();
    await unlock(page, `${canary} opens`);

    // Wrong words, and what is sealed without opening.
    await lock(page);
    await page.getByLabel(say('keep.passphrase'), { exact: true }).fill(`${canary} wrong`);
    await press(page, 'unlock.open');
    await expect(page.getByText(say('door.failed.wrong-passphrase'))).toBeVisible();
    await press(page, 'unlock.draft');
    await fillAll(page);
    await press(page, 'seal.until-morning');
    await expect(page.getByText(say('sealed.lead'))).toBeVisible();

    // The control: in the open, in the browser's database and in a plain field of a page of this very site.
    const plain = await browser.context.newPage();
    await plain.goto(`${ownSite.address}elsewhere.html`);
    await plain.evaluate(
      (text) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('control', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
            writing.objectStore('rows').put(text, 1);
            writing.oncomplete = () => resolve();
          };
          document.body.append(document.createElement('textarea'));
        }),
      openCanary,
    );
    await plain.locator('textarea').fill(`${openCanary} typed`);
    await plain.goto('about:blank');
    await plain.waitForTimeout(3000);
    await browser.close();

    const database = profile.search(openCanary);
    expect(database.join('\n')).toContain('IndexedDB');
    expect(profile.search(`${openCanary} typed`).join('\n')).toContain('Sessions');
    expect(profile.search(canary)).toEqual([]);
  } finally {
    profile.remove();
  }
});
