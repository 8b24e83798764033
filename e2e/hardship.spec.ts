import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import { live, record, type Beat } from '@reprise/core/sample';
import { exportJournal } from '@reprise/core';
import { goToMore } from './support/deeds.ts';
import { exportJson, goToData, makeBackup, readJson, takeIn } from './support/files.ts';
import { arrive, beginEvening, choose, goTo, keepEvening, lock, PASSPHRASE, press, unlock, write } from './support/journey.ts';
import { createProfile } from './support/profile.ts';
import { expect, test } from './support/site.ts';
import { say } from './support/words.ts';

// What happens to a person's notes when something goes wrong around them.

test.use({ locale: 'en-GB' });
test.describe.configure({ mode: 'parallel' });

/** A first evening with one reason in it, kept. Ends on Today. */
async function keepOneReason(page: Page, text = 'We stopped talking'): Promise<void> {
  await arrive(page, say('tonight.heading'));
  await beginEvening(page, 'think');
  await arrive(page, say('reasons-board.first'));
  await write(page, say('reasons-board.text'), text);
  await press(page, 'reasons-board.continue');
  await choose(page, say('reasons-board.who-said'), say('reasons-board.stated-by.them'));
  await press(page, 'reasons-board.keep');
  await arrive(page, text);
  await press(page, 'shell.evening-keep');
  await keepEvening(page);
  await press(page, 'keep.to-today');
}

async function writeNote(page: Page, text: string): Promise<void> {
  await goTo(page, 'journal');
  await press(page, 'journal.write');
  await arrive(page, say('record.new-note'));
  await write(page, say('record.new-note'), text);
  await press(page, 'record.save-note');
}

const inJournal = async (page: Page, text: string): Promise<void> => {
  await goTo(page, 'journal');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
};

/** Walks with the Tab key until this has the focus. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  const there = () => aim.evaluate((element) => element === document.activeElement).catch(() => false);
  for (let step = 0; step < 80; step += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not lead to ${String(aim)}`);
}
const named = (page: Page, id: string): Locator => page.getByRole('button', { name: say(id), exact: true });
const pressByKey = async (page: Page, id: string): Promise<void> => {
  await tabTo(page, named(page, id));
  await page.keyboard.press('Enter');
};
/** Chooses in a group by its keys: Tab leads to its first answer, the arrows walk along it. */
async function chooseByKey(page: Page, group: Locator, place: number): Promise<void> {
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
  await expect(group.getByRole('radio').nth(place)).toBeChecked();
}

test('a first evening, keeping, a check-in and the journal, by the keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await arrive(page, say('tonight.heading'));
  await pressByKey(page, 'tonight.need.think');
  await arrive(page, say('stored.heading'));
  await pressByKey(page, 'stored.go-on');
  await arrive(page, say('reasons-board.first'));
  await tabTo(page, page.getByLabel(say('reasons-board.text'), { exact: true }));
  await page.keyboard.type('We stopped talking');
  await pressByKey(page, 'reasons-board.continue');
  await arrive(page, say('reasons-board.who-said'));
  await chooseByKey(page, page.getByRole('group', { name: say('reasons-board.who-said') }), 1);
  await page.keyboard.press('Enter');
  await arrive(page, 'We stopped talking');
  await pressByKey(page, 'shell.evening-keep');
  await arrive(page, say('keep.heading'));
  await pressByKey(page, 'keep.own-words');
  await tabTo(page, page.getByLabel(say('keep.own'), { exact: true }));
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await arrive(page, say('keep.again'));
  await tabTo(page, page.getByLabel(say('keep.passphrase'), { exact: true }));
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await arrive(page, say('keep.device'));
  await chooseByKey(page, page.getByRole('group', { name: say('keep.device') }), 1);
  await page.keyboard.press('Enter');
  await arrive(page, say('keep.code'));
  await chooseByKey(page, page.getByRole('group', { name: say('keep.code') }), 1);
  await page.keyboard.press('Enter');
  await arrive(page, say('keep.kept'));
  await pressByKey(page, 'keep.to-today');
  await tabTo(
    page,
    page
      .getByRole('group', { name: say('check-in.mood') })
      .getByRole('radio')
      .first(),
  );
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: say('check-in.mood-2'), exact: true })).toBeChecked();
  await chooseByKey(page, page.getByRole('group', { name: say('check-in.longing') }), 4);
  await pressByKey(page, 'check-in.keep');
  await expect(page.getByText(say('today.noted-low'))).toBeVisible();
  await pressByKey(page, 'shell.journal');
  await arrive(page, say('journal.heading'));
  await tabTo(page, page.getByRole('main').getByRole('listitem').filter({ hasText: 'We stopped talking' }).getByRole('button'));
  await page.keyboard.press('Enter');
  await arrive(page, say('record.kind.reason'));
});

