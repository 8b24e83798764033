import { firstMoment, latest, of, type Entry, type Journal } from '../journal/journal.ts';
import type { FieldsOf, KindName } from '../journal/kinds/index.ts';
import { DAY, HOUR, dayNumber, dayOf, daysBetween, instantOf, minuteOfDay, type Day, type IsoTime } from '../journal/time.ts';
import { byStamp } from '../journal/order.ts';
import { contactAt, type Contact } from '../safety/contact.ts';
import { safetyAt, type Safety } from '../safety/danger.ts';
import { spaceOn, type Space } from './space.ts';

/** Motive checks count as two when this many days lie between the first and the last. */
export const MOTIVE_APART_DAYS = 3;
/** A soft condition is passed by a written reason, and counts after this pause. */
export const PASS_PAUSE = 12 * HOUR;

/** A decision is said again at least this long after, on another day. */
const NIGHT = 6 * HOUR;

export type Facts = {
  readonly journal: Journal;
  readonly at: IsoTime;
  readonly today: Day;
  /** Minutes after local midnight. */
  readonly minute: number;
  readonly situation: FieldsOf<'situation'> | undefined;
  /** Days since the first record. */
  readonly daysHere: number;
  readonly contact: Contact;
  readonly safety: Safety;
  readonly space: Space | undefined;
  readonly reasons: {
    readonly count: number;
    readonly withOwnPart: number;
    readonly withChange: number;
    readonly withEvidence: number;
  };
  readonly motives: { readonly count: number; readonly daysApart: number };
  readonly decision:
    | {
        readonly id: string;
        readonly choice: 'try' | 'not-yet' | 'let-go';
        readonly at: IsoTime;
        readonly on: Day;
        /** In milliseconds. */
        readonly recorded: number;
        readonly reaffirmed: boolean;
      }
    | undefined;
  readonly outcomesWritten: boolean;
  readonly passed: ReadonlySet<string>;
  readonly stopSigns: { readonly count: number; readonly met: readonly string[] };
  /** Mood over the last week against the week before; undefined with fewer than three notes in either. */
  readonly moodChange: number | undefined;
  readonly checkedInToday: boolean;
  readonly together: boolean;
  /** How often an exercise was done, and when last. */
  readonly done: (practice: string) => { readonly count: number; readonly last: Day | undefined };
  readonly count: (kind: KindName) => number;
  /** Days since the last record of a kind, Infinity where there is none. */
  readonly daysSince: (kind: KindName) => number;
};

const recentMoods = (entries: readonly Entry<FieldsOf<'check-in'>>[], now: number, from: number, to: number): number[] => {
  const moods: number[] = [];
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (!entry) break;
    const age = (now - entry.ms) / DAY;
    if (age >= to) break;
    if (age >= from) moods.push(entry.v.mood);
  }
  return moods;
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const practiceCounts = (journal: Journal): ReadonlyMap<string, { count: number; last: Day }> => {
  const counts = new Map<string, { count: number; last: IsoTime }>();
  const add = ({ v, at }: Entry<{ readonly practice: string }>): void => {
    const known = counts.get(v.practice);
    if (!known) counts.set(v.practice, { count: 1, last: at });
    else {
      known.count += 1;
      if (at > known.last) known.last = at;
    }
  };
  for (const entry of of(journal, 'entry')) add(entry);
  for (const entry of of(journal, 'goal')) add(entry);
  // The day is the first part of a time, so the latest time as text is of the latest day.
  for (const known of counts.values()) known.last = dayOf(known.last);
  return counts;
};

/** An answer dated back to an earlier day is no older than when it was recorded. */
const daysApart = (first: Entry<unknown>, last: Entry<unknown>): number =>
  Math.max(0, Math.min(daysBetween(dayOf(first.at), dayOf(last.at)), Math.ceil((last.recorded - first.recorded) / DAY)));

/** Another day, and not ten minutes past midnight. */
export const isAfterANight = (earlier: Pick<Entry, 'at' | 'recorded'>, later: Pick<Entry, 'at' | 'recorded'>): boolean =>
  daysBetween(dayOf(earlier.at), dayOf(later.at)) >= 1 && later.recorded - earlier.recorded >= NIGHT;

