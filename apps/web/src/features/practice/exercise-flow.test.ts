import { practices, type Step } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import {
  answersToKeep,
  missingIn,
  moodFell,
  parseKept,
  sayAnswer,
  stepsThatMayCome,
  stepsAhead,
  toRecord,
  writtenIn,
  type Asked,
} from './exercise-flow.ts';

const steps: readonly Step[] = [
  {
    id: 'first',
    title: 'First',
    parts: [
      { type: 'say', text: 'Hello' },
      { type: 'text', id: 'what', label: 'What' },
      { type: 'yes-no', id: 'again', label: 'Again?' },
    ],
  },
  { id: 'why', title: 'Why', when: { field: 'again', is: true }, parts: [{ type: 'long', id: 'why', label: 'Why' }] },
  { id: 'rate', title: 'Rate', parts: [{ type: 'scale', id: 'rate', label: 'Rate', to: 4, low: 'low', high: 'high' }] },
  {
    id: 'last',
    title: 'Last',
    parts: [
      { type: 'record', id: 'reason', kind: 'reason', label: 'Which', empty: 'None' },
      { type: 'list', id: 'more', label: 'More', atMost: 3, optional: true },
    ],
  },
];
const asked: Asked = { id: 'trying-out', steps, exercise: { type: 'steps', record: 'entry', steps }, choices: {} };
const ids = (list: readonly Step[]) => list.map((step) => step.id);

describe('the steps ahead', () => {
  it('shows a step only when its answer was given', () => {
    expect(ids(stepsAhead(steps, { again: false }))).toEqual(['first', 'rate', 'last']);
    expect(ids(stepsAhead(steps, { again: true }))).toEqual(['first', 'why', 'rate', 'last']);
  });
  it('passes over writing once the time is up, but neither what is being written nor what was written', () => {
    expect(ids(stepsAhead(steps, { what: 'x', again: true }, true, 'first'))).toEqual(['first', 'rate']);
    expect(ids(stepsAhead(steps, { what: 'x', again: true, why: 'y' }, true, 'first'))).toEqual(['first', 'why', 'rate']);
  });
});

describe('how long a way is said to be', () => {
  const branch = (id: string, is: boolean): Step => ({ id, title: id, when: { field: 'again', is }, parts: [] });
  const branching = [...steps, branch('yes', true), branch('no', false)];
  it('is the longer of two ways, until the question is answered or passed', () => {
    expect(stepsThatMayCome(branching, {}, 0)).toBe(2);
    expect(stepsThatMayCome(branching, { again: false }, 0)).toBe(0);
    expect(stepsThatMayCome(branching, {}, 1)).toBe(0);
  });
});

describe('what was written on a step', () => {
  it('is its texts and lists, and nothing that was chosen', () => {
    expect(writtenIn(steps[0] as Step, { what: 'a', again: true, why: 'elsewhere' })).toBe('a');
    expect(writtenIn(steps[3] as Step, { reason: 'id', more: ['b', 'c'] })).toBe('b\nc');
  });
});

describe('what is missing', () => {
  it('names unanswered fields, and takes blanks for no answer', () => {
    expect(missingIn(asked, steps[0] as Step, { what: '  ' })).toEqual(['what', 'again']);
    expect(missingIn(asked, steps[0] as Step, { what: 'a', again: false })).toEqual([]);
  });
  it('does not hold anyone up for records that do not exist, unless the record needs one', () => {
    expect(missingIn(asked, steps[3] as Step, {})).toEqual([]);
    expect(missingIn({ ...asked, choices: { reason: [{ id: 'r', text: 'R' }] } }, steps[3] as Step, {})).toEqual(['reason']);
    const crossing: Asked = { ...asked, exercise: { type: 'steps', record: 'boundary-crossed', steps } };
    expect(missingIn(crossing, steps[3] as Step, {})).toEqual(['reason']);
  });
});