test('with the network off from the second visit on', async ({ page, ownSite }) => {
  test.slow();
  await page.goto(ownSite.address);
  await arrive(page, say('tonight.heading'));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await ownSite.close();
  await page.context().setOffline(true);
  await page.reload();
  await keepOneReason(page);
  await goTo(page, 'path');
  await goTo(page, 'today');
  await writeNote(page, 'Written without a network');
  await inJournal(page, 'Written without a network');
  const { records } = readJson(await exportJson(page));
  expect(records.map((one) => one['kind'])).toEqual(expect.arrayContaining(['reason', 'note']));
  await lock(page);
  await unlock(page);
  await inJournal(page, 'Written without a network');
  await goTo(page, 'letting-go');
  await arrive(page, say('letting-go.heading'));
  await press(page, 'shell.help');
  await arrive(page, say('help.heading'));
});

test('two tabs: what one writes the other shows, and locking locks both', async ({ page, context }) => {
  await page.goto('/');
  await keepOneReason(page);
  const other = await context.newPage();
  await other.goto('/');
  await unlock(other);
  await writeNote(page, 'From the first tab');
  await inJournal(other, 'From the first tab');
  await writeNote(other, 'From the second tab');
  await inJournal(page, 'From the second tab');
  await Promise.all([writeNote(page, 'Both at once, one'), writeNote(other, 'Both at once, two')]);
  for (const tab of [page, other]) for (const one of ['Both at once, one', 'Both at once, two']) await inJournal(tab, one);
  await lock(other);
  await arrive(page, say('unlock.heading'));
});

const fileWith = (beats: readonly Beat[], at = '2026-02-01T12:00:00Z') => ({
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(exportJournal(live(beats, 'elsewhere'), at))),
});

/** Many small notes, as of years. */
const many = (count: number, length = 60): readonly Beat[] =>
  Array.from({ length: count }, (_, index) => ({
    at: new Date(Date.UTC(2020, 0, 1, 12) + index * 3_600_000).toISOString(),
    id: `note-${index}`,
    act: record('note', { text: `Day ${index}: `.padEnd(length, 'rain and wind and ') }),
  }));

test.describe('a browser that dies', () => {
  /** Opens the browser on this folder anew, at the lock. */
  const reopen = async (profile: ReturnType<typeof createProfile>, address: string) => {
    const browser = await profile.open();
    const page = await browser.context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    return { ...browser, page };
  };

  test('while notes are being kept for the first time', async ({ ownSite }) => {
    test.slow();
    for (const delay of [0, 60, 250]) {
      const profile = createProfile();
      try {
        const { page, kill } = await reopen(profile, ownSite.address);
        await beginEvening(page, 'think');
        await write(page, say('reasons-board.text'), 'We stopped talking');
        await press(page, 'reasons-board.continue');
        await choose(page, say('reasons-board.who-said'), say('reasons-board.stated-by.them'));
        await press(page, 'reasons-board.keep');
        await press(page, 'shell.evening-keep');
        await press(page, 'keep.own-words');
        await write(page, say('keep.own'), PASSPHRASE);
        await press(page, 'keep.continue');
        await write(page, say('keep.passphrase'), PASSPHRASE);
        await press(page, 'keep.use');
        await wait(delay);
        const acknowledged = await page.getByRole('heading', { name: say('keep.device') }).isVisible();
        await kill();

        const again = await reopen(profile, ownSite.address);
        const locked = await again.page.getByRole('heading', { name: say('unlock.heading') }).isVisible();
        if (acknowledged) expect(locked, 'what was said to be locked is there').toBe(true);
        if (locked) {
          await unlock(again.page);
          await inJournal(again.page, 'We stopped talking');
        } else await keepOneReason(again.page, 'Begun anew');
        await again.close();
      } finally {
        profile.remove();
      }
    }
  });

  test('while something is recorded, while a file comes in, while the words are changed', async ({ ownSite }) => {
    test.slow();
    const profile = createProfile();
    const next = 'copper window glacier fourteen harp';
    try {
      let browser = await reopen(profile, ownSite.address);
      await keepOneReason(browser.page);
      await writeNote(browser.page, 'The first one was kept');
      await inJournal(browser.page, 'The first one was kept');
      await press(browser.page, 'journal.write');
      await write(browser.page, say('record.new-note'), 'The second one was on its way');
      await press(browser.page, 'record.save-note');
      await browser.kill();

      browser = await reopen(profile, ownSite.address);
      await unlock(browser.page);
      await inJournal(browser.page, 'The first one was kept');

      const file = fileWith(many(4000));
      for (const delay of [40, 600]) {
        await goToData(browser.page);
        await takeIn(browser.page, file);
        await wait(delay);
        await browser.kill();
        browser = await reopen(profile, ownSite.address);
        await unlock(browser.page);
        await inJournal(browser.page, 'The first one was kept');
      }
      await goToData(browser.page);
      await takeIn(browser.page, file);
      await expect(browser.page.getByText(/came in|Nothing new in it/)).toBeVisible({ timeout: 20_000 });
      const { records } = readJson(await exportJson(browser.page));
      expect(records.filter((one) => String(one['id']).startsWith('note-'))).toHaveLength(4000);

      await goToMore(browser.page, 'settings');
      await press(browser.page, 'settings.passphrase');
      await write(browser.page, say('keep.passphrase'), PASSPHRASE);
      await press(browser.page, 'keep.continue');
      await press(browser.page, 'keep.own-words');
      await write(browser.page, say('keep.own'), next);
      await press(browser.page, 'keep.continue');
      await write(browser.page, say('keep.passphrase'), next);
      await press(browser.page, 'keep.use');
      await wait(150);
      await browser.kill();
      browser = await reopen(profile, ownSite.address);
      await write(browser.page, say('keep.passphrase'), PASSPHRASE);
      await press(browser.page, 'unlock.open');
      const opened = browser.page.getByRole('navigation', { name: say('shell.nav') });
      await expect(opened.or(browser.page.getByText(say('door.failed.wrong-passphrase')))).toBeVisible({ timeout: 15_000 });
      if (!(await opened.isVisible())) await unlock(browser.page, next);
      await inJournal(browser.page, 'The first one was kept');
      await browser.close();
    } finally {
      profile.remove();
    }
  });
});

