import { describe, expect, it } from 'vitest';
import { evidenceIds } from '../guide/evidence.ts';
import { practices } from '../guide/practices/index.ts';
import { sectionIds } from '../guide/sections.ts';
import { createJournal, emptyJournal, operationsOf, type Journal } from '../journal/journal.ts';
import { Life } from '../testing/life.ts';
import { makePlan, type Plan } from './make-plan.ts';

const shown = ({ facts: _facts, ...plan }: Plan): unknown => JSON.parse(JSON.stringify(plan));

const lives = (): readonly [string, Life][] => {
  const fresh = new Life();
  const told = new Life();
  told.situation();
  const ready = new Life().ready();
  const waiting = new Life().ready();
  waiting.log({ event: 'outreach', of: 'first-message' });
  const quiet = new Life().ready();
  quiet.log({ event: 'outreach', of: 'first-message' });
  quiet.later(20);
  const endangered = new Life().ready();
  endangered.do({ do: 'answer-safety', with: { outcome: 'danger', classes: ['weapons'] } });
  return [
    ['nothing', fresh],
    ['a situation', told],
    ['everything ready', ready],
    ['an unanswered message', waiting],
    ['silence', quiet],
    ['danger', endangered],
  ];
};

describe('the plan', () => {
  it.each(lives())('is the same for the same journal and time: %s', (_name, life) => {
    const reordered = createJournal(operationsOf(life.journal).toReversed());
    expect(shown(makePlan(life.journal, life.at))).toEqual(shown(makePlan(life.journal, life.at)));
    expect(shown(makePlan(reordered, life.at))).toEqual(shown(makePlan(life.journal, life.at)));
  });

  it.each(lives())('names every practice once, with what it rests on: %s', (_name, life) => {
    const { open, closed, next } = life.plan;
    expect([...open, ...closed].map((line) => line.practice).sort()).toEqual(practices.map((one) => one.id).sort());
    expect(open.map((line) => line.practice)).toContain(next.practice);
    for (const line of [...open, ...closed, next]) {
      expect(line.reason.id).not.toBe('');
      for (const section of line.sections) expect(sectionIds).toContain(section);
      for (const one of line.evidence) expect(evidenceIds).toContain(one);
    }
  });

  it.each(lives())('never closes letting go: %s', (_name, life) => {
    const closed = life.plan.closed.filter((line) => line.stage === 'let-go');
    expect(closed).toEqual([]);
  });

  it('changes nothing it is given', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const part of value instanceof Map ? value.values() : Object.values(value)) freeze(part);
      }
      return value;
    };
    const life = new Life().ready();
    expect(() => makePlan(freeze(life.journal) as Journal, life.at)).not.toThrow();
  });

  it('begins before the start, and ends a stop at letting go', () => {
    expect(makePlan(emptyJournal, '2026-01-01T12:00:00Z').stage).toBe('before-you-start');
    const life = new Life().ready();
    expect(life.plan.stage).toBe('reach-out');
    life.log({ event: 'no', scope: 'contact' });
    expect([life.plan.stage, life.plan.stops]).toEqual(['let-go', ['NO']]);
  });
});
