import type { Gate } from '../guide/stages.ts';
import { gates } from '../guide/stages.ts';
import { addDays, type Day } from '../journal/time.ts';
import { isStopState } from '../safety/contact-state.ts';
import type { Message } from '../text.ts';
import { CLEAR_DAYS, SPACE_DAYS } from './space.ts';
import { MOTIVE_APART_DAYS, type Facts } from './facts.ts';

/** A stop may never be passed, a hard condition only by meeting it, a soft one after a pause and a written reason. */
export const strengths = ['stop', 'hard', 'soft'] as const;
export type Strength = (typeof strengths)[number];

export type Condition = {
  readonly id: string;
  readonly strength: Strength;
  readonly met: (facts: Facts) => boolean;
  readonly args?: (facts: Facts) => Readonly<Record<string, string | number>>;
  /** The day on which it could be met, where one can be told. */
  readonly until?: (facts: Facts) => Day | undefined;
};

const invited = (facts: Facts): boolean => facts.contact.state === 'INVITED';

const order: Condition = {
  id: 'order',
  strength: 'stop',
  met: (facts) => facts.contact.state !== 'ORDER',
  until: (facts) => facts.contact.order?.until,
};
const no: Condition = { id: 'no', strength: 'stop', met: (facts) => facts.contact.state !== 'NO' };
const quiet: Condition = { id: 'quiet', strength: 'stop', met: (facts) => facts.contact.state !== 'QUIET' };
const danger: Condition = { id: 'danger', strength: 'stop', met: (facts) => !facts.safety.danger };
const minor: Condition = { id: 'minor', strength: 'stop', met: (facts) => !facts.safety.minor };
const safetyClear: Condition = { id: 'safety-clear', strength: 'hard', met: (facts) => facts.safety.clear };
const waiting: Condition = {
  id: 'one-unanswered',
  strength: 'hard',
  // Without a day: when the two weeks are over it is not open but silence, and nobody is to count towards that.
  met: (facts) => facts.contact.state !== 'WAITING',
};
const timeAsked: Condition = {
  id: 'time-asked',
  strength: 'hard',
  met: (facts) => facts.contact.timeAsked === undefined || invited(facts),
  until: (facts) => facts.contact.timeAsked?.until,
};

const everyGate = [order, no, quiet, danger, minor, waiting, timeAsked, safetyClear] as const;

