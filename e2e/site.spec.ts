import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Response } from '@playwright/test';
import { headersFor } from '../scripts/headers.mjs';
import { root } from '../scripts/tools.mjs';
import { expect, test } from './support/site.ts';

/** Opens the site and waits until something is on the screen and the network is quiet. */
async function open(page: Page, address: string): Promise<readonly Response[]> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('#app h1, #app h2').first()).toBeVisible();
  return responses;
}

async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
}

test('a first visit loads only our own files, within the budget, and nothing complains', async ({ page, baseURL }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(error.message));
  const responses = await open(page, '/');

  expect(said).toEqual([]);
  for (const response of responses) {
    const { origin, pathname } = new URL(response.url());
    expect(`${origin}/`, pathname).toBe(baseURL);
    expect(response.status(), pathname).toBe(200);
    expect(response.headers(), pathname).toMatchObject(
      Object.fromEntries(Object.entries(headersFor(pathname)).map(([name, value]) => [name.toLowerCase(), value])),
    );
  }

  const ofPage = responses.filter(
    (response) => response.request().resourceType() === 'script' && !new URL(response.url()).pathname.startsWith('/workers/'),
  );
  const bytes = ofPage.reduce((sum, response) => sum + Number(response.headers()['content-length']), 0);
  const budgets = JSON.parse(readFileSync(path.join(root, 'budgets.json'), 'utf8'));
  expect(bytes).toBeGreaterThan(0);
  expect(bytes / 1024).toBeLessThanOrEqual(budgets['first-load scripts'].limit);
});

test('the page cannot run WebAssembly, eval or a script from a string', async ({ page }) => {
  await open(page, '/');
  const outcomes = await page.evaluate(async () => {
    const attempt = async (work: () => unknown) => {
      try {
        await work();
        return 'ran';
      } catch {
        return 'refused';
      }
    };
    const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    return {
      wasm: await attempt(() => WebAssembly.compile(emptyModule)),
      worker: await attempt(() => new Worker('/service-worker.js')),
      html: await attempt(() => {
        document.createElement('div').innerHTML = '<b>x</b>';
      }),
      secondPolicy: await attempt(() =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): object } }
        ).trustedTypes.createPolicy('other', {}),
      ),
      elsewhere: await attempt(() => fetch('https://elsewhere.example/')),
    };
  });
  expect(outcomes).toEqual({
    wasm: 'refused',
    worker: 'refused',
    html: 'refused',
    secondPolicy: 'refused',
    elsewhere: 'refused',
  });
});

test('the document keeps its policy where a host sends no headers', async ({ page }) => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-type': type = 'text/plain' } = response.headers();
    await route.fulfill({ status: response.status(), headers: { 'content-type': type }, body: await response.body() });
  });
  await open(page, '/');
  const wasm = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
      () => 'ran',
      () => 'refused',
    ),
  );
  expect(wasm).toBe('refused');
});

test('it installs under a neutral name', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveTitle('Notes');
  const link = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = await (await page.request.get(new URL(link ?? '', page.url()).href)).json();
  expect([manifest.name, manifest.short_name, manifest.display]).toEqual(['Notes', 'Notes', 'standalone']);
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, page.url()).href)).status(), src).toBe(200);
  }
});

test('it opens with the network off, with the headers it came with', async ({ page, ownSite }) => {
  await open(page, ownSite.address);
  await keptForOffline(page);
  await ownSite.close();

  const document = await page.goto(ownSite.address);
  await expect(page.locator('#app h1, #app h2').first()).toBeVisible();
  expect(document?.fromServiceWorker()).toBe(true);
  expect(document?.headers()).toMatchObject(
    Object.fromEntries(Object.entries(headersFor('/index.html')).map(([name, value]) => [name.toLowerCase(), value])),
  );
  const { files, wasm } = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const kept = await (await caches.open(name)).keys();
    const worker = kept.find(({ url }) => url.includes('/workers/home-'));
    const policy = worker && (await fetch(worker.url)).headers.get('content-security-policy');
    return { files: kept.length, wasm: policy };
  });
  expect(files).toBeGreaterThan(5);
  expect(wasm).toContain("'wasm-unsafe-eval'");
});

test('a new version waits until every tab is closed', async ({ context, page, ownSite }) => {
  await open(page, ownSite.address);
  await keptForOffline(page);
  const worker = path.join(ownSite.folder, 'service-worker.js');
  appendFileSync(worker, '\n// a newer release');
  await page.reload();
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  const states = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return { waiting: registration?.waiting?.state, active: registration?.active?.state };
    });
  await expect.poll(states).toEqual({ waiting: 'installed', active: 'activated' });
  await page.reload();
  expect(await states()).toEqual({ waiting: 'installed', active: 'activated' });

  await page.close();
  const later = await context.newPage();
  await later.waitForTimeout(500);
  await later.goto(ownSite.address);
  const after = await later.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.waiting === null;
  });
  expect(after).toBe(true);
});
