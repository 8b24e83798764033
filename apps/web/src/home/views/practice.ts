import {
  disagreements,
  evidence,
  find,
  kinds,
  of,
  practiceOf,
  singles,
  type Entry,
  type Field,
  type Practice,
} from '@reprise/core';
import { recordText } from './record-text.ts';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

type Values = Readonly<Record<string, unknown>>;
/** How many earlier answers a practice shows; the journal has them all. */
const EARLIER = 10;

const valuesOf = (entry: Pick<Entry, 'kind' | 'v'>): Values =>
  entry.kind === 'entry' ? ((entry.v['values'] ?? {}) as Values) : entry.v;

/** What an exercise fixes tells its records from those of another practice of the same kind. */
const isOf = (practice: Practice, entry: Pick<Entry, 'kind' | 'v'>): boolean => {
  if (entry.kind === 'entry' || entry.kind === 'goal') return entry.v['practice'] === practice.id;
  const fixed = practice.exercise.type === 'steps' ? practice.exercise.fixed : undefined;
  return Object.entries(fixed ?? {}).every(([field, value]) => entry.v[field] === value);
};

/** A practice with everything its screens show, the name put in: texts, evidence, disagreements, earlier answers. */
export const practice = (({ session: { journal } }, { id }) => {
  const known = practiceOf(id);
  if (!known) return undefined;
  const { offer: _offer, examples: _examples, ...data } = known;
  const { exercise } = known;
  const steps = exercise.steps ?? [];
  const kind = exercise.type === 'steps' ? exercise.record : 'entry';
  const earlier = of(journal, kind)
    .filter((entry) => isOf(known, entry as unknown as Entry))
    .slice(-EARLIER)
    .reverse()
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      values: valuesOf(entry as unknown as Entry),
      text: recordText(entry as unknown as Entry),
    }));
  const parts = steps.flatMap((step) => step.parts.map((part, index) => ({ part, key: `${step.id}/${index}` })));
  /** Records to choose from, by the field that asks for one. */
  const choices: Record<string, { id: string; text: string }[]> = {};
  /** Records shown back, by the step and the place in it. */
  const shown: Record<string, { at: string; text: string }[]> = {};
  for (const { part, key } of parts) {
    if (part.type === 'record')
      choices[part.id] = of(journal, part.kind)
        .map((entry) => ({ id: entry.id, text: recordText(entry as unknown as Entry) }))
        .filter((one) => one.text !== '')
        .reverse();
    if (part.type === 'show')
      shown[key] = of(journal, part.kind)
        .map((entry) => entry as unknown as Entry)
        .filter((entry) => part.practice === undefined || entry.v['practice'] === part.practice)
        .toReversed()
        .map((entry) => ({ at: entry.at, text: wordsOf(valuesOf(entry)[part.field], part.practice, part.field) }))
        .filter((one) => one.text.trim() !== '')
        .slice(0, part.atMost);
  }
  const words = withName(
    {
      ...data,
      evidence: known.evidence.map((one) => ({ id: one, ...evidence[one] })),
      disagreements: known.disagreements.map((one) => ({ id: one, ...disagreements[one] })),
      steps,
    },
    nameIn(journal),
  );
  return {
    ...words,
    kind,
    /** There is one such record; answering again writes over it. */
    single: (singles as readonly string[]).includes(kind),
    /** What happened stays as it is written. */
    stays: kinds[kind].merge === 'event',
    earlier,
    choices,
    shown,
  };
}) satisfies View<{ id: string }, unknown>;

/** A choice comes back in the words the person chose, everything else as written. */
const wordsOf = (value: unknown, practiceId: string | undefined, field: string): string => {
  if (Array.isArray(value)) return value.map((one: unknown) => wordsOf(one, practiceId, field)).join(' · ');
  if (value === undefined || value === null || typeof value === 'object') return '';
  const asked = practiceId === undefined ? undefined : fieldOf(practiceOf(practiceId), field);
  const options = asked && 'options' in asked ? asked.options : [];
  const chosen = options.find((option) => option.value === value)?.label;
  return chosen ?? (typeof value === 'string' ? value : JSON.stringify(value));
};

const fieldOf = (known: Practice | undefined, id: string): Field | undefined =>
  known?.exercise.steps?.flatMap((step) => step.parts).find((part): part is Field => 'id' in part && part.id === id);

/** One record, to be read or edited. */
export const record = (({ session: { journal } }, { kind, id }) => find(journal, kind, id)) satisfies View<
  { kind: string; id: string },
  unknown
>;
