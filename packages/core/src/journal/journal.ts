import { recordedAt, type Stamp } from './hybrid-clock.ts';
import { kindOf, type FieldsOf, type KindName } from './kinds/index.ts';
import { lastOfEach } from './keep-versions.ts';
import { mergeVersions } from './merge-versions.ts';
import type { Fields, Operation } from './operation.ts';
import { byTime } from './order.ts';
import { isNewer, surveyOf } from './survey.ts';
import { instantOf } from './time.ts';

export { isNewer, isUnknownStop } from './survey.ts';

/** A record as the journal holds it: the winning operation, lifted to the current schema, with its instants read once. */
export type Entry<V = Fields> = Omit<Operation, 'v'> & {
  readonly v: V;
  /** Instant at which it happened, in milliseconds. */
  readonly ms: number;
  /** Instant at which it was recorded, in milliseconds. */
  readonly recorded: number;
  /** Versions that neither device had seen of the other. Shown beside it, those marked deleted apart. */
  readonly siblings?: readonly Operation[];
};

/** Immutable. `kinds` holds the entries of each kind, deleted ones included, in the order in which they happened. */
export type Journal = {
  readonly kinds: ReadonlyMap<string, readonly Entry[]>;
  readonly lastStamp: Stamp | undefined;
};

export const emptyJournal: Journal = { kinds: new Map(), lastStamp: undefined };

/** Its fields in the current schema of their kind. */
export const lift = (operation: Operation): Operation => {
  const kind = kindOf(operation.kind);
  if (!kind?.upcasts || operation.schema >= kind.schema) return operation;
  let fields = operation.v;
  for (let version = operation.schema; version < kind.schema; version++) fields = kind.upcasts[version]?.(fields) ?? fields;
  return { ...operation, v: fields, schema: kind.schema };
};

/** Assigned rather than spread: a journal of many years is made five times as fast. What is derived wins over what a file may say. */
const toEntry = (operation: Operation): Entry =>
  Object.assign({ ms: 0, recorded: 0 }, lift(operation), operation.over ? { over: lastOfEach(operation.over) } : undefined, {
    ms: instantOf(operation.at),
    recorded: recordedAt(operation.hlc),
  });

/** The operation as it is stored and exported, without what the journal derived. */
export const toOperation = (entry: Entry): Operation => {
  const { ms: _ms, recorded: _recorded, siblings: _siblings, ...operation } = entry;
  return operation;
};

const mergeKind = (entries: readonly Entry[], arriving: readonly Operation[]): readonly Entry[] => {
  const merged = entries.slice();
  let sorted = true;
  const places = new Map<string, number>();
  if (arriving.length > 4) for (let index = 0; index < merged.length; index++) places.set((merged[index] as Entry).id, index);
  const placeOf = (id: string): number =>
    arriving.length > 4 ? (places.get(id) ?? -1) : merged.findLastIndex((entry) => entry.id === id);
  for (const operation of arriving) {
    const place = placeOf(operation.id);
    const known = merged[place];
    if (known) {
      const winner = mergeVersions(known, toEntry(operation), toEntry);
      if (winner === known) continue;
      if (winner.ms !== known.ms || winner.hlc !== known.hlc) sorted = false;
      merged[place] = winner;
      continue;
    }
    const entry = toEntry(operation);
    const last = merged.at(-1);
    if (last && byTime(last, entry) > 0) sorted = false;
    places.set(entry.id, merged.length);
    merged.push(entry);
  }
  return sorted ? merged : merged.sort(byTime);
};

/** The journal with these operations in it. Order and repetition make no difference. */
export const mergeOperations = (journal: Journal, operations: readonly Operation[]): Journal => {
  const arriving = new Map<string, Operation[]>();
  let lastStamp = journal.lastStamp;
  for (const operation of operations) {
    if (lastStamp === undefined || operation.hlc > lastStamp) lastStamp = operation.hlc;
    const list = arriving.get(operation.kind);
    if (list) list.push(operation);
    else arriving.set(operation.kind, [operation]);
  }
  const kinds = new Map(journal.kinds);
  for (const [kind, list] of arriving) kinds.set(kind, mergeKind(kinds.get(kind) ?? [], list));
  return { kinds, lastStamp };
};

export const createJournal = (operations: readonly Operation[]): Journal => mergeOperations(emptyJournal, operations);

/** `now`, or the last moment at which anything was recorded where the clock has been set back since. */
export const lastMoment = (journal: Journal, now: number): number =>
  journal.lastStamp === undefined ? now : Math.max(now, recordedAt(journal.lastStamp));

/** What is there of one kind, in the order in which it happened. */
export const of = <Name extends KindName>(journal: Journal, kind: Name): readonly Entry<FieldsOf<Name>>[] => {
  const entries = journal.kinds.get(kind);
  // A kind's fields were checked when they were written or imported; deleted and newer ones are passed over here.
  return entries ? surveyOf(entries).readable : [];
};

/** The latest of one kind, or none. Cheap on a long journal. */
export const latest = <Name extends KindName>(journal: Journal, kind: Name): Entry<FieldsOf<Name>> | undefined =>
  journal.kinds.get(kind)?.findLast((entry) => !entry.deleted && !isNewer(entry));

export const find = (journal: Journal, kind: string, id: string): Entry | undefined =>
  journal.kinds.get(kind)?.findLast((entry) => entry.id === id && !entry.deleted);

/** Every record of a known kind and every one of an unknown kind, deleted ones apart. */
export const all = (journal: Journal): readonly Entry[] =>
  [...journal.kinds.values()].flatMap((entries) => entries.filter((entry) => !entry.deleted)).sort(byTime);

/** Everything that must be stored or exported, deletions included. */
export const operationsOf = (journal: Journal): readonly Operation[] =>
  [...journal.kinds.values()].flatMap((entries) => entries.flatMap((entry) => [toOperation(entry), ...(entry.siblings ?? [])]));

/** They fail closed, deleted or not. */
export const unknownStops = (journal: Journal): readonly Entry[] =>
  [...journal.kinds.values()].flatMap((entries) => surveyOf(entries).unknownStops);

/** Instant at which the first record was recorded; Infinity in an empty journal. */
export const firstMoment = (journal: Journal): number =>
  Math.min(...[...journal.kinds.values()].map((entries) => surveyOf(entries).firstRecorded));
