import { all, dayOf, isKindName, practiceOf, type Entry, type Journal } from '@reprise/core';
import { ownWords, recordText, someOwnWords } from './record-text.ts';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

/** Shown of a record's words in the list. */
const SNIPPET = 180;

/** Numbers and choices that tell what a record is where it has few words; their labels are the screen's. */
const heads: Readonly<Record<string, readonly string[]>> = {
  contact: ['event'],
  safety: ['outcome'],
  minor: ['who'],
  decision: ['choice'],
  'check-in': ['mood', 'longing', 'company'],
  urge: ['before', 'after'],
  care: ['slept', 'ate', 'moved'],
  'couple-check-in': ['who', 'going', 'pace'],
  'scale-result': ['scale', 'score'],
};

type Row = { readonly entry: Entry; readonly text: string };

/** Lower case without accents, so that what was typed in haste is found. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Only these can carry an accent; taking accents off is most of the work on a long journal, and most texts have none. */
const mayHaveAccents = /[\u0080-\uffff]/;

type Finder = (text: string) => boolean;
/** Whether a text has this, which is folded already. Reads the text as it is: a lower-case copy of a long journal would cost more. */
const finderOf = (part: string): Finder => {
  const pattern = new RegExp(part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i');
  return (text) => pattern.test(mayHaveAccents.test(text) ? fold(text) : text);
};

const isIn = (value: unknown, has: Finder): boolean => {
  if (typeof value === 'string') return has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => isIn(one, has));
};

const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsIn).filter(Boolean).join('\n');
};

/** A sealed letter is not read before its day, in no list and by no search. */
export const isSealed = (entry: Pick<Entry, 'kind' | 'v'>, at: string): boolean =>
  entry.kind === 'letter' && typeof entry.v['sealedUntil'] === 'string' && entry.v['sealedUntil'] > dayOf(at);

const read = new WeakMap<Journal, readonly Row[]>();
/** Newest first; once for a journal, which never changes. */
const rowsOf = (journal: Journal): readonly Row[] => {
  const known = read.get(journal);
  if (known) return known;
  const rows = all(journal)
    .toReversed()
    .map((entry) => ({ entry, text: recordText(entry) }));
  read.set(journal, rows);
  return rows;
};

const practiceTitle = (entry: Pick<Entry, 'kind' | 'v'>): string =>
  entry.kind === 'entry' || entry.kind === 'goal' ? (practiceOf(String(entry.v['practice']))?.text.title ?? '') : '';

/** The part of a text around what was looked for. */
const snippet = (text: string, looked: string): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= SNIPPET) return flat;
  const found = looked ? fold(flat).indexOf(looked) : -1;
  const from = found > SNIPPET / 2 ? found - Math.floor(SNIPPET / 3) : 0;
  return `${from > 0 ? '…' : ''}${flat.slice(from, from + SNIPPET)}${from + SNIPPET < flat.length ? '…' : ''}`;
};

/** Everything recorded that has these words and is of this kind, newest first; `atMost` of it. */
export const journalPage = (({ session: { journal }, at }, { query, kind, atMost }) => {
  const looked = fold(query.trim());
  const rows = rowsOf(journal);
  const parts = looked.split(/\s+/);
  const finders = parts.map(finderOf);
  const has = (entry: Entry): boolean =>
    finders.every((finder) => finder(practiceTitle(entry)) || someOwnWords(entry, (value) => isIn(value, finder)));
  const matching = looked ? rows.filter(({ entry }) => !isSealed(entry, at) && has(entry)) : rows;
  const kinds = new Map<string, number>();
  for (const { entry } of rows) kinds.set(entry.kind, (kinds.get(entry.kind) ?? 0) + 1);
  const found = kind === '' ? matching : matching.filter((row) => row.entry.kind === kind);
  const name = nameIn(journal);
  return {
    total: rows.length,
    found: found.length,
    kinds: [...kinds].map(([id, count]) => ({ id, count, known: isKindName(id) })),
    items: found.slice(0, atMost).map(({ entry, text }) => {
      const sealed = isSealed(entry, at);
      const whole = looked && !fold(text).includes(looked) ? wordsIn(ownWords(entry)) : text;
      return {
        id: entry.id,
        kind: entry.kind,
        known: isKindName(entry.kind),
        at: entry.at,
        reported: entry.by === 'reported',
        text: sealed ? '' : snippet(whole, parts[0] ?? ''),
        practice: withName(practiceTitle(entry), name),
        heads: (heads[entry.kind] ?? [])
          .filter((field) => entry.v[field] !== undefined)
          .map((field) => ({ field, value: entry.v[field] as string | number })),
        ...(sealed ? { sealedUntil: String(entry.v['sealedUntil']) } : {}),
        ...(entry.redacted ? { redacted: true as const } : {}),
        ...(entry.siblings?.some((one) => !one.deleted) ? { versions: true as const } : {}),
      };
    }),
  };
}) satisfies View<{ query: string; kind: string; atMost: number }, unknown>;
