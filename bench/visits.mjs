// @ts-check
// What a person waits for on the page: the first visit, the way from the passphrase to Today, the answer to a tap.
import { quantile, spread } from './figures.mjs';
import { inFreshBrowser, slowDown } from './site.mjs';
import { passphrase } from './home.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */
/** @typedef {import('playwright').Page} Page */
/** @typedef {{ shown: number | undefined, longTasks: { start: number, end: number }[] }} Seen */

/** Runs in the page before anything else: notes when the first screen is painted, and every task longer than 50 ms. */
function watchFirstScreen() {
  /** @type {Seen} */
  const seen = { shown: undefined, longTasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.longTasks.push({ start: startTime, end: startTime + duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const main = document.querySelector('main');
    if (!main?.querySelector('h1') || !main.querySelector('button')) return void requestAnimationFrame(look);
    // The frame after this one has the screen on it.
    requestAnimationFrame(() => setTimeout(() => (seen.shown = performance.now())));
  };
  requestAnimationFrame(look);
}

const QUIET = 1000;

/**
 * Interactive: heading and first button are painted, and the page's thread is free, with no task over 50 ms in the second that
 * follows. That the button answers is tried.
 * @param {string} address @param {{ network: boolean }} how
 */
async function firstVisit(address, { network }) {
  return inFreshBrowser(async (context) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await slowDown(page, { cpu: 4, network });
    await page.addInitScript(watchFirstScreen);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => Reflect.get(globalThis, 'seen').shown !== undefined);
    /** @type {() => Promise<Seen>} */
    const look = () => page.evaluate(() => Reflect.get(globalThis, 'seen'));
    let interactive = 0;
    for (;;) {
      const { shown = 0, longTasks } = await look();
      interactive = Math.max(shown, ...longTasks.map(({ end }) => end));
      const now = await page.evaluate(() => performance.now());
      if (now - interactive >= QUIET) break;
      await page.waitForTimeout(Math.max(50, QUIET - (now - interactive)));
    }
    const before = await page.locator('main').textContent();
    await page.locator('main button:visible').first().click();
    await page.waitForFunction((was) => document.querySelector('main')?.textContent !== was, before);
    return interactive;
  });
}

/** @param {string} address @param {number} times @returns {Promise<Figure[]>} */
export async function measureFirstVisits(address, times) {
  /** @type {Figure[]} */
  const figures = [];
  const conditions = [
    { what: 'interactive, CPU slowed 4×', network: false, target: 600 },
    { what: 'interactive, CPU slowed 4×, slow 4G', network: true, target: 1000 },
  ];
  for (const { what, network, target } of conditions) {
    const [app, peer] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    // By turns, so that a busy minute of the machine weighs on both.
    for (let round = 0; round < times; round += 1) {
      app.push(await firstVisit(address, { network }));
      peer.push(await firstVisit(`${address}peer.html`, { network }));
    }
    const beside = { what: 'a page of one heading and five buttons, same styles and font', value: spread(peer).value };
    figures.push({ group: 'First visit, nothing cached', what, unit: 'ms', ...spread(app), target, beside });
  }
  return figures;
}

/** Presses in the page and says how long it took until another heading was painted. @param {Page} page @param {string} selector */
async function untilNextHeading(page, selector) {
  await page.evaluate((wanted) => {
    const was = document.querySelector('main h1');
    const text = was?.textContent;
    Object.assign(globalThis, { reached: undefined });
    document.addEventListener(
      'click',
      ({ timeStamp }) => {
        const look = () => {
          const heading = document.querySelector('main h1');
          const isNew = heading && heading !== was && (heading.textContent !== text || !was?.isConnected);
          if (!isNew) return void requestAnimationFrame(look);
          requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { reached: performance.now() - timeStamp })));
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
    if (!document.querySelector(wanted)) throw new Error(`Nothing on the page is ${wanted}`);
  }, selector);
  await page.locator(selector).first().click();
  await page.waitForFunction(() => Reflect.get(globalThis, 'reached') !== undefined, undefined, { timeout: 20_000 });
  return page.evaluate(() => Number(Reflect.get(globalThis, 'reached')));
}

