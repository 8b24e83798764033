// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, root } from './tools.mjs';

const lockfile = path.join(root, 'package-lock.json');
const installed = path.join(root, 'node_modules', '.package-lock.json');
const stamp = path.join(root, 'node_modules', '.cache', 'reprise-installed');

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** @param {string} file @returns {Record<string, LockedPackage>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether the folder of one lockfile holds everything another one asks for. Optional packages may be missing: they are made for
 * other platforms.
 * @param {Record<string, LockedPackage>} present @param {Record<string, LockedPackage>} asked
 */
export function satisfies(present, asked) {
  return Object.entries(asked).every(([place, { version, optional }]) => {
    if (!place.startsWith('node_modules/')) return true; // a workspace: its source is here
    const found = present[place];
    return found ? found.version === version : optional === true;
  });
}

/** What the stamp says when nothing has to be done: the same lockfile, installed for the same kind of machine. */
function currentStamp() {
  const platform = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256').update(readFileSync(lockfile)).update(platform).digest('hex');
}

/** Installs exactly what the lockfile says, if that is not what is there. @throws when the package client fails */
export function ensureInstalled() {
  const wanted = currentStamp();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Someone may have installed by hand; what is already right is not thrown away.
  if (!existsSync(installed) || !satisfies(packagesIn(installed), packagesIn(lockfile))) {
    console.error('Installing dependencies …');
    const { status } = spawnSync(...npm(['ci', '--no-audit', '--no-fund']), { cwd: root, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('Installing the dependencies failed; the lines above say why.');
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}
