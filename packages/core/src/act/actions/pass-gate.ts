import * as v from 'valibot';
import { gates } from '../../guide/stages.ts';
import { factsOf } from '../../plan/facts.ts';
import { conditions, gateState } from '../../plan/gates.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** A reason for passing a condition says something. */
const LEAST_WORDS = 20;

/** Passes one soft condition with a written reason; it counts after a pause. Stops and hard conditions have no such door. */
export const passGate = action(
  'pass-gate',
  v.object({ gate: v.picklist(gates), condition: v.string(), because: v.pipe(v.string(), v.trim(), v.maxLength(20_000)) }),
  (journal, input, now) => {
    const condition = conditions[input.gate].find((one) => one.id === input.condition);
    if (!condition) return refuse('unknown-condition');
    if (condition.strength !== 'soft') return refuse('not-passable');
    if (input.because.length < LEAST_WORDS) return refuse('reason-too-short', { atLeast: LEAST_WORDS });
    if (!gateState(input.gate, factsOf(journal, now.at)).unmet.some((one) => one.condition === input.condition))
      return refuse('already-met');
    return write(...operationsFor(journal, now, [{ kind: 'gate-pass', v: input }]));
  },
);
