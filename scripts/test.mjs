// @ts-check
// `npm test`: every stage runs even when an earlier one failed, and the last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { measureSite, sizeTable } from './sizes.mjs';
import { countPlaywright, countVitest, judge, nodeSucceeds, one, succeeds } from './stage.mjs';
import { binOf, npm, root } from './tools.mjs';

/** @typedef {import('./stage.mjs').Outcome} Outcome */

const results = path.join(root, '.cache', 'results');

/** @param {string} file */
function freshReport(file) {
  const report = path.join(results, file);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/** @param {'unit' | 'browser'} project @returns {Promise<Outcome>} */
async function vitest(project) {
  const report = freshReport(`${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const success = await nodeSucceeds(binOf('vitest'), ['run', '--project', project, ...reporters]);
  return judge(success, countVitest(report));
}

/** @returns {Promise<Outcome>} */
async function endToEnd() {
  const report = freshReport('end-to-end.json');
  const args = ['test', '--forbid-only', '--reporter=list,json'];
  const success = await nodeSucceeds(binOf('@playwright/test', 'playwright'), args, {
    minutes: 20,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return judge(success, countPlaywright(report));
}

/** @returns {Promise<Outcome>} */
async function generatedDocs() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  if (!scripts['docs:check']) return { passed: 0, failed: 0, note: 'there are none' };
  return one(await succeeds(...npm(['run', '--silent', 'docs:check'])));
}

/** @returns {Outcome} */
function build() {
  for (const name of /** @type {const} */ (['web', 'gallery', 'cli'])) ensureBuilt(name);
  return one(true);
}

/** @returns {Outcome} */
function sizes() {
  const measures = measureSite(path.dirname(ensureBuilt('web')));
  console.log(sizeTable(measures));
  return one(measures.every(({ kb, limit }) => kb <= limit));
}

/** @type {(script: string, args: readonly string[]) => () => Promise<Outcome>} */
const check = (script, args) => async () => one(await nodeSucceeds(script, args));

/** @type {Record<string, () => Outcome | Promise<Outcome>>} */
const stages = {
  types: check(binOf('typescript', 'tsc'), ['-b']),
  lint: check(binOf('oxlint'), ['--type-aware', '--deny-warnings']),
  format: check(binOf('@biomejs/biome', 'biome'), ['format', '--max-diagnostics=5', '.']),
  unused: check(binOf('knip'), []),
  unit: () => vitest('unit'),
  browser: () => vitest('browser'),
  docs: generatedDocs,
  build,
  sizes,
  e2e: endToEnd,
};
const needsBrowser = new Set(['browser', 'e2e']);

/** A stage may throw a sentence for the person at the terminal; it failed then, and the others go on. @param {string} name */
async function runStage(name) {
  try {
    if (needsBrowser.has(name)) {
      const browser = await findBrowser({ install: true });
      console.log(`browser: ${browser?.executablePath} (${browser?.source})`);
    }
    const stage = stages[name];
    return stage ? await stage() : one(false);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  }
}

/** @param {readonly string[]} asked names of stages; none means all */
export async function test(asked) {
  const unknown = asked.filter((name) => !(name in stages));
  if (unknown.length > 0)
    throw new Error(`No stage is called ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`);

  /** @type {string[]} */
  const summary = [];
  let passed = 0;
  let failed = 0;
  for (const name of asked.length > 0 ? asked : Object.keys(stages)) {
    console.log(`\n── ${name}`);
    const began = performance.now();
    const outcome = await runStage(name);
    passed += outcome.passed;
    failed += outcome.failed;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const skipped = outcome.skipped ? `, ${outcome.skipped} skipped` : '';
    const note = outcome.note ? ` (${outcome.note})` : '';
    summary.push(
      `  ${name.padEnd(8)} ${seconds.padStart(6)} s   ${outcome.passed} passed, ${outcome.failed} failed${skipped}${note}`,
    );
  }
  console.log(`\n${summary.join('\n')}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`${passed} passed, ${failed} failed`);
}
