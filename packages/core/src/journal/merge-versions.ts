import type { Entry } from './journal.ts';
import { keepVersions } from './keep-versions.ts';
import { kindOf } from './kinds/index.ts';
import type { Fields, Operation } from './operation.ts';
import { canonical } from './order.ts';

/** The event without the person's words. */
export const bareFields = (kind: string, fields: Fields): Fields => {
  const words = kindOf(kind)?.words ?? [];
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !words.includes(name)));
};

/** What grounds a stop or a gate is never deleted, whatever an operation says; everything else can be. */
const isGuarded = (entry: Entry): boolean => kindOf(entry.kind)?.guarded ?? false;

const compare = (a: Entry, b: Entry, text: (entry: Entry) => string): number => {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  const [left, right] = [text(a), text(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

const whole = ({ stop: _stop, ...rest }: Entry): string => canonical(rest);
/** The same before and after its words were removed. */
const bare = ({ stop: _stop, redacted: _redacted, ...rest }: Entry): string =>
  canonical({ ...rest, v: bareFields(rest.kind, rest.v) });

/** A mark once set stays, so that no version read first or last can take it away. */
const withStop = (entry: Entry, a: Entry, b: Entry): Entry =>
  entry.stop || !(a.stop || b.stop) ? entry : { ...entry, stop: true };

/** The facts of an event are those first recorded; once its words were removed anywhere, they are removed everywhere. */
const mergeEvent = (known: Entry, arriving: Entry): Entry => {
  if (known.deleted !== arriving.deleted)
    return withStop(Boolean(known.deleted) === isGuarded(known) ? arriving : known, known, arriving);
  const order = compare(known, arriving, bare) || compare(known, arriving, whole);
  const facts = withStop(order <= 0 ? known : arriving, known, arriving);
  if (facts.redacted || !(known.redacted || arriving.redacted)) return facts;
  return { ...facts, v: bareFields(facts.kind, facts.v), redacted: true };
};

const mergeLast = (known: Entry, arriving: Entry): Entry => {
  if (known.deleted !== arriving.deleted && isGuarded(known)) return withStop(known.deleted ? arriving : known, known, arriving);
  return withStop(compare(known, arriving, whole) >= 0 ? known : arriving, known, arriving);
};

/**
 * One record from two of its versions, the same whichever came first. Returns `known` itself where nothing changed.
 * A known kind says itself how it merges; of a kind we do not know every version is kept.
 */
export const mergeVersions = (known: Entry, arriving: Entry, toEntry: (operation: Operation) => Entry): Entry => {
  switch (kindOf(known.kind)?.merge) {
    case 'event':
      return mergeEvent(known, arriving);
    case 'lww':
      return mergeLast(known, arriving);
    case 'keep-both':
    case undefined:
      return keepVersions(known, arriving, toEntry);
  }
};
