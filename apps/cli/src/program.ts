import { parseArgs } from 'node:util';
import packageFile from '../package.json' with { type: 'json' };
import { commands } from './commands/index.ts';
import { unusable, type Command, type Given, type Io, type Said } from './command.ts';
import { help, helpFor, usage } from './help.ts';

const all: readonly Command[] = commands;

/** The command that the first words name, and what follows them. */
const commandIn = (words: readonly string[]): { command: Command; rest: readonly string[] } | undefined => {
  for (const command of all) {
    const name = command.name.split(' ');
    if (name.every((part, index) => words[index] === part)) return { command, rest: words.slice(name.length) };
  }
  return undefined;
};

const unknown = (words: readonly string[]): Said =>
  unusable(`there is no command ${words.join(' ')}; there is ${all.map((one) => one.name).join(', ')} (see reprise --help)`);

type Parsed = { readonly ok: true; readonly given: Given } | { readonly ok: false; readonly cause: string };

const parse = (command: Command, args: readonly string[]): Parsed => {
  const known = Object.fromEntries(
    command.options.map((one) => [one.name, { type: one.value ? ('string' as const) : ('boolean' as const) }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...known, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { ok: true, given: { positionals, options: values } };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
      return { ok: false, cause: error.message.split(/\. |\n/)[0] ?? '' };
    throw error;
  }
};

const countFault = (command: Command, given: Given): string | undefined => {
  const { length } = given.positionals;
  if (length > command.arguments.length) return `${given.positionals[command.arguments.length]} is one argument too many`;
  const missing = command.arguments[length];
  return missing && !missing.optional ? `${missing.name} is missing` : undefined;
};

/** What the program says to these arguments. */
export const program = async (args: readonly string[], io: Io): Promise<Said> => {
  const [first, ...rest] = args;
  if (first === undefined || first === '--help' || first === '-h') return { exit: 0, out: help(all, io.page) };
  if (first === '--version') return { exit: 0, out: `${packageFile.version}\n` };
  if (first === 'help') {
    if (rest.length === 0) return { exit: 0, out: help(all, io.page) };
    const asked = commandIn(rest);
    return asked ? { exit: 0, out: helpFor(asked.command, io.page) } : unknown(rest);
  }
  const found = commandIn(args);
  if (!found) return unknown(args.filter((word) => !word.startsWith('-')).slice(0, 2));
  const { command } = found;
  const parsed = parse(command, found.rest);
  const fault = parsed.ok ? undefined : parsed.cause;
  if (parsed.ok && parsed.given.options['help'] === true) return { exit: 0, out: helpFor(command, io.page) };
  const wrong = fault ?? (parsed.ok ? countFault(command, parsed.given) : undefined);
  if (!parsed.ok || wrong) return unusable(`${command.name}: ${wrong}\nusage: ${usage(command)}`);
  return command.run(parsed.given, io);
};
