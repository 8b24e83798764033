import * as v from 'valibot';
import { find } from '../../journal/journal.ts';
import { saying } from '../../journal/kinds/kind.ts';
import { standingCorrections } from '../../safety/corrections.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** Safety answers are not among them: they are answered again, never taken back. */
export const correctable = ['contact', 'minor', 'correction'] as const;

/** Takes a mistaken event back, visibly. Where that loosens anything it counts after seven days. */
export const correct = action(
  'correct',
  v.object({ kind: v.picklist(correctable), id: v.string(), because: saying }),
  (journal, input, now) => {
    if (!find(journal, input.kind, input.id)) return refuse('unknown-record');
    if (standingCorrections(journal).has(input.id)) return refuse('already-corrected');
    return write(...operationsFor(journal, now, [{ kind: 'correction', v: { of: input.id, because: input.because } }]));
  },
);
