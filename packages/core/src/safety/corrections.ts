import { of, type Entry, type Journal } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { DAY } from '../journal/time.ts';

/** Taking a mistaken stop back takes this long, in the open. */
export const CORRECTION_DELAY = 7 * DAY;

/** What can be taken back. Safety answers are not among them: they are answered again. */
export const correctable = ['contact', 'minor', 'correction'] as const;

/** These open something, so taking them back only closes, and counts at once. */
const opening: ReadonlySet<string> = new Set(['their-invitation', 'their-answer', 'spoken-yes', 'met', 'closing', 'order-ended']);

/** This one answers an unanswered message and closes the gates for a while: with or without it, something opens. */
const bothWays = 'time-asked';

type Subject = Pick<Entry, 'id' | 'kind' | 'v' | 'hlc' | 'recorded'>;
type CorrectionEntry = Entry<FieldsOf<'correction'>>;

/** Every correction by the id of what it corrects, and every record that could be corrected by its own id. */
export type Corrections = {
  readonly of: ReadonlyMap<string, readonly CorrectionEntry[]>;
  readonly subjects: ReadonlyMap<string, readonly Subject[]>;
};

const grouped = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
};

export const correctionsOf = (journal: Journal): Corrections => {
  const entries = of(journal, 'correction');
  const subjects: Subject[] = [];
  if (entries.length > 0) for (const kind of correctable) subjects.push(...(of(journal, kind) as readonly Subject[]));
  return { of: grouped(entries, (entry) => entry.v.of), subjects: grouped(subjects, (subject) => subject.id) };
};

/** Those that name this record and came after it: what is not there yet cannot have been a mistake. */
const correctionsFor = (corrections: Corrections, subject: Subject): readonly CorrectionEntry[] =>
  corrections.of.get(subject.id)?.filter((entry) => entry.hlc > subject.hlc) ?? [];

/** Whether something opens both where the record stands and where it does not; so with every correction along the line. */
const isBothWays = (corrections: Corrections, subject: Subject): boolean =>
  subject.kind === 'correction'
    ? (corrections.subjects.get(String(subject.v['of'])) ?? []).some(
        (target) => target.hlc < subject.hlc && isBothWays(corrections, target),
      )
    : subject.kind === 'contact' && subject.v['event'] === bothWays;

/** Whether the record opens more than would be open without it. A correction opens what it takes back closed. */
const opens = (corrections: Corrections, subject: Subject): boolean => {
  if (subject.kind === 'contact') return opening.has(String(subject.v['event']));
  if (subject.kind !== 'correction') return false;
  return (corrections.subjects.get(String(subject.v['of'])) ?? []).some(
    (target) => target.hlc < subject.hlc && !opens(corrections, target),
  );
};

/** When taking this record back counts, in milliseconds: at once and whatever the clock says, or after the delay. */
const effectOf = (corrections: Corrections, subject: Subject, correction: CorrectionEntry): number =>
  opens(corrections, subject) && !isBothWays(corrections, subject)
    ? Number.NEGATIVE_INFINITY
    : correction.recorded + CORRECTION_DELAY;

/** Since when the record counts as taken back, in milliseconds; undefined where at `now` it does not. */
export const correctedFrom = (corrections: Corrections, subject: Subject, now: number): number | undefined => {
  if (corrections.of.size === 0) return undefined;
  const effects = correctionsFor(corrections, subject)
    .filter(
      (entry) => effectOf(corrections, subject, entry) <= now && !isCorrected(corrections, entry as unknown as Subject, now),
    )
    .map((entry) => effectOf(corrections, subject, entry));
  return effects.length > 0 ? Math.min(...effects) : undefined;
};

/** True where the record has been taken back, that counts at `now`, and has not itself been taken back. */
export const isCorrected = (corrections: Corrections, subject: Subject, now: number): boolean =>
  correctedFrom(corrections, subject, now) !== undefined;

/** The first correction of this record that stands, whether it counts yet or not. */
export const standingCorrection = (corrections: Corrections, subject: Subject, now: number): CorrectionEntry | undefined =>
  correctionsFor(corrections, subject).find((entry) => !isCorrected(corrections, entry as unknown as Subject, now));

/** When the corrections that do not count yet will count, in milliseconds. */
export const pendingCorrections = (corrections: Corrections, now: number): readonly number[] =>
  [...corrections.subjects.values()].flat().flatMap((subject) => {
    const standing = standingCorrection(corrections, subject, now);
    const effect = standing && effectOf(corrections, subject, standing);
    return effect !== undefined && effect > now ? [effect] : [];
  });

/** It takes back another correction. */
export const isOfCorrection = (corrections: Corrections, correction: CorrectionEntry): boolean =>
  corrections.subjects.get(correction.v.of)?.some((subject) => subject.kind === 'correction') ?? false;
