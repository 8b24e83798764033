import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { browserArguments, findBrowser } from '../../../scripts/browser.mjs';

/** A page with the vault in it, from a server of its own, in a browser process that can be killed. */
export interface RealBrowser {
  readonly page: Page;
  /** No goodbye: the process and all its children end at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export const installedBrowser = await findBrowser({ install: false });

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The server outlives the browsers, so that the address, and with it the storage, stays the same. */
export async function serveVault(): Promise<{ readonly server: ViteDevServer; readonly address: string }> {
  const server = await createServer({
    root: folder('..'),
    configFile: false,
    logLevel: 'error',
    cacheDir: folder('../../../.cache/vite-vault'),
    optimizeDeps: { include: ['idb', 'libsodium-wrappers-sumo', 'age-encryption'] },
    server: { host: '127.0.0.1', port: 4390, hmr: false },
  });
  await server.listen();
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { server, address };
}

const debuggingAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`The browser ended: ${said.slice(-500)}`)));
  });

export async function startBrowser(profile: string, address: string): Promise<RealBrowser> {
  if (installedBrowser === undefined) throw new Error('There is no browser');
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    installedBrowser.executablePath,
    [
      ...browserArguments,
      ...(isRoot ? ['--no-sandbox'] : []),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, env: installedBrowser.env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser: Browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  await page.goto(`${address}test-support/page.html`);
  await page.waitForFunction('"vault" in globalThis');
  return {
    page,
    async kill() {
      // Detached, so the browser leads a group of its own and takes its children with it.
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
    async close() {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await ended;
    },
  };
}
