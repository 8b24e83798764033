import { of, type KindName } from '@reprise/core';
import type { View } from './view.ts';

/** Records of one kind, newest first. Screens that show something special have a view of their own. */
export const records = (({ session: { journal } }, { kind, atMost = 200 }) =>
  of(journal, kind)
    .slice(-atMost)
    .reverse()
    .map(({ id, at, by, v, redacted }) => ({ id, at, by, v, ...(redacted ? { redacted } : {}) }))) satisfies View<
  { kind: KindName; atMost?: number },
  unknown
>;
