import type { Command, Exit } from './command.ts';
import { bold, pageOf, section, wrap, type Page } from './page.ts';

/** `reprise plan [JOURNAL.json] [--at TIME] [--json]` */
export const usage = (command: Command): string =>
  [
    `reprise ${command.name}`,
    ...command.arguments.map((one) => (one.optional ? `[${one.name}]` : one.name)),
    ...command.options.map((one) => `[--${one.name}${one.value ? ` ${one.value}` : ''}]`),
  ].join(' ');

/** The codes a program can end with, and what they mean everywhere. */
export const exits: Readonly<Record<Exit, string>> = {
  0: 'fine',
  1: 'findings, or closed gates',
  2: 'input that cannot be used; a message says which file, where in it, and why',
};

const listed = (page: Page, rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, text]) => wrap(page, text, ' '.repeat(width), `  ${name}`.padEnd(width)));
};

export const help = (commands: readonly Command[], page: Page): string =>
  pageOf(
    `${bold(page, 'reprise')}: a private companion for the time after a breakup, from a terminal.\n${wrap(page, 'It reads a journal you exported. It sends nothing anywhere and keeps nothing.')}\n`,
    section(
      page,
      'Commands',
      commands.flatMap((command) => [`  ${usage(command)}`, wrap(page, command.summary, '      ')]),
    ),
    section(
      page,
      'Also',
      listed(page, [
        ['reprise help COMMAND', 'one command in full'],
        ['reprise --version', 'the version'],
      ]),
    ),
    section(page, 'It ends with', listed(page, Object.entries(exits))),
  );

export const helpFor = (command: Command, page: Page): string => {
  const rows = [
    ...command.arguments.map((one) => [one.name, one.help] as const),
    ...command.options.map((one) => [`--${one.name}${one.value ? ` ${one.value}` : ''}`, one.help] as const),
  ];
  return pageOf(
    `${bold(page, usage(command))}\n${wrap(page, command.summary)}\n`,
    section(page, 'Given', rows.length === 0 ? [] : listed(page, rows)),
    command.more.map((text) => `${wrap(page, text)}\n`).join('\n'),
    section(page, 'It ends with', listed(page, Object.entries(command.exits))),
    section(
      page,
      'For example',
      command.examples.map((one) => `  ${one}`),
    ),
    command.json === undefined
      ? ''
      : section(
          page,
          'With --json',
          command.json.split('\n').map((line) => `  ${line}`),
        ),
  );
};
