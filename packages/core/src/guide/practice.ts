import type { Facts } from '../plan/facts.ts';
import type { KindName } from '../journal/kinds/index.ts';
import type { Fields } from '../journal/operation.ts';
import { addDays, type Day } from '../journal/time.ts';
import type { DisagreementId } from './disagreements.ts';
import type { EvidenceId } from './evidence.ts';
import type { Place } from './places.ts';
import type { SectionId } from './sections.ts';
import type { Gate, Stage } from './stages.ts';

type FieldBase = { readonly id: string; readonly label: string; readonly help?: string; readonly optional?: true };
export type Option = { readonly value: string; readonly label: string; readonly help?: string };

/** One thing asked for on screen. `id` is the name under which the answer is recorded. */
export type Field =
  | (FieldBase & { readonly type: 'text' | 'long' | 'day' })
  | (FieldBase & { readonly type: 'choice' | 'choices'; readonly options: readonly Option[] })
  /** Recorded as a whole number from `from` (0 where absent) to `to`. */
  | (FieldBase & {
      readonly type: 'scale';
      readonly from?: number;
      readonly to: number;
      readonly low: string;
      readonly high: string;
    })
  | (FieldBase & { readonly type: 'yes-no' })
  /** Several short texts. */
  | (FieldBase & { readonly type: 'list'; readonly atMost: number })
  /** One of the person's own records of a kind; recorded as its id. */
  | (FieldBase & { readonly type: 'record'; readonly kind: KindName; readonly empty: string });

/** Shown between fields: nothing is asked. */
export type Showing =
  | { readonly type: 'say'; readonly text: string }
  /** What the person recorded earlier, of a kind or from a practice, newest first. */
  | {
      readonly type: 'show';
      readonly heading: string;
      readonly kind: KindName;
      readonly practice?: string;
      readonly field: string;
      readonly atMost: number;
      readonly empty: string;
    }
  | { readonly type: 'timer'; readonly minutes: number; readonly label: string }
  | { readonly type: 'breath'; readonly minutes: number };

export type Step = {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly parts: readonly (Field | Showing)[];
  /** Shown only when an earlier field holds this value. */
  readonly when?: { readonly field: string; readonly is: string | boolean };
};

/** The screens of their own; everything else is data run by the exercise player. */
export const screens = [
  'situation',
  'safety-questions',
  'check-in',
  'urge',
  'reasons-board',
  'space-clock',
  'motive-check',
  'decision-worksheet',
  'contact-log',
  'first-contact',
  'conversation-planner',
  'letting-go',
  'new-chapter',
  'common-ground',
  'letters',
  'support-circle',
] as const;
export type ScreenId = (typeof screens)[number];

export type Exercise =
  | {
      readonly type: 'screen';
      readonly screen: ScreenId;
      /** Asked on the screen as well, by the exercise player, and recorded as an `entry` of the practice. */
      readonly steps?: readonly Step[];
    }
  | {
      readonly type: 'steps';
      /** What is recorded: `entry` holds the answers by field id; any other kind takes the field ids as its own fields. */
      readonly record: KindName;
      /** Fields the person is not asked for. */
      readonly fixed?: Fields;
      readonly steps: readonly Step[];
      /** Writing stops here; it is never an open page. */
      readonly minutes?: number;
      /** Mood is asked before and after, and watched: `moodBefore` and `moodAfter`, 0 to 4, among an entry's values. */
      readonly rated?: true;
    };

/**
 * Where an answer comes back. `field` is a field of the record; `kind` is told where the exercise is a screen of its own,
 * or where a record of another kind comes back; without it the answers to the exercise's steps are meant.
 */
export type Return = {
  readonly place: Place;
  readonly field: string;
  readonly heading: string;
  readonly kind?: KindName;
  /** It speaks of a way that a stop closes, and is not shown while one stands. */
  readonly onlyWhileOpen?: true;
};

/** Why a practice is the next step, in the person's own situation. `because` names a sentence of `text.because`. */
export type Offer = {
  /** 0 to 100; the plan takes the highest. */
  readonly weight: number;
  readonly because: string;
  readonly args?: Readonly<Record<string, string | number>>;
};

export type PracticeText = {
  readonly title: string;
  /** One line under the title. */
  readonly short: string;
  /** What it is for. */
  readonly purpose: string;
  /** What the guides ask, in our words. */
  readonly guides: string;
  /** What research says, in plain words; the grade and citation come from the evidence. */
  readonly research: string;
  /** Sentences for offers, by name; `{name}` takes an argument. */
  readonly because: Readonly<Record<string, string>>;
};

/**
 * Lived once for each section a practice names: these records, in this order, and what is different afterwards.
 * `input` is what the person does last; `before` is what the journal already held.
 */
export type Example = {
  readonly section: SectionId;
  readonly before?: readonly ExampleRecord[];
  readonly input: readonly ExampleRecord[];
  readonly then: /** It comes back at a place, with this text in it. */
    | { readonly place: Place; readonly shows: string }
    /** The plan differs in exactly this: a line's practice, a gate's condition, the stage, the contact state, or a suggestion. */
    | { readonly plan: 'next' | 'opens' | 'closes' | 'condition' | 'stage' | 'contact' | 'suggestion'; readonly is: string };
};

/** `on` is the day of the example's own calendar: 0 is the first. Hour is 12:00 unless told. */
export type ExampleRecord = {
  readonly on: number;
  readonly kind: KindName;
  readonly id?: string;
  readonly v: Fields;
};

export type Practice = {
  readonly id: string;
  readonly stage: Stage;
  readonly sections: readonly SectionId[];
  readonly evidence: readonly EvidenceId[];
  readonly disagreements: readonly DisagreementId[];
  /** A step towards the other person: the gate that must be open. */
  readonly gate?: Gate;
  /** Closed while the safety questions point to danger: own part, apology, forgiveness, couple work. */
  readonly closedInDanger?: true;
  /** Closed to people under eighteen beyond what its gate closes. */
  readonly closedForMinors?: true;
  /** Closed under ORDER, NO and QUIET though it passes no gate: what asks the other person to join in. */
  readonly closedUnderStops?: true;
  /** How often it may be done again. */
  readonly repeat: 'once' | 'any' | 'daily' | 'weekly';
  readonly exercise: Exercise;
  readonly comesBack: readonly Return[];
  /** When it could be the next step. Undefined: it stays on the path but is not put first. */
  readonly offer: (facts: Facts) => Offer | undefined;
  readonly text: PracticeText;
  readonly examples: readonly Example[];
};

/** The civil day of an example's day, for fields that hold one. */
export const exampleDay = (on: number): Day => addDays('2026-03-02', on);

/** Identity with a type: a practice is a value. */
export const practice = <const P extends Practice>(value: P): P => value;
