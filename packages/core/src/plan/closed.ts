import type { Practice } from '../guide/practice.ts';
import type { Gate } from '../guide/stages.ts';
import type { Day } from '../journal/time.ts';
import { isStopState } from '../safety/contact-state.ts';
import type { Message } from '../text.ts';
import type { Facts } from './facts.ts';
import { gateState, type GateState } from './gates.ts';

export type Closed = { readonly reason: Message; readonly until?: Day };
type Closing = Pick<Practice, 'gate' | 'closedInDanger' | 'closedForMinors' | 'closedUnderStops'>;

/** Why this is closed now, or undefined where it is open. The plan says it and the door for changes enforces it. */
export const whyClosed = (
  closing: Closing,
  facts: Facts,
  stateOf: (gate: Gate) => GateState = (gate) => gateState(gate, facts),
): Closed | undefined => {
  if (facts.safety.danger && closing.closedInDanger) return { reason: { id: 'closed.danger' } };
  if (facts.safety.minor && closing.closedForMinors) return { reason: { id: 'closed.minor' } };
  const { state } = facts.contact;
  if (closing.closedUnderStops && isStopState(state)) return { reason: { id: `gate.${state.toLowerCase()}` } };
  const unmet = closing.gate && stateOf(closing.gate).unmet[0];
  return unmet && { reason: unmet.reason, ...(unmet.until ? { until: unmet.until } : {}) };
};
