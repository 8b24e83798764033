// @ts-check
// `npm run docs` writes the pages that are drawn from the code; with --check it only says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

// Node 20 cannot read TypeScript; Vite's module loader can.
const server = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

const stale = [];
try {
  /** @type {{ pages: Record<string, (texts: Record<string, string>) => string> }} */
  const { pages } = /** @type {any} */ (await server.ssrLoadModule('/scripts/docs/pages.ts'));
  const texts = JSON.parse(await readFile(`${root}packages/core/src/texts/en/plan.json`, 'utf8'));
  for (const [name, write] of Object.entries(pages)) {
    const file = `${root}docs/${name}`;
    const wanted = write(texts);
    const found = await readFile(file, 'utf8').catch(() => undefined);
    if (found === wanted) continue;
    stale.push(name);
    if (!check) await writeFile(file, wanted);
  }
} finally {
  await server.close();
}

if (stale.length === 0) console.log('The generated pages are up to date.');
else if (check) {
  console.error(`Out of date: ${stale.map((name) => `docs/${name}`).join(', ')}. Run \`npm run docs\`.`);
  process.exitCode = 1;
} else console.log(`Written: ${stale.map((name) => `docs/${name}`).join(', ')}.`);
