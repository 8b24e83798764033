import type { Act, Now } from '@reprise/core';

/** An action with its own moment, written while locked. */
export type Sealed = { readonly doing: Act; readonly now: Now };

/** What may be written while locked: notes of the moment, and nothing that could open or close a way. */
export const sealable = ['check-in', 'urge', 'note'] as const;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anyone who holds the locked device could have put this there: it is read as a stranger's text. */
export const parseSealed = (text: string): Sealed | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || !isObject(value['doing']) || !isObject(value['now'])) return undefined;
  const { doing, now } = value;
  const written = doing['with'];
  const isNote =
    doing['do'] === 'record' &&
    isObject(written) &&
    sealable.some((kind) => kind === written['kind']) &&
    // New records only: nothing that is there can be written over from outside.
    written['id'] === undefined &&
    written['by'] === undefined;
  const isMoment = typeof now['at'] === 'string' && typeof now['id'] === 'string' && /^[0-9a-f]{32}$/.test(now['id']);
  return isNote && isMoment ? (value as Sealed) : undefined;
};
