import { of, operationsOf, type Entry } from '../journal/journal.ts';
import { kindOf, type FieldsOf } from '../journal/kinds/index.ts';
import { lastingClasses } from '../journal/kinds/safety.ts';
import { byStamp } from '../journal/order.ts';
import { DAY, dayNumber, dayOf } from '../journal/time.ts';
import { contactStates, isStopState } from '../safety/contact-state.ts';
import { reread, type Moment, type World } from './world.ts';
import { makePlan } from '../plan/make-plan.ts';

type Check = (before: Moment, after: Moment, world: World) => string | undefined;
type Event = Entry<FieldsOf<'contact'>>;

const logged = (world: World, event: string): boolean => {
  const step = world.last;
  if (step?.step !== 'act' || step.name !== 'log-contact' || step.elsewhere || !world.accepted) return false;
  return (step.with as { v: { event: string } }).v.event === event;
};

/** Something recorded at least seven days ago, counted from when it was first here, whose days ran out in this step. */
const ranOut = (entries: readonly Entry<unknown>[], before: Moment, after: Moment, world: World): boolean =>
  entries.some((entry) => {
    const here = world.arrived.get(`${entry.kind}/${entry.id}`) ?? Number.POSITIVE_INFINITY;
    return here + 7 * DAY <= after.now && entry.recorded + 7 * DAY > before.now;
  });

const eventsOf = (moment: Moment): readonly Event[] => of(moment.journal, 'contact').toSorted(byStamp);
const correctionRanOut: (before: Moment, after: Moment, world: World) => boolean = (before, after, world) =>
  ranOut(of(after.journal, 'correction'), before, after, world);

const stopHolds: Check = (before, after, world) => {
  const [was, is] = [before.plan.facts.contact, after.plan.facts.contact];
  const narrower = was.state === 'NO' && is.state === 'NO' && was.scope === 'contact' && is.scope === 'trying';
  const weaker = contactStates.indexOf(is.state) > contactStates.indexOf(was.state);
  if (!isStopState(was.state) || (!weaker && !narrower)) return undefined;
  if (correctionRanOut(before, after, world)) return undefined;
  const ended = eventsOf(after).filter((entry) => entry.v.event === 'order-ended');
  if (was.state === 'ORDER' && ranOut(ended, before, after, world)) {
    // With the clock behind, what was recorded after the end may have been recorded before it is believed.
    const since = Math.min(...ended.map((entry) => entry.recorded)) + 7 * DAY;
    const invited = eventsOf(after).some((entry) => entry.v.event === 'their-invitation' && entry.recorded >= since);
    if (is.state === 'NO' || (invited && !isStopState(is.state))) return undefined;
  }
  if (was.state !== 'ORDER' && is.state === 'INVITED' && logged(world, 'their-invitation')) return undefined;
  // A clock set back over silence in which nothing was recorded: the message is unanswered for a shorter time.
  if (was.state === 'QUIET' && is.state === 'WAITING' && after.now < before.now) return undefined;
  return `${was.state} became ${is.state}`;
};

const dangerHolds: Check = (before, after, world) => {
  const [was, is] = [before.plan.facts.safety, after.plan.facts.safety];
  if (!was.danger) return undefined;
  if (is.danger) return was.classes.every((name) => is.classes.includes(name)) ? undefined : 'a class was lost';
  const step = world.last;
  if (step?.step !== 'act' || step.name !== 'answer-safety' || step.elsewhere || !world.accepted)
    return 'ended without being answered here';
  if ((step.with as { warningShown?: boolean }).warningShown !== true) return 'the warning was not shown';
  if (was.classes.some((name) => lastingClasses.includes(name))) return 'a lasting class ended';
  const answers = of(before.journal, 'safety').filter((entry) => entry.v.outcome === 'danger');
  const last = Math.max(...answers.map((entry) => Math.min(entry.recorded, world.arrived.get(`safety/${entry.id}`) ?? 0)));
  return after.now - last >= 30 * DAY ? undefined : 'thirty days had not passed';
};

