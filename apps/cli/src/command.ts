import type { IsoTime } from '@reprise/core';
import type { Page } from './page.ts';

/** What a command is given: its arguments in order, and the options that were named. */
export type Given = {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

export type Bytes = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly cause: string };

/** Everything a command may ask of the machine it runs on. */
export type Io = {
  /** The time on this machine's clock, with its offset. */
  readonly now: () => IsoTime;
  readonly readFile: (path: string) => Promise<Bytes>;
  readonly readInput: () => Promise<Bytes>;
  /** Someone is typing, so that waiting for standard input would look like hanging. */
  readonly inputIsTerminal: boolean;
  /** Without echo; nothing where there is no terminal to ask on, or where the question was left unanswered. */
  readonly askPassphrase: (question: string) => Promise<string | undefined>;
  /** The passphrase given in the environment, if any. */
  readonly passphrase: string | undefined;
  readonly page: Page;
};

/** 0 fine; 1 findings or closed gates; 2 input that cannot be used. */
export type Exit = 0 | 1 | 2;

/** What a command has to say. It writes nothing itself. */
export type Said = { readonly exit: Exit; readonly out: string; readonly err?: string };

export type Option = {
  readonly name: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
};

export type Command = {
  /** One word, or two that belong together. */
  readonly name: string;
  readonly summary: string;
  readonly arguments: readonly { readonly name: string; readonly optional?: true; readonly help: string }[];
  readonly options: readonly Option[];
  /** What there is to know beyond the summary, in paragraphs. */
  readonly more: readonly string[];
  readonly exits: Readonly<Partial<Record<Exit, string>>>;
  /** The shape of what `--json` prints. */
  readonly json?: string;
  readonly examples: readonly string[];
  readonly run: (given: Given, io: Io) => Promise<Said>;
};

export const unusable = (cause: string): Said => ({ exit: 2, out: '', err: `reprise: ${cause}\n` });

export const jsonOption: Option = { name: 'json', help: 'print JSON for a program to read' };

/** Indented, and ended by a line feed. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
