import { of, type Journal } from '@reprise/core';
import type { View } from './view.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const planOf = (journal: Journal) => {
  const plan = of(journal, 'entry').findLast((entry) => entry.v.practice === 'the-talk' && entry.v.values['moment'] !== 'after');
  if (!plan) return undefined;
  const { values } = plan.v;
  const questions = values['questions'];
  return {
    id: plan.id,
    at: plan.at,
    place: text(values['place']),
    length: text(values['length']),
    pause: text(values['pause']),
    opening: text(values['opening']),
    questions: Array.isArray(questions) ? questions.map(text).filter((one) => one !== '') : [],
    say: text(values['say']),
    forThem: text(values['forThem']),
    fear: text(values['fear']),
    fearThen: text(values['fearThen']),
    ending: text(values['ending']),
    afterwards: text(values['afterwards']),
  };
};

const lastValues = (journal: Journal, practice: string): Readonly<Record<string, unknown>> =>
  of(journal, 'entry').findLast((entry) => entry.v.practice === practice)?.v.values ?? {};

/** What may be said at the table besides the plan: a good moment, thanks that want nothing, the apology. */
const besidesOf = (journal: Journal) => {
  const good = lastValues(journal, 'appreciation');
  const sorry = lastValues(journal, 'apologising');
  // What was meant to soften them stays unsaid, as the person noted it themselves.
  const unsaid = good['forWhat'] === 'soften';
  return {
    memory: unsaid ? '' : text(good['moment']),
    thanks: unsaid ? '' : text(good['asThanks']),
    apology: text(sorry['wording']),
  };
};

/** The plan for the talk as it was last written, with what else may be said; nothing where there is none. */
export const theTalk = (({ session: { journal } }) => {
  const plan = planOf(journal);
  return { before: plan && { ...plan, ...besidesOf(journal) } };
}) satisfies View<void, unknown>;
