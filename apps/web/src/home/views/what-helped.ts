import type { FieldsOf, urgeHelps } from '@reprise/core';

type Urge = FieldsOf<'urge'>;
export type UrgeHelp = (typeof urgeHelps)[number];

/** What the person said helped, most often first; where that is equal, what came with the larger fall. */
export const whatHelped = (urges: readonly Urge[]): readonly { help: UrgeHelp; times: number }[] => {
  const found = new Map<UrgeHelp, { times: number; fall: number }>();
  for (const { before, after, helped = [] } of urges)
    for (const help of helped) {
      const known = found.get(help) ?? { times: 0, fall: 0 };
      found.set(help, { times: known.times + 1, fall: known.fall + (after === undefined ? 0 : before - after) });
    }
  return [...found]
    .sort(([, a], [, b]) => b.times - a.times || b.fall / b.times - a.fall / a.times)
    .map(([help, { times }]) => ({ help, times }));
};