test('a device without room says so, loses nothing, and goes on once there is room', async ({ page, baseURL }) => {
  const storage = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? '').origin;
  // From the start: a browser that has counted its room once does not count it anew for a while.
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
  await page.goto('/');
  await keepOneReason(page);
  await goToData(page);
  await takeIn(page, fileWith(many(4000, 2000)));
  await expect(page.getByText(say('take-in.failed.quota'))).toBeVisible({ timeout: 20_000 });
  await storage.send('Storage.overrideQuotaForOrigin', { origin });
  await lock(page);
  await unlock(page);
  await inJournal(page, 'We stopped talking');
  await writeNote(page, 'There is room again');
  await inJournal(page, 'There is room again');
});

test('files that are not what they seem: each says what is wrong, and nothing is lost', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await keepOneReason(page);
  const backup = readFileSync(await makeBackup(page, PASSPHRASE));
  const good = JSON.parse(readFileSync(await exportJson(page), 'utf8')) as { records: unknown[] };
  const json = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const bad: readonly { name: string; buffer: Buffer; words?: string; says: string | RegExp }[] = [
    { name: 'empty.json', buffer: Buffer.alloc(0), says: /This file is/ },
    {
      name: 'picture.png',
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0, 1, 2, 3]),
      says: say('take-in.failed.not-text'),
    },
    { name: 'page.html', buffer: json('<!doctype html><title>Sign in</title>'), says: /At line and column/ },
    { name: 'junk.json', buffer: Buffer.alloc(5_000_000, 'x'), says: /At line and column/ },
    { name: 'half.json', buffer: json(JSON.stringify(good).slice(0, -20)), says: /At line and column/ },
    { name: 'other.json', buffer: json({ hello: 'world' }), says: /not an export of these notes/ },
    { name: 'newer.json', buffer: json({ ...good, version: 99 }), says: say('take-in.failed.newer-version') },
    { name: 'record.json', buffer: json({ ...good, records: [...good.records, { id: 7 }] }), says: /records\[\d+\]/ },
    { name: 'words.age', buffer: backup, words: 'not these', says: say('take-in.failed.wrong-passphrase') },
    { name: 'half.age', buffer: backup.subarray(0, backup.length - 40), words: PASSPHRASE, says: say('take-in.failed.damaged') },
    { name: 'head.age', buffer: backup.subarray(0, 60), words: PASSPHRASE, says: /./ },
  ];
  const tryAll = async (target: Page) => {
    for (const { name, buffer, words, says } of bad)
      await test.step(name, async () => {
        await takeIn(target, { name, mimeType: 'application/octet-stream', buffer });
        const asked = target.getByLabel(say('take-in.words'), { exact: true });
        const failed = target.getByText(say('take-in.failed'), { exact: true });
        await expect(asked.or(failed)).toBeVisible();
        if (await asked.isVisible()) {
          await asked.fill(words ?? '');
          await press(target, 'take-in.open');
        }
        await expect(failed).toBeVisible({ timeout: 15_000 });
        await expect(target.getByText(says).first()).toBeVisible();
      });
  };
  await goToData(page);
  await tryAll(page);
  await inJournal(page, 'We stopped talking');
  await lock(page);
  await unlock(page);
  await inJournal(page, 'We stopped talking');
});
