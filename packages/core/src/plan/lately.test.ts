import { describe, expect, it } from 'vitest';
import { nextStamp } from '../journal/hybrid-clock.ts';
import { createJournal } from '../journal/journal.ts';
import { kinds, type KindName } from '../journal/kinds/index.ts';
import type { Fields, Operation } from '../journal/operation.ts';
import { instantOf } from '../journal/time.ts';
import { factsOf, type Facts } from './facts.ts';
import { daysSinceDid, daysSinceDone, lastAnswer, recentCheckIn, workedHard } from './lately.ts';

const timeOn = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T12:00:00+00:00`;

const factsAfter = (records: readonly (readonly [number, KindName, Fields])[], today: number): Facts => {
  const operations: Operation[] = [];
  for (const [day, kind, v] of records) {
    const hlc = nextStamp(operations.at(-1)?.hlc, instantOf(timeOn(day)), 'one');
    operations.push({
      id: `r${operations.length}`,
      kind,
      schema: 1,
      merge: kinds[kind].merge,
      hlc,
      by: 'me',
      at: timeOn(day),
      v,
    });
  }
  return factsOf(createJournal(operations), timeOn(today));
};

const reason = { text: 'The distance', statedBy: 'both' };

describe('lately', () => {
  it('counts days since an exercise and since a sort of doing', () => {
    const facts = factsAfter(
      [
        [2, 'entry', { practice: 'accepting', values: { isTrue: 'so' } }],
        [4, 'did', { what: 'walk', sort: 'move' }],
      ],
      9,
    );
    expect(daysSinceDone(facts, 'accepting')).toBe(7);
    expect(daysSinceDone(facts, 'small-wins')).toBe(Number.POSITIVE_INFINITY);
    expect(daysSinceDid(facts, 'move')).toBe(5);
    expect(daysSinceDid(facts, 'people')).toBe(Number.POSITIVE_INFINITY);
    expect(lastAnswer(facts, 'accepting', 'isTrue')).toBe('so');
    expect(lastAnswer(facts, 'accepting', 'cost')).toBeUndefined();
  });

  it('knows the check-in of yesterday, not of the day before', () => {
    const note = [[4, 'check-in', { mood: 1, longing: 9 }]] as const;
    expect(recentCheckIn(factsAfter(note, 5))?.mood).toBe(1);
    expect(recentCheckIn(factsAfter(note, 6))).toBeUndefined();
  });

  it('sees a hard look that nothing easy has followed', () => {
    const hard = [3, 'reason', reason] as const;
    expect(workedHard(factsAfter([hard], 4))).toBe(true);
    expect(workedHard(factsAfter([hard], 6))).toBe(false);
    expect(workedHard(factsAfter([hard, [4, 'check-in', { mood: 2, longing: 2 }]], 4))).toBe(true);
    expect(workedHard(factsAfter([hard, [4, 'care', { slept: 'well' }]], 4))).toBe(false);
    expect(workedHard(factsAfter([hard, [4, 'entry', { practice: 'small-wins', values: {} }]], 4))).toBe(false);
    expect(
      workedHard(
        factsAfter(
          [
            [3, 'care', {}],
            [4, 'entry', { practice: 'starting-honestly', values: {} }],
          ],
          4,
        ),
      ),
    ).toBe(true);
    expect(workedHard(factsAfter([], 4))).toBe(false);
  });
});
