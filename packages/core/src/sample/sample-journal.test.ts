import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { act } from '../act/act.ts';
import { practiceOf } from '../guide/practices/index.ts';
import { createJournal, emptyJournal, of } from '../journal/journal.ts';
import { kindOf } from '../journal/kinds/index.ts';
import { dayNumber, dayOf } from '../journal/time.ts';
import { makePlan } from '../plan/make-plan.ts';
import { live } from './live.ts';
import { sampleJournal } from './sample-journal.ts';

const today = '2026-11-22';
const at = `${today}T19:00:00Z`;
const operations = sampleJournal(today);
const journal = createJournal(operations);

describe('the sample journal', () => {
  test('is a life of about sixty days and many kinds, and ends before today', () => {
    expect(operations.length).toBeGreaterThan(110);
    expect(new Set(operations.map((one) => one.kind)).size).toBeGreaterThan(15);
    const days = operations.map((one) => dayNumber(dayOf(one.at)));
    expect(Math.max(...days)).toBe(dayNumber(today) - 1);
    expect(Math.min(...days)).toBe(dayNumber(today) - 58);
  });

  test('is the same every time, on any day', () => {
    expect(sampleJournal(today)).toEqual(operations);
    const other = sampleJournal('2028-03-01', '+05:30');
    expect(other.map((one) => [one.id, one.kind])).toEqual(operations.map((one) => [one.id, one.kind]));
    expect(other.every((one) => one.at.endsWith('+05:30'))).toBe(true);
  });

  test('holds only records that an import accepts', () => {
    const outcome = act(
      emptyJournal,
      { do: 'merge', with: { source: 'import', records: [...operations] } },
      { at, id: 'i', device: 'd' },
    );
    expect(outcome).toMatchObject({ ok: true });
    for (const { kind, v: fields } of operations)
      expect(v.safeParse(kindOf(kind)?.fields ?? v.never(), fields).issues ?? []).toEqual([]);
  });

  test('names only practices there are, and fields their exercises ask for', () => {
    const entries = of(journal, 'entry');
    expect(entries.length).toBeGreaterThan(5);
    for (const { v: fields } of entries) {
      const exercise = practiceOf(fields.practice)?.exercise;
      expect(exercise, fields.practice).toBeDefined();
      if (exercise?.type !== 'steps') continue;
      const asked = exercise.steps.flatMap((step) => step.parts).flatMap((part) => ('id' in part ? [part.id] : []));
      expect(asked, fields.practice).toEqual(expect.arrayContaining(Object.keys(fields.values)));
    }
    for (const { v: fields } of of(journal, 'goal')) expect(practiceOf(fields.practice), fields.practice).toBeDefined();
  });

  test('is worth looking at: a slip keeps the way closed until a day, and nothing is a stop', () => {
    const plan = makePlan(journal, at);
    expect(plan).toMatchObject({ stage: 'decide', contact: 'OPEN', stops: [] });
    const unmet = plan.gates[0]?.unmet ?? [];
    expect(unmet.map((one) => one.condition)).toEqual(['last-seven', 'decision', 'reaffirmed', 'outcomes']);
    expect(unmet[0]?.until).toBe('2026-11-25');
    expect(plan.closed.some((line) => line.until === '2026-11-25')).toBe(true);
    expect(plan.ahead.map((one) => one.on)).toContain('2026-12-01');
  });
});

test('a story that breaks the rules is refused, with its beat', () => {
  expect(() => live([{ at, act: { do: 'decide', with: { choice: 'try', reaffirms: 'none' } } }], 'story')).toThrow('beat 0');
});
