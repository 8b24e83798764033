/** Questions answered in one's own words, and the field of the record that holds the answer. */
export const fieldOf = {
  'their-view': 'theirView',
  'my-part': 'myPart',
  'their-part': 'theirPart',
  circumstances: 'circumstances',
  'to-change': 'toChange',
} as const;
export type WrittenPart = keyof typeof fieldOf;
