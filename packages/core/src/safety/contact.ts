import type { Stamp } from '../journal/hybrid-clock.ts';
import { lastMoment, latest, of, unknownStops, type Entry, type Journal } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { byStamp } from '../journal/order.ts';
import { addDays, DAY, dayNumber, dayOf, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { applyAnswer, applyCorrected, applyEvent, applyUncorrected } from './contact-event.ts';
import { move, newFold, type Fold, type Order } from './contact-fold.ts';
import { afterAll, passTime, SILENCE_DAYS } from './contact-time.ts';
import { isStopState, type ContactState, type Transition } from './contact-state.ts';
import { correctedFrom, correctionsOf, isOfCorrection } from './corrections.ts';

export { SILENCE_DAYS } from './contact-time.ts';

type Scope = 'contact' | 'trying';

export type Contact = {
  readonly state: ContactState;
  /** With NO: whether they asked for no contact, or refused another try. */
  readonly scope?: Scope;
  /** The record that brought this state about. */
  readonly because?: string;
  /** The day on which it came about. */
  readonly since?: Day;
  /** Whom an order protects, and until when it says. */
  readonly order?: Order;
  /** Every order that stands; there may be one for each of the two. */
  readonly orders: readonly Order[];
  /** They asked for time: until a day, or until they write. */
  readonly timeAsked?: { readonly until?: Day };
  /** While WAITING: the day on which silence becomes QUIET. */
  readonly quietOn?: Day;
  /** What they agreed to or proposed since the last stop. */
  readonly agreedTo: { readonly meeting: boolean; readonly talk: boolean };
  readonly met: boolean;
  readonly outreach: number;
  /** Each one's spoken yes to trying again, since the last stop. */
  readonly yes: { readonly me: boolean; readonly them: boolean };
  /** They wrote and no reply has followed: one is allowed. */
  readonly replyAllowed: boolean;
  /** An agreed day to talk or meet that is today. */
  readonly agreedToday: boolean;
  /** When the last stop was recorded or came about, in milliseconds. What was agreed before it counts no more. */
  readonly stoppedAt?: number;
  /** The same as a stamp: nothing recorded before it counts. */
  readonly stoppedBy?: Stamp;
};

type Event = Entry<FieldsOf<'contact'>>;
type Answer = Entry<FieldsOf<'safety'>>;

/** These happen and move nothing. */
const idle: ReadonlySet<string> = new Set<Transition>(['necessary', 'ran-into']);

const folded = (journal: Journal, now: number): Fold => {
  const corrections = correctionsOf(journal);
  const events = of(journal, 'contact');
  const timeline: readonly Entry<unknown>[] = [
    ...events.filter((entry) => !idle.has(entry.v.event)),
    ...of(journal, 'safety'),
    ...of(journal, 'correction').filter((entry) => isOfCorrection(corrections, entry)),
  ].sort(byStamp);
  const fold = newFold(events);
  for (const entry of timeline) {
    passTime(fold, entry, now);
    if (entry.kind === 'correction') applyUncorrected(fold, entry);
    else if (entry.kind === 'safety') applyAnswer(fold, entry as Answer);
    else {
      const takenBack = correctedFrom(corrections, entry as Event, now);
      if (takenBack === undefined) applyEvent(fold, entry as Event);
      else applyCorrected(fold, entry as Event, takenBack);
    }
  }
  // Whatever was recorded last shows that this much time has passed, even where the clock was set back since.
  passTime(fold, afterAll(lastMoment(journal, now)), now);
  return fold;
};

/** A day both agreed on counts as an invitation on that day: told since the last stop, and not reached by turning the clock back. */
const isAgreedDay = (journal: Journal, fold: Fold, at: IsoTime): boolean => {
  const told = latest(journal, 'situation');
  const now = instantOf(at);
  return (
    told?.v.agreedOn === dayOf(at) &&
    !isStopState(fold.state) &&
    fold.danger.endangered === undefined &&
    (fold.stoppedAt === undefined || told.recorded > fold.stoppedAt) &&
    lastMoment(journal, now) - now <= DAY
  );
};

/**
 * The contact state at a time. Events count in the order in which they were recorded, so that nothing added later
 * with an earlier date can loosen a stop; silence is never shorter than the journal itself shows.
 */
export const contactAt = (journal: Journal, at: IsoTime): Contact => {
  const today = dayOf(at);
  const fold = folded(journal, instantOf(at));
  const agreedToday = isAgreedDay(journal, fold, at);
  if (agreedToday && fold.state === 'OPEN') fold.state = 'INVITED';
  const [unknown] = unknownStops(journal);
  if (unknown && fold.state !== 'ORDER') {
    move(fold, 'NO', unknown, today, unknown);
    fold.scope = 'contact';
  }
  const stopped = isStopState(fold.state);
  const timeAsked = fold.time && (!fold.time.until || dayNumber(fold.time.until) > dayNumber(today)) ? fold.time : undefined;
  const orders = [...fold.orders.values()];
  const order = orders.at(-1);
  return {
    state: fold.state,
    ...(fold.state === 'NO' && fold.scope ? { scope: fold.scope } : {}),
    ...(fold.because ? { because: fold.because } : {}),
    ...(fold.since ? { since: fold.since } : {}),
    ...(fold.state === 'ORDER' && order ? { order } : {}),
    orders: fold.state === 'ORDER' ? orders : [],
    ...(timeAsked ? { timeAsked } : {}),
    ...(fold.state === 'WAITING' && fold.asked ? { quietOn: addDays(fold.asked.on, SILENCE_DAYS) } : {}),
    agreedTo: { meeting: fold.meeting || (agreedToday && !stopped), talk: fold.talk },
    met: fold.met,
    outreach: fold.outreach,
    yes: { me: fold.me, them: fold.them },
    replyAllowed: fold.reply && fold.state !== 'ORDER',
    agreedToday: agreedToday && !stopped,
    ...(fold.stoppedAt === undefined ? {} : { stoppedAt: fold.stoppedAt }),
    ...(fold.stoppedBy === undefined ? {} : { stoppedBy: fold.stoppedBy }),
  };
};