const minorHolds: Check = (before, after, world) =>
  before.plan.facts.safety.minor && !after.plan.facts.safety.minor && !correctionRanOut(before, after, world)
    ? 'youth was undone'
    : undefined;

const opened = (moment: Moment): readonly string[] => moment.plan.gates.filter((gate) => gate.open).map((gate) => gate.gate);

const noGateUnderAStop: Check = (_before, after) =>
  opened(after).length > 0 && (after.plan.stops.length > 0 || isStopState(after.plan.contact))
    ? `${opened(after).join()} open under a stop`
    : undefined;

const noGateForMinors: Check = (_before, after) => {
  const told = of(after.journal, 'situation').at(-1)?.v.under18 ?? 'neither';
  const young = told !== 'neither' || after.plan.facts.safety.minor;
  return young && opened(after).length > 0 ? `${opened(after).join()} open to a minor` : undefined;
};

const clearLately: Check = (_before, after) => {
  if (opened(after).length === 0) return undefined;
  const last = of(after.journal, 'safety').toSorted(byStamp).at(-1);
  const age = last ? after.now - last.recorded : Number.POSITIVE_INFINITY;
  return last?.v.outcome === 'clear' && age >= 0 && age <= 7 * DAY
    ? undefined
    : 'open without clear answers of the last seven days';
};

const correctedIds = (moment: Moment): ReadonlySet<string> => {
  const recorded = new Map(of(moment.journal, 'contact').map((entry) => [entry.id, entry.hlc]));
  const counting = of(moment.journal, 'correction').filter(
    (entry) => entry.recorded + 7 * DAY <= moment.now && entry.hlc > (recorded.get(entry.v.of) ?? entry.hlc),
  );
  return new Set(counting.map((entry) => entry.v.of));
};

/** Corrections of corrections have tests of their own; the two checks below read the others. */
const isTangled = (moment: Moment): boolean => {
  const corrections = of(moment.journal, 'correction');
  return corrections.some((entry) => corrections.some((other) => other.v.of === entry.id));
};

const thirtyDays: Check = (_before, after) => {
  if (!opened(after).includes('reach-out') || after.plan.contact === 'INVITED' || isTangled(after)) return undefined;
  const told = of(after.journal, 'situation').at(-1);
  if (!told) return 'open without a situation';
  const start = told.v.lastContactOn ?? told.v.endedOn ?? dayOf(told.at);
  const corrected = correctedIds(after);
  const slips = new Set(
    of(after.journal, 'contact')
      .filter((entry) => entry.v.event === 'slip' && !corrected.has(entry.id) && dayNumber(dayOf(entry.at)) > dayNumber(start))
      .map((entry) => dayOf(entry.at)),
  );
  const kept = dayNumber(dayOf(after.at)) - dayNumber(start) - slips.size;
  return kept >= 30 ? undefined : `open after ${kept} days`;
};

const answers = ['their-answer', 'their-invitation', 'time-asked', 'met', 'closing'];
const oneUnanswered: Check = (_before, after) => {
  if (opened(after).length === 0 || isTangled(after)) return undefined;
  const corrected = correctedIds(after);
  const events = eventsOf(after).filter((entry) => !corrected.has(entry.id));
  const asked = events.findLastIndex((entry) => entry.v.event === 'outreach');
  if (asked < 0) return undefined;
  const said = (who: string, list: readonly Event[]): boolean =>
    list.some((entry) => entry.v.event === 'spoken-yes' && entry.v.who === who);
  const [earlier, later] = [events.slice(0, asked), events.slice(asked + 1)];
  const together = said('me', earlier) && said('them', earlier);
  const answered =
    later.some((entry) => answers.includes(entry.v.event)) || said('them', later) || (said('them', earlier) && said('me', later));
  return together || answered ? undefined : 'open with an unanswered message';
};

