import { createJournal, parseJournal, type Journal } from '@reprise/core';
import type { Bytes, Io } from './command.ts';

export type Text =
  | { readonly ok: true; readonly text: string; readonly name: string }
  | { readonly ok: false; readonly cause: string };

const STANDARD_INPUT = 'standard input';
const AGE = 'age-encryption.org/v1';
const ARMORED_AGE = '-----BEGIN AGE ENCRYPTED FILE-----';

/** The file named, or standard input where it is `-` or nothing is named and something is piped in. */
export const readBytes = async (path: string | undefined, what: string, io: Io): Promise<Bytes & { readonly name: string }> => {
  const isInput = path === undefined || path === '-';
  const name = isInput ? STANDARD_INPUT : path;
  if (path === undefined && io.inputIsTerminal)
    return { ok: false, name, cause: `no ${what} was named, and nothing is piped in` };
  const read = isInput ? await io.readInput() : await io.readFile(path);
  return read.ok ? { ...read, name } : { ok: false, name, cause: `${name}: ${read.cause}` };
};

const readText = async (path: string | undefined, io: Io): Promise<Text> => {
  const read = await readBytes(path, 'JOURNAL.json', io);
  if (!read.ok) return read;
  const { name } = read;
  if (read.bytes.length === 0) return { ok: false, cause: `${name}: is empty` };
  try {
    return { ok: true, name, text: new TextDecoder('utf-8', { fatal: true }).decode(read.bytes) };
  } catch {
    const start = new TextDecoder('latin1').decode(read.bytes.subarray(0, AGE.length));
    return { ok: false, cause: `${name}: ${start === AGE ? encrypted : 'is not text in UTF-8'}` };
  }
};

const encrypted = 'is an encrypted backup; `reprise backup open` turns it into a journal';

export type Read = { readonly ok: true; readonly journal: Journal } | { readonly ok: false; readonly cause: string };

/** The journal in a file or on standard input. The cause names the file, the place in it and what is wrong there. */
export const readJournal = async (path: string | undefined, io: Io): Promise<Read> => {
  const read = await readText(path, io);
  if (!read.ok) return read;
  if (read.text.trimStart().startsWith(ARMORED_AGE) || read.text.startsWith(AGE))
    return { ok: false, cause: `${read.name}: ${encrypted}` };
  const parsed = parseJournal(read.text);
  if (parsed.ok) return { ok: true, journal: createJournal(parsed.records) };
  const { place, cause } = parsed.error;
  return { ok: false, cause: [read.name, place, cause].filter((part) => part !== '').join(': ') };
};
