#!/usr/bin/env node
// `npx reprise` in a clone finds this file and asks no registry. It builds the program when its sources changed, then is the program:
// same process, same arguments, same exit code.
import '../scripts/require-node.mjs';

let program = '';
try {
  const { ensureInstalled } = await import('../scripts/install.mjs');
  ensureInstalled();
  const { ensureBuilt } = await import('../scripts/build.mjs');
  const { pathToFileURL } = await import('node:url');
  program = pathToFileURL(ensureBuilt('cli')).href;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}
await import(program);
