import { of, type FieldsOf, type Journal, type KindName } from '@reprise/core';

export type KeptOf<Name extends KindName> = { readonly id: string; readonly at: string } & Readonly<FieldsOf<Name>>;

/** Records of one kind with their fields beside the id, newest first. */
export const keptOf = <Name extends KindName>(journal: Journal, kind: Name): readonly KeptOf<Name>[] =>
  of(journal, kind)
    .map(({ id, at, v }) => ({ id, at, ...v }))
    .toReversed();
