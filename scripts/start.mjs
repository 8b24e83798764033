// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { serveFolder } from './serve.mjs';
import { root } from './tools.mjs';

const usualPort = 4173;
const note = path.join(root, '.cache', 'running.json');

/** Shows an address where there is a desktop and a person in front of it. @param {string} address */
function openOnDesktop(address) {
  const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDesktop || process.env.CI || !process.stdout.isTTY) return;
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '""', address]] };
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => {}); // no opener is no harm: the address is printed
  opener.unref();
}

/** The address this clone is already served at, if it is. */
async function runningAddress() {
  try {
    const { address } = JSON.parse(readFileSync(note, 'utf8'));
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(1000) });
    return ok ? String(address) : undefined;
  } catch {
    return undefined;
  }
}

/** Builds what is stale and serves it until interrupted. @param {readonly string[]} args */
export async function start(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      gallery: { type: 'boolean', default: false },
    },
  });
  const { port: asked, 'no-open': stay, gallery } = values;
  const index = ensureBuilt(gallery ? 'gallery' : 'web');
  const isUsual = asked === undefined && !gallery;

  const running = isUsual ? await runningAddress() : undefined;
  if (running) {
    console.log(`Reprise is already running at ${running}`);
    if (!stay) openOnDesktop(running);
    return;
  }

  const wanted = Number(asked ?? usualPort);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) throw new Error(`--port ${asked} is not a port number.`);
  const { address, port, close } = await serveFolder({ folder: path.dirname(index), port: wanted, strict: asked !== undefined });
  console.log(`Reprise is at ${address}${gallery ? 'gallery.html' : ''}`);
  if (port !== wanted && wanted !== 0) {
    console.log(
      `Port ${wanted} is taken. What you write is kept per address, so here you will not see what you wrote at the other.`,
    );
  }
  console.log('Press Ctrl-C to stop.');
  if (isUsual) {
    mkdirSync(path.dirname(note), { recursive: true });
    writeFileSync(note, JSON.stringify({ address }));
  }
  if (!stay) openOnDesktop(address);

  const stop = async () => {
    if (isUsual) rmSync(note, { force: true });
    await close();
    process.exit(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.once(signal, () => void stop());
}
