/** Where something the person wrote comes back, when it matters. A screen exists for each. */
export const places = [
  'today',
  'urge',
  'hard-date',
  'decision',
  'before-contact',
  'they-wrote',
  'conversation',
  'common-ground',
  'letting-go',
  'new-chapter',
  'report',
] as const;
export type Place = (typeof places)[number];
