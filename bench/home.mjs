// @ts-check
// The home worker's figures: opening, writing, importing, planning, and every view the screens ask for.
import { inFreshBrowser } from './site.mjs';
import { median, spread } from './figures.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

export const passphrase = 'quiet harbor under early light';

/** @param {import('playwright').BrowserContext} context @param {string} address */
export async function benchPage(context, address) {
  const page = await context.newPage();
  await page.goto(`${address}home.html`);
  await page.waitForFunction(() => 'runInWorker' in globalThis);
  return {
    page,
    /** @param {import('./home-bench.ts').BenchOrder} order @returns {Promise<import('./home-bench.ts').BenchAnswer>} */
    run: (order) => page.evaluate((given) => Reflect.get(globalThis, 'runInWorker')(given), order),
  };
}

/** @param {string} address @param {readonly number[]} sizes @returns {Promise<Figure[]>} */
export async function measurePlan(address, sizes) {
  const group = 'Planning, in the worker';
  /** @type {Figure[]} */
  const figures = [];
  await inFreshBrowser(async (context) => {
    const { run } = await benchPage(context, address);
    for (const records of sizes) {
      const { runs, unasked } = await run({ step: 'views', records, times: 15 });
      const of = (/** @type {string} */ name) => runs[name] ?? [];
      const label = `${records / 1000}k records`;
      const isLong = records === Math.max(...sizes);
      const pass = { what: 'one pass, one field', value: median(of('pass')) };
      figures.push({
        group,
        what: `plan over ${label}`,
        unit: 'ms',
        ...spread(of('plan')),
        beside: pass,
        ...(isLong ? { target: 30 } : {}),
      });
      figures.push({ group, what: `first plan after opening ${label}`, unit: 'ms', ...spread(of('firstPlan')), beside: pass });
      if (!isLong) continue;
      const copy = { what: 'copying all records out', value: median(of('clone:everything')) };
      const views = Object.keys(runs).filter((one) => one.startsWith('view:'));
      for (const name of views.toSorted((a, b) => median(of(b)) - median(of(a)))) {
        figures.push({
          group: `What the screens ask of the worker after a change, over ${label}, slowest first`,
          what: name.slice('view:'.length),
          unit: 'ms',
          ...spread(of(name)),
          target: 100,
          beside: copy,
        });
      }
      if (unasked.length > 0)
        console.error(`Not measured, since they ask for something this bench does not know: ${unasked.join(', ')}`);
    }
  });
  return figures;
}

/**
 * Opening, writing and importing, through the product's own worker code and its storage on this disk.
 * @param {string} address @param {readonly number[]} sizes @param {(context: import('playwright').BrowserContext, records: number, derive: number) => Promise<Figure[]>} thenInProduct
 * @returns {Promise<Figure[]>}
 */
export async function measureHome(address, sizes, thenInProduct) {
  /** @type {Figure[]} */
  const figures = [];
  for (const records of sizes) {
    await inFreshBrowser(async (context) => {
      const { page, run } = await benchPage(context, address);
      await run({ step: 'fill', records, passphrase });
      const derived = (await run({ step: 'derive', times: 5 })).runs['derive'] ?? [];
      const derive = median(derived);
      if (records === Math.min(...sizes))
        figures.push({ group: 'Opening', what: 'Argon2id alone (64 MiB, 3 passes)', unit: 'ms', ...spread(derived) });
      figures.push(...(await thenInProduct(context, records, derive)));
      const { runs } = await run({ step: 'home', passphrase, times: 60 });
      const of = (/** @type {string} */ name) => runs[name] ?? [];
      const label = `${records / 1000}k records`;
      const group = `Writing, with ${label} open`;
      figures.push({ group, what: 'record one check-in, kept on disk', unit: 'ms', ...spread(of('act')), target: 5 });
      figures.push({ group, what: 'record one and plan again', unit: 'ms', ...spread(of('actAndPlan')), target: 100 });
      figures.push({
        group,
        what: 'import 10k, checked and kept on disk',
        unit: 'ms',
        ...spread(of('bulk')),
        note: 'every record is checked against its schema and every stop is looked at again; the vault alone is below, under The vault.',
      });
      await page.close();
    });
  }
  return figures;
}
