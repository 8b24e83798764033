import type { Journal } from '../journal/journal.ts';
import { addDays, dayOf, instantOf, MINUTE, type IsoTime } from '../journal/time.ts';

export const isoOf = (instant: number): IsoTime => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Ids of a journal's records, for `@id:n`; one that is not there now and then. */
export const idsOf = (journal: Journal, kind?: string): readonly string[] =>
  [...journal.kinds]
    .filter(([name]) => kind === undefined || name === kind)
    .flatMap(([, entries]) => entries.map((entry) => entry.id));

const textAt = (text: string, journal: Journal, at: IsoTime): string => {
  if (text.startsWith('@day:')) return addDays(dayOf(at), Number(text.slice(5)));
  if (text.startsWith('@time:')) return isoOf(instantOf(at) + Number(text.slice(6)) * MINUTE);
  if (!text.startsWith('@id:')) return text;
  const ids = idsOf(journal);
  return ids[Number(text.slice(4)) % (ids.length + 1)] ?? 'nowhere';
};

/** The value with everything that depends on the moment and the journal filled in. */
export const resolve = (value: unknown, journal: Journal, at: IsoTime): unknown => {
  if (typeof value === 'string') return textAt(value, journal, at);
  if (Array.isArray(value)) return value.map((part) => resolve(part, journal, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part, journal, at)]));
};
