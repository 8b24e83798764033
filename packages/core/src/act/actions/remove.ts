import * as v from 'valibot';
import { find, isNewer, isUnknownStop, toOperation } from '../../journal/journal.ts';
import { seenOf } from '../../journal/keep-versions.ts';
import { kindNames, kinds } from '../../journal/kinds/index.ts';
import { bareFields } from '../../journal/merge-versions.ts';
import { keepAgreedDay } from '../agreed-day.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** Deletes a record. What grounds a stop or a gate keeps its bare fact and loses its text. */
export const remove = action('remove', v.object({ kind: v.picklist(kindNames), id: v.string() }), (journal, input, now) => {
  const known = find(journal, input.kind, input.id);
  if (!known) return refuse('unknown-record');
  const kind = kinds[input.kind];
  if (kind.guarded && kind.merge === 'event')
    return write({ ...toOperation(known), v: bareFields(input.kind, known.v), redacted: true });
  if (isUnknownStop(known) || (kind.guarded && isNewer(known))) return refuse('newer-version');
  const left = kind.guarded ? keepAgreedDay(journal, now, bareFields(input.kind, known.v)) : {};
  const over = kind.merge === 'keep-both' ? { over: seenOf(known) } : {};
  const operations = operationsFor(journal, now, [{ kind: input.kind, id: known.id, at: known.at, v: left, ...over }]);
  return write(...operations.map((operation) => (kind.guarded ? operation : { ...operation, deleted: true as const })));
});
