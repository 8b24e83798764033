import * as v from 'valibot';
import { latest, of } from '../../journal/journal.ts';
import { situation } from '../../journal/kinds/situation.ts';
import { dayNumber, dayOf, instantOf } from '../../journal/time.ts';
import { isCorrected, standingCorrections } from '../../safety/corrections.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** The situation may change at any time; a day on which both agreed is told before it comes, and youth is not undone by a tap. */
export const setSituation = action('set-situation', situation.fields, (journal, input, now) => {
  const before = latest(journal, 'situation')?.v;
  const today = dayNumber(dayOf(now.at));
  for (const day of [input.endedOn, input.lastContactOn]) if (day && dayNumber(day) > today) return refuse('future');
  if (before && input.agreedOn && input.agreedOn !== before.agreedOn && dayNumber(input.agreedOn) <= today)
    return refuse('agreed-day-beforehand');
  const corrections = standingCorrections(journal);
  const minors = of(journal, 'minor').filter((entry) => !isCorrected(corrections, entry, instantOf(now.at)));
  const who = input.under18;
  const youth =
    who === undefined || who === 'neither'
      ? minors
          .filter((entry) => !corrections.has(entry.id) && who === 'neither')
          .map((entry) => ({ kind: 'correction' as const, v: { of: entry.id, because: 'situation' } }))
      : minors.some((entry) => entry.v.who === who && !corrections.has(entry.id))
        ? []
        : [{ kind: 'minor' as const, v: { who } }];
  return write(...operationsFor(journal, now, [{ kind: 'situation', id: 'situation', v: input }, ...youth]));
});
