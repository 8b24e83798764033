import { commands } from '../../apps/cli/src/commands/index.ts';
import type { Command } from '../../apps/cli/src/command.ts';
import { exits, usage } from '../../apps/cli/src/help.ts';
import { list, page, table } from './markdown.ts';

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

const given = (command: Command): readonly (readonly [string, string])[] => [
  ...command.arguments.map((one) => [`\`${one.name}\``, one.help] as const),
  ...command.options.map((one) => [`\`--${one.name}${one.value ? ` ${one.value}` : ''}\``, one.help] as const),
];

const commandBlocks = (command: Command): string[] => [
  `## ${command.name}`,
  block('', usage(command)),
  `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
  table(['given', 'is'], given(command)),
  ...command.more,
  table(['ends with', 'when'], Object.entries(command.exits)),
  ...(command.json === undefined ? [] : ['With `--json`:', block('', command.json)]),
  block('sh', command.examples.join('\n')),
];

const all: readonly Command[] = commands;

export const commandLinePage = (): string =>
  page('The command line', [
    'The same core as the app, from a terminal: it reads a journal you exported, sends nothing anywhere and keeps nothing. In a clone `npx reprise` runs it; it builds itself where that is needed and asks no registry.',
    list(all.map((command) => `[\`${usage(command)}\`](#${command.name.replaceAll(' ', '-')}): ${command.summary}`)),
    '`reprise --help`, `reprise help COMMAND` and `reprise --version` say the rest.',
    '## What holds for every command',
    list([
      `It ends with ${Object.entries(exits)
        .map(([code, meaning]) => `\`${code}\` (${meaning})`)
        .join(', ')}.`,
      'What was asked for goes to standard output; what went wrong goes to standard error. With `2` there is nothing on standard output.',
      'A file named `-`, or none at all with something piped in, is standard input.',
      'Times are ISO 8601 with an offset, days `YYYY-MM-DD`. A day is the one the person’s clock showed.',
      'Text is at most 80 columns wide. Bold and dim appear only on a terminal, and never where `NO_COLOR` is set.',
    ]),
    ...all.flatMap(commandBlocks),
  ]);
