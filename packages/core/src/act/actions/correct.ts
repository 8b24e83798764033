import * as v from 'valibot';
import { find } from '../../journal/journal.ts';
import { saying } from '../../journal/kinds/kind.ts';
import { instantOf } from '../../journal/time.ts';
import { correctable, correctionsOf, standingCorrection } from '../../safety/corrections.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** Takes a mistaken event back, visibly. Where that loosens anything it counts after seven days. */
export const correct = action(
  'correct',
  v.object({ kind: v.picklist(correctable), id: v.string(), because: saying }),
  (journal, input, now) => {
    const known = find(journal, input.kind, input.id);
    if (!known) return refuse('unknown-record');
    if (standingCorrection(correctionsOf(journal), known, instantOf(now.at))) return refuse('already-corrected');
    return write(...operationsFor(journal, now, [{ kind: 'correction', v: { of: input.id, because: input.because } }]));
  },
);
