// @ts-check
// What is built, from what, and whether it still has to be. A build is current when the content of its sources is what it was.
// To find that out quickly, the sizes and times of the sources are compared first; only where they differ is anything read.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './files.mjs';
import { binOf, root } from './tools.mjs';

/** @typedef {{ sources: readonly string[], output: string, vite: readonly string[] }} Target */

const shared = ['package-lock.json', 'tsconfig.base.json', 'packages'];
const web = [...shared, 'apps/web', 'scripts/headers.mjs', 'scripts/files.mjs'];

/** @satisfies {Record<string, Target>} */
export const targets = {
  web: { sources: web, output: 'apps/web/dist/index.html', vite: ['apps/web'] },
  gallery: { sources: web, output: '.cache/gallery/gallery.html', vite: ['apps/web', '--mode', 'gallery'] },
  cli: { sources: [...shared, 'apps/cli', 'apps/web/build'], output: 'apps/cli/dist/reprise.mjs', vite: ['apps/cli'] },
};

const notSource = /\.test\.tsx?$|\.md$/;
const skippedFolders = new Set(['node_modules', 'dist', 'fixtures', '.cache']);

/** @param {readonly string[]} sources files and folders, relative to the root */
function sourceFiles(sources) {
  return sources.flatMap((source) => {
    const full = path.join(root, source);
    if (!statSync(full).isDirectory()) return [full];
    const below = listFiles(full, (name) => !skippedFolders.has(name)).filter((file) => !notSource.test(file));
    return below.map((file) => path.join(full, file));
  });
}

/** @param {readonly string[]} files @param {(file: string) => string | Buffer} describe */
function fingerprint(files, describe) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const file of files) hash.update(`\0${path.relative(root, file)}\0`).update(describe(file));
  return hash.digest('hex');
}

/** @param {string} file */
function sizeAndTime(file) {
  const { size, mtimeMs } = statSync(file);
  return `${size} ${mtimeMs}`;
}

/** @param {string} file @returns {{ quick?: string, content?: string }} */
function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {}; // never built, or a stamp cut short: build
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Only one process builds a target; the others wait and then find it current. @template T @param {string} name @param {() => T} work */
function alone(name, work) {
  const lock = path.join(root, '.cache', `building-${name}`);
  mkdirSync(path.dirname(lock), { recursive: true });
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
      if (holder && !isAlive(holder)) rmSync(lock, { force: true });
      else Atomics.wait(pause, 0, 0, 50);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {keyof typeof targets} name @param {Target} target */
function build(name, { vite }) {
  console.error(`Building ${name} …`);
  const { status } = spawnSync(process.execPath, [binOf('vite'), 'build', ...vite, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`Building ${name} failed; the lines above say why.`);
}

/**
 * @param {keyof typeof targets} name
 * @returns {string} the file the build leaves, absolute
 * @throws when the build fails; the next call tries again
 */
export function ensureBuilt(name) {
  const target = targets[name];
  const output = path.join(root, target.output);
  const stamp = path.join(root, '.cache', `built-${name}.json`);
  const files = sourceFiles(target.sources);
  const quick = fingerprint(files, sizeAndTime);
  if (existsSync(output) && readStamp(stamp).quick === quick) return output;
  return alone(name, () => {
    const content = fingerprint(files, (file) => readFileSync(file));
    if (!existsSync(output) || readStamp(stamp).content !== content) {
      rmSync(stamp, { force: true });
      build(name, target);
    }
    writeFileSync(stamp, JSON.stringify({ quick, content }));
    return output;
  });
}