const consentIsNew: Check = (_before, after, world) => {
  const since = world.stopSeen;
  // Under a stop everything is closed; what counts is what stands once it has ended.
  if (since === undefined || after.plan.stops.length > 0) return undefined;
  const { yes, agreedTo, agreedToday } = after.plan.facts.contact;
  const later = eventsOf(after).filter((entry) => entry.hlc > since);
  const has = (test: (v: Event['v']) => boolean): boolean => later.some((entry) => test(entry.v));
  for (const who of ['me', 'them'] as const)
    if (yes[who] && !has((v) => v.event === 'spoken-yes' && v.who === who)) return `an old yes of ${who} counts`;
  const invited = has((v) => v.event === 'their-invitation');
  const day = agreedToday && (of(after.journal, 'situation').at(-1)?.hlc ?? '') > since;
  if (agreedTo.meeting && !day && !invited && !has((v) => v.event === 'their-answer' && v.says === 'yes-to-meeting'))
    return 'an old yes to meeting counts';
  if (agreedTo.talk && !invited && !has((v) => v.event === 'their-answer' && v.says === 'yes-to-talk'))
    return 'an old yes to talking counts';
  return after.plan.contact === 'INVITED' && !invited && !day ? 'an old invitation counts' : undefined;
};

const shown = ({ plan: { facts: _facts, ...plan } }: Moment): string => JSON.stringify(plan);

const rereads: Check = (_before, after) => {
  const again = makePlan(reread(after.journal), after.at);
  return shown({ ...after, plan: again }) === shown(after) ? undefined : 'the plan of the exported journal differs';
};

const foreignSurvives: Check = (_before, after, world) => {
  const kept = new Set(operationsOf(after.journal).map((one) => `${one.kind}/${one.id}`));
  return [...world.foreign].find((key) => !kept.has(key));
};

const bareFact: Check = (before, after, world) => {
  const { deed, last } = world;
  if (deed?.do !== 'remove' || last?.step !== 'act' || last.elsewhere || !world.accepted) return undefined;
  const { kind, id } = deed.with;
  const known = kindOf(kind);
  const entries = after.journal.kinds.get(kind) ?? [];
  if ((before.journal.kinds.get(kind) ?? []).length !== entries.length) return `${kind} came or went`;
  const entry = entries.find((one) => one.id === id);
  if (!known?.guarded || known.merge !== 'event') return undefined;
  const wordy = (known.words ?? []).some((name) => entry !== undefined && name in entry.v);
  return entry?.redacted && !entry.deleted && !wordy ? undefined : `${kind} lost its fact or kept its words`;
};

const letGoOpen: Check = (_before, after) => after.plan.closed.find((line) => line.stage === 'let-go')?.practice;

/** Numbered as in docs/invariants.md; each is tried after every step of every sequence. */
export const invariants = [
  { name: 'a stop holds until its legitimate end', broken: stopHolds },
  { name: 'danger holds until it is answered again', broken: dangerHolds },
  { name: 'youth is not undone but by a correction', broken: minorHolds },
  { name: 'no gate is open under a stop', broken: noGateUnderAStop },
  { name: 'no gate is open where someone is under eighteen', broken: noGateForMinors },
  { name: 'no gate is open without clear answers of the last seven days', broken: clearLately },
  { name: 'reaching out takes thirty kept days or an invitation', broken: thirtyDays },
  { name: 'no gate is open with an unanswered message', broken: oneUnanswered },
  { name: 'no consent from before a stop counts after it', broken: consentIsNew },
  { name: 'the plan is that of the exported journal', broken: rereads },
  { name: 'unknown kinds survive', broken: foreignSurvives },
  { name: 'deleting leaves the bare fact', broken: bareFact },
  { name: 'letting go is never closed', broken: letGoOpen },
] as const satisfies readonly { readonly name: string; readonly broken: Check }[];
