// @ts-check
// `npm run pictures`: the pictures of docs/pictures, taken of the built app on a fixed evening, phone and desk, light and dark. The
// journal on them is the sample, brought in and kept the way a person would. With names as arguments, only those are written.
import './require-node.mjs';
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const { ensureInstalled } = await import('./install.mjs');
ensureInstalled();
const { chromium } = await import('playwright');
const { runnerImport } = await import('vite');
const { browserArguments, findBrowser } = await import('./browser.mjs');
const { ensureBuilt } = await import('./build.mjs');
const { serveFolder } = await import('./serve.mjs');
const { root } = await import('./tools.mjs');

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ name: string, on: 'phone' | 'desk', in: 'light' | 'dark', go: (page: Page) => Promise<unknown> }} Picture */

/** What Node cannot read by itself is read as the tests read it. @template T @param {string} file @returns {Promise<T>} */
const load = async (file) =>
  /** @type {T} */ ((await runnerImport(path.join(root, file), { root, configFile: false, logLevel: 'error' })).module);

/** @type {typeof import('../packages/core/src/sample/index.ts')} */
const { sampleJournal } = await load('packages/core/src/sample/index.ts');
/** @type {typeof import('../e2e/support/words.ts')} */
const { say } = await load('e2e/support/words.ts');
/** @type {typeof import('../e2e/support/journey.ts')} */
const { goTo, keepEvening, press } = await load('e2e/support/journey.ts');
/** @type {typeof import('../e2e/support/deeds.ts')} */
const { goByPath, rate } = await load('e2e/support/deeds.ts');

const day = '2026-05-14';
const evening = `${day}T20:10:00+01:00`;
const folder = path.join(root, 'docs', 'pictures');
const LARGEST = 120 * 1024;

const screens = /** @type {const} */ ({
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 },
  desk: { viewport: { width: 1120, height: 760 }, deviceScaleFactor: 1 },
});

/** @param {Page} page */
const nothing = (page) => page.locator('main h1').waitFor();
/** @param {Page} page @param {string} title */
const openRow = (page, title) => page.locator('main').getByRole('button', { name: title }).first().click();

/** Before anything is kept. @type {readonly Picture[]} */
const before = [{ name: 'tonight', on: 'phone', in: 'light', go: nothing }];

/** With a journal. @type {readonly Picture[]} */
const after = [
  { name: 'today', on: 'phone', in: 'light', go: (page) => goTo(page, 'today') },
  { name: 'letting-go', on: 'phone', in: 'dark', go: (page) => goTo(page, 'letting-go') },
  {
    name: 'pause',
    on: 'phone',
    in: 'dark',
    go: async (page) => {
      await goTo(page, 'today');
      await openRow(page, say('today.urge'));
      await rate(page, say('urge.strength'), 7);
      await press(page, 'urge.start-pause');
    },
  },
  { name: 'space', on: 'phone', in: 'light', go: (page) => goByPath(page, 'space', 'taking-space') },
  { name: 'reasons', on: 'desk', in: 'dark', go: (page) => goByPath(page, 'understand', 'naming-the-reasons') },
  { name: 'journal', on: 'desk', in: 'light', go: (page) => goTo(page, 'journal') },
  { name: 'path', on: 'desk', in: 'light', go: (page) => goTo(page, 'path') },
];

/** @param {Page} page @param {Picture} picture */
async function take(page, { name, in: colorScheme, go }) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await go(page);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.evaluate(() => document.fonts.ready);
  // What has the focus after a press is not what the picture is about.
  await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(file);
  console.log(`${name}.png  ${Math.round(size / 1024)} KB`);
  if (size > LARGEST) throw new Error(`${name}.png is too heavy for a page with pictures on it: ${LARGEST / 1024} KB at most.`);
}

/** From the first screen to a kept journal that holds the sample. @param {Page} page */
async function keepSample(page) {
  await press(page, 'tonight.backup');
  await press(page, 'stored.go-on');
  const records = sampleJournal(day, '+01:00');
  const text = JSON.stringify({ format: 'reprise-journal', version: 1, exportedAt: evening, records });
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'journal.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await press(page, 'restore.keep');
  await keepEvening(page);
  await press(page, 'keep.to-today');
}

const browser = await findBrowser({ install: true });
if (!browser) throw new Error('There is no browser');
const { address, close } = await serveFolder({ folder: path.dirname(ensureBuilt('web')), port: 0 });
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const running = await chromium.launch({
  executablePath: browser.executablePath,
  env: browser.env,
  args: [...browserArguments, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  for (const on of /** @type {const} */ (['phone', 'desk'])) {
    const context = await running.newContext({
      ...screens[on],
      locale: 'en-GB',
      timezoneId: 'Europe/Lisbon',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(evening));
    await page.goto(address);
    for (const picture of before.filter((one) => one.on === on)) {
      await take(page, picture);
      await page.goto(address);
    }
    await keepSample(page);
    for (const picture of after.filter((one) => one.on === on)) await take(page, picture);
    await context.close();
  }
} finally {
  await running.close();
  await close();
}
