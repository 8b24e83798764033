import { isTime, makePlan, type Plan, type PlanLine } from '@reprise/core';
import { asJson, jsonOption, unusable, type Command } from '../command.ts';
import { planPage } from '../plan-page.ts';
import { readJournal } from '../read-journal.ts';
import { sayWith, type Say } from '../sentence.ts';

const lineJson = (line: PlanLine, say: Say) => ({ practice: line.practice, reason: say(line.reason), reasonId: line.reason.id });

const planJson = (plan: Plan, say: Say) => ({
  stage: plan.stage,
  next: { ...lineJson(plan.next, say), sections: plan.next.sections, evidence: plan.next.evidence },
  open: plan.open.map((line) => lineJson(line, say)),
  closed: plan.closed.map((line) => ({ ...lineJson(line, say), ...(line.until ? { until: line.until } : {}) })),
  contact: plan.contact,
  stops: plan.stops,
  gates: plan.gates.map(({ gate, open, unmet }) => ({
    gate,
    open,
    reasons: unmet.map((one) => say(one.reason)),
    reasonIds: unmet.map((one) => one.reason.id),
  })),
  suggestions: plan.suggestions.map(({ id, practice, reason }) => ({
    id,
    ...(practice ? { practice } : {}),
    reason: say(reason),
  })),
});

export const plan = {
  name: 'plan',
  summary: 'the plan: one next step and why, what is open, what is closed and until when',
  arguments: [{ name: 'JOURNAL.json', optional: true, help: 'an exported journal; standard input where it is - or absent' }],
  options: [{ name: 'at', value: 'TIME', help: 'the plan at this time, ISO 8601 with an offset; now where absent' }, jsonOption],
  more: [
    'The same journal at the same time always gives the same plan, here and in the app.',
    'Every record in the journal counts, later ones too: a no that was written down holds at any time you ask for.',
  ],
  exits: {
    0: 'every gate towards the other person is open',
    1: 'at least one gate is closed; the plan says which, why and until when',
    2: 'the journal or the time cannot be used; the message names file, place and cause',
  },
  json: `{
  stage,
  next: {practice, reason, reasonId, sections: [], evidence: []},
  open: [{practice, reason, reasonId}],
  closed: [{practice, reason, reasonId, until?}],
  contact: "ORDER" | "NO" | "QUIET" | "WAITING" | "OPEN" | "INVITED",
  stops: ["ORDER" | "NO" | "QUIET" | "DANGER"],
  gates: [{gate, open, reasons: [], reasonIds: []}],
  suggestions: [{id, practice?, reason}]
}`,
  examples: [
    'reprise plan journal.json',
    'reprise plan journal.json --at 2026-02-12T20:00:00+01:00 --json',
    'reprise backup open notes.age | reprise plan',
  ],
  run: async ({ positionals, options }, io) => {
    const at = options['at'] ?? io.now();
    if (!isTime(at)) return unusable(`--at: ${String(at)} is not an ISO 8601 time with an offset, such as ${io.now()}`);
    const read = await readJournal(positionals[0], io);
    if (!read.ok) return unusable(read.cause);
    const made = makePlan(read.journal, at);
    const say = sayWith(made.facts.situation?.name);
    return {
      exit: made.gates.every((gate) => gate.open) ? 0 : 1,
      out: options['json'] === true ? asJson(planJson(made, say)) : planPage(made, say, io.page),
    };
  },
} as const satisfies Command;
