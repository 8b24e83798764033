import type { Entry } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { DAY, dayOf } from '../journal/time.ts';
import { forgetConsent, move, stop, withdraw, type Event, type Fold, type Ghost, type Moment } from './contact-fold.ts';
import { isStopState, stronger, transitions, type ContactState } from './contact-state.ts';
import { SILENCE_DAYS } from './contact-time.ts';
import { CORRECTION_DELAY } from './corrections.ts';
import { answered, pointsToDanger } from './danger.ts';

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
