import { makePlan, practiceOf, type PlanLine } from '@reprise/core';
import { nameIn, said, withName } from './said.ts';
import type { View } from './view.ts';

/** The plan as screens show it: titles beside ids, reasons as something that can be said. */
export const plan = (({ session: { journal, mode }, at }) => {
  const made = makePlan(journal, at);
  const name = nameIn(journal);
  const line = (one: PlanLine) => {
    const text = practiceOf(one.practice)?.text;
    return {
      ...one,
      title: withName(text?.title ?? one.practice, name),
      short: withName(text?.short ?? '', name),
      reason: said(journal, one.reason),
    };
  };
  return {
    mode,
    name,
    at,
    stage: made.stage,
    next: line(made.next),
    open: made.open.map(line),
    closed: made.closed.map(line),
    contact: made.facts.contact,
    safety: made.facts.safety,
    space: made.facts.space,
    situation: made.facts.situation,
    decision: made.facts.decision,
    checkedInToday: made.facts.checkedInToday,
    daysHere: made.facts.daysHere,
    reasons: made.facts.reasons,
    stops: made.stops,
    gates: made.gates,
    suggestions: made.suggestions.map((one) => ({ ...one, reason: said(journal, one.reason) })),
    ahead: made.ahead,
  };
}) satisfies View<void, unknown>;
