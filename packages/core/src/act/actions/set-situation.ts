import { latest, of, type Entry } from '../../journal/journal.ts';
import type { FieldsOf } from '../../journal/kinds/index.ts';
import { situation } from '../../journal/kinds/situation.ts';
import { DAY, dayNumber, dayOf, instantOf } from '../../journal/time.ts';
import { spaceStart } from '../../plan/space.ts';
import { correctionsOf, standingCorrection } from '../../safety/corrections.ts';
import { keepAgreedDay } from '../agreed-day.ts';
import { action, isTooNew, operationsFor, refuse, write, type NewRecord, type Now } from '../action.ts';

type Minor = Entry<FieldsOf<'minor'>>;
type Who = NonNullable<FieldsOf<'situation'>['under18']>;

const isYoung = (who: Who | undefined): who is Minor['v']['who'] => who !== undefined && who !== 'neither';

/** Youth once told is an event of its own, and ends only as a corrected one does. */
const youth = (standing: readonly Minor[], was: Who | undefined, is: Who | undefined, now: Now): readonly NewRecord[] => {
  const told = isYoung(is) ? is : standing.length === 0 && isYoung(was) ? was : undefined;
  const missing = told && !standing.some((entry) => entry.v.who === told) ? told : undefined;
  const id = `${now.id}.young`;
  const mistaken = is === 'neither' ? [...standing.map((entry) => entry.id), ...(missing ? [id] : [])] : [];
  return [
    ...(missing ? [{ kind: 'minor' as const, id, v: { who: missing } }] : []),
    ...mistaken.map((of) => ({ kind: 'correction' as const, v: { of, because: 'situation' } })),
  ];
};

/** A mistaken day can be mended for this long after the situation was first told. */
const MENDABLE = DAY;

/** True where space would begin earlier than it was told to: days kept are lived, not typed in afterwards. */
const addsDays = (before: Entry<FieldsOf<'situation'>>, input: FieldsOf<'situation'>, now: Now): boolean => {
  const [was, is] = [spaceStart(before.v), spaceStart(input) ?? dayOf(before.at)];
  return was !== undefined && dayNumber(is) < dayNumber(was) && instantOf(now.at) - before.ms > MENDABLE;
};

/** The situation may change at any time; a day on which both agreed is told before it comes, and youth is not undone by a tap. */
export const setSituation = action('set-situation', situation.fields, (journal, input, now) => {
  if (isTooNew(journal, 'situation', 'situation')) return refuse('newer-version');
  const before = latest(journal, 'situation');
  const today = dayNumber(dayOf(now.at));
  for (const day of [input.endedOn, input.lastContactOn]) if (day && dayNumber(day) > today) return refuse('future');
  if (before && input.agreedOn && input.agreedOn !== before.v.agreedOn && dayNumber(input.agreedOn) <= today)
    return refuse('agreed-day-beforehand');
  if (before && addsDays(before, input, now)) return refuse('days-afterwards');
  const corrections = correctionsOf(journal);
  const isMistaken = (entry: Minor): boolean => standingCorrection(corrections, entry, instantOf(now.at)) !== undefined;
  const minors = of(journal, 'minor').filter((entry) => !isMistaken(entry));
  const who = input.under18;
  const told = {
    kind: 'situation' as const,
    id: 'situation',
    // Told once and changed since: the days of space may be counted from when it was first told.
    at: before?.at ?? now.at,
    v: keepAgreedDay(journal, now, input),
  };
  return write(...operationsFor(journal, now, [told, ...youth(minors, before?.v.under18, who, now)]));
});
