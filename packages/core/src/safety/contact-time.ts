import { stampOf } from '../journal/hybrid-clock.ts';
import { addDays, DAY, dayOf } from '../journal/time.ts';
import { move, withdraw, type Fold, type Ghost, type Moment, type Side } from './contact-fold.ts';
import { transitions } from './contact-state.ts';

/** A first message or an invitation without an answer for this long is QUIET. */
export const SILENCE_DAYS = 14;

/** A moment that no record made: before everything recorded in that millisecond. */
const momentAt = (recorded: number): Moment => ({ recorded, hlc: stampOf(recorded, 0, '0') });

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
