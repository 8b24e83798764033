import type { Entry } from './journal.ts';
import { isKindName, kindOf } from './kinds/index.ts';

/** Written by a version that knows more of this kind than we do: kept and exported, not read. */
export const isNewer = (entry: Pick<Entry, 'kind' | 'schema'>): boolean => entry.schema > (kindOf(entry.kind)?.schema ?? 0);

/** Marked as a stop where we do not know why: of a kind, or in a version of one, that we cannot read. */
export const isUnknownStop = (entry: Entry): boolean =>
  (entry.stop === true && (isNewer(entry) || kindOf(entry.kind)?.isStop === undefined)) ||
  (entry.siblings?.some((sibling) => sibling.stop) ?? false);

/** What is asked of all entries of one kind, found in one pass. */
export type Survey = {
  /** Those that are there and that we can read. */
  readonly readable: readonly Entry[];
  readonly unknownStops: readonly Entry[];
  /** Instant at which the first of them was recorded. */
  readonly firstRecorded: number;
};

const survey = (entries: readonly Entry[]): Survey => {
  const known = kindOf(entries[0]?.kind ?? '')?.schema ?? 0;
  const unknownStops: Entry[] = [];
  let firstRecorded = Number.POSITIVE_INFINITY;
  let hidden = 0;
  for (const entry of entries) {
    if (entry.recorded < firstRecorded) firstRecorded = entry.recorded;
    if (entry.deleted || entry.schema > known) hidden += 1;
    if ((entry.stop || entry.siblings) && isUnknownStop(entry)) unknownStops.push(entry);
  }
  const readable = hidden === 0 ? entries : entries.filter((entry) => !entry.deleted && !isNewer(entry));
  return { readable: isKindName(entries[0]?.kind ?? '') ? readable : [], unknownStops, firstRecorded };
};

const surveys = new WeakMap<readonly Entry[], Survey>();

/** The entries of a kind never change once they are in a journal, so each list is read through once. */
export const surveyOf = (entries: readonly Entry[]): Survey => {
  const known = surveys.get(entries);
  if (known) return known;
  const found = survey(entries);
  surveys.set(entries, found);
  return found;
};
