import type { Entry } from './journal.ts';
import { kindOf } from './kinds/index.ts';
import type { Fields, Merge, Operation } from './operation.ts';

/** A known kind says itself how it merges; what an operation claims counts only where we do not know its kind. */
const mergeOf = (operation: Pick<Operation, 'kind' | 'merge' | 'stop'>): Merge =>
  kindOf(operation.kind)?.merge ?? (operation.stop ? 'event' : operation.merge);

/** The event without the person's words. */
export const bareFields = (kind: string, fields: Fields): Fields => {
  const words = kindOf(kind)?.words ?? [];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !words.includes(name)));
};

const wins = (a: Entry, b: Entry): boolean =>
  a.hlc !== b.hlc ? a.hlc > b.hlc : JSON.stringify([a.v, a.deleted]) > JSON.stringify([b.v, b.deleted]);

/** The facts of an event are those first recorded; once its words were removed anywhere, they are removed everywhere. */
const mergeEvent = (known: Entry, arriving: Entry): Entry => {
  // What grounds a stop or a gate cannot be deleted, whatever a file says; other events can.
  const guarded = kindOf(known.kind)?.guarded ?? true;
  if (known.deleted || arriving.deleted) {
    if (!guarded) return known.deleted ? known : arriving;
    return known.deleted ? arriving : known;
  }
  const facts = wins(known, arriving) ? arriving : known;
  const other = facts === known ? arriving : known;
  if (facts.redacted || !other.redacted) return facts;
  return { ...facts, v: bareFields(facts.kind, facts.v), redacted: true };
};

const mergeNote = (known: Entry, arriving: Entry): Entry => {
  const winner = wins(arriving, known) ? arriving : known;
  const loser = winner === arriving ? known : arriving;
  const siblings = [...(known.siblings ?? []), ...(arriving.siblings ?? [])];
  // Written over the other one knowingly, or removed: nothing was lost that was not meant to be.
  if (loser.hlc !== winner.hlc && winner.over !== loser.hlc && !winner.deleted && !loser.deleted) {
    const { ms: _ms, recorded: _recorded, siblings: _siblings, ...operation } = loser;
    siblings.push(operation);
  }
  const seen = new Set<string>();
  const kept = siblings.filter((sibling) => {
    const covered = sibling.hlc === winner.hlc || sibling.hlc === winner.over || seen.has(sibling.hlc);
    seen.add(sibling.hlc);
    return !covered;
  });
  if (winner === known && kept.length === (known.siblings ?? []).length) return known;
  const { siblings: _previous, ...rest } = winner;
  return kept.length > 0 && !winner.deleted ? { ...rest, siblings: kept } : rest;
};

/** One record from two of its versions, the same whichever came first. Returns `known` itself where nothing changed. */
export const mergeVersions = (known: Entry, arriving: Entry): Entry => {
  switch (mergeOf(known)) {
    case 'event':
      return mergeEvent(known, arriving);
    case 'keep-both':
      return mergeNote(known, arriving);
    case 'lww':
      return wins(arriving, known) ? arriving : known;
  }
};
