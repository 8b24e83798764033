import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerClasses } from '../journal/kinds/safety.ts';
import {
  answersTo,
  judgeSafety,
  questionsAhead,
  safetyQuestions,
  type SafetyAnswer,
  type SafetyAnswers,
  type SafetyQuestion,
} from './questions.ts';

const questions: readonly SafetyQuestion[] = safetyQuestions;
const noTo = (asked: SafetyQuestion): SafetyAnswer => (asked.direction === 'order' ? 'none' : 'no');
const allNo = Object.fromEntries(questions.map((asked) => [asked.id, noTo(asked)])) as SafetyAnswers;
const withAnswer = (id: string, answer: SafetyAnswer): SafetyAnswers => ({ ...allNo, [id]: answer });

describe('the questions', () => {
  it('can point to every class of danger, in both directions where both are possible', () => {
    const pointed = new Set(questions.flatMap((asked) => [asked.points, asked.again]).filter((one) => one !== undefined));
    expect(pointed).toEqual(new Set(dangerClasses));
    for (const direction of ['to-me', 'by-me'])
      expect(questions.some((asked) => asked.direction === direction && asked.points === 'violence')).toBe(true);
  });
  it('ask about small humiliations only after a yes to humiliation', () => {
    expect(questionsAhead({}).map((asked) => asked.id)).not.toContain('humiliated-changed');
    expect(questionsAhead({ humiliated: 'yes' }).map((asked) => asked.id)).toContain('humiliated-changed');
    expect(questionsAhead({ humiliated: 'rather-not' }).map((asked) => asked.id)).not.toContain('humiliated-changed');
  });
  it('all let a person say nothing', () => {
    for (const asked of questions) expect(answersTo(asked), asked.id).toContain('rather-not');
  });
});

describe('the outcome', () => {
  it('is clear only when every question that came was answered with no', () => {
    expect(judgeSafety(allNo)).toEqual({ outcome: 'clear', classes: [], orderProtects: [] });
    for (const asked of questionsAhead(allNo)) {
      expect(judgeSafety(withAnswer(asked.id, 'rather-not')).outcome, asked.id).toBe('unclear');
      const { [asked.id]: _left, ...rest } = allNo;
      expect(judgeSafety(rest).outcome, asked.id).toBe('unclear');
    }
    expect(judgeSafety({}).outcome).toBe('unclear');
  });
  it('is danger for any single yes, with its class and direction', () => {
    for (const asked of questionsAhead(allNo)) {
      if (asked.direction === 'order' || asked.points === undefined) continue;
      const judged = judgeSafety(withAnswer(asked.id, asked.again ? 'once-or-twice' : 'yes'));
      expect(judged, asked.id).toEqual({
        outcome: 'danger',
        classes: [asked.points],
        direction: asked.direction,
        orderProtects: [],
      });
    }
  });
  it('takes humiliation alone for neither danger nor the end of the questions', () => {
    const humiliated = withAnswer('humiliated', 'yes');
    expect(judgeSafety(humiliated).outcome).toBe('clear');
    expect(judgeSafety({ ...humiliated, 'humiliated-changed': 'yes' })).toMatchObject({
      outcome: 'danger',
      classes: ['control'],
      direction: 'to-me',
    });
    expect(judgeSafety({ ...humiliated, 'humiliated-small': 'rather-not' }).outcome).toBe('unclear');
  });
  it('tells once from again and again', () => {
    expect(judgeSafety(withAnswer('i-wrote-on', 'once-or-twice')).classes).toEqual(['control']);
    expect(judgeSafety(withAnswer('i-wrote-on', 'again')).classes).toEqual(['stalking']);
    expect(judgeSafety(withAnswer('i-followed', 'again'))).toMatchObject({
      outcome: 'danger',
      classes: ['stalking'],
      direction: 'by-me',
    });
  });
  it('says whom an order protects', () => {
    expect(judgeSafety(withAnswer('order', 'protects-me'))).toMatchObject({
      classes: ['order'],
      direction: 'to-me',
      orderProtects: ['me'],
    });
    expect(judgeSafety(withAnswer('order', 'protects-them'))).toMatchObject({ direction: 'by-me', orderProtects: ['them'] });
    expect(judgeSafety(withAnswer('order', 'protects-both'))).toMatchObject({ direction: 'both', orderProtects: ['me', 'them'] });
  });
  it('names both directions where both were told', () => {
    expect(judgeSafety({ ...allNo, hurt: 'yes', 'i-hurt': 'yes' })).toMatchObject({ classes: ['violence'], direction: 'both' });
  });
  it('never lets one more yes make it better, whatever else was said', () => {
    const answer = fc.record(
      Object.fromEntries(questions.map((asked) => [asked.id, fc.constantFrom(...answersTo(asked), undefined)])),
    ) as fc.Arbitrary<SafetyAnswers>;
    const pointing = questions.filter((asked) => asked.points && !asked.after);
    fc.assert(
      fc.property(answer, fc.constantFrom(...pointing), (answers, asked) => {
        const before = judgeSafety(answers);
        const yes = answersTo(asked).find((one) => one === 'yes' || one === 'again' || one === 'protects-me') as SafetyAnswer;
        const after = judgeSafety({ ...answers, [asked.id]: yes });
        expect(after.outcome).toBe('danger');
        for (const name of before.classes) if (name !== asked.points) expect(after.classes).toContain(name);
      }),
    );
  });
});
