import {
  addDays,
  daysBetween,
  dayOf,
  factsOf,
  find,
  gateState,
  instantOf,
  isAfterANight,
  latest,
  MOTIVE_APART_DAYS,
  motives,
  of,
  shownBack,
  type Day,
  type Journal,
  type Motive,
} from '@reprise/core';
import { nameIn, said, withName } from './said.ts';
import type { View } from './view.ts';

/** What a whole worksheet draws from, in the order in which it is missed. */
export const worksheetParts = ['reasons', 'own-part', 'change', 'motive', 'treated', 'stop-signs', 'weighing', 'wanted'] as const;
export type WorksheetPart = (typeof worksheetParts)[number];

/** From this degree on a motive is one of those that speak. */
const SPEAKS = 3;

const lastValues = (
  journal: Journal,
  practice: string,
): { id: string; at: string; values: Record<string, unknown> } | undefined => {
  const found = of(journal, 'entry').findLast((entry) => entry.v.practice === practice);
  return found && { id: found.id, at: found.at, values: found.v.values };
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** What was deliberately kept apart: these have a section of their own on the worksheet. */
const ownSections = new Set(['naming-the-reasons', 'deciding', 'how-i-was-treated', 'stop-signs', 'motive-check', 'letting-go']);

/** Everything a decision rests on, from the person's own records, and what of it is missing. */
export const decisionWorksheet = (({ session: { journal }, at }) => {
  const facts = factsOf(journal, at);
  const name = nameIn(journal);
  const evidence = of(journal, 'evidence');
  const checks = of(journal, 'motive-check');
  const [first, last] = [checks[0], checks.at(-1)];
  const speaking = (scores: Record<Motive, number> | undefined) => (scores ? motives.filter((one) => scores[one] >= SPEAKS) : []);
  const weighed = lastValues(journal, 'deciding');
  const items = shownBack(journal, 'decision', 3).map((item) => ({ ...item, heading: withName(item.heading, name) }));
  const { danger } = facts.safety;
  const missing = {
    reasons: facts.reasons.count === 0,
    'own-part': !danger && facts.reasons.count > 0 && facts.reasons.withOwnPart < facts.reasons.count,
    change: facts.reasons.count > 0 && facts.reasons.withEvidence === 0,
    motive: facts.motives.count < 2 || facts.motives.daysApart < MOTIVE_APART_DAYS,
    treated: facts.done('how-i-was-treated').count === 0,
    'stop-signs': facts.stopSigns.count === 0,
    weighing: weighed === undefined,
    wanted: facts.done('starting-honestly').count === 0,
  } satisfies Record<WorksheetPart, boolean>;
  const { decision } = facts;
  const taken = decision && find(journal, 'decision', decision.id);
  const stop = gateState('reach-out', facts).unmet.find((one) => one.strength === 'stop');
  return {
    name,
    danger,
    together: facts.together,
    ...(stop ? { stop: said(journal, stop.reason) } : {}),
    missing: worksheetParts.filter((part) => missing[part]),
    reasons: of(journal, 'reason').map((entry) => ({
      id: entry.id,
      text: entry.v.text,
      toChange: text(entry.v.toChange),
      fixable: entry.v.fixable,
      seen: evidence
        .filter((one) => one.v.reason === entry.id)
        .map((one) => ({ id: one.id, at: one.at, what: one.v.what, whose: one.v.whose, noticeable: one.v.noticeable })),
    })),
    weighed: weighed && {
      id: weighed.id,
      at: weighed.at,
      commitMine: text(weighed.values['commitMine']),
      commitTheirs: text(weighed.values['commitTheirs']),
      peopleThink: text(weighed.values['peopleThink']),
      partedBefore: weighed.values['partedBefore'] as boolean | undefined,
      earlierWent: text(weighed.values['earlierWent']),
      otherwiseNow: text(weighed.values['otherwiseNow']),
    },
    motives: {
      count: checks.length,
      daysApart: facts.motives.daysApart,
      first: speaking(first?.v.scores),
      last: speaking(last?.v.scores),
      ...(last ? { lastAt: last.at } : {}),
      away: text(last?.v.ifTheyStayedAway),
    },
    treated: items.filter((item) => item.practice === 'how-i-was-treated'),
    whyLetGo: items.filter((item) => item.practice === 'letting-go').slice(0, 1),
    also: items.filter((item) => !ownSections.has(item.practice)),
    stopSigns: of(journal, 'stop-sign').map((entry) => ({ id: entry.id, text: entry.v.text, met: entry.v.met === true })),
    wantedAtFirst: text(latest(journal, 'situation')?.v.whatIWant),
    ...(decision
      ? {
          decision: {
            id: decision.id,
            choice: decision.choice,
            on: decision.on,
            why: text(taken?.v['why']),
            reaffirmed: decision.reaffirmed,
            nightPassed: isAfterANight(decision, { at, recorded: instantOf(at) }),
            againFrom: addDays(decision.on, 1) satisfies Day,
            daysAgo: daysBetween(decision.on, dayOf(at)),
          },
        }
      : {}),
    earlier: of(journal, 'decision')
      .filter((entry) => entry.v.reaffirms === undefined && entry.id !== decision?.id)
      .map((entry) => ({ id: entry.id, at: entry.at, choice: entry.v.choice, why: text(entry.v.why) }))
      .toReversed(),
  };
}) satisfies View<void, unknown>;
