// @ts-check
// Figures of the vault in a real browser on a real disk: `node bench/vault.mjs [--json]`.
// Built as for publishing, run in a worker; every measurement beside its target and, where there is one, its physical floor.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from '../scripts/browser.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const outDir = path.resolve(here, '../.cache/bench-vault');

/** @typedef {{ what: string, value: number, unit: string, target?: number, beside?: string }} Figure */

/** @param {number} value */
const short = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

async function buildBench() {
  const built = await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: { input: path.join(here, 'vault-browser.html') },
    },
  });
  if (!('output' in built)) throw new Error('The build gave no files');
  return built.output;
}

/** @param {Awaited<ReturnType<typeof buildBench>>} files @param {RegExp} name */
function gzipped(files, name) {
  const found = files.filter((file) => name.test(file.fileName) && file.fileName.endsWith('.js'));
  return found.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(outDir, file.fileName))).length, 0) / 1024;
}

/** @param {string} profile @param {string} address */
async function measure(profile, address) {
  const browser = await findBrowser({ install: true });
  if (!browser) throw new Error('There is no browser');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    env: browser.env,
    headless: true,
    args: [...browserArguments, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await context.newPage();
  await page.goto(`${address}vault-browser.html`);
  await page.waitForFunction('"runInWorker" in globalThis');
  /** @param {import('./vault-worker.ts').BenchOrder} order @returns {Promise<Record<string, number>>} */
  const run = (order) => page.evaluate((given) => Reflect.get(globalThis, 'runInWorker')(given), order);

  /** @type {Figure[]} */
  const figures = [];
  for (const records of [10_000, 100_000]) {
    const name = `bench-${records}`;
    await run({ step: 'fill', name, records });
    const { crypto = 0, unlock = 0, first = 0, again = 0, rows = 0, floor = 0 } = await run({ step: 'open', name, records });
    const label = `${records / 1000}k records`;
    if (records === 10_000) {
      figures.push({ what: 'fetch and start the cryptography', value: crypto, unit: 'ms' });
      figures.push({ what: 'passphrase to open vault (Argon2id)', value: unlock, unit: 'ms', target: 400 });
    }
    const target = records === 100_000 ? 600 : undefined;
    const ratio = `handing over the rows ${short(rows)} ms, plain decryption ${short(floor)} ms, ×${(again / (rows + floor)).toFixed(1)} of both`;
    figures.push({ what: `open ${label}, first time`, value: first, unit: 'ms', ...(target && { target }) });
    figures.push({ what: `open ${label}, median of 5`, value: again, unit: 'ms', ...(target && { target }), beside: ratio });
  }
  const { append = 0, slowest = 0 } = await run({ step: 'append', name: 'bench-100000', times: 600 });
  figures.push({ what: 'append one, median of 600', value: append, unit: 'ms', target: 5 });
  figures.push({ what: 'append one, slowest (a compaction among them)', value: slowest, unit: 'ms' });
  const imports = [];
  for (let round = 0; round < 3; round += 1) {
    imports.push((await run({ step: 'import', name: 'bench-100000', records: 10_000 })).import ?? 0);
  }
  figures.push({ what: 'import 10k, median of 3', value: imports.sort((a, b) => a - b)[1] ?? 0, unit: 'ms', target: 300 });
  const version = context.browser()?.version() ?? (await page.evaluate(() => navigator.userAgent));
  await context.close();
  return { figures, version };
}

const files = await buildBench();
const server = await preview({
  root: here,
  configFile: false,
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 4395 },
});
const profile = mkdtempSync(path.join(os.tmpdir(), 'vault-bench-'));
try {
  const { figures, version } = await measure(profile, server.resolvedUrls?.local[0] ?? '');
  const library = gzipped(files, /libsodium/);
  figures.push({ what: 'cryptography, gzipped, in a file of its own', value: library, unit: 'KB' });
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, Node ${process.versions.node}, browser ${version}`;
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify({ machine, figures }, undefined, 2));
  } else {
    console.log(machine);
    for (const { what, value, unit, target, beside } of figures) {
      const aim = target === undefined ? '' : `(target ${target})`;
      console.log(`${what.padEnd(46)} ${short(value).padStart(6)} ${unit} ${aim} ${beside ?? ''}`.trimEnd());
    }
  }
} finally {
  rmSync(profile, { recursive: true, force: true });
  await server.close();
}
