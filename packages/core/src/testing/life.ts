import { act, type Act } from '../act/act.ts';
import { emptyJournal, mergeOperations, type Journal } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import type { Operation } from '../journal/operation.ts';
import { addDays, dayOf, HOUR, instantOf, type Day, type IsoTime } from '../journal/time.ts';
import { gateState, type GateState } from '../plan/gates.ts';
import { makePlan, type Plan } from '../plan/make-plan.ts';
import type { Gate } from '../guide/stages.ts';

type ContactFields = FieldsOf<'contact'>;

/** One invented person with a clock, for tests: what they do goes through the door, and refusals come back by name. */
export class Life {
  journal: Journal = emptyJournal;
  at: IsoTime;
  #count = 0;
  readonly device: string;

  constructor(at: IsoTime = '2026-03-01T12:00:00Z', device = 'phone') {
    this.at = at;
    this.device = device;
  }

  /** Moves the clock, back as well. */
  later(days: number, hours = 0): this {
    this.at = `${new Date(instantOf(this.at) + days * 24 * HOUR + hours * HOUR).toISOString().slice(0, 19)}Z`;
    return this;
  }

  /** What was written, or the refusal's name. */
  try(doing: Act): readonly Operation[] | string {
    this.#count += 1;
    const outcome = act(this.journal, doing, { at: this.at, id: `${this.device}-${this.#count}`, device: this.device });
    if (!outcome.ok) return outcome.refusal.id;
    this.journal = mergeOperations(this.journal, outcome.operations);
    return outcome.operations;
  }

  /** The id of what was written. */
  do(doing: Act): string {
    const written = this.try(doing);
    if (typeof written === 'string') throw new Error(`${doing.do} is refused: ${written}`);
    return written[0]?.id ?? '';
  }

  log(v: ContactFields, at?: IsoTime): string {
    return this.do({ do: 'log-contact', with: { v, ...(at ? { at } : {}) } });
  }

  clear(): string {
    return this.do({ do: 'answer-safety', with: { outcome: 'clear', classes: [] } });
  }

  situation(more: FieldsOf<'situation'> = {}): string {
    return this.do({
      do: 'set-situation',
      with: { lastContactOn: this.today, theyAreWithSomeone: 'no', under18: 'neither', ...more },
    });
  }

  correct(kind: 'contact' | 'minor' | 'correction', id: string): string {
    return this.do({ do: 'correct', with: { kind, id, because: 'a mistake' } });
  }

  take(records: readonly unknown[]): readonly Operation[] | string {
    return this.try({ do: 'merge', with: { source: 'import', records: [...records] } });
  }

  get today(): Day {
    return dayOf(this.at);
  }

  get plan(): Plan {
    return makePlan(this.journal, this.at);
  }

  get contact(): Plan['contact'] {
    return this.plan.contact;
  }

  gate(gate: Gate): GateState {
    return gateState(gate, this.plan.facts);
  }

  unmet(gate: Gate): readonly string[] {
    return this.gate(gate).unmet.map((one) => one.condition);
  }

  /** Everything that opens the way to a first message, ready today. */
  ready(): this {
    this.situation({ lastContactOn: addDays(this.today, -40) });
    const reason = this.do({
      do: 'record',
      with: { kind: 'reason', v: { text: 'we stopped talking', statedBy: 'me', noPartOfMine: true } },
    });
    this.do({
      do: 'record',
      with: { kind: 'evidence', v: { reason, whose: 'me', what: 'I said it the same day', noticeable: true } },
    });
    const scores = { love: 3, lonely: 1, jealous: 0, convenient: 0, afraid: 0, nostalgic: 1, pressured: 0, changed: 3 };
    this.do({ do: 'record', with: { kind: 'motive-check', v: { scores } } });
    this.do({ do: 'record', with: { kind: 'outcomes', v: { onYes: 'go slowly', onNo: 'stop', onSilence: 'let it rest' } } });
    this.later(4).do({ do: 'record', with: { kind: 'motive-check', v: { scores } } });
    const decision = this.do({ do: 'decide', with: { choice: 'try' } });
    this.later(1).do({ do: 'decide', with: { choice: 'try', reaffirms: decision } });
    this.clear();
    return this;
  }
}
