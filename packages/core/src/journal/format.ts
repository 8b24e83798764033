import { act } from '../act/act.ts';
import { jsonFault } from './json-fault.ts';
import { emptyJournal, operationsOf, type Journal } from './journal.ts';
import type { Operation } from './operation.ts';
import type { IsoTime } from './time.ts';

export const JOURNAL_FORMAT = 'reprise-journal';
export const JOURNAL_VERSION = 1;

/** The journal's JSON form. */
export type JournalFile = {
  readonly format: typeof JOURNAL_FORMAT;
  readonly version: typeof JOURNAL_VERSION;
  readonly exportedAt: IsoTime;
  /** In the order in which they were recorded. */
  readonly records: readonly Operation[];
};

export const journalErrors = ['not-json', 'not-a-journal', 'newer-version', 'bad-record'] as const;
export type JournalError = {
  readonly tag: (typeof journalErrors)[number];
  /** `line:column` in a text that is not JSON, else a path such as `records[3].v.mood`; empty where the whole is meant. */
  readonly place: string;
  readonly cause: string;
};
export type ParsedJournal =
  | { readonly ok: true; readonly records: readonly Operation[] }
  | { readonly ok: false; readonly error: JournalError };

const byStamp = (a: Operation, b: Operation): number => (a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : a.id < b.id ? -1 : 1);

export const exportJournal = (journal: Journal, at: IsoTime): JournalFile => ({
  format: JOURNAL_FORMAT,
  version: JOURNAL_VERSION,
  exportedAt: at,
  records: operationsOf(journal).toSorted(byStamp),
});

const fail = (tag: JournalError['tag'], place: string, cause: string): ParsedJournal => ({
  ok: false,
  error: { tag, place, cause },
});

/** Reading is not importing: what a file says about its own time is not judged here. */
const ANY_TIME = { at: '9999-12-30T00:00:00Z', id: 'reading', device: 'reading' } as const;

/** The records in an exported journal, each checked against its kind; kinds that are not known are kept as they are. */
export const parseJournal = (text: string): ParsedJournal => {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    const { line, column, cause } = jsonFault(json);
    return fail('not-json', `${line}:${column}`, `is not JSON: ${cause}`);
  }
  const { format, version, records } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>;
  if (format !== JOURNAL_FORMAT) return fail('not-a-journal', '', `is not a journal: "format" is not "${JOURNAL_FORMAT}"`);
  if (!Number.isInteger(version) || (version as number) < 1)
    return fail('not-a-journal', 'version', 'is not a whole number from 1');
  if ((version as number) > JOURNAL_VERSION)
    return fail(
      'newer-version',
      'version',
      `is ${String(version)}: a newer version of Reprise wrote this; here ${JOURNAL_VERSION} is the newest known`,
    );
  if (!Array.isArray(records)) return fail('not-a-journal', 'records', 'is not a list');
  const read = act(emptyJournal, { do: 'merge', with: { source: 'import', records } }, ANY_TIME);
  if (read.ok) return { ok: true, records: records as readonly Operation[] };
  const { place = 'records', cause = read.refusal.id } = read.refusal.args ?? {};
  return fail('bad-record', String(place), String(cause));
};
