export const stages = [
  'before-you-start',
  'understand',
  'space',
  'grow',
  'decide',
  'reach-out',
  'meet',
  'talk',
  'rebuild',
  'let-go',
] as const;
export type Stage = (typeof stages)[number];

/** The gates towards the other person, in their order; each is named after the stage it opens. */
export const gates = ['reach-out', 'meet', 'talk', 'rebuild'] as const satisfies readonly Stage[];
export type Gate = (typeof gates)[number];
