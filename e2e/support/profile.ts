import { type BrowserContext, chromium } from '@playwright/test';
import { type ChildProcess, spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listFiles } from '../../scripts/files.mjs';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** A running browser with a profile folder on disk, started as a person's would be: with its disk caches and back-forward cache. */
export type RunningBrowser = {
  readonly context: BrowserContext;
  /** Ends it the ordinary way, and waits until it has written what it writes. */
  readonly close: () => Promise<void>;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
};

export type Profile = {
  readonly folder: string;
  open(): Promise<RunningBrowser>;
  /** The files that hold these words, in the encodings browsers write text in. */
  search(words: string): string[];
  remove(): void;
};

/** Flags that make a first start quiet; nothing here switches off a protection or a cache, apart from the sandbox where it cannot run. */
const profileArguments = [
  ...browserArguments,
  '--headless',
  '--no-sandbox',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain',
  '--remote-debugging-port=0',
];

function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`the browser did not start:\n${said}`)), 30_000);
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('error', reject);
  });
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

/** Everything of the browser belongs to one process group, so that no helper process outlives a kill. */
function killGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // it has ended
  }
}

/**
 * A fresh profile folder. Playwright's own contexts keep nothing on disk that outlives them and switch the back-forward cache off;
 * what is said about traces, crashes and coming back has to be tried on this.
 */
export function createProfile(): Profile {
  const folder = mkdtempSync(path.join(tmpdir(), 'reprise-profile-'));
  return {
    folder,
    async open() {
      const browser = await findBrowser({ install: false });
      if (!browser) throw new Error('no browser: run `npm test`, which finds or installs one');
      const child = spawn(browser.executablePath, [...profileArguments, `--user-data-dir=${folder}`, 'about:blank'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: browser.env,
        detached: true,
      });
      const connection = await chromium.connectOverCDP(await debuggingAddress(child));
      const [context] = connection.contexts();
      if (!context) throw new Error('the browser has no default context');
      return {
        context,
        async close() {
          const session = await connection.newBrowserCDPSession();
          await session.send('Browser.close').catch(() => undefined); // the answer may be lost with the connection
          await ended(child);
          killGroup(child);
        },
        async kill() {
          killGroup(child);
          await ended(child);
          await connection.close();
        },
      };
    },
    search(words) {
      const encoded = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
      const isFile = (file: string) => lstatSync(path.join(folder, file)).isFile();
      return listFiles(folder).filter((file) => {
        if (!isFile(file)) return false; // a browser marks its profile with links that lead nowhere
        const content = readFileSync(path.join(folder, file));
        return encoded.some((bytes) => content.includes(bytes));
      });
    },
    remove() {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
