// @ts-check
// `npm run bench`: the figures of the product beside their targets, and beside a peer or a floor of the same run.
// --json for machines, --write for docs/figures.md, --quick for a look while working on it. Nothing of this is in `npm test`.
import '../scripts/require-node.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { ensureInstalled } = await import('../scripts/install.mjs');
ensureInstalled();
const { root } = await import('../scripts/tools.mjs');
const { measureSite } = await import('../scripts/sizes.mjs');
const { inFreshBrowser, serveBench } = await import('./site.mjs');
const { measureHome, measurePlan } = await import('./home.mjs');
const { measureFirstVisits, measureInteractions, measureOpening } = await import('./visits.mjs');
const { toText, verdict } = await import('./figures.mjs');
const { isBusy, toPage } = await import('./page.mjs');

/** @typedef {import('./figures.mjs').Figure} Figure */

const parts = /** @type {const} */ (['size', 'visit', 'home', 'plan', 'vault']);
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
  },
});
const unknown = options.only?.filter((one) => !(/** @type {readonly string[]} */ (parts).includes(one))) ?? [];
if (unknown.length > 0) {
  console.error(`--only takes ${parts.join(', ')}; not ${unknown.join(', ')}`);
  process.exit(2);
}
/** @param {typeof parts[number]} part */
const wanted = (part) => !options.only || options.only.includes(part);
const sizes = options.quick ? [2_000] : [10_000, 100_000];
const times = options.quick ? 1 : 5;

/** @param {{ folder: string, peerScripts: number }} site @returns {Figure[]} */
const measureSizes = ({ folder, peerScripts }) =>
  measureSite(folder).map(({ name, kb, target, limit }) => ({
    group: 'What is loaded (gzip)',
    what: name,
    value: kb,
    unit: 'KB',
    target,
    note: `tests fail above ${limit} KB.`,
    ...(name === 'first-load scripts' ? { beside: { what: 'a page of one heading and five buttons', value: peerScripts } } : {}),
  }));

/** The vault's own bench, in a process of its own. @returns {Figure[]} */
function measureVault() {
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'bench', 'vault.mjs'), '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  });
  if (status !== 0) throw new Error('The bench of the vault failed; the lines above say why.');
  /** @type {{ figures: { what: string, value: number, unit: string, target?: number, beside?: string }[] }} */
  const { figures } = JSON.parse(stdout);
  return figures.map(({ what, value, unit, target, beside }) => ({
    group: 'The vault, records of 200 bytes, in the worker',
    what,
    value,
    unit,
    ...(target === undefined ? {} : { target }),
    ...(beside ? { note: beside } : {}),
  }));
}

async function machine() {
  const version = await inFreshBrowser(async (context) => context.browser()?.version() ?? 'of this machine');
  /** @type {Record<string, string>} */
  const release = {};
  try {
    for (const line of readFileSync('/etc/os-release', 'utf8').split('\n')) {
      const [name = '', value = ''] = line.split('=');
      release[name] = value.replaceAll('"', '');
    }
  } catch {
    // not a Linux
  }
  const system = release['PRETTY_NAME'] ?? `${os.type()} ${os.release()}`;
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${system}, Node ${process.versions.node}, Chromium ${version}, ${os.cpus().length} cores, ${memory} GB`;
}

const started = Date.now();
const loadBefore = os.loadavg()[0] ?? 0;
/** @param {string} what */
const say = (what) => console.error(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${what}`);

say('building');
const site = await serveBench();
/** @type {Figure[]} */
const figures = [];
try {
  if (wanted('size')) figures.push(...measureSizes(site));
  if (wanted('visit')) {
    say('first visits');
    figures.push(...(await measureFirstVisits(site.address, times)));
  }
  if (wanted('home')) {
    say('opening, writing, tapping');
    const inProduct = await measureHome(site.address, sizes, async (context, records, derive) => [
      ...(await measureOpening(context, site.address, records, derive, Math.min(times, 3))),
      ...(records === Math.max(...sizes) ? await measureInteractions(context, site.address, records) : []),
    ]);
    figures.push(...inProduct);
  }
  if (wanted('plan')) {
    say('planning and views');
    figures.push(...(await measurePlan(site.address, sizes)));
  }
} finally {
  await site.close();
}
if (wanted('vault') && !options.quick) {
  say('the vault');
  figures.push(...measureVault());
}

const where = await machine();
const load = [loadBefore, ...os.loadavg().slice(0, 2)].map((one) => Number(one.toFixed(1)));
say(isBusy(load) ? 'done; the machine was busy, so trust the ratios only' : 'done');
const missed = figures.filter((figure) => verdict(figure) === 'missed');
const sum = `${figures.filter((figure) => verdict(figure) === 'met').length} targets met, ${missed.length} missed`;

if (options.json) console.log(JSON.stringify({ machine: where, load, figures }, undefined, 2));
else
  console.log(
    `${where}\n\n${toText(figures)}\n\n${sum}${missed.map(({ group, what }) => `\n  missed: ${group}: ${what}`).join('')}`,
  );

if (options.write) {
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(path.join(root, 'docs', 'figures.md'), toPage({ day, machine: where, load, figures }));
}
