import { answersTo, judgeSafety, questionsAhead, type SafetyAnswers } from '@reprise/core';
import type { View } from './view.ts';

/** The questions that come after these answers, and what they amount to. Nothing of it is kept. */
export const safetyQuestions = ((_asked, { answers }) => ({
  ahead: questionsAhead(answers).map((one) => ({ id: one.id, direction: one.direction, answers: answersTo(one) })),
  judgement: judgeSafety(answers),
})) satisfies View<{ answers: SafetyAnswers }, unknown>;
