// @ts-check
// The built site as it is published, in a folder of its own, with the pages of the bench beside it under the same headers.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserArguments, findBrowser } from '../scripts/browser.mjs';
import { ensureBuilt } from '../scripts/build.mjs';
import { serveFolder } from '../scripts/serve.mjs';
import { root } from '../scripts/tools.mjs';

const folder = path.join(root, '.cache', 'bench-site');

/** The scripts a built page names, gzipped, in KB. @param {string} page */
function scriptsOf(page) {
  const names = [...readFileSync(path.join(folder, page), 'utf8').matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(
    ([, name = '']) => name,
  );
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, 0) / 1024;
}

/** @returns {Promise<{ address: string, folder: string, peerScripts: number, close: () => Promise<void> }>} */
export async function serveBench() {
  const dist = path.dirname(ensureBuilt('web'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(dist, folder, { recursive: true });
  await build({ configFile: path.join(import.meta.dirname, 'vite.config.ts') });
  const { address, close } = await serveFolder({ folder, port: 0 });
  return { address, folder: dist, peerScripts: scriptsOf('peer.html'), close };
}

/**
 * A browser with a fresh profile on disk, as a person's first day.
 * @template T @param {(context: import('playwright').BrowserContext) => Promise<T>} work
 */
export async function inFreshBrowser(work) {
  const browser = await findBrowser({ install: true });
  if (!browser) throw new Error('There is no browser');
  const profile = mkdtempSync(path.join(os.tmpdir(), 'reprise-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    env: browser.env,
    headless: true,
    viewport: { width: 390, height: 844 },
    args: [...browserArguments, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Slow 4G as Lighthouse simulates it: 150 ms a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4g = { offline: false, latency: 150, downloadThroughput: (1638.4 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 };

/**
 * Slows a page down. Workers are not slowed: the browser has no throttle for them.
 * @param {import('playwright').Page} page @param {{ cpu: number, network: boolean }} how
 */
export async function slowDown(page, { cpu, network }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.enable');
  if (network) await session.send('Network.emulateNetworkConditions', slow4g);
  return session;
}
