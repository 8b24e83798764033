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

/** The plan for the talk as it was last written; nothing where there is none. */
export const theTalk = (({ session: { journal } }) => ({ before: planOf(journal) })) satisfies View<void, unknown>;
