import { recordFault } from './check-operation.ts';
import { stampOf } from './hybrid-clock.ts';
import { jsonFault } from './json-fault.ts';
import { operationsOf, type Journal } from './journal.ts';
import { kindOf, singles } from './kinds/index.ts';
import type { Operation } from './operation.ts';
import { byStamp } from './order.ts';
import { instantOf, isTime, type IsoTime } from './time.ts';

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

const inFile = (a: Operation, b: Operation): number => byStamp(a, b) || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

export const exportJournal = (journal: Journal, at: IsoTime): JournalFile => ({
  format: JOURNAL_FORMAT,
  version: JOURNAL_VERSION,
  exportedAt: at,
  records: operationsOf(journal).toSorted(inFile),
});

const fail = (tag: JournalError['tag'], place: string, cause: string): ParsedJournal => ({
  ok: false,
  error: { tag, place, cause },
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a person leaves out of a record written by hand follows from its kind, its time and its place in the file. */
const filledIn = (value: unknown, index: number): unknown => {
  if (!isObject(value) || typeof value['kind'] !== 'string') return value;
  const { kind: name, at, v: fields } = value;
  const kind = kindOf(name);
  const isSingle = (singles as readonly string[]).includes(name);
  // The mark of a stop belongs to whoever stamped the record; one without a stamp was written by hand.
  const stop = value['hlc'] === undefined && isObject(fields) && kind?.isStop?.(fields) === true;
  return {
    id: isSingle ? name : `${name}-${index + 1}`,
    schema: kind?.schema ?? 1,
    merge: kind?.merge ?? 'lww',
    hlc: stampOf(isTime(at) ? instantOf(at) : 0, index, 'hand'),
    by: 'me',
    ...(stop ? { stop } : {}),
    ...value,
  };
};

/**
 * The records in a journal's file, each checked against its kind; kinds that are not known are kept as they are.
 * A record needs no more than `kind`, `at` and `v`. Reading is not importing: what a file says about time is not judged here.
 */
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
  const read = records.map(filledIn);
  for (const [index, record] of read.entries()) {
    const fault = recordFault(record);
    if (fault) return fail('bad-record', `records[${index}]${fault.at ? `.${fault.at}` : ''}`, fault.cause);
  }
  return { ok: true, records: read as readonly Operation[] };
};
