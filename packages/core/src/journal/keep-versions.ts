import { deviceOf, type Stamp } from './hybrid-clock.ts';
import { isKindName } from './kinds/index.ts';
import type { Entry } from './journal.ts';
import type { Operation } from './operation.ts';
import { canonical } from './order.ts';

/**
 * Versions of one record of which none may be lost: notes, and records of kinds we do not know.
 * A version is let go of only when another one was knowingly written over it.
 */
const covers = (over: readonly Stamp[] | undefined, stamp: Stamp): boolean =>
  over?.some((seen) => deviceOf(seen) === deviceOf(stamp) && stamp <= seen) ?? false;

/** For each device the last stamp among these. */
export const lastOfEach = (stamps: readonly Stamp[]): readonly Stamp[] => {
  const last = new Map<string, Stamp>();
  for (const stamp of stamps) {
    const device = deviceOf(stamp);
    const known = last.get(device);
    if (known === undefined || known < stamp) last.set(device, stamp);
  }
  return [...last.values()].sort();
};

/** What a version written over this record as it is shown here has seen of it. */
export const seenOf = ({ hlc, over, siblings }: Entry): readonly Stamp[] =>
  lastOfEach([hlc, ...(over ?? []), ...(siblings ?? []).flatMap((one) => [one.hlc, ...(one.over ?? [])])]);

const withOver = (operation: Operation, more: readonly Stamp[]): Operation => {
  const over = lastOfEach([...(operation.over ?? []), ...more]);
  return over.length === 0 || canonical(over) === canonical(operation.over) ? operation : { ...operation, over };
};

const plain = (operation: Operation): string => {
  const { merge: _merge, over: _over, ...rest } = operation;
  return canonical(rest);
};

/** A stop before anything else, then the barer one, so that neither a mark nor a deletion is undone. */
const standing = (one: Operation): number => (one.stop ? 4 : 0) + (one.deleted ? 2 : 0) + (one.redacted ? 1 : 0);

/** Two that carry one stamp are one version. */
const sameStamp = (a: Operation, b: Operation): Operation => {
  const difference = standing(a) - standing(b) || (plain(a) <= plain(b) ? 1 : -1);
  const kept = difference > 0 ? a : b;
  const merge = [a.merge, b.merge].includes('lww') ? 'lww' : a.merge < b.merge ? a.merge : b.merge;
  return withOver({ ...kept, merge }, [...(a.over ?? []), ...(b.over ?? [])]);
};

const versionsOf = ({ siblings, ms: _ms, recorded: _recorded, ...operation }: Entry): readonly Operation[] => [
  operation,
  ...(siblings ?? []),
];

/** Of an unknown kind, a version that says the last writer wins replaces earlier ones; a known kind says itself how it merges. */
const replacesEarlier = (operation: Operation): boolean => !isKindName(operation.kind) && operation.merge === 'lww';

const visible = (all: readonly Operation[]): readonly Operation[] => {
  let versions = [...all].sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
  for (;;) {
    const replacing = versions.find(replacesEarlier)?.hlc;
    const gone = (one: Operation): boolean =>
      one.stop !== true &&
      ((replacing !== undefined && one.hlc < replacing) ||
        (!replacesEarlier(one) && versions.some((other) => covers(other.over, one.hlc))));
    // What a version had covered stays covered by the one that took its place.
    const grown = versions.map((one) =>
      withOver(
        one,
        versions.flatMap((other) => (covers(one.over, other.hlc) ? (other.over ?? []) : [])),
      ),
    );
    const unchanged = grown.every((one, index) => one === versions[index]);
    const kept = grown.filter((one) => !gone(one));
    if (unchanged && kept.length === versions.length) return kept;
    versions = kept;
  }
};

/** Both entries' versions in one: the latest that is still there stands for the record, the others beside it. */
export const keepVersions = (known: Entry, arriving: Entry, toEntry: (operation: Operation) => Entry): Entry => {
  const byHlc = new Map<Stamp, Operation>();
  for (const one of [...versionsOf(known), ...versionsOf(arriving)]) {
    const other = byHlc.get(one.hlc);
    byHlc.set(one.hlc, other ? sameStamp(other, one) : one);
  }
  const versions = visible([...byHlc.values()]);
  const winner = versions.find((one) => !one.deleted) ?? versions[0];
  if (!winner) return known;
  const siblings = versions.filter((one) => one !== winner);
  const merged: Entry = { ...toEntry(winner), ...(siblings.length > 0 ? { siblings } : {}) };
  return canonical(merged) === canonical(known) ? known : merged;
};
