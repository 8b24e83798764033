import type { ActionInput, Exercise, Field, Showing, Step } from '@reprise/core';

/** What a person has answered so far, by field id. */
export type Answers = Readonly<Record<string, unknown>>;

/** What an exercise needs from a practice; plain data. */
export type Asked = {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly exercise: Exercise;
  /** Records a person may choose from, by field. */
  readonly choices: Readonly<Record<string, readonly { readonly id: string; readonly text: string }[]>>;
};

export const isField = (part: Field | Showing): part is Field => 'id' in part;
export const fieldsOf = (step: Step): readonly Field[] => step.parts.filter(isField);

export const asksForWriting = (step: Step): boolean =>
  fieldsOf(step).some((field) => field.type === 'text' || field.type === 'long' || field.type === 'list');

/** What a person wrote on one step, all together. */
export const writtenIn = (step: Step, answers: Answers): string =>
  fieldsOf(step)
    .filter((field) => field.type === 'text' || field.type === 'long' || field.type === 'list')
    .flatMap((field) => answers[field.id] ?? [])
    .filter((answer) => typeof answer === 'string')
    .join('\n');

/** The steps that come, given what was answered. Once the time is up, those that ask for writing are passed over. */
export const stepsAhead = (steps: readonly Step[], answers: Answers, timeIsUp = false, current?: string): readonly Step[] =>
  steps.filter(
    (step) =>
      step.id === current ||
      ((step.when === undefined || answers[step.when.field] === step.when.is) &&
        (!timeIsUp || !asksForWriting(step) || fieldsOf(step).some((field) => isAnswered(answers[field.id])))),
  );

/**
 * How many steps more may come, at most, by the questions from step `from` on that have no answer yet: a way may turn out shorter than
 * was said, and not longer.
 */
export const stepsThatMayCome = (steps: readonly Step[], answers: Answers, from: number): number => {
  const open = new Set(steps.slice(from).flatMap((step) => fieldsOf(step).map((field) => field.id)));
  const byField = new Map<string, Map<unknown, number>>();
  for (const { when } of steps) {
    if (when === undefined || !open.has(when.field) || isAnswered(answers[when.field])) continue;
    const counts = byField.get(when.field) ?? new Map<unknown, number>();
    byField.set(when.field, counts.set(when.is, (counts.get(when.is) ?? 0) + 1));
  }
  return [...byField.values()].reduce((sum, counts) => sum + Math.max(...counts.values()), 0);
};

export const isAnswered = (value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isAnswered);
  return value !== undefined && value !== null;
};

/** Nothing to choose from is not the person's fault; only where the record needs it does it hold them up. */
const canBeAnswered = (asked: Asked, field: Field): boolean =>
  field.type !== 'record' ||
  (asked.choices[field.id] ?? []).length > 0 ||
  asked.exercise.type === 'screen' ||
  recordOf(asked) !== 'entry';

export const recordOf = ({ exercise }: Pick<Asked, 'exercise'>): string =>
  exercise.type === 'steps' ? exercise.record : 'entry';

/** The fields of a step that still need an answer before it goes on. */
export const missingIn = (asked: Asked, step: Step, answers: Answers): readonly string[] =>
  fieldsOf(step)
    .filter((field) => !field.optional && !isAnswered(answers[field.id]) && canBeAnswered(asked, field))
    .map((field) => field.id);

const trimmed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed).filter(isAnswered);
  return value;
};

/** Answers of the steps that were shown, without what was left empty; a step that no longer applies takes its answers along. */
export const answersToKeep = (steps: readonly Step[], answers: Answers): Answers =>
  Object.fromEntries(
    stepsAhead(steps, answers)
      .flatMap(fieldsOf)
      .filter((field) => isAnswered(answers[field.id]))
      .map((field) => [field.id, trimmed(answers[field.id])]),
  );

export type Moods = { readonly before?: number | undefined; readonly after?: number | undefined };

const whoSaysSo = ['who', 'maker', 'owner'] as const;

/** What the exercise records: its answers under its practice, or as the fields of another kind. */
export const toRecord = (asked: Asked, answers: Answers, moods: Moods = {}, over?: string): ActionInput<'record'> => {
  const { exercise } = asked;
  const kept = answersToKeep(asked.steps, answers);
  const values = {
    ...kept,
    ...(moods.before === undefined ? {} : { moodBefore: moods.before }),
    ...(moods.after === undefined ? {} : { moodAfter: moods.after }),
  };
  const id = over === undefined ? {} : { id: over };
  if (exercise.type === 'screen' || exercise.record === 'entry')
    return { kind: 'entry', v: { practice: asked.id, values }, ...id };
  const fixed = exercise.fixed ?? {};
  const v = exercise.record === 'goal' ? { practice: asked.id, ...fixed, ...kept } : { ...fixed, ...kept };
  // What the other one said is told by the person.
  const reported = whoSaysSo.some((field) => kept[field] === 'them');
  // The kinds an exercise may record are those anyone may write; the door refuses every other.
  return { kind: exercise.record, v, ...(reported ? { by: 'reported' as const } : {}), ...id };
};

/** An answer as the person gave it, in words; empty where there is none. */
export const sayAnswer = (
  field: Field,
  value: unknown,
  words: {
    readonly yes: string;
    readonly no: string;
    readonly day: (day: string) => string;
    readonly of: (value: number, top: number) => string;
  },
  choices: Asked['choices'] = {},
): string => {
  if (!isAnswered(value)) return '';
  switch (field.type) {
    case 'yes-no':
      return value === true ? words.yes : words.no;
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? String(value);
    case 'choices':
      return (value as readonly string[])
        .map((one) => field.options.find((option) => option.value === one)?.label ?? one)
        .join(' · ');
    case 'list':
      return (value as readonly string[]).filter(isAnswered).join(' · ');
    case 'day':
      return words.day(String(value));
    case 'record':
      return choices[field.id]?.find((one) => one.id === value)?.text ?? '';
    case 'scale':
      return words.of(Number(value), field.to);
    default:
      return String(value);
  }
};

/** What is sealed while an exercise is under way, so that the lock loses nothing. */
export type Kept = {
  readonly step: string;
  readonly answers: Answers;
  readonly moods: Moods;
  /** Seconds spent in the exercise so far. */
  readonly spent: number;
};

export const parseKept = (text: string): Kept | undefined => {
  if (text === '') return undefined;
  try {
    const value = JSON.parse(text) as Partial<Kept>;
    if (typeof value.step !== 'string' || typeof value.answers !== 'object' || value.answers === null) return undefined;
    return { step: value.step, answers: value.answers, moods: value.moods ?? {}, spent: Number(value.spent) || 0 };
  } catch {
    return undefined;
  }
};

/** The mood went down from before to after, where both were told. */
export const moodFell = ({ before, after }: Moods): boolean => before !== undefined && after !== undefined && after < before;
