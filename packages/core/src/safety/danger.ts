import { lastMoment, of, type Entry, type Journal } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { lastingClasses, type DangerClass } from '../journal/kinds/safety.ts';
import { byStamp } from '../journal/order.ts';
import { DAY, dayOf, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { correctionsOf, isCorrected } from './corrections.ts';

/** Clear answers open a gate for this long. */
export const CLEAR_FOR = 7 * DAY;
/** A danger answer may be answered again after this long, with the earlier warning shown. */
export const DANGER_FOR = 30 * DAY;

type Answer = Entry<FieldsOf<'safety'>>;
type Direction = NonNullable<Answer['v']['direction']>;

/** What the answers so far amount to. Instants are those of recording. */
export type Danger = {
  readonly classes: readonly DangerClass[];
  readonly direction?: Direction;
  /** The last danger answer that has not ended. */
  readonly endangered?: number;
  readonly since?: Day;
  /** The last clear answer that nothing contradicted. */
  readonly cleared?: number;
};

export const noAnswers: Danger = { classes: [] };

/** An answer that names a class points to danger, whatever it calls itself. */
export const pointsToDanger = (answer: Answer['v']): boolean => answer.outcome === 'danger' || answer.classes.length > 0;

export const isLasting = (danger: Danger): boolean => lastingClasses.some((name) => danger.classes.includes(name));

const joined = (before: Direction | undefined, after: Direction | undefined): Direction | undefined =>
  before && after && before !== after ? 'both' : (after ?? before);

/** The next answer. Danger adds up; a clear answer ends it after thirty days, with the warning shown, never what is lasting. */
export const answered = (danger: Danger, answer: Answer): Danger => {
  if (pointsToDanger(answer.v)) {
    const direction = joined(danger.direction, answer.v.direction);
    return {
      classes: [...new Set([...danger.classes, ...answer.v.classes])],
      ...(direction ? { direction } : {}),
      endangered: answer.recorded,
      since: danger.since ?? dayOf(answer.at),
    };
  }
  if (answer.v.outcome === 'unclear') {
    const { cleared: _cleared, ...rest } = danger;
    return rest;
  }
  if (danger.endangered === undefined) return { classes: [], cleared: answer.recorded };
  const ends = !isLasting(danger) && answer.v.warningShown === true && answer.recorded - danger.endangered >= DANGER_FOR;
  return ends ? { classes: [], cleared: answer.recorded } : danger;
};

export const answersOf = (journal: Journal): readonly Answer[] => of(journal, 'safety').toSorted(byStamp);

export type Safety = {
  readonly danger: boolean;
  readonly classes: readonly DangerClass[];
  readonly direction?: Direction;
  /** Does not end in the app. */
  readonly lasting: boolean;
  readonly since?: Day;
  /** When the last danger answer that still holds was recorded, in milliseconds. */
  readonly endangered?: number;
  /** The questions were answered within seven days and nothing pointed to danger. */
  readonly clear: boolean;
  readonly answeredOn?: Day;
  /** Someone here is under eighteen. */
  readonly minor: boolean;
};

const isMinor = (journal: Journal, now: number): boolean => {
  const told = of(journal, 'situation').at(-1)?.v.under18;
  if (told !== undefined && told !== 'neither') return true;
  const corrections = correctionsOf(journal);
  return of(journal, 'minor').some((entry) => !isCorrected(corrections, entry, now));
};

/** What the safety questions say at a time. Answers are never taken back, only answered again. */
export const safetyAt = (journal: Journal, at: IsoTime): Safety => {
  const now = instantOf(at);
  const answers = answersOf(journal);
  const danger = answers.reduce(answered, noAnswers);
  const last = answers.at(-1);
  return {
    danger: danger.endangered !== undefined,
    classes: danger.classes,
    ...(danger.direction ? { direction: danger.direction } : {}),
    lasting: isLasting(danger),
    ...(danger.since ? { since: danger.since } : {}),
    ...(danger.endangered === undefined ? {} : { endangered: danger.endangered }),
    // A clock set back makes no old answer young again.
    clear: danger.cleared !== undefined && now >= danger.cleared && lastMoment(journal, now) - danger.cleared <= CLEAR_FOR,
    ...(last ? { answeredOn: dayOf(last.at) } : {}),
    minor: isMinor(journal, now),
  };
};
