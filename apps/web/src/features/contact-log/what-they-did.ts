import type { Contact } from './what-i-did.ts';

export const theirKinds = ['answer', 'asked', 'time', 'no', 'other'] as const;
export type TheirKind = (typeof theirKinds)[number];

export const answers = ['warm', 'neutral', 'unclear', 'yes-to-meeting', 'yes-to-talk'] as const;
export const invitations = ['talk', 'meet', 'try'] as const;
export const refusals = ['contact', 'trying'] as const;
export const waits = ['until-they-write', 'until-a-day'] as const;

export const HOUR_SECONDS = 60 * 60;

export type Heard = {
  readonly step: Step;
  /** When the hour ends, in milliseconds since 1970; absent where it was not begun. */
  readonly endsAt?: number;
  /** Their words, and what was read into them. */
  readonly words: string;
  readonly readAs: string;
  readonly kind?: TheirKind;
  readonly says?: (typeof answers)[number];
  readonly to?: (typeof invitations)[number];
  readonly scope?: (typeof refusals)[number];
  readonly wait?: (typeof waits)[number];
  readonly until: string;
  /** Local, 'YYYY-MM-DDTHH:MM'; empty is now. */
  readonly when: string;
};

export type Step = 'hour' | 'words' | 'kind' | TheirKind;

export const nothingHeard: Heard = { step: 'hour', words: '', readAs: '', until: '', when: '' };

/** Anything else needs no further question. */
export const stepsFor = (heard: Heard): readonly Step[] => [
  'hour',
  'words',
  'kind',
  ...(heard.kind && heard.kind !== 'other' ? [heard.kind] : []),
];

/** An answer is one where something was asked; else the choice is not offered. */
export const kindsFor = (contact: { readonly state: string; readonly outreach: number }): readonly TheirKind[] =>
  contact.outreach > 0 || contact.state === 'WAITING' ? theirKinds : theirKinds.filter((kind) => kind !== 'answer');

export type Missing = 'choose' | 'words' | 'day';

/** What the question on the screen still needs. Their invitation needs their words; the wish is not enough. */
export const missingIn = (heard: Heard): Missing | undefined => {
  switch (heard.step) {
    case 'hour':
    case 'words':
    case 'other':
      return undefined;
    case 'kind':
      return heard.kind ? undefined : 'choose';
    case 'answer':
      return heard.says ? undefined : 'choose';
    case 'asked':
      return !heard.to ? 'choose' : heard.words.trim() ? undefined : 'words';
    case 'no':
      return heard.scope ? undefined : 'choose';
    case 'time':
      return !heard.wait ? 'choose' : heard.wait === 'until-a-day' && !heard.until ? 'day' : undefined;
  }
};

/** The contact event that tells this. */
export const eventOf = (heard: Heard): Contact => {
  const account = {
    ...(heard.words.trim() ? { happened: heard.words.trim() } : {}),
    ...(heard.readAs.trim() ? { readAs: heard.readAs.trim() } : {}),
  };
  switch (heard.kind) {
    case 'answer':
      return { event: 'their-answer', says: heard.says ?? 'unclear', ...account };
    case 'asked':
      return {
        event: 'their-invitation',
        to: heard.to ?? 'talk',
        words: heard.words.trim(),
        ...(account.readAs ? { readAs: account.readAs } : {}),
      };
    case 'time':
      return { event: 'time-asked', ...(heard.wait === 'until-a-day' ? { until: heard.until } : {}), ...account };
    case 'no':
      return { event: 'no', scope: heard.scope ?? 'contact', ...account };
    default:
      return { event: 'their-message', ...account };
  }
};

type Standing = {
  readonly stopped: boolean;
  readonly danger: boolean;
  readonly minor: boolean;
  readonly contact: { readonly state: string };
};

/** Which sentence says what it changed. Nothing is called open that danger, youth or a stop keeps closed. */
export const changedBy = (event: Contact['event'], before: Standing, now: Standing): string => {
  if (event === 'their-answer' && now.stopped) return 'answer-stop';
  if (event !== 'their-invitation') return event;
  if (now.contact.state === 'ORDER') return 'invited-order';
  if (now.stopped || now.danger || now.minor) return 'invited-closed';
  return before.stopped ? 'invited-after-stop' : event;
};
