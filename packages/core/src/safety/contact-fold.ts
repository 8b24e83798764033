import type { Entry } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { recordedAt, stampOf, type Stamp } from '../journal/hybrid-clock.ts';
import { addDays, DAY, dayOf, type Day } from '../journal/time.ts';
import { isStopState, stronger, transitions, type ContactState } from './contact-state.ts';
import { CORRECTION_DELAY } from './corrections.ts';
import { answered, noAnswers, pointsToDanger, type Danger } from './danger.ts';

type Event = Entry<FieldsOf<'contact'>>;
type Side = 'me' | 'them';
export type Order = { readonly protects: Side; readonly until?: Day };

/** A first message or an invitation without an answer for this long is QUIET. */
export const SILENCE_DAYS = 14;

/**
 * With `until`, an unanswered message: its silence comes at `at`, and the taking back at `until`.
 * `lasting`: an invitation in between does not undo it. `stamp`: it came about just before this was recorded.
 */
type Ghost = { readonly at: number; readonly until?: number; readonly lasting?: true; readonly stamp?: Stamp };

type Ending = { readonly at: number; readonly entry: Event; readonly protects?: Side };

/** When something came about, in milliseconds and in the order of records. */
export type Moment = Pick<Entry, 'recorded' | 'hlc'>;

/** A moment that no record made: before everything recorded in that millisecond. */
const momentAt = (recorded: number): Moment => ({ recorded, hlc: stampOf(recorded, 0, '0') });

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

const forgetConsent = (fold: Fold): void => {
  fold.meeting = false;
  fold.talk = false;
  fold.me = false;
  fold.them = false;
  fold.met = false;
};

/** What was agreed before a stop does not count after it. */
const stop = (fold: Fold, { recorded, hlc }: Moment): void => {
  fold.stoppedAt = Math.max(fold.stoppedAt ?? recorded, recorded);
  if (fold.stoppedBy === undefined || fold.stoppedBy < hlc) fold.stoppedBy = hlc;
  forgetConsent(fold);
};

