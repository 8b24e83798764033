import { isStamp, type Stamp } from './hybrid-clock.ts';
import { isTime, type IsoTime } from './time.ts';

/** How two versions of one record become one: decided by the kind, carried along for versions that do not know the kind. */
export const merges = ['event', 'lww', 'keep-both'] as const;
export type Merge = (typeof merges)[number];

/** Who says so: the person, or the other person as the person tells it. */
export const authors = ['me', 'reported'] as const;
export type Author = (typeof authors)[number];

export type Fields = { readonly [name: string]: unknown };

/** One change of one record. A journal is nothing but its operations. */
export type Operation = {
  readonly id: string;
  readonly kind: string;
  /** Version of the kind's schema that wrote `v`. */
  readonly schema: number;
  readonly merge: Merge;
  /** When it was recorded. */
  readonly hlc: Stamp;
  readonly by: Author;
  /** When it happened. */
  readonly at: IsoTime;
  readonly v: Fields;
  /** The record is gone; `v` is empty. */
  readonly deleted?: true;
  /** The text of an event was removed; its bare fact remains. */
  readonly redacted?: true;
  /** A version that does not know this kind must treat it as a stop. */
  readonly stop?: true;
  /** For keep-both: for each device, the last version of this record that the writer had seen and wrote over. */
  readonly over?: readonly Stamp[];
};

export type OperationFault = { readonly at: string; readonly cause: string };

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_ID = 128;

/** What a version was written over came before it; otherwise a file could hide what is yet to be written. */
const overFault = (over: unknown, hlc: Stamp): OperationFault | undefined =>
  over === undefined || (Array.isArray(over) && over.length <= 64 && over.every((stamp) => isStamp(stamp) && stamp < hlc))
    ? undefined
    : { at: 'over', cause: 'is not a list of earlier stamps' };

/** The envelope only; what `v` must hold is the kind's business. Returns the first fault, with its place. */
export const operationFault = (value: unknown): OperationFault | undefined => {
  if (!isFields(value)) return { at: '', cause: 'is not an object' };
  const text = (name: string, limit: number): OperationFault | undefined => {
    const field = value[name];
    if (typeof field !== 'string' || field === '') return { at: name, cause: 'is missing or not text' };
    return field.length > limit ? { at: name, cause: `is longer than ${limit}` } : undefined;
  };
  const basic = text('id', MAX_ID) ?? text('kind', 64);
  if (basic) return basic;
  if (!Number.isInteger(value['schema']) || (value['schema'] as number) < 1)
    return { at: 'schema', cause: 'is not a whole number from 1' };
  if (!merges.includes(value['merge'] as Merge)) return { at: 'merge', cause: `is not one of ${merges.join(', ')}` };
  if (!isStamp(value['hlc'])) return { at: 'hlc', cause: 'is not a stamp (time-counter-device)' };
  if (!authors.includes(value['by'] as Author)) return { at: 'by', cause: `is not one of ${authors.join(', ')}` };
  if (!isTime(value['at'])) return { at: 'at', cause: 'is not an ISO 8601 time with an offset' };
  if (!isFields(value['v'])) return { at: 'v', cause: 'is not an object' };
  for (const flag of ['deleted', 'redacted', 'stop'] as const)
    if (value[flag] !== undefined && value[flag] !== true) return { at: flag, cause: 'is neither absent nor true' };
  return overFault(value['over'], value['hlc']);
};
