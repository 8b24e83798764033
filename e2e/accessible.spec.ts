import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { practiceOf } from '@reprise/core';
import type { Beat } from '@reprise/core/sample';
import { root } from '../scripts/tools.mjs';
import { quiet } from './journals/quiet.ts';
import { warm } from './journals/warm.ts';
import { goByPath, goToMore } from './support/deeds.ts';
import { readBackup } from './support/files.ts';
import { arrive, arriveNew, goTo, keepEvening, lock, press } from './support/journey.ts';
import { fileOf } from './support/lived-file.ts';
import { say } from './support/words.ts';

// Every screen there is, with a journal that fills it: nothing for axe to find, nothing said in the console, the focus on the
// heading, and nothing wider than the window.

test.describe.configure({ mode: 'parallel' });
test.use({ locale: 'en-GB', timezoneId: 'Europe/Berlin', viewport: { width: 320, height: 640 } });

type Visits = Readonly<Record<string, (page: Page) => Promise<void>>>;

const bySettings = (id: string) => async (page: Page) => {
  await goToMore(page, 'settings');
  await arrive(page, say('settings.heading'));
  await page
    .getByRole('button', { name: say(id) })
    .first()
    .click();
};
const byToday = (id: string, args?: Record<string, string>) => async (page: Page) => {
  await goTo(page, 'today');
  await page.getByRole('button', { name: say(id, args), exact: true }).click();
};
const byMore = (id: string) => (page: Page) => goToMore(page, id);
const byPractice = (id: string) => (page: Page) => goByPath(page, practiceOf(id)?.stage ?? '', id);
const help = (page: Page) => press(page, 'shell.help');

/** On the day on which the one message is open. */
const withGateOpen: Visits = {
  path: (page) => goTo(page, 'path'),
  today: (page) => goTo(page, 'today'),
  journal: (page) => goTo(page, 'journal'),
  more: (page) => goTo(page, 'more'),
  record: async (page) => {
    await goTo(page, 'journal');
    await page.getByRole('main').getByRole('listitem').getByRole('button').nth(1).click();
  },
  practice: byPractice('growth-goals'),
  exercise: async (page) => {
    await goByPath(page, 'grow', 'growth-goals');
    await page.getByRole('article').getByRole('button').first().click();
  },
  help,
  'safety-page': async (page) => {
    await help(page);
    await press(page, 'help.to-safety-page');
  },
  'safety-questions': byPractice('staying-safe'),
  'check-in': byPractice('check-in'),
  urge: byToday('today.urge'),
  'i-wrote': byToday('today.i-wrote'),
  'they-wrote': byToday('today.they-wrote', { name: 'Robin' }),
  'ran-into': byToday('today.ran-into', { name: 'Robin' }),
  'hard-date': byToday('today.hard-date'),
  'cannot-settle': byToday('today.cannot-settle'),
  'contact-log': byMore('contact-log'),
  'reasons-board': byPractice('naming-the-reasons'),
  'motive-check': byPractice('motive-check'),
  'decision-worksheet': byPractice('deciding'),
  'first-contact': byPractice('first-message'),
};

/** At the end of letting go. */
const withNewChapter: Visits = {
  'letting-go': (page) => goTo(page, 'letting-go'),
  'new-chapter': byPractice('new-chapter'),
  letters: byMore('letters'),
  'support-circle': byMore('support-circle'),
  'space-clock': byMore('space-clock'),
  report: byMore('report'),
  situation: byMore('situation'),
  settings: byMore('settings'),
  data: byMore('data'),
  stored: byMore('stored'),
  wipe: bySettings('settings.wipe'),
  passphrase: bySettings('settings.passphrase'),
  'recovery-code': bySettings('settings.code'),
};

/** After a yes from each. */
const together: Visits = {
  'common-ground': byMore('common-ground'),
  'conversation-planner': byPractice('the-talk'),
};

/** Seen on the way in, in this order. */
const atTheDoor = ['tonight', 'restore', 'keep', 'unlock'] as const;

/** Every warning and every error of the page, as they come. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'log' && message.type() !== 'debug') said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(error.message));
  return said;
}

const found = async (builder: AxeBuilder): Promise<string[]> =>
  (await builder.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator('main h1'), `${name}: one heading`).toHaveCount(1);
  await expect(page.locator('main h1'), `${name}: the focus`).toBeFocused();
  // What is folded is looked at as well.
  await page.locator('main details').evaluateAll((folded) => folded.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  expect.soft(await overflow(page), `${name}: wider than 320 px`).toBeLessThanOrEqual(0);
  const rules = { rules: { 'target-size': { enabled: true } } };
  expect.soft(await found(new AxeBuilder({ page }).options(rules)), `${name}, in light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await found(new AxeBuilder({ page }).withRules(['color-contrast'])), `${name}, in dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
}

async function walk(page: Page, beats: readonly Beat[], at: string, visits: Visits): Promise<void> {
  test.setTimeout(180_000);
  const said = listen(page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await arriveNew(page, at);
  await readBackup(page, fileOf(beats, at));
  await keepEvening(page);
  await press(page, 'keep.to-today');
  for (const [name, visit] of Object.entries(visits))
    await test.step(name, async () => {
      await visit(page);
      await look(page, name);
    });
  expect(said).toEqual([]);
}

const screens = (): string[] => {
  const source = readFileSync(path.join(root, 'apps/web/src/shell/screens.ts'), 'utf8');
  return [...source.matchAll(/^ {2}'?([\w-]+)'?: screen\(/gm)].map(([, name = '']) => name);
};

test('every screen is visited', () => {
  const visited = [...Object.keys(withGateOpen), ...Object.keys(withNewChapter), ...Object.keys(together), ...atTheDoor];
  expect(visited.toSorted()).toEqual(screens().toSorted());
});

test('the screens of a first evening and of the door', async ({ page }) => {
  const said = listen(page);
  await arriveNew(page, '2026-01-09T22:38:00+01:00');
  await look(page, 'tonight');
  await press(page, 'tonight.backup');
  await arrive(page, say('stored.heading'));
  await press(page, 'stored.go-on');
  await look(page, 'restore');
  await goTo(page, 'today');
  await page.getByRole('button', { name: say('tonight.need.think'), exact: true }).click();
  await arrive(page, say('reasons-board.first'));
  await press(page, 'shell.evening-keep');
  await look(page, 'keep');
  await keepEvening(page);
  await lock(page);
  await look(page, 'unlock');
  expect(said).toEqual([]);
});

test('the screens of the way towards someone', ({ page }) => walk(page, quiet.beats, '2026-02-13T18:00:00+01:00', withGateOpen));
test('the screens of letting go, and those behind More', ({ page }) =>
  walk(page, quiet.beats, '2026-03-20T19:00:00+01:00', withNewChapter));
test('the screens for two', ({ page }) => walk(page, warm.beats, '2026-05-20T19:00:00+02:00', together));

test('nothing is wider than the window with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await arriveNew(page, '2026-02-13T18:00:00+01:00');
  await readBackup(page, fileOf(quiet.beats, '2026-02-13T18:00:00+01:00'));
  await keepEvening(page);
  await press(page, 'keep.to-today');
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  for (const name of [
    'path',
    'today',
    'practice',
    'exercise',
    'journal',
    'record',
    'motive-check',
    'decision-worksheet',
  ] as const) {
    await withGateOpen[name]?.(page);
    await expect(page.locator('main h1')).toBeFocused();
    expect.soft(await overflow(page), name).toBeLessThanOrEqual(0);
  }
});