const told: Condition = { id: 'situation', strength: 'hard', met: (facts) => facts.situation !== undefined };
const free: Condition = { id: 'with-someone', strength: 'hard', met: (facts) => facts.situation?.theyAreWithSomeone !== 'yes' };
const thirtyDays: Condition = {
  id: 'thirty-days',
  strength: 'hard',
  met: (facts) => invited(facts) || (facts.space?.kept ?? 0) >= SPACE_DAYS,
  args: (facts) => ({ kept: facts.space?.kept ?? 0, days: SPACE_DAYS, left: Math.max(0, SPACE_DAYS - (facts.space?.kept ?? 0)) }),
  until: (facts) => facts.space?.thirtyOn,
};
const lastWeek: Condition = {
  id: 'last-seven',
  strength: 'hard',
  met: (facts) => invited(facts) || facts.space?.lastWeekClear === true,
  until: (facts) => facts.space && addDays(facts.space.lastSlip ?? facts.space.start, CLEAR_DAYS),
};
const addedDays: Condition = {
  id: 'added-days',
  strength: 'soft',
  // Where none were added, there is nothing to wait for beyond the thirty.
  met: (facts) => invited(facts) || !facts.space || facts.space.added === 0 || facts.space.kept >= facts.space.required,
  args: ({ space }) => ({ left: space ? Math.max(0, Math.min(space.added, space.required - space.kept)) : 0 }),
  until: (facts) => facts.space?.doneOn,
};
const reasonsNamed: Condition = { id: 'reasons', strength: 'hard', met: (facts) => facts.reasons.count > 0 };
const ownPart: Condition = {
  id: 'own-part',
  strength: 'hard',
  met: (facts) => facts.reasons.count > 0 && facts.reasons.withOwnPart === facts.reasons.count,
  args: (facts) => ({ missing: facts.reasons.count - facts.reasons.withOwnPart }),
};
const evidenceOfChange: Condition = { id: 'evidence', strength: 'soft', met: (facts) => facts.reasons.withEvidence > 0 };
const motive: Condition = {
  id: 'motive',
  strength: 'soft',
  met: (facts) => facts.motives.count >= 2 && facts.motives.daysApart >= MOTIVE_APART_DAYS,
  args: (facts) => ({ count: facts.motives.count }),
};
/** What was decided before a stop is decided anew after it. While it holds, the stop itself is reason enough. */
const decidedToTry = (facts: Facts): boolean => {
  const { stoppedAt, state } = facts.contact;
  const stopped = isStopState(state) || facts.safety.danger;
  return facts.decision?.choice === 'try' && (stopped || facts.decision.recorded > (stoppedAt ?? Number.NEGATIVE_INFINITY));
};
const decided: Condition = { id: 'decision', strength: 'hard', met: decidedToTry };
const reaffirmed: Condition = {
  id: 'reaffirmed',
  strength: 'hard',
  met: (facts) => decidedToTry(facts) && facts.decision?.reaffirmed === true,
  // A decision to try can be said again from the next day on; any other has to be taken anew first.
  until: (facts) => (facts.decision?.choice === 'try' && facts.decision.on === facts.today ? addDays(facts.today, 1) : undefined),
};
const outcomesWritten: Condition = { id: 'outcomes', strength: 'hard', met: (facts) => facts.outcomesWritten };

const agreedMeeting: Condition = { id: 'yes-to-meeting', strength: 'hard', met: (facts) => facts.contact.agreedTo.meeting };
const agreedTalk: Condition = { id: 'yes-to-talk', strength: 'hard', met: (facts) => facts.contact.agreedTo.talk };
const bothYes: Condition = { id: 'both-yes', strength: 'hard', met: (facts) => facts.together };

/** What opens each gate towards the other person. Letting go has no gate. */
export const conditions: Readonly<Record<Gate, readonly Condition[]>> = {
  'reach-out': [
    ...everyGate,
    told,
    free,
    thirtyDays,
    lastWeek,
    addedDays,
    reasonsNamed,
    ownPart,
    evidenceOfChange,
    motive,
    decided,
    reaffirmed,
    outcomesWritten,
  ],
  meet: [...everyGate, agreedMeeting],
  talk: [...everyGate, agreedTalk],
  rebuild: [...everyGate, bothYes],
};

export type Unmet = {
  readonly condition: string;
  readonly strength: Strength;
  readonly reason: Message;
  readonly until?: Day;
};

export type GateState = { readonly gate: Gate; readonly open: boolean; readonly unmet: readonly Unmet[] };

const unmetOf = (gate: Gate, condition: Condition, facts: Facts): Unmet | undefined => {
  if (condition.met(facts)) return undefined;
  if (condition.strength === 'soft' && facts.passed.has(`${gate}/${condition.id}`)) return undefined;
  const until = condition.until?.(facts);
  const args = condition.args?.(facts);
  return {
    condition: condition.id,
    strength: condition.strength,
    reason: { id: `gate.${condition.id}`, ...(args ? { args } : {}) },
    ...(until ? { until } : {}),
  };
};

export const gateState = (gate: Gate, facts: Facts): GateState => {
  const unmet = conditions[gate].map((condition) => unmetOf(gate, condition, facts)).filter((one) => one !== undefined);
  return { gate, open: unmet.length === 0, unmet };
};

export const gateStates = (facts: Facts): readonly GateState[] => gates.map((gate) => gateState(gate, facts));
