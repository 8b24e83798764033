import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.mjs';
import { freePort } from './scripts/free-port.mjs';

const browser = await findBrowser({ install: false });
// Each worker reads this file again; the ports are chosen once, by the first to read it.
const site = (process.env.REPRISE_SITE_PORT ??= String(await freePort()));
const gallery = (process.env.REPRISE_GALLERY_PORT ??= String(await freePort()));
const address = (port: string) => `http://127.0.0.1:${port}/`;
const galleryTests = /gallery[^/]*\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Nothing is timed here; a slow machine is no failure.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 0,
  workers: 2,
  reporter: 'list',
  use: {
    // Dates are written as the browser asks; the tests ask for one way.
    locale: 'en-GB',
    // A trace follows every browser a test opens, and fails the test that kills one on purpose. Ask for one with `--trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: [...browserArguments],
      ...(browser ? { executablePath: browser.executablePath, env: browser.env } : {}),
    },
  },
  projects: [
    { name: 'site', testIgnore: galleryTests, use: { baseURL: address(site) } },
    { name: 'gallery', testMatch: galleryTests, use: { baseURL: address(gallery) } },
  ],
  webServer: [
    { command: `node scripts/run.mjs start --no-open --port ${site}`, url: address(site), timeout: 120_000 },
    {
      command: `node scripts/run.mjs start --no-open --gallery --port ${gallery}`,
      url: `${address(gallery)}gallery.html`,
      timeout: 120_000,
    },
  ],
});
