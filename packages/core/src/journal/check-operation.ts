import * as v from 'valibot';
import { lift } from './journal.ts';
import { kindOf } from './kinds/index.ts';
import { operationFault, type Fields, type Operation, type OperationFault } from './operation.ts';

/** Deeper than anyone writes by hand, and shallow enough for every reader. */
const DEEPEST = 32;

const isTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth >= DEEPEST || Object.values(value).some((part) => isTooDeep(part, depth + 1)));

/** A redacted event no longer holds its words; whatever else it holds must be right. */
const withWords = (fields: Fields, words: readonly string[]): Fields => ({
  ...Object.fromEntries(words.map((name) => [name, '-'])),
  ...fields,
});

const fieldsFault = (operation: Operation): OperationFault | undefined => {
  const kind = kindOf(operation.kind);
  // Kinds and versions we do not know are kept as they are; of a deleted record nothing is read.
  if (!kind || operation.schema > kind.schema || operation.deleted) return undefined;
  const redacted = operation.redacted && kind.merge === 'event';
  const { v: fields } = lift(operation);
  const checked = v.safeParse(kind.fields, redacted ? withWords(fields, kind.words ?? []) : fields);
  if (checked.success) return undefined;
  const first = checked.issues[0];
  const path = v.getDotPath(first);
  return { at: path ? `v.${path}` : 'v', cause: first.message };
};

/** The first thing wrong with a record that came from outside, with its place in it. */
export const recordFault = (value: unknown): OperationFault | undefined => {
  const fault = operationFault(value);
  if (fault) return fault;
  if (isTooDeep((value as Operation).v)) return { at: 'v', cause: `is nested deeper than ${DEEPEST}` };
  return fieldsFault(value as Operation);
};