/** @param {Page} page @param {string} address */
async function typePassphrase(page, address) {
  await page.goto(address);
  await page.locator('main form input').first().fill(passphrase);
  // A person takes longer to type than the cryptography takes to arrive; this types at once, and waits as long.
  await page.waitForTimeout(1500);
}

/**
 * @param {import('playwright').BrowserContext} context with a journal of so many records in its storage
 * @param {string} address @param {number} records @param {number} derive what Argon2id alone took in this run @param {number} times
 * @returns {Promise<Figure[]>}
 */
export async function measureOpening(context, address, records, derive, times) {
  const runs = [];
  for (let round = 0; round < times; round += 1) {
    const page = await context.newPage();
    await typePassphrase(page, address);
    runs.push(await untilNextHeading(page, 'main form button[type=submit]'));
    await page.close();
  }
  return [
    {
      group: 'Opening',
      what: `passphrase to Today, ${records / 1000}k records`,
      unit: 'ms',
      ...spread(runs),
      target: 1000,
      beside: { what: 'Argon2id alone', value: derive },
    },
  ];
}

/** The longest part of each tap or key press, as the browser's Event Timing reports it (in steps of 8 ms; under 16 ms not at all). */
function watchInteractions() {
  /** @type {Map<number, number>} */
  const longest = new Map();
  Object.assign(globalThis, { interactions: () => [...longest.values()] });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = Number(Reflect.get(entry, 'interactionId'));
      if (id) longest.set(id, Math.max(longest.get(id) ?? 0, entry.duration));
    }
  });
  observer.observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
}

/** @param {Page} page @param {() => Promise<unknown>} interact how often it was done is returned by it @param {number} count */
async function interactionsIn(page, interact, count) {
  /** @type {() => Promise<number[]>} */
  const all = () => page.evaluate(() => Reflect.get(globalThis, 'interactions')());
  const before = (await all()).length;
  await interact();
  await page.waitForTimeout(300);
  const noticed = (await all()).slice(before);
  // What the browser did not report took less than 16 ms.
  return [...noticed, ...Array.from({ length: Math.max(0, count - noticed.length) }, () => 8)];
}

/**
 * @param {import('playwright').BrowserContext} context with a journal in its storage @param {string} address @param {number} records
 * @returns {Promise<Figure[]>}
 */
export async function measureInteractions(context, address, records) {
  const page = await context.newPage();
  await page.addInitScript(watchInteractions);
  await page.goto(address);
  const field = page.locator('main form input').first();
  await field.waitFor();
  await slowDown(page, { cpu: 4, network: false });
  const group = `A tap or a key, CPU slowed 4×, ${records / 1000}k records`;
  /** @type {Figure[]} */
  const figures = [];
  /** @param {string} what @param {readonly number[]} runs */
  const add = (what, runs) => {
    const { value, low, high } = spread(runs);
    figures.push({ group, what: `${what}, median`, unit: 'ms', value, low, high, target: 200 });
    figures.push({ group, what: `${what}, 95th of 100`, unit: 'ms', value: quantile(runs, 0.95), target: 200 });
  };
  const typed = await interactionsIn(page, () => field.pressSequentially(passphrase, { delay: 40 }), passphrase.length);
  add('typing, key to paint', typed);
  await page.waitForTimeout(1000);
  await untilNextHeading(page, 'main form button[type=submit]');

  /** @type {number[]} */
  const reached = [];
  /** @type {number[]} */
  const taps = [];
  const places = await page.locator('nav button').count();
  for (let round = 0; round < 4; round += 1) {
    for (let place = 0; place < places; place += 1) {
      const next = (place + 1) % places;
      const selector = `nav li:nth-child(${next + 1}) button`;
      taps.push(...(await interactionsIn(page, async () => reached.push(await untilNextHeading(page, selector)), 1)));
    }
  }
  add('going to another screen, tap to paint', taps);
  add('going to another screen, tap to its heading', reached);
  await page.close();
  return figures;
}
