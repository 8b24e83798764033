import {
  conditions,
  gates,
  instantOf,
  makePlan,
  of,
  PASS_PAUSE,
  practiceOf,
  practices,
  stages,
  type Facts,
  type Gate,
  type IsoTime,
  type Journal,
  type Plan,
  type Stage,
  type Unmet,
} from '@reprise/core';
import { nameIn, said, withName } from './said.ts';
import type { View } from './view.ts';

export type StageState = 'done' | 'here' | 'open' | 'closed';

const isGate = (stage: Stage): stage is Gate => (gates as readonly Stage[]).includes(stage);

/** What has been walked, by what was recorded; nothing here is ticked off by hand. */
const walked = (stage: Stage, facts: Facts): boolean => {
  const { contact, decision, reasons, space } = facts;
  switch (stage) {
    case 'before-you-start':
      return facts.situation !== undefined;
    case 'understand':
      return reasons.count > 0 && reasons.withOwnPart === reasons.count && facts.motives.count > 0;
    case 'space':
      return space !== undefined && space.kept >= space.required;
    case 'grow':
      return reasons.withEvidence > 0;
    case 'decide':
      return decision !== undefined && (decision.choice === 'let-go' || decision.reaffirmed);
    case 'reach-out':
      return contact.outreach > 0;
    case 'meet':
      return contact.met;
    case 'talk':
      return facts.together;
    case 'rebuild':
    case 'let-go':
      return false;
  }
};

/** How a stage is drawn: where one stands, else what has been walked, else open or closed. */
export const stageState = (stage: Stage, plan: Pick<Plan, 'stage' | 'gates' | 'facts'>): StageState => {
  if (plan.stage === stage) return 'here';
  if (walked(stage, plan.facts)) return 'done';
  return isGate(stage) && !plan.gates.some((gate) => gate.gate === stage && gate.open) ? 'closed' : 'open';
};

/** Days added to none are no condition of their own; the thirty before them say what is left. */
const says = (unmet: Unmet): boolean => unmet.condition !== 'added-days' || unmet.reason.args?.['left'] !== 0;

/** No day before this one can open the gate, as things stand. */
const earliestOf = (unmet: readonly Unmet[]): { readonly earliest?: string } => {
  const days = unmet.flatMap((one) => one.until ?? []).toSorted();
  const last = days.at(-1);
  return last ? { earliest: last } : {};
};

/** A pass that was written and does not count yet: from when it does. */
const pendingPass = (journal: Journal, at: IsoTime, gate: Gate, condition: string): string | undefined => {
  const pass = of(journal, 'gate-pass').findLast((entry) => entry.v.gate === gate && entry.v.condition === condition);
  if (!pass) return undefined;
  const counts = pass.recorded + PASS_PAUSE;
  return counts > instantOf(at) ? new Date(counts).toISOString() : undefined;
};

/** The whole process as it stands: every stage with its state, its practices, and what its gate still waits for. */
export const path = (({ session: { journal }, at }) => {
  const plan = makePlan(journal, at);
  const name = nameIn(journal);
  const lines = new Map(plan.open.map((line) => [line.practice, { line, open: true }]));
  for (const line of plan.closed) lines.set(line.practice, { line, open: false });
  return {
    name,
    contact: plan.contact,
    stops: plan.stops,
    next: plan.next.practice,
    stages: stages.map((stage) => {
      const gate = plan.gates.find((one) => one.gate === stage);
      return {
        stage,
        state: stageState(stage, plan),
        ...(stage === 'space' && plan.facts.space ? { kept: plan.facts.space.kept, required: plan.facts.space.required } : {}),
        ...(gate
          ? {
              gate: {
                gate: gate.gate,
                open: gate.open,
                of: conditions[gate.gate].length,
                ...earliestOf(gate.unmet),
                unmet: gate.unmet.filter(says).map((one) => {
                  const counts = pendingPass(journal, at, gate.gate, one.condition);
                  return { ...one, reason: said(journal, one.reason), ...(counts ? { counts } : {}) };
                }),
              },
            }
          : {}),
        practices: practices
          .filter((practice) => practice.stage === stage)
          .map((practice) => {
            const known = lines.get(practice.id);
            const text = practiceOf(practice.id)?.text;
            return {
              id: practice.id,
              title: withName(text?.title ?? practice.id, name),
              short: withName(text?.short ?? '', name),
              open: known?.open ?? true,
              count: plan.facts.done(practice.id).count,
              ...(known ? { reason: said(journal, known.line.reason) } : {}),
              ...(known?.line.until ? { until: known.line.until } : {}),
            };
          }),
      };
    }),
  };
}) satisfies View<void, unknown>;
