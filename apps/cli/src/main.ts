import { askPassphrase } from './ask-passphrase.ts';
import type { Io } from './command.ts';
import { readAll, readFileBytes } from './files.ts';
import { localTime } from './local-time.ts';
import { createPage } from './page.ts';
import { program } from './program.ts';

const { argv, env, stdin, stdout, stderr } = process;

const io: Io = {
  now: () => localTime(new Date()),
  readFile: readFileBytes,
  readInput: () => readAll(stdin),
  inputIsTerminal: stdin.isTTY,
  askPassphrase: (question) => askPassphrase(question, stdin, stderr),
  passphrase: env['REPRISE_PASSPHRASE'] || undefined,
  page: createPage(stdout.isTTY ? stdout.columns : undefined, stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb'),
};

// Whoever reads us may stop early, as `head` does; that is not an error of ours.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const said = await program(argv.slice(2), io);
if (said.err) stderr.write(said.err);
stdout.write(said.out);
process.exitCode = said.exit;
