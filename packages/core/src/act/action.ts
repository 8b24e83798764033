import type * as v from 'valibot';
import { nextStamp, type Stamp } from '../journal/hybrid-clock.ts';
import { find, isNewer, type Journal } from '../journal/journal.ts';
import { kinds, type KindName } from '../journal/kinds/index.ts';
import type { Author, Fields, Operation } from '../journal/operation.ts';
import { instantOf, type IsoTime } from '../journal/time.ts';
import type { Message } from '../text.ts';

/** What core is told about the moment: it has no clock and no randomness of its own. */
export type Now = {
  readonly at: IsoTime /** Fresh and random; ids of new records start with it. */;
  readonly id: string;
  readonly device: string;
};

export type Outcome =
  | { readonly ok: true; readonly operations: readonly Operation[] }
  | { readonly ok: false; readonly refusal: Message };

export type Action<Name extends string, Input> = {
  readonly name: Name;
  readonly input: v.GenericSchema<unknown, Input>;
  readonly apply: (journal: Journal, input: Input, now: Now) => Outcome;
};

export const action = <const Name extends string, Schema extends v.GenericSchema<unknown, unknown>>(
  name: Name,
  input: Schema,
  apply: (journal: Journal, input: v.InferOutput<Schema>, now: Now) => Outcome,
): Action<Name, v.InferOutput<Schema>> => ({
  name,
  // The schema's own output type is what `apply` receives.
  input: input,
  apply,
});

export const refuse = (id: string, args?: Message['args']): Outcome => ({
  ok: false,
  refusal: { id: `refusal.${id}`, ...(args ? { args } : {}) },
});

export const write = (...operations: readonly Operation[]): Outcome => ({ ok: true, operations });

export type NewRecord = {
  readonly kind: KindName;
  readonly v: Fields;
  readonly id?: string;
  readonly at?: IsoTime;
  readonly by?: Author;
  readonly over?: readonly Stamp[];
};

/** A record written by a version that knows more than we do is kept as it is. */
export const isTooNew = (journal: Journal, kind: KindName, id: string): boolean => {
  const known = find(journal, kind, id);
  return known !== undefined && isNewer(known);
};

/** An id no record of this kind has: a file may hold any id, and a stop written under a taken one would be lost. */
const freeId = (journal: Journal, kind: KindName, id: string): string =>
  journal.kinds.get(kind)?.some((entry) => entry.id === id) ? freeId(journal, kind, `${id}+`) : id;

/** Stamped operations for these records, in this order. */
export const operationsFor = (journal: Journal, now: Now, records: readonly NewRecord[]): readonly Operation[] => {
  let stamp = journal.lastStamp;
  return records.map((record, index) => {
    stamp = nextStamp(stamp, instantOf(now.at), now.device);
    const kind = kinds[record.kind];
    return {
      id: record.id ?? freeId(journal, record.kind, index === 0 ? now.id : `${now.id}.${index}`),
      kind: record.kind,
      schema: kind.schema,
      merge: kind.merge,
      hlc: stamp,
      by: record.by ?? 'me',
      at: record.at ?? now.at,
      v: record.v,
      ...(kind.isStop?.(record.v) ? { stop: true as const } : {}),
      ...(record.over ? { over: record.over } : {}),
    };
  });
};
