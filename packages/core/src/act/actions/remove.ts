import * as v from 'valibot';
import { find, toOperation } from '../../journal/journal.ts';
import { kindNames, kinds } from '../../journal/kinds/index.ts';
import { bareFields } from '../../journal/merge-versions.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** Deletes a record. What grounds a stop or a gate keeps its bare fact and loses its text. */
export const remove = action('remove', v.object({ kind: v.picklist(kindNames), id: v.string() }), (journal, input, now) => {
  const known = find(journal, input.kind, input.id);
  if (!known) return refuse('unknown-record');
  const kind = kinds[input.kind];
  if (kind.guarded && kind.merge === 'event')
    return write({ ...toOperation(known), v: bareFields(input.kind, known.v), redacted: true });
  if (kind.guarded)
    return write(...operationsFor(journal, now, [{ kind: input.kind, id: known.id, v: bareFields(input.kind, known.v) }]));
  const [operation] = operationsFor(journal, now, [{ kind: input.kind, id: known.id, at: known.at, v: {} }]);
  return operation ? write({ ...operation, deleted: true }) : refuse('unknown-record');
});
