import { latest, type Journal } from '../journal/journal.ts';
import type { Fields } from '../journal/operation.ts';
import { dayNumber, dayOf } from '../journal/time.ts';
import { contactAt } from '../safety/contact.ts';
import type { Now } from './action.ts';

/**
 * The situation without a day that does not count: one told only when it was there, or told before the last stop
 * and merely written down again. The first situation of all may name today.
 */
export const keepAgreedDay = (journal: Journal, now: Now, fields: Fields): Fields => {
  const known = latest(journal, 'situation');
  const { agreedOn, ...rest } = fields;
  if (!known || typeof agreedOn !== 'string') return fields;
  const { stoppedAt } = contactAt(journal, now.at);
  const standsSince = stoppedAt === undefined || known.recorded > stoppedAt;
  const counts = agreedOn === known.v.agreedOn ? standsSince : dayNumber(agreedOn) > dayNumber(dayOf(now.at));
  return counts ? fields : rest;
};
