import { of, unknownStops, type Entry, type Journal } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { addDays, DAY, dayNumber, dayOf, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { isStopState, stronger, transitions, type ContactState } from './contact-state.ts';
import { CORRECTION_DELAY, isCorrected, standingCorrections } from './corrections.ts';

type ContactEntry = Entry<FieldsOf<'contact'>>;
type Scope = 'contact' | 'trying';

/** A first message or an invitation without an answer for this long is QUIET. */
export const SILENCE_DAYS = 14;

export type Contact = {
  readonly state: ContactState;
  /** With NO: whether they asked for no contact, or refused another try. */
  readonly scope?: Scope;
  /** The record that brought this state about. */
  readonly because?: string;
  /** The day on which it came about. */
  readonly since?: Day;
  /** Whom an order protects, and until when it says. */
  readonly order?: { readonly protects: 'me' | 'them'; readonly until?: Day };
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
};

type Fold = {
  state: ContactState;
  scope?: Scope;
  because?: string;
  since?: Day;
  order?: { protects: 'me' | 'them'; until?: Day };
  time?: { until?: Day };
  asked?: { on: Day; ms: number };
  meeting: boolean;
  talk: boolean;
  met: boolean;
  outreach: number;
  me: boolean;
  them: boolean;
  reply: boolean;
};

const forgetConsent = (fold: Fold): void => {
  fold.meeting = false;
  fold.talk = false;
  fold.me = false;
  fold.them = false;
  fold.met = false;
};

const move = (fold: Fold, next: ContactState, entry: Pick<Entry, 'id' | 'at'> | undefined, day: Day): void => {
  if (next === fold.state) return;
  fold.state = next;
  fold.since = day;
  if (entry) fold.because = entry.id;
  if (isStopState(next)) forgetConsent(fold);
};

/** Silence counts from when the outreach happened, and turns to QUIET before anything recorded later is read. */
const passTime = (fold: Fold, until: number): void => {
  if (fold.state !== 'WAITING' || !fold.asked) return;
  const quietOn = addDays(fold.asked.on, SILENCE_DAYS);
  if (until >= fold.asked.ms + SILENCE_DAYS * DAY) move(fold, transitions.silence.WAITING, undefined, quietOn);
};

const apply = (fold: Fold, entry: ContactEntry, now: number): void => {
  const { v } = entry;
  const day = dayOf(entry.at);
  if (v.event === 'held') {
    const state = stronger(fold.state, v.state);
    if (state !== fold.state) move(fold, state, entry, day);
    if (fold.state === 'NO' && v.state === 'NO' && fold.scope !== 'contact') fold.scope = v.scope ?? 'contact';
    return;
  }
  if (v.event === 'spoken-yes') {
    if (!isStopState(fold.state)) fold[v.who] = true;
    return;
  }
  // An order's end is believed after the same delay as a correction.
  if (v.event === 'order-ended' && entry.recorded + CORRECTION_DELAY > now) return;
  const together = fold.me && fold.them;
  if (v.event === 'outreach' && !together) {
    fold.outreach += 1;
    if (fold.state !== 'WAITING') fold.asked = { on: day, ms: entry.ms };
  }
  const before = fold.state;
  const next = v.event === 'outreach' && together ? before : transitions[v.event][before];
  if (v.event === 'no') {
    fold.scope = before === 'NO' && fold.scope === 'contact' ? 'contact' : v.scope;
    forgetConsent(fold);
  }
  if (v.event === 'order-ended' && before === 'ORDER') fold.scope = 'contact';
  if (v.event === 'order') fold.order = { protects: v.protects, ...(v.until ? { until: v.until } : {}) };
  move(fold, next, entry, day);
  if (v.event === 'time-asked') fold.time = v.until ? { until: v.until } : {};
  // They wrote: time they had asked for is over, unless they named a day.
  if ((v.event === 'their-message' || v.event === 'their-answer') && fold.time && !fold.time.until) delete fold.time;
  if (v.event === 'their-invitation') delete fold.time;
  if (v.event === 'met' && !isStopState(fold.state)) fold.met = true;
  if (!isStopState(fold.state)) {
    if (v.event === 'their-answer' && v.says === 'yes-to-meeting') fold.meeting = true;
    if (v.event === 'their-answer' && v.says === 'yes-to-talk') fold.talk = true;
    if (v.event === 'their-invitation') {
      fold.meeting = true;
      if (v.to !== 'meet') fold.talk = true;
    }
  }
  if (v.event.startsWith('their-')) fold.reply = true;
  if (v.event === 'reply' || v.event === 'slip' || v.event === 'outreach') fold.reply = false;
};

/**
 * The contact state at a time. Events count in the order in which they were recorded, so that nothing added later
 * with an earlier date can loosen a stop; silence is never shorter than the journal itself shows.
 */
export const contactAt = (journal: Journal, at: IsoTime): Contact => {
  const now = instantOf(at);
  const today = dayOf(at);
  const corrections = standingCorrections(journal);
  const entries = [...of(journal, 'contact')].sort((a, b) => (a.hlc < b.hlc ? -1 : 1));
  const fold: Fold = {
    state: 'OPEN',
    meeting: false,
    talk: false,
    met: false,
    outreach: 0,
    me: false,
    them: false,
    reply: false,
  };
  let last = now;
  for (const entry of entries) {
    if (isCorrected(corrections, entry, now)) continue;
    passTime(fold, entry.recorded);
    apply(fold, entry, now);
    last = Math.max(last, entry.recorded);
  }
  passTime(fold, last);
  const situation = of(journal, 'situation').at(-1)?.v;
  const agreedToday = situation?.agreedOn === today && !isStopState(fold.state);
  if (agreedToday && fold.state === 'OPEN') fold.state = 'INVITED';
  const unknown = unknownStops(journal);
  if (unknown.length > 0 && fold.state !== 'ORDER') {
    move(fold, 'NO', unknown[0], today);
    fold.scope = 'contact';
  }
  const timeAsked = fold.time && (!fold.time.until || dayNumber(fold.time.until) > dayNumber(today)) ? fold.time : undefined;
  return {
    state: fold.state,
    ...(fold.state === 'NO' && fold.scope ? { scope: fold.scope } : {}),
    ...(fold.because ? { because: fold.because } : {}),
    ...(fold.since ? { since: fold.since } : {}),
    ...(fold.state === 'ORDER' && fold.order ? { order: fold.order } : {}),
    ...(timeAsked ? { timeAsked } : {}),
    ...(fold.state === 'WAITING' && fold.asked ? { quietOn: addDays(fold.asked.on, SILENCE_DAYS) } : {}),
    agreedTo: { meeting: fold.meeting || agreedToday, talk: fold.talk },
    met: fold.met,
    outreach: fold.outreach,
    yes: { me: fold.me, them: fold.them },
    replyAllowed: fold.reply && fold.state !== 'ORDER',
    agreedToday,
  };
};
