import { of, type Journal } from '../journal/journal.ts';
import { lastingClasses, type DangerClass } from '../journal/kinds/safety.ts';
import { DAY, dayOf, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { isCorrected, standingCorrections } from './corrections.ts';

/** Clear answers open a gate for this long. */
export const CLEAR_FOR = 7 * DAY;
/** A danger answer may be answered again after this long, with the earlier warning shown. */
export const DANGER_FOR = 30 * DAY;

export type Safety = {
  readonly danger: boolean;
  readonly classes: readonly DangerClass[];
  readonly direction?: 'to-me' | 'by-me' | 'both';
  /** Does not end in the app. */
  readonly lasting: boolean;
  readonly since?: Day;
  /** The questions were answered within seven days and nothing pointed to danger. */
  readonly clear: boolean;
  readonly answeredOn?: Day;
  /** Someone here is under eighteen. */
  readonly minor: boolean;
};

/** What the safety questions say at a time. Answers are never taken back, only answered again. */
export const safetyAt = (journal: Journal, at: IsoTime): Safety => {
  const now = instantOf(at);
  const corrections = standingCorrections(journal);
  const answers = of(journal, 'safety').toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1));
  const classes = new Set<DangerClass>();
  let direction: Safety['direction'];
  let dangerRecorded: number | undefined;
  let since: Day | undefined;
  let clearRecorded: number | undefined;
  for (const entry of answers) {
    if (entry.v.outcome === 'danger') {
      for (const name of entry.v.classes) classes.add(name);
      direction = direction && entry.v.direction && direction !== entry.v.direction ? 'both' : (entry.v.direction ?? direction);
      since ??= dayOf(entry.at);
      dangerRecorded = entry.recorded;
      clearRecorded = undefined;
      continue;
    }
    const lasting = lastingClasses.some((name) => classes.has(name));
    const ends =
      dangerRecorded === undefined ||
      (!lasting && entry.v.warningShown === true && entry.recorded - dangerRecorded >= DANGER_FOR);
    if (!ends) continue;
    classes.clear();
    direction = undefined;
    dangerRecorded = undefined;
    since = undefined;
    clearRecorded = entry.recorded;
  }
  const last = answers.at(-1);
  return {
    danger: dangerRecorded !== undefined,
    classes: [...classes],
    ...(direction ? { direction } : {}),
    lasting: lastingClasses.some((name) => classes.has(name)),
    ...(since ? { since } : {}),
    clear: clearRecorded !== undefined && now >= clearRecorded && now - clearRecorded <= CLEAR_FOR,
    ...(last ? { answeredOn: dayOf(last.at) } : {}),
    minor: of(journal, 'minor').some((entry) => !isCorrected(corrections, entry, now)),
  };
};
