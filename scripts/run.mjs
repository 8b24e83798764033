// @ts-check
// The two commands of this project, `npm start` and `npm test`, and `npm run build`. Needs nothing but Node and the package client.
import './require-node.mjs';

/** @type {Record<string, (args: string[]) => unknown>} */
const commands = {
  start: async (args) => (await import('./start.mjs')).start(args),
  test: async (args) => (await import('./test.mjs')).test(args),
  build: async () => {
    const { ensureBuilt, targets } = await import('./build.mjs');
    for (const name of Object.keys(targets)) console.log(ensureBuilt(/** @type {keyof typeof targets} */ (name)));
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`usage: node scripts/run.mjs ${Object.keys(commands).join('|')}`);
  process.exit(2);
}
try {
  const { ensureInstalled } = await import('./install.mjs');
  ensureInstalled();
  await command(args);
} catch (error) {
  // A failure a person can act on is an Error with a sentence; its stack would bury it.
  console.error(process.env.DEBUG ? error : error instanceof Error ? error.message : error);
  process.exit(1);
}
