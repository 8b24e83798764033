// @ts-nocheck: written for a Node older than the checker knows
// Imported first, and written so that an old Node can read it: it says which Node is needed instead of a syntax error.
import { readFileSync } from 'fs';

var manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
var needed = manifest.engines.node
  .replace(/[^0-9.]/g, '')
  .split('.')
  .map(Number);
var present = process.versions.node.split('.').map(Number);
if (present[0] < needed[0] || (present[0] === needed[0] && present[1] < needed[1])) {
  console.error(
    'Reprise needs Node ' +
      needed.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '.\n' +
      'A current one is at https://nodejs.org',
  );
  process.exit(2);
}
