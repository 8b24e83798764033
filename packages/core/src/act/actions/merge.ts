import * as v from 'valibot';
import { nextStamp, recordedAt } from '../../journal/hybrid-clock.ts';
import { mergeOperations, toOperation, type Entry, type Journal } from '../../journal/journal.ts';
import { kindOf } from '../../journal/kinds/index.ts';
import { bareFields } from '../../journal/merge-versions.ts';
import { operationFault, type Operation } from '../../journal/operation.ts';
import { DAY, instantOf } from '../../journal/time.ts';
import { contactAt } from '../../safety/contact.ts';
import { contactStates, isStopState } from '../../safety/contact-state.ts';
import { safetyAt } from '../../safety/danger.ts';
import { action, operationsFor, refuse, type Now, type Outcome } from '../action.ts';

export const sources = ['import', 'restore'] as const;

const faultOf = (value: unknown, index: number, now: Now): Outcome | undefined => {
  const bad = (at: string, cause: string): Outcome =>
    refuse('import', { place: `records[${index}]${at ? `.${at}` : ''}`, cause });
  const fault = operationFault(value);
  if (fault) return bad(fault.at, fault.cause);
  const operation = value as Operation;
  if (recordedAt(operation.hlc) > instantOf(now.at) + DAY) return bad('hlc', 'was recorded in the future');
  const kind = kindOf(operation.kind);
  // Kinds and versions we do not know are kept as they are; a redacted or deleted record no longer fills its schema.
  if (!kind || operation.schema !== kind.schema || operation.deleted || operation.redacted) return undefined;
  const fields = v.safeParse(kind.fields, operation.v);
  if (fields.success) return undefined;
  const first = fields.issues[0];
  return bad(`v.${v.getDotPath(first) ?? ''}`, first.message);
};

const sameFacts = (a: Operation, b: Operation): boolean =>
  JSON.stringify(Object.entries(bareFields(a.kind, a.v)).sort()) ===
  JSON.stringify(Object.entries(bareFields(b.kind, b.v)).sort());

/** A known event that grounds a stop or a gate stays as it is; a file may only take words away from it. */
const mayReplace = (known: Entry | undefined, arriving: Operation): boolean => {
  if (!known) return true;
  const kind = kindOf(known.kind);
  const guarded = kind ? kind.guarded && kind.merge === 'event' : known.stop === true;
  return !guarded || (arriving.redacted === true && known.redacted !== true && sameFacts(known, arriving));
};

/** What could loosen a stop counts from when it arrived here, not from when a file says it was recorded. */
const loosens = (operation: Operation): boolean =>
  operation.kind === 'correction' ||
  (operation.kind === 'contact' && ['order-ended', 'their-invitation'].includes(String(operation.v['event']))) ||
  (operation.kind === 'safety' && operation.v['outcome'] === 'clear');

/** Holds again, after the merge, every stop that held before it. */
const holdStops = (before: Journal, after: Journal, now: Now): readonly Operation[] => {
  const [was, is] = [contactAt(before, now.at), contactAt(after, now.at)];
  const [wasSafe, isSafe] = [safetyAt(before, now.at), safetyAt(after, now.at)];
  const weaker =
    contactStates.indexOf(is.state) > contactStates.indexOf(was.state) ||
    (was.scope === 'contact' && is.state === 'NO' && is.scope !== 'contact');
  const lost = wasSafe.danger && (!isSafe.danger || wasSafe.classes.some((name) => !isSafe.classes.includes(name)));
  return operationsFor(after, now, [
    ...(isStopState(was.state) && weaker
      ? [{ kind: 'contact' as const, v: { event: 'held', state: was.state, ...(was.scope ? { scope: was.scope } : {}) } }]
      : []),
    ...(lost
      ? [
          {
            kind: 'safety' as const,
            v: { outcome: 'danger', classes: wasSafe.classes, ...(wasSafe.direction ? { direction: wasSafe.direction } : {}) },
          },
        ]
      : []),
    ...(wasSafe.minor && !isSafe.minor ? [{ kind: 'minor' as const, v: { who: 'me' } }] : []),
  ]);
};

/** Takes records in from a file or a backup. It merges, never replaces; a bad record refuses the whole, with its place. */
export const merge = action(
  'merge',
  v.object({ source: v.picklist(sources), records: v.array(v.unknown()) }),
  (journal, input, now) => {
    for (const [index, value] of input.records.entries()) {
      const fault = faultOf(value, index, now);
      if (fault) return fault;
    }
    const known = new Map<string, Entry>();
    for (const entries of journal.kinds.values()) for (const entry of entries) known.set(`${entry.kind}/${entry.id}`, entry);
    const { state } = contactAt(journal, now.at);
    const safety = safetyAt(journal, now.at);
    const stopped = isStopState(state) || safety.danger || safety.minor;
    let stamp = journal.lastStamp;
    const arriving = (input.records as readonly Operation[])
      .filter((operation) => mayReplace(known.get(`${operation.kind}/${operation.id}`), operation))
      .toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
      .map((operation) => {
        if (!stopped || !loosens(operation) || known.has(`${operation.kind}/${operation.id}`)) return operation;
        stamp = nextStamp(stamp, instantOf(now.at), now.device);
        return { ...operation, hlc: stamp };
      });
    const merged = mergeOperations(journal, arriving);
    const changed = [...merged.kinds].flatMap(([kind, entries]) => {
      const before = journal.kinds.get(kind);
      return before === entries ? [] : entries.filter((entry) => known.get(`${kind}/${entry.id}`) !== entry);
    });
    return {
      ok: true,
      operations: [
        ...changed.flatMap((entry) => [toOperation(entry), ...(entry.siblings ?? [])]),
        ...holdStops(journal, merged, now),
      ],
    };
  },
);
