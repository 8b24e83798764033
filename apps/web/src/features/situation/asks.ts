import type { FieldsOf } from '@reprise/core';

export type Situation = FieldsOf<'situation'>;

/** One question a screen, in the order in which they are asked. */
export const asks = [
  'name',
  'ended-by',
  'ended-on',
  'last-contact',
  'ties',
  'under-18',
  'necessary',
  'agreed-on',
  'infidelity',
  'with-someone',
  'country',
  'want',
] as const;
export type Ask = (typeof asks)[number];

/** Enough to begin with; the others wait until someone has the patience. */
export const firstAsks = asks.slice(0, 6);

/** The fields each question fills. */
export const fieldsOf: { readonly [Name in Ask]: readonly (keyof Situation)[] } = {
  name: ['name'],
  'ended-by': ['endedBy'],
  'ended-on': ['endedOn'],
  'last-contact': ['lastContactOn', 'lastContactBy'],
  ties: ['married', 'divorceOrCustody', 'home', 'children', 'work'],
  'under-18': ['under18'],
  necessary: ['necessary', 'necessaryRoute'],
  'agreed-on': ['agreedOn'],
  infidelity: ['infidelity'],
  'with-someone': ['theyAreWithSomeone'],
  country: ['country'],
  want: ['whatIWant'],
};

export const isTold = (ask: Ask, told: Situation): boolean => fieldsOf[ask].some((field) => told[field] !== undefined);

/** The same without what this question had filled. */
export const without = (ask: Ask, told: Situation): Situation =>
  Object.fromEntries(Object.entries(told).filter(([field]) => !fieldsOf[ask].includes(field as keyof Situation)));

export const ties = ['married', 'divorce', 'home', 'children', 'work', 'none'] as const;
export type Tie = (typeof ties)[number];

/** What ties the two, as it is ticked; nothing ticked while nothing was told. */
export const tiesOf = (told: Situation): Tie[] => {
  if (!isTold('ties', told)) return [];
  const found: Tie[] = [
    ...(told.married ? (['married'] as const) : []),
    ...(told.divorceOrCustody ? (['divorce'] as const) : []),
    ...(told.home === 'shared' ? (['home'] as const) : []),
    ...(told.children ? (['children'] as const) : []),
    ...(told.work ? (['work'] as const) : []),
  ];
  return found.length > 0 ? found : ['none'];
};

/** "None of these" and the others leave each other: the last one ticked counts. */
export const withTies = (told: Situation, ticked: readonly Tie[]): Situation => {
  const before = tiesOf(told);
  const isNone = ticked.includes('none') && (!before.includes('none') || ticked.length === 1);
  const chosen = isNone ? [] : ticked.filter((one) => one !== 'none');
  if (!isNone && chosen.length === 0) return without('ties', told);
  return {
    ...told,
    married: chosen.includes('married'),
    divorceOrCustody: chosen.includes('divorce'),
    home: chosen.includes('home') ? 'shared' : 'separate',
    children: chosen.includes('children'),
    work: chosen.includes('work'),
  };
};

/** What is kept: without empty words and absent answers, which the journal would have to call told. */
export const toKeep = (told: Situation): Situation =>
  Object.fromEntries(
    Object.entries(told).filter(([, value]) => value !== undefined && !(typeof value === 'string' && value.trim() === '')),
  );
