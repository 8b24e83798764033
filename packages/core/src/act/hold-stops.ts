import type { Journal } from '../journal/journal.ts';
import { of } from '../journal/journal.ts';
import type { Operation } from '../journal/operation.ts';
import { contactAt, type Contact } from '../safety/contact.ts';
import { contactStates, isStopState } from '../safety/contact-state.ts';
import { safetyAt, type Safety } from '../safety/danger.ts';
import { operationsFor, type NewRecord, type Now } from './action.ts';

const heldContact = (was: Contact, is: Contact): readonly NewRecord[] => {
  if (!isStopState(was.state)) return [];
  const narrower = is.state === 'NO' && was.scope === 'contact' && is.scope !== 'contact';
  if (contactStates.indexOf(is.state) <= contactStates.indexOf(was.state) && !narrower) return [];
  return [{ kind: 'contact', v: { event: 'held', state: was.state, ...(was.scope ? { scope: was.scope } : {}) } }];
};

/** A stop that had ended, and that the merged records no longer show: what was agreed until then still counts no more. */
const heldPast = (was: Contact, is: Contact): readonly NewRecord[] =>
  was.stoppedBy === undefined || (is.stoppedBy !== undefined && is.stoppedBy >= was.stoppedBy)
    ? []
    : [{ kind: 'contact', v: { event: 'held', state: 'QUIET', stoodUntil: was.stoppedBy } }];

const heldDanger = (was: Safety, is: Safety): readonly NewRecord[] => {
  if (!was.danger || (is.danger && was.classes.every((name) => is.classes.includes(name)))) return [];
  return [
    { kind: 'safety', v: { outcome: 'danger', classes: was.classes, ...(was.direction ? { direction: was.direction } : {}) } },
  ];
};

const heldMinor = (before: Journal, was: Safety, is: Safety): readonly NewRecord[] =>
  was.minor && !is.minor ? [{ kind: 'minor', v: { who: of(before, 'minor').at(-1)?.v.who ?? 'me' } }] : [];

/** Records that make every stop hold again that held before and would not after. */
export const holdStops = (before: Journal, after: Journal, now: Now): readonly Operation[] => {
  const [was, is] = [safetyAt(before, now.at), safetyAt(after, now.at)];
  const [stood, stands] = [contactAt(before, now.at), contactAt(after, now.at)];
  const holding = heldContact(stood, stands);
  return operationsFor(after, now, [
    ...(holding.length > 0 ? holding : heldPast(stood, stands)),
    ...heldDanger(was, is),
    ...heldMinor(before, was, is),
  ]);
};
