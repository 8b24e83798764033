import { readFileSync, writeFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { arrive, arriveNew, beginEvening, button, goTo, keepEvening, press, unlock, write } from './support/journey.ts';
import { expect, test } from './support/site.ts';
import { say, sayDay } from './support/words.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const secret = 'We stopped asking each other anything';
const words = 'paper boat evening copper seven';

const nameAReason = async (page: Page): Promise<void> => {
  await write(page, say('reasons-board.text'), secret);
  await press(page, 'reasons-board.continue');
  await page.getByRole('radio', { name: say('reasons-board.stated-by.nobody') }).check();
  await press(page, 'reasons-board.keep');
  await expect(page.getByRole('heading', { level: 1, name: secret })).toBeVisible();
};

const openJournal = async (page: Page): Promise<void> => {
  await arriveNew(page, '2026-03-03T22:50:00');
  await beginEvening(page, 'think');
  await nameAReason(page);
  await page.getByRole('button', { name: say('shell.evening-keep') }).click();
  await keepEvening(page);
  await press(page, 'keep.to-today');
};

const toData = async (page: Page): Promise<void> => {
  await goTo(page, 'more');
  await page.getByRole('button', { name: new RegExp(`^${say('more.data')}`) }).click();
  await arrive(page, say('data.heading'));
};

const download = async (page: Page, id: string): Promise<{ file: Download; path: string }> => {
  const coming = page.waitForEvent('download');
  await press(page, id);
  const file = await coming;
  return { file, path: await file.path() };
};

test('a backup is made, said when, and opened on a device that keeps nothing', async ({ page, browser }, { outputDir }) => {
  test.setTimeout(120_000);
  await openJournal(page);
  await toData(page);
  await expect(page.getByText(say('data.never'))).toBeVisible();
  await press(page, 'data.make');
  await write(page, say('backup.words'), words);
  await write(page, say('backup.again'), 'paper boat');
  await press(page, 'backup.make');
  await expect(page.getByText(say('backup.differs'))).toBeVisible();
  await write(page, say('backup.again'), words);
  const { file, path } = await download(page, 'backup.make');
  expect(file.suggestedFilename()).toBe('notes-2026-03-03.age');
  expect(readFileSync(path).includes(secret)).toBe(false);
  await expect(page.getByText(say('data.last', { day: sayDay('2026-03-03') }))).toBeVisible({ timeout: 30_000 });
  const kept = `${outputDir}-notes.age`;
  await file.saveAs(kept);

  const other = await (await browser.newContext({ timezoneId: 'UTC', locale: 'en-GB' })).newPage();
  await other.goto(page.url());
  await arrive(other, say('tonight.heading'));
  await press(other, 'tonight.backup');
  await arrive(other, say('stored.heading'));
  await press(other, 'stored.go-on');
  await other.locator('input[type=file]').setInputFiles(kept);
  await write(other, say('take-in.words'), 'not these');
  await press(other, 'take-in.open');
  // Opening a backup is slow on purpose, so that guessing is.
  await expect(other.getByText(say('take-in.failed.wrong-passphrase'))).toBeVisible({ timeout: 30_000 });
  await write(other, say('take-in.words'), words);
  await press(other, 'take-in.open');
  await expect(button(other, 'restore.keep')).toBeVisible({ timeout: 30_000 });
  await press(other, 'restore.keep');
  await keepEvening(other, 'no', 'words of another device here');
  await press(other, 'keep.to-today');
  await other.reload();
  await unlock(other, 'words of another device here');
  await goTo(other, 'journal');
  await expect(other.getByText(secret).first()).toBeVisible();
});

test('an export is read and taken in again; a spoilt one names its place, and nothing changes', async ({ page }, {
  outputDir,
}) => {
  await openJournal(page);
  await toData(page);
  const text = await download(page, 'data.text');
  expect(text.file.suggestedFilename()).toBe('notes-2026-03-03.md');
  expect(readFileSync(text.path, 'utf8')).toContain(secret);
  const { file, path } = await download(page, 'data.json');
  expect(file.suggestedFilename()).toBe('notes-2026-03-03.json');
  const exported = JSON.parse(readFileSync(path, 'utf8')) as { records: { kind: string; v: Record<string, unknown> }[] };
  expect(exported.records.map((record) => record.kind).toSorted()).toEqual(['preferences', 'reason']);

  const input = page.locator('input[type=file]');
  const put = async (name: string, content: string) => {
    writeFileSync(`${outputDir}-${name}`, content);
    await input.setInputFiles(`${outputDir}-${name}`);
  };
  await put('same.json', JSON.stringify(exported));
  await expect(page.getByText(say('data.came', { came: 0, same: 2 }))).toBeVisible();

  const record = exported.records.find((one) => one.kind === 'reason');
  const spoilt = { ...exported, records: [{ ...record, v: { ...record?.v, statedBy: 'the cat' } }] };
  await put('spoilt.json', JSON.stringify(spoilt));
  await expect(page.getByText('records[0].v.statedBy')).toBeVisible();
  await put('cut.json', JSON.stringify(exported, null, 1).slice(0, -30));
  await expect(page.getByText(/At line and column \d+:\d+/)).toBeVisible();
  await put(
    'more.json',
    JSON.stringify({
      format: 'reprise-journal',
      version: 1,
      records: [{ kind: 'note', at: '2026-03-01T10:00:00Z', v: { text: 'From elsewhere' } }],
    }),
  );
  await expect(page.getByText(say('data.came', { came: 1, same: 0 }).trim())).toBeVisible();
  await goTo(page, 'journal');
  await expect(page.getByText('From elsewhere').first()).toBeVisible();
  await expect(page.getByText(secret).first()).toBeVisible();
});

const remains = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).filter(({ name }) => name === 'notes').length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length,
  }));

