import fc, { type Arbitrary } from 'fast-check';
import { act, actions, type Act, type ActionName } from '../act/act.ts';
import { createJournal, emptyJournal, lastMoment, mergeOperations, of, operationsOf, type Journal } from '../journal/journal.ts';
import type { Operation } from '../journal/operation.ts';
import { recordedAt } from '../journal/hybrid-clock.ts';
import { instantOf, MINUTE, type IsoTime } from '../journal/time.ts';
import { isStopState } from '../safety/contact-state.ts';
import { gates } from '../guide/stages.ts';
import { conditions } from '../plan/gates.ts';
import { makePlan, type Plan } from '../plan/make-plan.ts';
import { kinds } from '../journal/kinds/index.ts';
import { openKinds } from '../act/actions/record.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { forge, forgery, type Forgery } from './forged.ts';
import { Life } from './life.ts';
import { idsOf, isoOf, resolve } from './resolve.ts';

type Schema = Parameters<typeof arbitraryOf>[0];
const inputOf = (name: ActionName): Schema => actions.find((one) => one.name === name)?.input as unknown as Schema;
const fieldsOf = (kind: keyof typeof kinds): Schema => kinds[kind].fields;

/** A record that is there, of a kind, by number. Resolved when it is used. */
const one = fc.nat({ max: 40 }).map((index) => `@one:${index}`);
const softly = gates.flatMap((gate) => conditions[gate].map((condition) => [gate, condition.id] as const));

/** How to do each action the product has. One without a line here does not compile, and fails the test that asks. */
export const doing: { readonly [Name in ActionName]: Arbitrary<unknown> } = {
  record: fc.constantFrom(...openKinds).chain((kind) =>
    fc.record(
      {
        kind: fc.constant(kind),
        v: arbitraryOf(fieldsOf(kind)),
        id: one,
        at: fc.integer({ min: -60 * 24 * 10, max: 4 }).map((minute) => `@time:${minute}`),
        by: fc.constantFrom('me', 'reported'),
      },
      { requiredKeys: ['kind', 'v'], noNullPrototype: true },
    ),
  ),
  remove: fc.record({
    kind: fc.constantFrom('contact', 'contact', 'safety', 'minor', 'correction', ...Object.keys(kinds)),
    id: one,
  }),
  correct: fc.record({
    kind: fc.constantFrom('contact', 'contact', 'minor', 'correction'),
    id: one,
    because: fc.constant('a mistake'),
  }),
  'set-situation': fc.oneof(
    arbitraryOf(inputOf('set-situation')),
    arbitraryOf(inputOf('set-situation')).map((fields) => ({ ...(fields as object), under18: 'neither' })),
  ),
  'answer-safety': fc.oneof(
    { arbitrary: arbitraryOf(inputOf('answer-safety')), weight: 1 },
    { arbitrary: fc.constant({ outcome: 'clear', classes: [] }), weight: 3 },
    { arbitrary: fc.constant({ outcome: 'clear', classes: [], warningShown: true }), weight: 2 },
    {
      arbitrary: fc.constantFrom('fear', 'control', 'violence').map((name) => ({ outcome: 'danger', classes: [name] })),
      weight: 1,
    },
  ),
  'log-contact': arbitraryOf(inputOf('log-contact')),
  decide: fc.record(
    { choice: fc.constantFrom('try', 'try', 'not-yet', 'let-go'), reaffirms: one, why: fc.constant('because') },
    { requiredKeys: ['choice'], noNullPrototype: true },
  ),
  'pass-gate': fc
    .tuple(fc.constantFrom(...softly), fc.constantFrom('too short', 'I have thought about this for long'))
    .map(([[gate, condition], because]) => ({ gate, condition, because })),
  merge: fc.constant({ source: 'import', records: [] }),
};

