import { decision } from '../../journal/kinds/deciding.ts';
import { instantOf } from '../../journal/time.ts';
import { factsOf, isAfterANight } from '../../plan/facts.ts';
import { gateState } from '../../plan/gates.ts';
import { action, operationsFor, refuse, write } from '../action.ts';

/** Takes a decision, or repeats one after a night. Trying cannot be decided while a stop holds; the others always can. */
export const decide = action('decide', decision.fields, (journal, input, now) => {
  const facts = factsOf(journal, now.at);
  if (input.choice === 'try') {
    const stop = gateState('reach-out', facts).unmet.find((one) => one.strength === 'stop');
    if (stop) return { ok: false, refusal: stop.reason };
  }
  if (input.reaffirms !== undefined) {
    if (facts.decision?.id !== input.reaffirms || facts.decision.choice !== input.choice) return refuse('unknown-record');
    if (!isAfterANight(facts.decision, { at: now.at, recorded: instantOf(now.at) })) return refuse('a-night-first');
  }
  return write(...operationsFor(journal, now, [{ kind: 'decision', v: input }]));
});