describe('what is recorded', () => {
  it('keeps the answers of an entry under its practice, with the moods', () => {
    expect(
      toRecord(asked, { what: ' a ', again: false, why: 'left over', rate: 0, more: ['', ' b '] }, { before: 1, after: 0 }),
    ).toEqual({
      kind: 'entry',
      v: { practice: 'trying-out', values: { what: 'a', again: false, rate: 0, more: ['b'], moodBefore: 1, moodAfter: 0 } },
    });
  });
  it('turns answers into fields of another kind, with what is fixed and the practice of a goal', () => {
    const goal: Asked = { ...asked, exercise: { type: 'steps', record: 'goal', fixed: { ended: false }, steps } };
    expect(toRecord(goal, { what: 'a', again: false }).v).toEqual({
      practice: 'trying-out',
      ended: false,
      what: 'a',
      again: false,
    });
    const did: Asked = { ...asked, exercise: { type: 'steps', record: 'did', fixed: { sort: 'move' }, steps } };
    expect(toRecord(did, { what: 'a' }, {}, 'old')).toEqual({ kind: 'did', v: { sort: 'move', what: 'a' }, id: 'old' });
  });
  it('marks what the other one said as told by the person', () => {
    const promise: readonly Step[] = [
      {
        id: 'who',
        title: 'Who',
        parts: [{ type: 'choice', id: 'maker', label: 'Who', options: [{ value: 'them', label: 'They' }] }],
      },
    ];
    const given: Asked = { ...asked, steps: promise, exercise: { type: 'steps', record: 'promise', steps: promise } };
    expect(toRecord(given, { maker: 'them' }).by).toBe('reported');
    expect(toRecord(given, { maker: 'me' }).by).toBeUndefined();
  });
  it('drops the answers of steps that no longer apply', () => {
    expect(answersToKeep(steps, { again: false, why: 'x' })).toEqual({ again: false });
  });
});

describe('an answer in words', () => {
  const words = {
    yes: 'Yes',
    no: 'No',
    day: (day: string) => `on ${day}`,
    of: (value: number, top: number) => `${value} of ${top}`,
  };
  it('uses the words that were chosen', () => {
    const option = { type: 'choice', id: 'c', label: 'C', options: [{ value: 'a', label: 'Apples' }] } as const;
    expect(sayAnswer(option, 'a', words)).toBe('Apples');
    expect(sayAnswer({ ...option, type: 'choices' }, ['a'], words)).toBe('Apples');
    expect(sayAnswer({ type: 'yes-no', id: 'y', label: 'Y' }, false, words)).toBe('No');
    expect(sayAnswer({ type: 'day', id: 'd', label: 'D' }, '2026-01-02', words)).toBe('on 2026-01-02');
    expect(
      sayAnswer({ type: 'record', id: 'r', kind: 'reason', label: 'R', empty: '' }, 'x', words, {
        r: [{ id: 'x', text: 'Far apart' }],
      }),
    ).toBe('Far apart');
    expect(sayAnswer({ type: 'scale', id: 's', label: 'S', to: 4, low: 'low', high: 'high' }, 0, words)).toBe('0 of 4');
    expect(sayAnswer({ type: 'text', id: 't', label: 'T' }, undefined, words)).toBe('');
  });
});

describe('what is sealed under way', () => {
  it('comes back as it was, and anything else is nothing', () => {
    const kept = { step: 'why', answers: { what: 'a' }, moods: { before: 2 }, spent: 30 };
    expect(parseKept(JSON.stringify(kept))).toEqual(kept);
    for (const text of ['', 'not json', '{}', 'null', '{"step":1,"answers":{}}']) expect(parseKept(text)).toBeUndefined();
  });
  it('notices a mood that fell, and only where both were told', () => {
    expect(moodFell({ before: 2, after: 1 })).toBe(true);
    expect(moodFell({ before: 2, after: 2 })).toBe(false);
    expect(moodFell({ before: 2 })).toBe(false);
  });
});

describe('every practice', () => {
  it('has field ids of its own within an exercise, so that no answer overwrites another', () => {
    for (const practice of practices) {
      const fields = (practice.exercise.steps ?? []).flatMap((step) =>
        step.parts.filter((part) => 'id' in part).map((part) => part.id),
      );
      expect(new Set(fields).size, practice.id).toBe(fields.length);
    }
  });
});
