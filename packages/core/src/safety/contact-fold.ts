import type { Entry } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { recordedAt, type Stamp } from '../journal/hybrid-clock.ts';
import type { Day } from '../journal/time.ts';
import { isStopState, type ContactState } from './contact-state.ts';
import { noAnswers, type Danger } from './danger.ts';

export type Event = Entry<FieldsOf<'contact'>>;
export type Side = 'me' | 'them';
export type Order = { readonly protects: Side; readonly until?: Day };

/**
 * With `until`, an unanswered message: its silence comes at `at`, and the taking back at `until`.
 * `lasting`: an invitation in between does not undo it. `stamp`: it came about just before this was recorded.
 */
export type Ghost = { readonly at: number; readonly until?: number; readonly lasting?: true; readonly stamp?: Stamp };

type Ending = { readonly at: number; readonly entry: Event; readonly protects?: Side };

/** When something came about, in milliseconds and in the order of records. */
export type Moment = Pick<Entry, 'recorded' | 'hlc'>;

/** The contact state and what was agreed, while the journal is read in the order in which it was recorded. */
export type Fold = {
  state: ContactState;
  scope?: 'contact' | 'trying';
  because?: string;
  since?: Day;
  /** By whom each protects; a second one for the same person takes the place of the first. */
  orders: Map<Side, Order>;
  /** Ends of orders that were told and are not believed yet. */
  endings: readonly Ending[];
  time?: { until?: Day };
  asked?: { on: Day; ms: number };
  stoppedAt?: number;
  /** The stamp that goes with it: nothing recorded before counts. */
  stoppedBy?: Stamp;
  /** Stops that were taken back: when they came about and when they ended, nothing said before counts. */
  ghosts: readonly Ghost[];
  danger: Danger;
  meeting: boolean;
  talk: boolean;
  met: boolean;
  outreach: number;
  me: boolean;
  them: boolean;
  reply: boolean;
};

/** Stops that a merge took out of sight still end what was agreed until then. */
const unseen = (events: readonly Event[]): readonly Ghost[] =>
  events.flatMap(({ v }) =>
    v.event === 'held' && v.stoodUntil !== undefined
      ? [{ at: recordedAt(v.stoodUntil), stamp: v.stoodUntil, lasting: true as const }]
      : [],
  );

export const newFold = (events: readonly Event[]): Fold => ({
  state: 'OPEN',
  orders: new Map(),
  endings: [],
  ghosts: unseen(events),
  danger: noAnswers,
  meeting: false,
  talk: false,
  met: false,
  outreach: 0,
  me: false,
  them: false,
  reply: false,
});

export const forgetConsent = (fold: Fold): void => {
  fold.meeting = false;
  fold.talk = false;
  fold.me = false;
  fold.them = false;
  fold.met = false;
};

/** What was agreed before a stop does not count after it. */
export const stop = (fold: Fold, { recorded, hlc }: Moment): void => {
  fold.stoppedAt = Math.max(fold.stoppedAt ?? recorded, recorded);
  if (fold.stoppedBy === undefined || fold.stoppedBy < hlc) fold.stoppedBy = hlc;
  forgetConsent(fold);
};

/** The same where no stop of the contact state holds any more: an invitation from before is gone as well. */
export const withdraw = (fold: Fold, when: Moment): void => {
  stop(fold, when);
  if (fold.state === 'INVITED') fold.state = 'OPEN';
};

export const move = (fold: Fold, next: ContactState, entry: Pick<Entry, 'id'> | undefined, day: Day, when: Moment): void => {
  if (next === fold.state) return;
  if (isStopState(fold.state)) stop(fold, when);
  fold.state = next;
  fold.since = day;
  if (entry) fold.because = entry.id;
  if (isStopState(next)) stop(fold, when);
};
