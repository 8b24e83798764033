// @ts-check
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, as sorted paths relative to it with forward slashes; none when the folder does not exist.
 * @param {string} folder @param {(name: string) => boolean} [enter] which folders to go into
 * @returns {string[]}
 */
export function listFiles(folder, enter = () => true) {
  /** @param {string} relative @returns {string[]} */
  const below = (relative) =>
    readdirSync(path.join(folder, relative), { withFileTypes: true }).flatMap((entry) => {
      const name = relative ? `${relative}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return enter(entry.name) ? below(name) : [];
      return [name];
    });
  try {
    return below('').toSorted();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}
