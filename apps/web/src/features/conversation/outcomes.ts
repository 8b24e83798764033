import type { FieldsOf } from '@reprise/core';

/** What can come of a talk. Trying again needs a yes from each; one alone is recorded as what it is. */
export const outcomes = [
  'both-yes',
  'my-yes',
  'their-yes',
  'they-asked',
  'time',
  'no-trying',
  'no-contact',
  'leave-it',
  'open',
] as const;
export type TalkOutcome = (typeof outcomes)[number];

type Contact = FieldsOf<'contact'>;
type Account = { readonly happened: string; readonly readAs: string; readonly until: string };

/** The events of one talk, in their order: that it happened comes first. */
export const eventsOf = (outcome: TalkOutcome, { happened, readAs, until }: Account): readonly Contact[] => {
  const account = { ...(happened ? { happened } : {}), ...(readAs ? { readAs } : {}) };
  const met: Contact = { event: 'met', ...account };
  switch (outcome) {
    case 'both-yes':
      return [met, { event: 'spoken-yes', who: 'them' }, { event: 'spoken-yes', who: 'me' }];
    case 'my-yes':
      return [met, { event: 'spoken-yes', who: 'me' }];
    case 'their-yes':
      return [met, { event: 'spoken-yes', who: 'them' }];
    case 'they-asked':
      return [met, { event: 'their-invitation', to: 'talk', words: happened, ...(readAs ? { readAs } : {}) }];
    case 'time':
      return [met, { event: 'time-asked', ...(until ? { until } : {}) }];
    case 'no-trying':
      return [met, { event: 'no', scope: 'trying', ...account }];
    case 'no-contact':
      return [met, { event: 'no', scope: 'contact', ...account }];
    case 'leave-it':
      return [met, { event: 'closing' }];
    case 'open':
      return [met];
  }
};
