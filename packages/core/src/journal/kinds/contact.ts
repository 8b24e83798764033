import * as v from 'valibot';
import { day, kind, link, optionalWords, saying, stamp } from './kind.ts';
import { necessaryMatters } from './situation.ts';

/** Everything that can happen between two people here, as one list; the contact states are folded from it. */
export const contactEvents = [
  'order',
  'order-ended',
  'no',
  'time-asked',
  'their-invitation',
  'their-answer',
  'their-message',
  'outreach',
  'reply',
  'necessary',
  'slip',
  'ran-into',
  'met',
  'closing',
  'spoken-yes',
  'held',
] as const;
export type ContactEvent = (typeof contactEvents)[number];

const event = <const Name extends ContactEvent, Entries extends v.ObjectEntries>(name: Name, entries: Entries) =>
  v.object({ event: v.literal(name), ...entries });

/** What happened, kept apart from what it was read as. */
const account = { happened: optionalWords, readAs: optionalWords };

export const contact = kind(
  'event',
  v.variant('event', [
    /** A court or police order; `protects` says whom. */
    event('order', { protects: v.picklist(['me', 'them']), until: v.optional(day), terms: optionalWords }),
    /** Where orders protect each of the two, `protects` says which has ended. */
    event('order-ended', { protects: v.optional(v.picklist(['me', 'them'])), how: optionalWords }),
    /** They asked for no contact or blocked (`contact`), or refused another try (`trying`). */
    event('no', { scope: v.picklist(['contact', 'trying']), ...account }),
    /** "I need time": until a day, or until they write. */
    event('time-asked', { until: v.optional(day), ...account }),
    /** They asked to talk, meet or try, in words the person copied. */
    event('their-invitation', { to: v.picklist(['talk', 'meet', 'try']), words: saying, readAs: optionalWords }),
    /** They answered a first message or an invitation. */
    event('their-answer', { says: v.picklist(['warm', 'neutral', 'unclear', 'yes-to-meeting', 'yes-to-talk']), ...account }),
    /** Any other message of theirs: it allows one reply and changes no state. */
    event('their-message', account),
    /** A first message or an invitation: it asks for something. */
    event('outreach', { of: v.picklist(['first-message', 'invitation']), words: optionalWords, draft: v.optional(link) }),
    event('reply', { words: optionalWords }),
    event('necessary', { matter: v.picklist(necessaryMatters), words: optionalWords }),
    /** Contact the person had meant not to make. */
    event('slip', { of: v.picklist(['message', 'call', 'visit']), ...account }),
    event('ran-into', account),
    event('met', account),
    /** Both agreed to leave it there. */
    event('closing', account),
    /** A spoken yes to trying again. */
    event('spoken-yes', { who: v.picklist(['me', 'them']), words: optionalWords }),
    /**
     * Written by core alone after a merge: a stop that held before holds still. With `stoodUntil` it has ended since, and what
     * was agreed until then counts no more, although the merged records no longer show the stop.
     */
    event('held', {
      state: v.picklist(['ORDER', 'NO', 'QUIET']),
      scope: v.optional(v.picklist(['contact', 'trying'])),
      stoodUntil: v.optional(stamp),
    }),
  ]),
  {
    guarded: true,
    words: ['happened', 'readAs', 'words', 'terms', 'how'],
    isStop: (fields) => ['order', 'no', 'held'].includes(String(fields['event'])),
  },
);

/** A mistaken event, taken back in the open; where that loosens anything it takes effect after seven days. */
export const correction = kind('event', v.object({ of: link, because: saying }), { guarded: true, words: ['because'] });
