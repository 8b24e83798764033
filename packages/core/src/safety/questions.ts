import type { DangerClass, safetyOutcomes } from '../journal/kinds/safety.ts';

/**
 * What is asked before any step towards the other person. The first four follow HARK (humiliation, afraid, rape, kick;
 * Sohal, Eldridge and Feder 2007, CC BY 2.0), reworded for someone whose relationship has ended. The wording is the
 * screen's; here is what is asked, of whom, and what a yes stands for.
 */
export type SafetyQuestion = {
  readonly id: string;
  /** Whether it was done to the person or by the person; an order says so itself. */
  readonly direction: 'to-me' | 'by-me' | 'order';
  /** What a yes points to. Undefined: a yes alone leads to further questions. */
  readonly points?: DangerClass;
  /** Asked only when this earlier question was answered with yes. */
  readonly after?: string;
  /** Once or twice points to `points`, again and again to this. */
  readonly again?: DangerClass;
};

const question = <const Id extends string>(
  id: Id,
  direction: SafetyQuestion['direction'],
  more: Omit<SafetyQuestion, 'id' | 'direction'> = {},
) => ({ id, direction, ...more });

export const safetyQuestions = [
  question('humiliated', 'to-me'),
  question('humiliated-changed', 'to-me', { after: 'humiliated', points: 'control' }),
  question('humiliated-small', 'to-me', { after: 'humiliated', points: 'control' }),
  question('afraid', 'to-me', { points: 'fear' }),
  question('forced', 'to-me', { points: 'violence' }),
  question('hurt', 'to-me', { points: 'violence' }),
  question('strangled', 'to-me', { points: 'strangulation' }),
  question('weapon', 'to-me', { points: 'weapons' }),
  question('threatened', 'to-me', { points: 'fear' }),
  question('followed', 'to-me', { points: 'stalking' }),
  question('controlled', 'to-me', { points: 'control' }),
  question('order', 'order', { points: 'order' }),
  question('i-hurt', 'by-me', { points: 'violence' }),
  question('i-forced', 'by-me', { points: 'violence' }),
  question('i-strangled', 'by-me', { points: 'strangulation' }),
  question('i-weapon', 'by-me', { points: 'weapons' }),
  question('i-threatened', 'by-me', { points: 'violence' }),
  question('i-followed', 'by-me', { points: 'control', again: 'stalking' }),
  question('i-wrote-on', 'by-me', { points: 'control', again: 'stalking' }),
  question('i-read', 'by-me', { points: 'control' }),
  question('i-threatened-myself', 'by-me', { points: 'control' }),
  question('they-fear', 'by-me', { points: 'fear' }),
] as const;

export type SafetyQuestionId = (typeof safetyQuestions)[number]['id'];

/** Nothing is preselected, and everything may be left unsaid. */
export const answersToYesNo = ['yes', 'no', 'rather-not'] as const;
export const answersToHowOften = ['no', 'once-or-twice', 'again', 'rather-not'] as const;
export const answersToOrder = ['none', 'protects-me', 'protects-them', 'protects-both', 'rather-not'] as const;
export type SafetyAnswer = (typeof answersToYesNo)[number] | (typeof answersToHowOften)[number] | (typeof answersToOrder)[number];
export type SafetyAnswers = { readonly [Id in SafetyQuestionId]?: SafetyAnswer };

const all: readonly (SafetyQuestion & { readonly id: SafetyQuestionId })[] = safetyQuestions;

/** The answers a question takes. */
export const answersTo = (asked: SafetyQuestion): readonly SafetyAnswer[] =>
  asked.direction === 'order' ? answersToOrder : asked.again ? answersToHowOften : answersToYesNo;

/** The questions that come, given what was answered so far. */
export const questionsAhead = (answers: SafetyAnswers): readonly (SafetyQuestion & { readonly id: SafetyQuestionId })[] =>
  all.filter((asked) => asked.after === undefined || answers[asked.after as SafetyQuestionId] === 'yes');

const isNo = (answer: SafetyAnswer): boolean => answer === 'no' || answer === 'none';

const pointOf = (asked: SafetyQuestion, answer: SafetyAnswer): DangerClass | undefined => {
  if (isNo(answer) || answer === 'rather-not') return undefined;
  return answer === 'again' ? asked.again : asked.points;
};

const directionsOf = (asked: SafetyQuestion, answer: SafetyAnswer): readonly ('to-me' | 'by-me')[] => {
  if (asked.direction !== 'order') return [asked.direction];
  if (answer === 'protects-both') return ['to-me', 'by-me'];
  return [answer === 'protects-me' ? 'to-me' : 'by-me'];
};

export type SafetyJudgement = {
  readonly outcome: (typeof safetyOutcomes)[number];
  readonly classes: readonly DangerClass[];
  readonly direction?: 'to-me' | 'by-me' | 'both';
  /** An order was named: whom it protects. */
  readonly orderProtects: readonly ('me' | 'them')[];
};

/**
 * From answers to an outcome. One yes is danger, whatever else was said. Clear needs a no to every question that came; what
 * was left unsaid or unasked is not clear. Humiliation alone is neither: its own two questions decide.
 */
export const judgeSafety = (answers: SafetyAnswers): SafetyJudgement => {
  const classes = new Set<DangerClass>();
  const directions = new Set<'to-me' | 'by-me'>();
  let unsaid = false;
  for (const asked of questionsAhead(answers)) {
    const answer = answers[asked.id];
    if (answer === undefined || answer === 'rather-not') {
      unsaid = true;
      continue;
    }
    const point = pointOf(asked, answer);
    if (!point) continue;
    classes.add(point);
    for (const direction of directionsOf(asked, answer)) directions.add(direction);
  }
  const { order } = answers;
  const direction = directions.size === 2 ? 'both' : [...directions][0];
  return {
    outcome: classes.size > 0 ? 'danger' : unsaid ? 'unclear' : 'clear',
    classes: [...classes],
    ...(direction ? { direction } : {}),
    orderProtects:
      order === 'protects-both' ? ['me', 'them'] : order === 'protects-me' ? ['me'] : order === 'protects-them' ? ['them'] : [],
  };
};
