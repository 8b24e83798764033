import type { BrowserContext, Page } from '@playwright/test';
import { arrive, beginEvening, button, goTo, keepEvening, lock, press, unlock, write } from './support/journey.ts';
import { createProfile } from './support/profile.ts';
import { expect, test } from './support/site.ts';
import { say } from './support/words.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const secret = 'the canary sings at dusk';

/** A journal with one reason in it, kept and open. */
const openJournal = async (page: Page, others: 'yes' | 'no' = 'no'): Promise<void> => {
  await page.clock.install({ time: new Date('2026-03-03T22:50:00') });
  await page.goto('/');
  await arrive(page, say('tonight.heading'));
  await beginEvening(page, 'think');
  await write(page, say('reasons-board.text'), secret);
  await press(page, 'reasons-board.continue');
  await page.getByRole('radio', { name: say('reasons-board.stated-by.nobody') }).check();
  await press(page, 'reasons-board.keep');
  await expect(page.getByRole('heading', { level: 1, name: secret })).toBeVisible();
  await page.getByRole('button', { name: say('shell.evening-keep') }).click();
  await keepEvening(page, others);
  await press(page, 'keep.to-today');
  await expect(button(page, 'shell.lock')).toBeVisible();
};

/** Where leaving leads, without leaving this machine. */
const elsewhere = (context: BrowserContext): Promise<unknown> =>
  context.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>' }),
  );

const onlyTheLock = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('unlock.heading'));
  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await page.content()).not.toContain(secret);
};

test.describe('leaving', () => {
  test.beforeEach(({ context }) => elsewhere(context));

  test('goes elsewhere at one press, and Back finds only the lock', async ({ page }) => {
    await openJournal(page);
    await goTo(page, 'journal');
    await expect(page.getByText(secret).first()).toBeVisible();
    await press(page, 'shell.leave');
    await expect(page).toHaveTitle('Elsewhere');
    expect(await page.evaluate(() => document.referrer)).toBe('');
    await page.goBack();
    await onlyTheLock(page);
  });

  test('goes elsewhere at Shift pressed three times, and not at a capital letter', async ({ page }) => {
    await openJournal(page);
    for (const key of ['Shift', 'Shift', 'Shift+A', 'Shift']) await page.keyboard.press(key);
    await expect(button(page, 'shell.lock')).toBeVisible();
    for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
    await expect(page).toHaveTitle('Elsewhere');
    await page.goBack();
    await onlyTheLock(page);
  });

  test('locks every other tab as well', async ({ page, context }) => {
    await openJournal(page);
    const other = await context.newPage();
    await other.goto('/');
    await unlock(other);
    await press(page, 'shell.leave');
    await expect(page).toHaveTitle('Elsewhere');
    await onlyTheLock(other);
  });

  test('works from a dialog, and before anything is kept', async ({ page }) => {
    await page.goto('/');
    await arrive(page, say('tonight.heading'));
    await press(page, 'shell.leave');
    await expect(page).toHaveTitle('Elsewhere');
  });
});

test('leaving without a network leads to a page of our own that says nothing', async ({ page, context }) => {
  await openJournal(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await unlock(page);
  await context.setOffline(true);
  await press(page, 'shell.leave');
  await expect(page).toHaveTitle('Weather');
  await page.goBack();
  await onlyTheLock(page);
});

test('what was open is not brought back by the browser’s own memory of pages', async ({ ownSite }) => {
  const profile = createProfile();
  try {
    const { context, close } = await profile.open();
    await elsewhere(context);
    const page = await context.newPage();
    await page.goto(ownSite.address);
    await arrive(page, say('tonight.heading'));
    await beginEvening(page, 'think');
    await write(page, say('reasons-board.text'), secret);
    await page.goto('https://www.wikipedia.org/');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('tonight.heading'));
    expect(await page.content()).not.toContain(secret);
    await close();
  } finally {
    profile.remove();
  }
});

test.describe('left untouched', () => {
  const past = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);
  const warning = (page: Page) => page.getByRole('alert').filter({ hasText: /\d/ });

  test('it locks after two minutes where others pick the device up, and warns twenty seconds before', async ({ page }) => {
    await openJournal(page, 'yes');
    await past(page, 95);
    await expect(warning(page)).toHaveCount(0);
    await past(page, 10);
    await expect(warning(page)).toBeVisible();
    await past(page, 16);
    await onlyTheLock(page);
  });

  test('whoever says so stays', async ({ page }) => {
    await openJournal(page, 'yes');
    await past(page, 110);
    await press(page, 'shell.stay');
    await expect(warning(page)).toHaveCount(0);
    await past(page, 95);
    await expect(button(page, 'shell.lock')).toBeVisible();
  });

  test('it locks after fifteen minutes where nobody else does', async ({ page }) => {
    await openJournal(page, 'no');
    await past(page, 14 * 60);
    await expect(button(page, 'shell.lock')).toBeVisible();
    await past(page, 61);
    await onlyTheLock(page);
  });

  test('it locks thirty seconds after it was hidden', async ({ page }) => {
    await openJournal(page, 'yes');
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await past(page, 25);
    await expect(button(page, 'shell.lock')).toBeVisible();
    await past(page, 6);
    await onlyTheLock(page);
  });

  test('it locks on coming back where the device had stopped its timers meanwhile', async ({ page }) => {
    await openJournal(page, 'yes');
    const hide = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await page.clock.pauseAt(new Date('2026-03-03T22:51:20'));
    await hide(true);
    await page.clock.setFixedTime(new Date('2026-03-03T22:52:00'));
    await hide(false).catch(() => undefined); // the page may be gone before it answers
    await page.clock.resume();
    await onlyTheLock(page);
  });

  test('a changed answer about the device counts at once', async ({ page }) => {
    await openJournal(page, 'no');
    await goTo(page, 'more');
    await page.getByRole('button', { name: new RegExp(`^${say('more.settings')}`) }).click();
    await page.getByRole('radio', { name: say('settings.device.yes') }).check();
    await goTo(page, 'more');
    await page.getByRole('button', { name: new RegExp(`^${say('more.settings')}`) }).click();
    await expect(page.getByRole('radio', { name: say('settings.device.yes') })).toBeChecked();
    await past(page, 121);
    await onlyTheLock(page);
  });

  test('words half written are sealed before it locks, and are there again afterwards', async ({ page }) => {
    await openJournal(page, 'yes');
    await goTo(page, 'journal');
    await page.getByRole('button', { name: say('journal.write'), exact: true }).click();
    await page.getByRole('textbox').fill('Half a thought');
    await past(page, 121);
    await onlyTheLock(page);
    await unlock(page);
    await goTo(page, 'journal');
    await page.getByRole('button', { name: say('journal.write'), exact: true }).click();
    await expect(page.getByRole('textbox')).toHaveValue('Half a thought');
  });
});

test('two tabs see each other’s changes, and lock together', async ({ page, context }) => {
  await openJournal(page);
  const other = await context.newPage();
  await other.goto('/');
  await unlock(other);
  await goTo(other, 'more');
  await other.getByRole('button', { name: new RegExp(`^${say('more.situation')}`) }).click();
  await write(other, say('situation.name'), 'Robin');
  await press(other, 'situation.continue');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(say('situation.ask.ended-by'));

  await goTo(page, 'more');
  await page.getByRole('button', { name: new RegExp(`^${say('more.situation')}`) }).click();
  await expect(page.getByText('Robin')).toBeVisible();
  await press(other, 'situation.enough');
  await lock(page);
  await onlyTheLock(other);
});