const weights: Partial<Record<ActionName, number>> = {
  'log-contact': 9,
  'answer-safety': 4,
  correct: 3,
  remove: 2,
  record: 2,
  'set-situation': 2,
};

export type Step =
  | { readonly step: 'wait'; readonly minutes: number }
  | { readonly step: 'act'; readonly name: ActionName; readonly with: unknown; readonly elsewhere: boolean }
  | {
      readonly step: 'take';
      readonly from: 'earlier' | 'elsewhere' | 'stranger';
      readonly which: number;
      readonly source: 'import' | 'restore';
      readonly forged: readonly Forgery[];
    };

const waits: Arbitrary<number> = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 600 }), weight: 3 },
  { arbitrary: fc.integer({ min: 600, max: 60 * 24 * 9 }), weight: 4 },
  { arbitrary: fc.integer({ min: 60 * 24 * 9, max: 60 * 24 * 60 }), weight: 2 },
  { arbitrary: fc.integer({ min: -60 * 24 * 30, max: -1 }), weight: 1 },
);

const acting = (Object.keys(doing) as ActionName[]).map((name) => ({
  arbitrary: fc.record({
    step: fc.constant('act' as const),
    name: fc.constant(name),
    with: doing[name],
    elsewhere: fc.nat({ max: 9 }).map((n) => n === 0),
  }),
  weight: weights[name] ?? 1,
}));

export const step: Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ step: fc.constant('wait' as const), minutes: waits }), weight: 10 },
  ...acting,
  {
    arbitrary: fc.record({
      step: fc.constant('take' as const),
      from: fc.constantFrom('earlier' as const, 'earlier' as const, 'elsewhere' as const, 'stranger' as const),
      which: fc.nat({ max: 60 }),
      source: fc.constantFrom('import' as const, 'restore' as const),
      forged: fc.array(forgery, { maxLength: 3 }),
    }),
    weight: 5,
  },
);

/** What was seen at one moment, by the rules and by the plan. */
export type Moment = { readonly at: IsoTime; readonly now: number; readonly journal: Journal; readonly plan: Plan };

const stranger = operationsOf(new Life('2026-01-10T12:00:00Z', 'stranger').ready().journal);
const ready = new Life('2026-01-10T12:00:00Z', 'phone').ready();

/** One vault, the files made from it, a second device, and what happened here and when. */
export class World {
  journal: Journal;
  now: number;
  elsewhere: Journal = emptyJournal;
  readonly files: (readonly Operation[])[] = [];
  /** The latest moment at which each record was first here; no clock set back makes it earlier. */
  readonly arrived = new Map<string, number>();
  /** Unknown records that came here. */
  readonly foreign = new Set<string>();
  /** The last stamp there was when a stop was last seen to hold. */
  stopSeen: string | undefined;
  /** The same, leaving out silence that nothing recorded bears out: a clock set back undoes it. */
  #stopShown: string | undefined;
  #latest = 0;
  last: Step | undefined;
  /** What the last step did here, with everything filled in. */
  deed: Act | undefined;
  accepted = false;
  #count = 0;

  constructor(prepared: boolean) {
    this.journal = prepared ? ready.journal : emptyJournal;
    this.now = instantOf(ready.at);
    this.#note();
  }

  get at(): IsoTime {
    return isoOf(this.now);
  }

  see(): Moment {
    const { at, now, journal } = this;
    return { at, now, journal, plan: makePlan(journal, at) };
  }

