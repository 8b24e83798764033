import type { ReasonPart } from '../../home/views/reasons-board.ts';

/** The questions about a reason in their order; the view leaves out what rests under danger. */
export const asked = [
  'theme',
  'behind',
  'their-view',
  'my-part',
  'their-part',
  'circumstances',
  'to-change',
  'fixable',
] as const satisfies readonly ReasonPart[];

/** Questions answered in one's own words, and the field of the record that holds the answer. */
export const fieldOf = {
  'their-view': 'theirView',
  'my-part': 'myPart',
  'their-part': 'theirPart',
  circumstances: 'circumstances',
  'to-change': 'toChange',
} as const;
export type WrittenPart = keyof typeof fieldOf;
