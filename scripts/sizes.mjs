// @ts-check
// What the built site weighs on the wire (gzip, KB of 1,024 bytes) against budgets.json.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from './files.mjs';
import { root } from './tools.mjs';

/** @typedef {{ file: string, imports?: string[], css?: string[], isEntry?: boolean }} Chunk */
/** @typedef {Record<string, Chunk>} Manifest */
/** @typedef {{ name: string, kb: number, target: number, limit: number }} Measure */

/** The scripts a first visit waits for: the entry and all it imports statically. @param {Manifest} manifest */
export function firstLoad(manifest) {
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {Chunk | undefined} chunk */
  const visit = (chunk) => {
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const key of chunk.imports ?? []) visit(manifest[key]);
  };
  Object.values(manifest)
    .filter(({ isEntry }) => isEntry)
    .forEach(visit);
  return [...files].filter((file) => file.endsWith('.js'));
}

/**
 * The page's scripts and the other workers', apart from the key worker and the chunks only it loads (cryptography).
 * @param {readonly string[]} files @param {Manifest} manifest
 */
export function scriptsApartFromKeyWorker(files, manifest) {
  const ofPage = new Set(Object.values(manifest).map(({ file }) => file));
  return files.filter(
    (file) => file.endsWith('.js') && (ofPage.has(file) || (!file.startsWith('workers/home-') && !file.startsWith('assets/'))),
  );
}

/**
 * What one reader loads: the words of one language, whichever is the heaviest.
 * @param {readonly string[]} files @param {(file: string) => number} weigh
 */
export function inOneLanguage(files, weigh) {
  const words = /^assets\/words-([a-z]+)-/;
  const languages = new Set(files.flatMap((file) => words.exec(file)?.[1] ?? []));
  const sets = [...languages].map((language) => files.filter((file) => [undefined, language].includes(words.exec(file)?.[1])));
  const weight = (/** @type {readonly string[]} */ set) => set.reduce((sum, file) => sum + weigh(file), 0);
  return sets.toSorted((a, b) => weight(b) - weight(a))[0] ?? files;
}

/** @param {string} folder the built site @returns {Measure[]} */
export function measureSite(folder) {
  const files = listFiles(folder);
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite', 'manifest.json'), 'utf8'));
  /** @type {Record<string, { target: number, limit: number }>} */
  const budgets = JSON.parse(readFileSync(path.join(root, 'budgets.json'), 'utf8'));
  const weigh = (/** @type {string} */ file) => {
    const content = readFileSync(path.join(folder, file));
    return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
  };
  const rest = scriptsApartFromKeyWorker(files, manifest);
  /** @type {Record<string, readonly string[]>} */
  const groups = {
    'first-load scripts': firstLoad(manifest),
    'all scripts in one language but the key worker': inOneLanguage(rest, weigh),
    'key worker': files.filter((file) => file.endsWith('.js') && !rest.includes(file)),
    styles: files.filter((file) => file.endsWith('.css')),
    fonts: files.filter((file) => file.endsWith('.woff2')),
  };
  return Object.entries(groups).map(([name, group]) => {
    const budget = budgets[name];
    if (!budget) throw new Error(`budgets.json has no budget for "${name}"`);
    return { name, kb: group.reduce((sum, file) => sum + weigh(file), 0) / 1024, ...budget };
  });
}

/** @param {readonly Measure[]} measures */
export function sizeTable(measures) {
  return measures
    .map(({ name, kb, target, limit }) => {
      const verdict = kb > limit ? 'TOO BIG' : kb > target ? 'over its target' : 'ok';
      return `  ${name.padEnd(48)} ${kb.toFixed(1).padStart(7)} KB   target ${target}, limit ${limit}   ${verdict}`;
    })
    .join('\n');
}
