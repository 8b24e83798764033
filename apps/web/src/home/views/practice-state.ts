import { dayOf, makePlan, practiceOf, type Place } from '@reprise/core';
import { nameIn, said } from './said.ts';
import type { View } from './view.ts';

/** Whether a practice may be done now, why or why not, and how often it has been done. */
export const practiceState = (({ session: { journal, mode }, at }, { id }) => {
  const known = practiceOf(id);
  if (!known) return undefined;
  const plan = makePlan(journal, at);
  const closed = plan.closed.find((line) => line.practice === id);
  const places: readonly Place[] = [...new Set(known.comesBack.map((one) => one.place))];
  return {
    mode,
    name: nameIn(journal),
    open: closed === undefined,
    /** Closed while a stop stands: what was written earlier is not worked on either. */
    stopped: closed !== undefined && (plan.stops.length > 0 || plan.facts.safety.minor),
    ...(closed ? { reason: said(journal, closed.reason), ...(closed.until ? { until: closed.until } : {}) } : {}),
    ...(known.gate ? { gate: known.gate } : {}),
    today: dayOf(at),
    places,
    /** Why it would be the next step, where it is. */
    ...(plan.next.practice === id ? { because: said(journal, plan.next.reason) } : {}),
  };
}) satisfies View<{ id: string }, unknown>;