test('everything is deleted at the lock without a network; other tabs start anew as well', async ({ page, context, ownSite }) => {
  await page.goto(ownSite.address);
  await page.getByRole('button', { name: 'Español' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await beginEvening(page, 'think');
  await nameAReason(page);
  await page.getByRole('button', { name: say('shell.evening-keep') }).click();
  await keepEvening(page);
  await press(page, 'keep.to-today');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await arrive(page, say('unlock.heading'));
  const other = await context.newPage();
  await other.goto(ownSite.address);
  await unlock(other);
  expect(await remains(page)).toMatchObject({ databases: 1, workers: 1 });

  await context.setOffline(true);
  await press(page, 'unlock.wipe');
  await arrive(page, say('wipe.heading'));
  await press(page, 'wipe.keep');
  await arrive(page, say('unlock.heading'));
  await press(page, 'unlock.wipe');
  await press(page, 'wipe.delete');
  await arrive(page, say('tonight.heading'));
  expect(await remains(page)).toMatchObject({ databases: 0, caches: 0, local: 0 });

  await context.setOffline(false);
  await other.goto(ownSite.address);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(say('tonight.heading'));
  await page.reload();
  await arrive(page, say('tonight.heading'));
  await beginEvening(page, 'think');
  await nameAReason(page);
  await page.getByRole('button', { name: say('shell.evening-keep') }).click();
  await keepEvening(page, 'no', 'a second start altogether');
  await press(page, 'keep.to-today');
  await expect(button(page, 'shell.lock')).toBeVisible();
});

test('the words that open it are changed, and a code is made and taken away', async ({ page }) => {
  await openJournal(page);
  const toSettings = async () => {
    await goTo(page, 'more');
    await page.getByRole('button', { name: new RegExp(`^${say('more.settings')}`) }).click();
  };
  await toSettings();
  await press(page, 'settings.passphrase');
  await write(page, say('keep.passphrase'), 'not the words');
  await press(page, 'keep.continue');
  const chooseNew = async () => {
    await press(page, 'keep.own-words');
    await write(page, say('keep.own'), 'quite new words for tomorrow');
    await press(page, 'keep.continue');
    await write(page, say('keep.passphrase'), 'quite new words for tomorrow');
    await press(page, 'keep.use');
  };
  await chooseNew();
  await expect(page.getByText(say('door.failed.wrong-passphrase'))).toBeVisible();
  await write(page, say('keep.passphrase'), 'amber kettle meadow thirteen violin');
  await press(page, 'keep.continue');
  await chooseNew();
  await arrive(page, say('passphrase.changed'));
  await press(page, 'passphrase.done');

  await press(page, 'settings.code');
  await press(page, 'keep.code.yes');
  await expect(page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)).toBeVisible();
  await press(page, 'code.done');
  await arrive(page, say('code.there-is'));
  await press(page, 'code.remove');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('code.remove') })
    .click();
  await expect(page.getByText(say('code.removed'))).toBeVisible();

  await page.reload();
  await arrive(page, say('unlock.heading'));
  await write(page, say('keep.passphrase'), 'amber kettle meadow thirteen violin');
  await press(page, 'unlock.open');
  await expect(page.getByText(say('door.failed.wrong-passphrase'))).toBeVisible();
  await write(page, say('keep.passphrase'), 'quite new words for tomorrow');
  await press(page, 'unlock.open');
  await expect(button(page, 'shell.lock')).toBeVisible();
});