  /** What an action's input means now. */
  #meant(journal: Journal, name: ActionName, input: unknown): Act {
    const found = resolve(input, journal, this.at) as Record<string, unknown>;
    for (const field of ['id', 'reaffirms']) {
      const text = found[field];
      if (typeof text !== 'string' || !text.startsWith('@one:')) continue;
      const ids = idsOf(journal, name === 'decide' ? 'decision' : String(found['kind']));
      const index = Number(text.slice(5));
      // The latest ones are named most.
      found[field] = ids.at(-1 - (index % Math.max(1, ids.length))) ?? 'nowhere';
    }
    return { do: name, with: found } as unknown as Act;
  }

  #perform(journal: Journal, deed: Act, device: string): Journal {
    this.#count += 1;
    this.deed = deed;
    const outcome = act(journal, deed, { at: this.at, id: `${device}-${this.#count}`, device });
    this.accepted = outcome.ok;
    return outcome.ok ? mergeOperations(journal, outcome.operations) : journal;
  }

  #file(taken: Extract<Step, { step: 'take' }>): readonly Operation[] {
    const files = this.files;
    const from =
      taken.from === 'stranger'
        ? stranger
        : taken.from === 'elsewhere'
          ? operationsOf(this.elsewhere)
          : (files[taken.which % Math.max(1, files.length)] ?? []);
    return taken.forged.reduce((records, one, index) => forge(records, one, this.at, `forged-${this.#count}-${index}`), from);
  }

  #note(): void {
    const moment = lastMoment(this.journal, this.now);
    const fresh = new Set<string>();
    for (const [kind, entries] of this.journal.kinds)
      for (const { id } of entries) {
        const key = `${kind}/${id}`;
        if (!this.arrived.has(key)) fresh.add(id);
        if (!this.arrived.has(key)) this.arrived.set(key, moment);
        if (kind === 'from-tomorrow') this.foreign.add(key);
      }
    // A correction that came together with what it corrects took nothing back that held here before.
    for (const { id, v, recorded } of of(this.journal, 'correction'))
      if (fresh.has(id) && fresh.has(v.of)) this.arrived.set(`correction/${id}`, Math.min(moment, recorded));
    // Nor did an order that came together with its end.
    const events = of(this.journal, 'contact').filter(({ id }) => fresh.has(id));
    if (!events.some(({ v }) => v.event === 'order')) return;
    for (const { id, v, recorded } of events)
      if (v.event === 'order-ended') this.arrived.set(`contact/${id}`, Math.min(moment, recorded));
  }

  noteStop({ plan, journal }: Moment): void {
    const { state, stoppedAt } = plan.facts.contact;
    // While the clock is behind, a stop that had ended may be seen to hold once more.
    if (this.now < this.#latest) return;
    this.#latest = this.now;
    if (!isStopState(state) && !plan.facts.safety.danger) return;
    this.stopSeen = journal.lastStamp;
    const shown = journal.lastStamp !== undefined && recordedAt(journal.lastStamp) >= (stoppedAt ?? 0);
    if (state !== 'QUIET' || plan.facts.safety.danger || shown) this.#stopShown = journal.lastStamp;
  }

  take(step: Step): void {
    this.last = step;
    this.accepted = false;
    if (step.step === 'wait') {
      this.now += step.minutes * MINUTE;
      if (step.minutes < 0) this.stopSeen = this.#stopShown;
    }
    if (step.step === 'take') {
      const records = this.#file(step);
      this.journal = this.#perform(this.journal, { do: 'merge', with: { source: step.source, records: [...records] } }, 'phone');
    } else if (step.step === 'act' && step.elsewhere) {
      // The second device sees what the first has, and then goes its own way.
      if (this.#count % 3 === 0) this.elsewhere = mergeOperations(this.elsewhere, operationsOf(this.journal));
      this.elsewhere = this.#perform(this.elsewhere, this.#meant(this.elsewhere, step.name, step.with), 'tablet');
      this.accepted = false;
    } else if (step.step === 'act')
      this.journal = this.#perform(this.journal, this.#meant(this.journal, step.name, step.with), 'phone');
    this.#note();
    if (this.#count % 4 === 1) this.files.push(operationsOf(this.journal));
  }
}

/** The same journal, written to a file and read again. */
export const reread = (journal: Journal): Journal =>
  createJournal(JSON.parse(JSON.stringify(operationsOf(journal))) as Operation[]);
