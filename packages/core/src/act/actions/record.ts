import * as v from 'valibot';
import { practiceOf } from '../../guide/practices/index.ts';
import type { Gate } from '../../guide/stages.ts';
import { find, isNewer, type Journal } from '../../journal/journal.ts';
import { seenOf } from '../../journal/keep-versions.ts';
import { kinds, kindNames, singles, type KindName } from '../../journal/kinds/index.ts';
import { authors } from '../../journal/operation.ts';
import { isTime } from '../../journal/time.ts';
import { whyClosed } from '../../plan/closed.ts';
import { factsOf } from '../../plan/facts.ts';
import { action, operationsFor, refuse, write, type Now, type Outcome } from '../action.ts';
import { inTheFuture } from '../when.ts';

/** Kinds anyone may write at any time; the guarded ones have an action of their own. */
export const openKinds = kindNames.filter((name) => !kinds[name].guarded);

/** Records made by two people together; a new one needs the gate. */
const gateOfKind: Partial<Record<KindName, Gate>> = {
  issue: 'talk',
  agreement: 'rebuild',
  promise: 'rebuild',
  'couple-check-in': 'rebuild',
  'shared-goal': 'rebuild',
  'time-together': 'rebuild',
};

const closed = (journal: Journal, kind: KindName, fields: Record<string, unknown>, now: Now): Outcome | undefined => {
  const gate = gateOfKind[kind];
  const practice = kind === 'entry' || kind === 'goal' ? practiceOf(String(fields['practice'])) : undefined;
  const closing = practice ?? (gate ? { gate } : undefined);
  const shut = closing && whyClosed(closing, factsOf(journal, now.at));
  return shut && { ok: false, refusal: shut.reason };
};

export const record = action(
  'record',
  v.object({
    kind: v.picklist(openKinds),
    v: v.record(v.string(), v.unknown()),
    /** The record to write over; absent for a new one. */
    id: v.optional(v.string()),
    at: v.optional(v.custom<string>(isTime, 'is not a time with an offset')),
    by: v.optional(v.picklist(authors)),
  }),
  (journal, input, now) => {
    if (input.at && inTheFuture(input.at, now)) return refuse('future');
    const kind = kinds[input.kind];
    const fields = v.safeParse(kind.fields, input.v);
    if (!fields.success) {
      const fault = fields.issues[0];
      return refuse('fields', { place: v.getDotPath(fault) ?? input.kind, cause: fault.message });
    }
    const single = (singles as readonly KindName[]).includes(input.kind);
    const id = single ? input.kind : input.id;
    const known = id === undefined ? undefined : find(journal, input.kind, id);
    if (input.id !== undefined && !single && !known) return refuse('unknown-record');
    if (known && isNewer(known)) return refuse('newer-version');
    if (known && kind.merge === 'event') return refuse('event-stays');
    // What is there may be edited; made into something of another practice it is a new step.
    const shut = known && known.v['practice'] === input.v['practice'] ? undefined : closed(journal, input.kind, input.v, now);
    if (shut) return shut;
    const at = input.at ?? known?.at;
    const by = input.by ?? known?.by;
    return write(
      ...operationsFor(journal, now, [
        {
          kind: input.kind,
          v: fields.output,
          ...(id ? { id } : {}),
          ...(at ? { at } : {}),
          ...(by ? { by } : {}),
          ...(known && kind.merge === 'keep-both' ? { over: seenOf(known) } : {}),
        },
      ]),
    );
  },
);
