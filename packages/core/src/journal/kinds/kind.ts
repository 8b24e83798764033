import * as v from 'valibot';
import { isStamp } from '../hybrid-clock.ts';
import { isDay, isTime } from '../time.ts';
import type { Fields, Merge } from '../operation.ts';

/**
 * What a record of one kind holds and how its versions merge.
 * `guarded` kinds ground a stop or a gate: only their own action writes them, never the general one.
 */
export type Kind<Shape = Fields> = {
  readonly merge: Merge;
  /** Current version; older ones are lifted by `upcasts` when read. */
  readonly schema: number;
  readonly fields: v.GenericSchema<unknown, Shape>;
  readonly guarded: boolean;
  /** `upcasts[n]` turns the fields of version n into those of n + 1. */
  readonly upcasts?: Readonly<Record<number, (fields: Fields) => Fields>>;
  /** Fields that hold a person's words; deleting an event removes these and nothing else. */
  readonly words?: readonly string[];
  /** Marks operations that a version not knowing this kind must read as a stop. */
  readonly isStop?: (fields: Fields) => boolean;
};

export const kind = <Schema extends v.GenericSchema<unknown, unknown>>(
  merge: Merge,
  fields: Schema,
  more: Partial<Omit<Kind, 'merge' | 'fields'>> = {},
): Kind<v.InferOutput<Schema>> => ({
  merge,
  schema: 1,
  guarded: false,
  // The schema's own type is kept by the return type; the general one serves readers that do not know the kind.
  fields: fields,
  ...more,
});

const LONG = 20_000;
export const words = v.pipe(v.string(), v.maxLength(LONG));
/** Text that says something. */
export const saying = v.pipe(
  words,
  v.check((text) => text.trim() !== '', 'is empty'),
);
export const optionalWords = v.optional(words);
export const day = v.custom<string>(isDay, 'is not a day (YYYY-MM-DD)');
export const moment = v.custom<string>(isTime, 'is not a time with an offset');
export const stamp = v.custom<string>(isStamp, 'is not a stamp');
export const from0to = (top: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(top));
/** The id of another record. */
export const link = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