/** The same where no stop of the contact state holds any more: an invitation from before is gone as well. */
const withdraw = (fold: Fold, when: Moment): void => {
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

/** Where orders protect each of the two, only the one that is named ends. True when none is left. */
const endOrder = (fold: Fold, protects: Side | undefined): boolean => {
  const which = protects ?? (fold.orders.size === 1 ? [...fold.orders.keys()][0] : undefined);
  if (which) fold.orders.delete(which);
  return fold.orders.size === 0;
};

const passGhosts = (fold: Fold, until: Moment): void => {
  const isDue = ({ at, stamp }: Ghost): boolean => (stamp === undefined ? at <= until.recorded : stamp <= until.hlc);
  const due = (): Ghost | undefined => fold.ghosts.find(isDue);
  for (let ghost = due(); ghost; ghost = due()) {
    const { at, stamp, until: from } = ghost;
    withdraw(fold, stamp === undefined ? momentAt(at) : { recorded: at, hlc: stamp });
    fold.ghosts = [...fold.ghosts.filter((one) => one !== ghost), ...(from === undefined ? [] : [{ at: from }])];
  }
};

/** An order's end is believed after the same delay as a correction; what they said until then was said under the order. */
const passEndings = (fold: Fold, until: number): void => {
  for (const { at, entry, protects } of fold.endings) {
    if (at > until || fold.state !== 'ORDER' || !endOrder(fold, protects)) continue;
    fold.scope = 'contact';
    move(fold, transitions['order-ended'].ORDER, entry, dayOf(entry.at), momentAt(at));
  }
  fold.endings = fold.endings.filter(({ at }) => at > until);
};

/** Silence counts from when the outreach happened, and turns to QUIET before anything recorded later is read. */
const passSilence = (fold: Fold, until: number): void => {
  if (fold.state !== 'WAITING' || !fold.asked) return;
  const quiet = fold.asked.ms + SILENCE_DAYS * DAY;
  if (until >= quiet) move(fold, transitions.silence.WAITING, undefined, addDays(fold.asked.on, SILENCE_DAYS), momentAt(quiet));
};

/** Time goes on until then; what opens is believed no earlier than `now`, whatever the journal says has passed. */
export const passTime = (fold: Fold, until: Moment, now: number): void => {
  passGhosts(fold, until);
  passEndings(fold, Math.min(until.recorded, now));
  passSilence(fold, until.recorded);
};

/** After everything there is, at this time. */
export const afterAll = (recorded: number): Moment => ({ recorded, hlc: '~' });

/** A danger answer, and its end, leave no invitation and no consent standing. */
export const applyAnswer = (fold: Fold, answer: Entry<FieldsOf<'safety'>>): void => {
  const before = fold.danger;
  fold.danger = answered(before, answer);
  const ended = before.endangered !== undefined && fold.danger.endangered === undefined;
  if (pointsToDanger(answer.v) || ended) withdraw(fold, answer);
};

/** A stop that was taken back as a mistake holds no longer, and still nothing said before or under it counts. */
export const applyCorrected = (fold: Fold, entry: Event, from: number): void => {
  const { event } = entry.v;
  const quiet = Math.min(entry.ms, entry.recorded) + SILENCE_DAYS * DAY;
  if (event === 'outreach' && quiet < from) fold.ghosts = [...fold.ghosts, { at: quiet, until: from }];
  // Both left it there, and one of them takes that back: what had been agreed is asked again.
  if (event === 'closing') withdraw(fold, entry);
  if (event !== 'no' && event !== 'order' && event !== 'held') return;
  withdraw(fold, entry);
  const order = event === 'order' || (event === 'held' && entry.v.state === 'ORDER');
  fold.ghosts = [...fold.ghosts, { at: from, ...(order ? { lasting: order } : {}) }];
};

/** A correction that is itself taken back may end a stop or bring one about: what was agreed is asked again. */
export const applyUncorrected = (fold: Fold, correction: Moment): void => {
  withdraw(fold, correction);
  fold.ghosts = [...fold.ghosts, { at: correction.recorded + CORRECTION_DELAY, lasting: true }];
};

const applyHeld = (fold: Fold, entry: Event, state: ContactState, scope: Fold['scope']): void => {
  const strongest = stronger(fold.state, state);
  if (strongest !== fold.state) move(fold, strongest, entry, dayOf(entry.at), entry);
  else stop(fold, entry);
  if (fold.state === 'NO' && state === 'NO' && fold.scope !== 'contact') fold.scope = scope ?? 'contact';
};

const agree = (fold: Fold, v: Event['v']): void => {
  if (isStopState(fold.state) || fold.danger.endangered !== undefined) return;
  if (v.event === 'met') fold.met = true;
  if (v.event === 'their-answer' && v.says === 'yes-to-meeting') fold.meeting = true;
  if (v.event === 'their-answer' && v.says === 'yes-to-talk') fold.talk = true;
  if (v.event === 'their-invitation') {
    fold.meeting = true;
    if (v.to !== 'meet') fold.talk = true;
  }
  if (v.event === 'spoken-yes') fold[v.who] = true;
};

/** They asked for time, or both left it there: what they had said yes to before does not stand. */
const disagree = (fold: Fold, v: Event['v']): void => {
  if (v.event === 'closing') forgetConsent(fold);
  if (v.event === 'time-asked') {
    fold.meeting = false;
    fold.talk = false;
    fold.time = v.until ? { until: v.until } : {};
  }
  // They wrote: time they had asked for is over, unless they named a day.
  if ((v.event === 'their-message' || v.event === 'their-answer') && fold.time && !fold.time.until) delete fold.time;
  if (v.event === 'their-invitation') delete fold.time;
};

/** What is asked while both have said yes waits for nobody. A yes moves the state when it is theirs, or makes two. */
const nextState = (fold: Fold, v: Exclude<Event['v'], { event: 'held' }>): ContactState => {
  const together = fold.me && fold.them;
  if (v.event === 'outreach' && together) return fold.state;
  if (v.event === 'spoken-yes' && v.who === 'me' && !together) return fold.state;
  return transitions[v.event][fold.state];
};

/** An invitation ends every stop but an order, and what was agreed under it; an answer leaves no silence to come. */
const layGhosts = (fold: Fold, v: Exclude<Event['v'], { event: 'held' }>, when: Moment): void => {
  const lays = v.event === 'their-invitation' || nextState({ ...fold, state: 'WAITING' }, v) !== 'WAITING';
  const stays = (ghost: Ghost): boolean => (v.event === 'their-invitation' ? ghost.lasting === true : ghost.until === undefined);
  if (!lays || fold.ghosts.every(stays)) return;
  if (v.event === 'their-invitation') withdraw(fold, when);
  fold.ghosts = fold.ghosts.filter(stays);
};

/** What happened next. */
export const applyEvent = (fold: Fold, entry: Event): void => {
  const { v } = entry;
  const day = dayOf(entry.at);
  if (v.event === 'held') return v.stoodUntil === undefined ? applyHeld(fold, entry, v.state, v.scope) : undefined;
  if (v.event === 'order-ended') {
    const { protects } = v;
    fold.endings = [...fold.endings, { at: entry.recorded + CORRECTION_DELAY, entry, ...(protects ? { protects } : {}) }];
    return;
  }
  if (v.event === 'order') {
    // An end told before this order is not its end.
    fold.endings = fold.endings.filter(({ protects }) => protects !== undefined && protects !== v.protects);
    fold.orders.delete(v.protects);
    fold.orders.set(v.protects, { protects: v.protects, ...(v.until ? { until: v.until } : {}) });
  }
  if (v.event === 'no') fold.scope = fold.state === 'NO' && fold.scope === 'contact' ? 'contact' : v.scope;
  if (v.event === 'order' || v.event === 'no') stop(fold, entry);
  if (v.event === 'outreach' && !(fold.me && fold.them)) {
    fold.outreach += 1;
    // Dated ahead by a mistaken clock, it waits no longer for that.
    if (fold.state !== 'WAITING') fold.asked = { on: day, ms: Math.min(entry.ms, entry.recorded) };
  }
  if (v.event === 'spoken-yes') agree(fold, v);
  if (fold.ghosts.length > 0) layGhosts(fold, v, entry);
  move(fold, nextState(fold, v), entry, day, entry);
  disagree(fold, v);
  if (v.event !== 'spoken-yes') agree(fold, v);
  if (v.event.startsWith('their-')) fold.reply = true;
  if (v.event === 'reply' || v.event === 'slip' || v.event === 'outreach') fold.reply = false;
};
