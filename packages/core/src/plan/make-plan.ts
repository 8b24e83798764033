import type { EvidenceId } from '../guide/evidence.ts';
import type { Practice } from '../guide/practice.ts';
import { practices } from '../guide/practices/index.ts';
import type { SectionId } from '../guide/sections.ts';
import type { Gate, Stage } from '../guide/stages.ts';
import type { Journal } from '../journal/journal.ts';
import { latest, of } from '../journal/journal.ts';
import { addDays, dayNumber, dayOf, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { isStopState, type ContactState } from '../safety/contact-state.ts';
import { correctionsOf, pendingCorrections } from '../safety/corrections.ts';
import type { Message } from '../text.ts';
import { whyClosed } from './closed.ts';
import { factsOf, type Facts } from './facts.ts';
import { gateState, gateStates, type GateState } from './gates.ts';

export const stops = ['ORDER', 'NO', 'QUIET', 'DANGER'] as const;
export type Stop = (typeof stops)[number];

type Ground = { readonly sections: readonly SectionId[]; readonly evidence: readonly EvidenceId[] };
export type PlanLine = Ground & {
  readonly practice: string;
  readonly stage: Stage;
  readonly reason: Message;
  readonly until?: Day;
};
/** Each has its sentence under `suggestion.<id>`. */
export const suggestionIds = [
  'advocate',
  'stop-harm',
  'order-protects-me',
  'order-protects-them',
  'let-go-stop',
  'let-go-sign',
  'wellbeing',
  'lawyer',
  'shared-home',
  'they-are-with-someone',
  'hard-to-stop',
  'pace',
] as const;
export type SuggestionId = (typeof suggestionIds)[number];
export type Suggestion = { readonly id: SuggestionId; readonly practice?: string; readonly reason: Message };
/** Each has its sentence under `ahead.<id>`. */
export const aheadIds = [
  'space-done',
  'silence',
  'time-asked',
  'agreed-day',
  'hard-date',
  'review',
  'promise',
  'correction',
  'reaffirm',
] as const;
export type AheadId = (typeof aheadIds)[number];
export type Ahead = { readonly on: Day; readonly what: Message };

export type Plan = {
  readonly at: IsoTime;
  readonly stage: Stage;
  readonly next: PlanLine;
  readonly open: readonly PlanLine[];
  readonly closed: readonly PlanLine[];
  readonly contact: ContactState;
  readonly stops: readonly Stop[];
  readonly gates: readonly GateState[];
  readonly suggestions: readonly Suggestion[];
  /** What comes back, and when; nearest first. */
  readonly ahead: readonly Ahead[];
  readonly facts: Facts;
};

const line = (practice: Practice, reason: Message, until?: Day): PlanLine => ({
  practice: practice.id,
  stage: practice.stage,
  reason,
  sections: practice.sections,
  evidence: practice.evidence,
  ...(until ? { until } : {}),
});

export const stopsOf = (facts: Facts): readonly Stop[] => [
  ...(isStopState(facts.contact.state) ? [facts.contact.state] : []),
  ...(facts.safety.danger ? (['DANGER'] as const) : []),
];

const openReason = (practice: Practice, facts: Facts): Message => {
  const { count, last } = facts.done(practice.id);
  if (count > 0 && last) return { id: 'open.done', args: { count, last } };
  return { id: practice.gate ? `open.${practice.gate}` : 'open.any-time' };
};

/** The one next step: the highest offer among what is open. Offers are the practices' own; ties go to the earlier in the index. */
const nextOf = (open: readonly Practice[], facts: Facts): PlanLine => {
  let best: { practice: Practice; weight: number; reason: Message } | undefined;
  for (const practice of open) {
    const offer = practice.offer(facts);
    if (!offer || (best && offer.weight <= best.weight)) continue;
    best = {
      practice,
      weight: offer.weight,
      reason: { id: `practice.${practice.id}.${offer.because}`, ...(offer.args ? { args: offer.args } : {}) },
    };
  }
  if (best) return line(best.practice, best.reason);
  const fallback = open.find((practice) => practice.id === 'check-in') ?? open[0];
  if (!fallback) throw new Error('no practice is open, and letting go always is');
  return line(fallback, { id: 'open.any-time' });
};

/** Where a person stands: what they recorded decides it, the furthest first. */
const stageOf = (facts: Facts, gates: readonly GateState[]): Stage => {
  const open = (gate: string): boolean => gates.some((state) => state.gate === gate && state.open);
  if (!facts.situation) return 'before-you-start';
  if (facts.decision?.choice === 'let-go') return 'let-go';
  if (stopsOf(facts).some((stop) => stop === 'QUIET' || stop === 'NO' || stop === 'ORDER')) return 'let-go';
  if (facts.together && !facts.safety.danger) return 'rebuild';
  if (facts.contact.met && facts.contact.agreedTo.talk && open('talk')) return 'talk';
  if (open('meet')) return 'meet';
  if (open('reach-out') || facts.contact.state === 'WAITING') return 'reach-out';
  const kept = facts.space?.kept ?? 0;
  if (facts.reasons.count === 0 || facts.reasons.withOwnPart < facts.reasons.count) return 'understand';
  if (kept < 30) return facts.count('goal') === 0 && kept >= 14 ? 'grow' : 'space';
  return 'decide';
};

/** When what closes the way is itself what helps: the suggestions are few and each has its reason. */
const suggestionsOf = (facts: Facts): readonly Suggestion[] => {
  const list: Suggestion[] = [];
  const suggest = (id: SuggestionId, practice?: string, args?: Message['args']): void => {
    list.push({ id, ...(practice ? { practice } : {}), reason: { id: `suggestion.${id}`, ...(args ? { args } : {}) } });
  };
  if (facts.safety.danger && facts.safety.direction !== 'by-me') suggest('advocate', 'staying-safe');
  if (facts.safety.danger && (facts.safety.direction === 'by-me' || facts.safety.direction === 'both'))
    suggest('stop-harm', 'staying-safe');
  if (facts.contact.state === 'ORDER')
    suggest(facts.contact.order?.protects === 'me' ? 'order-protects-me' : 'order-protects-them', 'staying-safe');
  // Who has chosen to let go is not asked to.
  const lettingGo = facts.decision?.choice === 'let-go';
  if (isStopState(facts.contact.state) && !lettingGo) suggest('let-go-stop', 'letting-go');
  if (facts.stopSigns.met.length > 0 && !lettingGo) suggest('let-go-sign', 'letting-go', { count: facts.stopSigns.met.length });
  if (facts.moodChange !== undefined && facts.moodChange <= -1) suggest('wellbeing', 'support-circle');
  if (facts.situation?.divorceOrCustody) suggest('lawyer');
  if (facts.situation?.home === 'shared') suggest('shared-home', 'taking-space');
  if (facts.situation?.theyAreWithSomeone === 'yes') suggest('they-are-with-someone', 'letting-go');
  const slips = of(facts.journal, 'contact').filter(
    (entry) => entry.v.event === 'slip' && dayNumber(facts.today) - dayNumber(dayOf(entry.at)) < 7,
  ).length;
  if (facts.together && latest(facts.journal, 'couple-check-in')?.v.pace === 'too-fast') suggest('pace', 'checking-in-together');
  if (slips >= 3 || (slips > 0 && isStopState(facts.contact.state))) suggest('hard-to-stop', 'riding-an-urge');
  return list;
};

const aheadOf = (facts: Facts): readonly Ahead[] => {
  const list: Ahead[] = [];
  const add = (on: Day | undefined, id: AheadId, args?: Message['args']): void => {
    if (on && dayNumber(on) >= dayNumber(facts.today)) list.push({ on, what: { id: `ahead.${id}`, ...(args ? { args } : {}) } });
  };
  if (facts.space && facts.space.kept < facts.space.required) add(facts.space.doneOn, 'space-done');
  add(facts.contact.quietOn, 'silence');
  add(facts.contact.timeAsked?.until, 'time-asked');
  add(facts.situation?.agreedOn, 'agreed-day');
  for (const entry of of(facts.journal, 'hard-date')) add(entry.v.on, 'hard-date', { what: entry.v.what });
  for (const entry of of(facts.journal, 'issue')) if (!entry.v.settled) add(entry.v.reviewOn, 'review', { what: entry.v.what });
  for (const entry of of(facts.journal, 'agreement')) add(entry.v.reviewOn, 'review', { what: entry.v.text });
  for (const entry of of(facts.journal, 'shared-goal')) add(entry.v.reviewOn, 'review', { what: entry.v.what });
  for (const entry of of(facts.journal, 'promise')) add(entry.v.dueOn, 'promise', { what: entry.v.text });
  for (const effect of pendingCorrections(correctionsOf(facts.journal), instantOf(facts.at)))
    add(dayOf(new Date(effect).toISOString()), 'correction');
  if (facts.decision && !facts.decision.reaffirmed && facts.decision.choice === 'try')
    add(addDays(facts.decision.on, 1), 'reaffirm');
  return list.toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));
};

/** Where a person stands and what the next honest step is. Same journal, same time, same plan. */
export const makePlan = (journal: Journal, at: IsoTime): Plan => {
  const facts = factsOf(journal, at);
  const gates = gateStates(facts);
  const stateOf = (gate: Gate): GateState => gates.find((one) => one.gate === gate) ?? gateState(gate, facts);
  const open: Practice[] = [];
  const openLines: PlanLine[] = [];
  const closed: PlanLine[] = [];
  for (const practice of practices) {
    const shut = whyClosed(practice, facts, stateOf);
    if (shut) closed.push(line(practice, shut.reason, shut.until));
    else {
      open.push(practice);
      openLines.push(line(practice, openReason(practice, facts)));
    }
  }
  return {
    at,
    stage: stageOf(facts, gates),
    next: nextOf(open, facts),
    open: openLines,
    closed,
    contact: facts.contact.state,
    stops: stopsOf(facts),
    gates,
    suggestions: suggestionsOf(facts),
    ahead: aheadOf(facts),
    facts,
  };
};
