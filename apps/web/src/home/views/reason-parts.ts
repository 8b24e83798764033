/** What a reason may still say, in the order in which it is asked. */
export const reasonParts = [
  'theme',
  'behind',
  'their-view',
  'my-part',
  'their-part',
  'circumstances',
  'to-change',
  'fixable',
] as const;
export type ReasonPart = (typeof reasonParts)[number];
