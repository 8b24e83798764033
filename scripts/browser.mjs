// @ts-check
// Which browser the tests use. First hit wins: BROWSER_PATH, the one Playwright installed, a browser of this machine, a packaged
// Chromium (Linux x64), a download by Playwright. REPRISE_BROWSER=playwright|system|package allows one of them only.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installPackagedBrowser, packagedBrowser } from './packaged-browser.mjs';
import { binOf } from './tools.mjs';

/** @typedef {{ source: 'BROWSER_PATH' | 'playwright' | 'system' | 'package', executablePath: string, env: Record<string, string> }} Browser */

const oldestChromium = 120;

/** The tests talk to the local machine only; these keep the browser from talking to anyone else. */
export const browserArguments = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const posixNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const windowsPaths = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function systemCandidates() {
  if (process.platform === 'darwin') return macPaths;
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return roots.filter(Boolean).flatMap((root) => windowsPaths.map((tail) => path.join(root, tail)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return posixNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** A launcher may be present without the browser behind it, so it is asked for its version. @param {string} executablePath */
function works(executablePath) {
  if (!existsSync(executablePath)) return false;
  if (process.platform === 'win32') return true; // there it would open a window instead of answering
  const { status, stdout } = spawnSync(executablePath, ['--version'], { encoding: 'utf8', timeout: 15_000 });
  const major = Number(/ (\d+)\./.exec(stdout ?? '')?.[1]);
  return status === 0 && major >= oldestChromium;
}

function inherited() {
  return /** @type {Record<string, string>} */ ({ ...process.env });
}

/** @returns {Promise<Browser | undefined>} */
async function fromPlaywright() {
  try {
    const { chromium } = await import('playwright');
    const executablePath = chromium.executablePath();
    return existsSync(executablePath) ? { source: 'playwright', executablePath, env: inherited() } : undefined;
  } catch {
    return undefined; // Playwright is not installed, or has no browser for this platform
  }
}

/** @returns {Browser | undefined} */
function fromSystem() {
  const executablePath = systemCandidates().find(works);
  return executablePath === undefined ? undefined : { source: 'system', executablePath, env: inherited() };
}

/** @returns {Browser | undefined} */
function fromPackage() {
  const found = packagedBrowser();
  return (
    found && {
      source: 'package',
      executablePath: found.executablePath,
      env: { ...inherited(), ...found.env },
    }
  );
}

function downloadWithPlaywright() {
  console.error('No browser found: asking Playwright to download Chromium …');
  spawnSync(process.execPath, [binOf('playwright'), 'install', 'chromium'], { stdio: ['ignore', 2, 2] });
}

const howToHelp = `No browser for the tests was found, and none could be installed.
Install Chrome, Chromium or Edge, or set BROWSER_PATH to the program file of one (version ${oldestChromium} or newer).`;

/**
 * @param {{ install: boolean }} options whether a missing browser may be downloaded
 * @returns {Promise<Browser | undefined>} undefined only where nothing may be installed
 * @throws when BROWSER_PATH names nothing usable, or when installing failed too: a message for the person at the terminal
 */
export async function findBrowser({ install }) {
  const asked = process.env.BROWSER_PATH;
  if (asked) {
    if (!works(asked)) throw new Error(`BROWSER_PATH is ${asked}, which is not a Chromium ${oldestChromium} or newer.`);
    return { source: 'BROWSER_PATH', executablePath: asked, env: inherited() };
  }
  const only = process.env.REPRISE_BROWSER;
  /** @param {string} source */
  const allowed = (source) => !only || only === source;
  const present =
    (allowed('playwright') && (await fromPlaywright())) ||
    (allowed('system') && fromSystem()) ||
    (allowed('package') && fromPackage());
  if (present || !install) return present || undefined;

  if (allowed('package')) await installPackagedBrowser();
  const packaged = allowed('package') ? fromPackage() : undefined;
  if (packaged) return packaged;
  if (allowed('playwright')) downloadWithPlaywright();
  const downloaded = allowed('playwright') ? await fromPlaywright() : undefined;
  if (downloaded) return downloaded;
  throw new Error(howToHelp);
}
