import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { headerRules, pathHeaders } from '../../../scripts/headers.mjs';
import { listFiles } from '../../../scripts/files.mjs';
import type { Precache } from '../src/offline/precache.ts';

const workerName = 'service-worker.js';
const notKept = new Set([workerName, '_headers', 'robots.txt']);

/** What the service worker keeps: every published file with the hash of its content and the headers of its path. */
export function toPrecache(outDir: string): Precache {
  const files = listFiles(outDir)
    .filter((file) => !file.startsWith('.') && !file.endsWith('.map') && !notKept.has(file))
    .map((file) => ({
      path: file,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(path.join(outDir, file)))
        .digest('base64')}`,
      headers: pathHeaders(`/${file}`),
    }));
  const { everywhere } = headerRules;
  const version = createHash('sha256')
    .update(JSON.stringify([everywhere, files]))
    .digest('hex')
    .slice(0, 16);
  return { version, everywhere, files };
}

async function compile(source: string, precache: Precache): Promise<string> {
  const result = await build({
    configFile: false,
    root: path.dirname(source),
    logLevel: 'warn',
    define: { __PRECACHE__: JSON.stringify(precache) },
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: workerName } },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1) throw new Error('the service worker must become one file');
  return bundle.output[0].code;
}

/** Builds the service worker last, when every other file is written and can be listed with its hash. */
export function offline(): Plugin {
  let outDir = '';
  let source = '';
  return {
    name: 'reprise:offline',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      source = path.join(config.root, 'src/offline/service-worker.ts');
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        writeFileSync(path.join(outDir, workerName), await compile(source, toPrecache(outDir)));
      },
    },
  };
}
