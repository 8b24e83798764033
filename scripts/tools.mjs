// @ts-check
// Where this clone is, and how its programs are started without a shell or npx (which may ask a registry).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The file that starts an installed package's program, to be run with this Node.
 * @param {string} packageName @param {string} program where the package has several
 */
export function binOf(packageName, program = packageName) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Command and arguments for the package client: the one that started us, or the one found on the path.
 * @param {readonly string[]} args @returns {[string, string[]]}
 */
export function npm(args) {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.c?js$/.test(started)) return [process.execPath, [started, ...args]];
  const beside = path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return process.platform === 'win32' ? [process.execPath, [beside, ...args]] : ['npm', [...args]];
}
