import type { ContactEvent } from '../journal/kinds/contact.ts';

/** Strongest first. */
export const contactStates = ['ORDER', 'NO', 'QUIET', 'WAITING', 'OPEN', 'INVITED'] as const;
export type ContactState = (typeof contactStates)[number];

/** The states that close every step towards the other person. */
export const stopStates = ['ORDER', 'NO', 'QUIET'] as const satisfies readonly ContactState[];
export const isStopState = (state: ContactState): state is (typeof stopStates)[number] =>
  (stopStates as readonly ContactState[]).includes(state);

/** What may move a contact state: what was recorded, and the passing of fourteen days without an answer. */
export type Transition = Exclude<ContactEvent, 'held'> | 'silence';

const stays: Record<ContactState, ContactState> = {
  ORDER: 'ORDER',
  NO: 'NO',
  QUIET: 'QUIET',
  WAITING: 'WAITING',
  OPEN: 'OPEN',
  INVITED: 'INVITED',
};

/**
 * The whole machine as data: for each event, where it leads from each state.
 * ORDER is lifted by nobody's message. NO and QUIET end only by INVITED. WAITING arises only from outreach.
 */
export const transitions: Readonly<Record<Transition, Readonly<Record<ContactState, ContactState>>>> = {
  order: { ORDER: 'ORDER', NO: 'ORDER', QUIET: 'ORDER', WAITING: 'ORDER', OPEN: 'ORDER', INVITED: 'ORDER' },
  // What follows an order that has ended is not an invitation.
  'order-ended': { ...stays, ORDER: 'NO' },
  no: { ORDER: 'ORDER', NO: 'NO', QUIET: 'NO', WAITING: 'NO', OPEN: 'NO', INVITED: 'NO' },
  'time-asked': { ...stays, WAITING: 'OPEN', INVITED: 'OPEN' },
  'their-invitation': {
    ORDER: 'ORDER',
    NO: 'INVITED',
    QUIET: 'INVITED',
    WAITING: 'INVITED',
    OPEN: 'INVITED',
    INVITED: 'INVITED',
  },
  'their-answer': { ...stays, WAITING: 'OPEN' },
  'their-message': stays,
  outreach: { ...stays, OPEN: 'WAITING', INVITED: 'WAITING' },
  reply: stays,
  necessary: stays,
  slip: stays,
  'ran-into': stays,
  met: { ...stays, WAITING: 'OPEN' },
  closing: { ...stays, WAITING: 'OPEN', INVITED: 'OPEN' },
  // Theirs, or the second of two: it is an answer, and there is no waiting in what two people share.
  'spoken-yes': { ...stays, WAITING: 'OPEN' },
  silence: { ...stays, WAITING: 'QUIET' },
};

export const stronger = (a: ContactState, b: ContactState): ContactState =>
  contactStates.indexOf(a) <= contactStates.indexOf(b) ? a : b;