const decisionOf = (journal: Journal): Facts['decision'] => {
  const entries = of(journal, 'decision').toSorted(byStamp);
  const last = entries.findLast((entry) => entry.v.reaffirms === undefined);
  if (!last) return undefined;
  const on = dayOf(last.at);
  const reaffirmed = entries.some(
    (entry) => entry.v.reaffirms === last.id && entry.v.choice === last.v.choice && isAfterANight(last, entry),
  );
  return { id: last.id, choice: last.v.choice, at: last.at, on, recorded: last.recorded, reaffirmed };
};

/** A reason written before a stop, or before a slip that added days, was not written about what is now. */
const passesFrom = (journal: Journal, contact: Contact): number =>
  of(journal, 'contact').reduce(
    (from, entry) => (entry.v.event === 'slip' ? Math.max(from, entry.recorded) : from),
    contact.stoppedAt ?? Number.NEGATIVE_INFINITY,
  );

/** Everything the gates, the practices and the plan ask of a journal, read once. */
export const factsOf = (journal: Journal, at: IsoTime): Facts => {
  const now = instantOf(at);
  const today = dayOf(at);
  const reasons = of(journal, 'reason');
  const reasonIds = new Set(reasons.map((entry) => entry.id));
  // A change counts when someone else could notice it.
  const noticed = of(journal, 'evidence').filter((entry) => entry.v.noticeable && reasonIds.has(entry.v.reason));
  const shown = new Set(noticed.map((entry) => entry.v.reason));
  const motives = of(journal, 'motive-check');
  const [firstMotive, lastMotive] = [motives[0], motives.at(-1)];
  const signs = of(journal, 'stop-sign');
  const moods = of(journal, 'check-in');
  const [week, before] = [recentMoods(moods, now, 0, 7), recentMoods(moods, now, 7, 14)];
  const lastMood = moods.at(-1);
  const counts = practiceCounts(journal);
  const contact = contactAt(journal, at);
  const first = firstMoment(journal);
  return {
    journal,
    at,
    today,
    minute: minuteOfDay(at),
    situation: latest(journal, 'situation')?.v,
    daysHere: first === Number.POSITIVE_INFINITY ? 0 : Math.max(0, Math.floor((now - first) / DAY)),
    contact,
    safety: safetyAt(journal, at),
    space: spaceOn(journal, today, now),
    reasons: {
      count: reasons.length,
      withOwnPart: reasons.filter((entry) => entry.v.noPartOfMine === true || (entry.v.myPart ?? '').trim() !== '').length,
      withChange: reasons.filter((entry) => (entry.v.toChange ?? '').trim() !== '').length,
      withEvidence: shown.size,
    },
    motives: {
      count: motives.length,
      daysApart: firstMotive && lastMotive ? daysApart(firstMotive, lastMotive) : 0,
    },
    decision: decisionOf(journal),
    outcomesWritten: latest(journal, 'outcomes') !== undefined,
    passed: new Set(
      of(journal, 'gate-pass')
        .filter((entry) => now - entry.recorded >= PASS_PAUSE && entry.recorded > passesFrom(journal, contact))
        .map((entry) => `${entry.v.gate}/${entry.v.condition}`),
    ),
    stopSigns: { count: signs.length, met: signs.filter((entry) => entry.v.met === true).map((entry) => entry.id) },
    moodChange: week.length >= 3 && before.length >= 3 ? mean(week) - mean(before) : undefined,
    checkedInToday: lastMood !== undefined && dayOf(lastMood.at) === today,
    together: contact.yes.me && contact.yes.them,
    done: (practice) => {
      const known = counts.get(practice);
      return { count: known?.count ?? 0, last: known?.last };
    },
    count: (kind) => of(journal, kind).length,
    daysSince: (kind) => {
      const last = latest(journal, kind);
      return last ? dayNumber(today) - dayNumber(dayOf(last.at)) : Number.POSITIVE_INFINITY;
    },
  };
};
