import { safety } from '../../journal/kinds/safety.ts';
import { instantOf } from '../../journal/time.ts';
import { DANGER_FOR, safetyAt } from '../../safety/danger.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/**
 * Keeps the outcome of the safety questions. Clear answers end an earlier danger only after thirty days, with the
 * earlier warning shown, and never where strangulation, weapons or stalking were named.
 */
export const answerSafety = action('answer-safety', safety.fields, (journal, input, now) => {
  if (input.outcome === 'danger' && input.classes.length === 0) return refuse('fields', { place: 'classes', cause: 'is empty' });
  if (input.outcome !== 'danger' && input.classes.length > 0)
    return refuse('fields', { place: 'classes', cause: 'is not empty' });
  if (input.outcome === 'clear') {
    const { endangered, lasting } = safetyAt(journal, now.at);
    if (lasting) return refuse('danger-lasting');
    if (endangered !== undefined && instantOf(now.at) - endangered < DANGER_FOR) return refuse('danger-thirty-days');
    if (endangered !== undefined && input.warningShown !== true) return refuse('danger-warning');
  }
  return write(...operationsFor(journal, now, [{ kind: 'safety', v: input }]));
});
