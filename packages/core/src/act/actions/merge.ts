import * as v from 'valibot';
import { recordFault } from '../../journal/check-operation.ts';
import { recordedAt } from '../../journal/hybrid-clock.ts';
import { mergeOperations, toOperation, type Entry, type Journal } from '../../journal/journal.ts';
import type { Operation } from '../../journal/operation.ts';
import { DAY, instantOf } from '../../journal/time.ts';
import { admitted } from '../admit.ts';
import { action, refuse, type Now, type Outcome } from '../action.ts';
import { holdStops } from '../hold-stops.ts';

export const sources = ['import', 'restore'] as const;

const faultOf = (value: unknown, index: number, latestMoment: number): Outcome | undefined => {
  const bad = (place: string, cause: string): Outcome =>
    refuse('import', { place: `records[${index}]${place ? `.${place}` : ''}`, cause });
  const fault = recordFault(value);
  if (fault) return bad(fault.at, fault.cause);
  return recordedAt((value as Operation).hlc) > latestMoment ? bad('hlc', 'was recorded in the future') : undefined;
};

/** Clocks of two devices differ; and what this journal already knows may have been recorded by a clock that ran ahead. */
const latestMomentOf = (journal: Journal, now: Now): number =>
  Math.max(instantOf(now.at) + DAY, journal.lastStamp === undefined ? 0 : recordedAt(journal.lastStamp));

/** Takes records in from a file or a backup. It merges, never replaces; a bad record refuses the whole, with its place. */
export const merge = action(
  'merge',
  v.object({ source: v.picklist(sources), records: v.array(v.unknown()) }),
  (journal, input, now) => {
    const latestMoment = latestMomentOf(journal, now);
    for (const [index, value] of input.records.entries()) {
      const fault = faultOf(value, index, latestMoment);
      if (fault) return fault;
    }
    const known = new Map<string, Entry>();
    for (const entries of journal.kinds.values()) for (const entry of entries) known.set(`${entry.kind}/${entry.id}`, entry);
    const merged = mergeOperations(journal, admitted(journal, known, input.records as readonly Operation[], now));
    const changed = [...merged.kinds].flatMap(([kind, entries]) =>
      journal.kinds.get(kind) === entries ? [] : entries.filter((entry) => known.get(`${kind}/${entry.id}`) !== entry),
    );
    return {
      ok: true,
      operations: [
        ...changed.flatMap((entry) => [toOperation(entry), ...(entry.siblings ?? [])]),
        ...holdStops(journal, merged, now),
      ],
    };
  },
);
