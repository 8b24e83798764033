import { disagreements, evidence, find, of, practiceOf, type Field, type Practice } from '@reprise/core';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

const fieldsOf = (practice: Practice): readonly Field[] =>
  practice.exercise.type === 'steps'
    ? practice.exercise.steps.flatMap((step) => step.parts.filter((part): part is Field => 'id' in part))
    : [];

/** A practice with everything its screen shows, the name put in: texts, evidence, disagreements, earlier answers. */
export const practice = (({ session: { journal } }, { id }) => {
  const known = practiceOf(id);
  if (!known) return undefined;
  const { offer: _offer, examples: _examples, ...data } = known;
  const { exercise } = known;
  const earlier =
    exercise.type === 'steps'
      ? of(journal, exercise.record)
          .filter((entry) =>
            exercise.record !== 'entry' && exercise.record !== 'goal' ? true : (entry.v as { practice?: string }).practice === id,
          )
          .slice(-10)
          .reverse()
          .map((entry) => ({
            id: entry.id,
            at: entry.at,
            values: (exercise.record === 'entry' ? (entry.v as { values: Record<string, unknown> }).values : entry.v) as Record<
              string,
              unknown
            >,
          }))
      : [];
  /** Records to choose from, and records shown back, by the part that asks for them. */
  const choices: Record<string, { id: string; text: string }[]> = {};
  for (const field of fieldsOf(known)) {
    if (field.type !== 'record') continue;
    choices[field.id] = of(journal, field.kind).map((entry) => ({
      id: entry.id,
      text: String((entry.v as Record<string, unknown>)['text'] ?? (entry.v as Record<string, unknown>)['what'] ?? entry.id),
    }));
  }
  const shown: Record<string, { at: string; text: string }[]> = {};
  if (exercise.type === 'steps')
    for (const step of exercise.steps)
      for (const [index, part] of step.parts.entries()) {
        if (part.type !== 'show') continue;
        shown[`${step.id}/${index}`] = of(journal, part.kind)
          .filter((entry) => part.practice === undefined || (entry.v as { practice?: string }).practice === part.practice)
          .slice(-part.atMost)
          .reverse()
          .map((entry) => {
            const fields = (part.kind === 'entry' ? (entry.v as { values: Record<string, unknown> }).values : entry.v) as Record<
              string,
              unknown
            >;
            const value = fields[part.field];
            return { at: entry.at, text: Array.isArray(value) ? value.join(' · ') : String(value ?? '') };
          })
          .filter((one) => one.text !== '');
      }
  return withName(
    {
      ...data,
      evidence: known.evidence.map((one) => ({ id: one, ...evidence[one] })),
      disagreements: known.disagreements.map((one) => ({ id: one, ...disagreements[one] })),
      earlier,
      choices,
      shown,
    },
    nameIn(journal),
  );
}) satisfies View<{ id: string }, unknown>;

/** One record, to be read or edited. */
export const record = (({ session: { journal } }, { kind, id }) => find(journal, kind, id)) satisfies View<
  { kind: string; id: string },
  unknown
>;
