import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { kinds } from '../journal/kinds/index.ts';
import { Life } from '../testing/life.ts';
import { recordedScales, scaleDue, scaleOf, scales } from './index.ts';
import { rangeOf, scoreOf, type Scale } from './scale.ts';

const all = (scale: Scale, value: number): number[] => scale.items.map(() => value);
const named = (id: string): Scale => {
  const found = scaleOf(id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
};
/** Answers that add up to a sum, first items first. */
const summing = (scale: Scale, sum: number): number[] => {
  let left = sum;
  return scale.items.map(({ choices }, index) => {
    const later = scale.items
      .slice(index + 1)
      .reduce((least, item) => least + Math.min(...item.choices.map((one) => one.value)), 0);
    const value = Math.max(...choices.map((one) => one.value).filter((one) => one <= left - later));
    left -= value;
    return value;
  });
};

describe('published ranges and bands', () => {
  it.each([
    ['who-5', 5, 0, 100],
    ['phq-4', 4, 0, 12],
    ['ucla-3', 3, 3, 9],
    ['csi-4', 4, 0, 21],
    ['hark', 4, 0, 4],
  ] as const)('%s: %i items, from %i to %i', (id, items, least, most) => {
    expect(named(id).items).toHaveLength(items);
    expect(rangeOf(named(id))).toEqual([least, most]);
  });

  // The sum of the answers, the published score, and its band on either side of each cut-off.
  it.each<[string, number, number, string]>([
    ['who-5', 0, 0, 'very-low'],
    ['who-5', 7, 28, 'very-low'],
    ['who-5', 8, 32, 'low'],
    ['who-5', 12, 48, 'low'],
    ['who-5', 13, 52, 'fair'],
    ['who-5', 25, 100, 'fair'],
    ['phq-4', 2, 2, 'none'],
    ['phq-4', 3, 3, 'mild'],
    ['phq-4', 5, 5, 'mild'],
    ['phq-4', 6, 6, 'moderate'],
    ['phq-4', 8, 8, 'moderate'],
    ['phq-4', 9, 9, 'severe'],
    ['phq-4', 12, 12, 'severe'],
    ['ucla-3', 3, 3, 'not-lonely'],
    ['ucla-3', 5, 5, 'not-lonely'],
    ['ucla-3', 6, 6, 'lonely'],
    ['ucla-3', 9, 9, 'lonely'],
    ['csi-4', 13, 13, 'distressed'],
    ['csi-4', 14, 14, 'not-distressed'],
    ['hark', 0, 0, 'none'],
    ['hark', 1, 1, 'positive'],
  ])('%s with answers adding up to %i scores %i, %s', (id, sum, score, band) => {
    expect(scoreOf(named(id), summing(named(id), sum))).toMatchObject({ score, band });
  });

  it('PHQ-4 notes each half by itself', () => {
    const phq = named('phq-4');
    expect(scoreOf(phq, [2, 1, 0, 0])?.parts).toEqual(['anxiety']);
    expect(scoreOf(phq, [0, 0, 0, 3])?.parts).toEqual(['depression']);
    expect(scoreOf(phq, [1, 1, 1, 1])?.parts).toEqual([]);
    expect(scoreOf(phq, [3, 3, 3, 3])?.parts).toEqual(['anxiety', 'depression']);
  });

  it.each(scales.map((one) => [one.id, one] as const))(
    '%s is scored only when fully answered, with answers it offers',
    (_id, scale) => {
      const good = scale.items.map(({ choices }) => choices[0]?.value ?? 0);
      expect(scoreOf(scale, good)).toBeDefined();
      for (const bad of [[], good.slice(1), [...good, 0], all(scale, -1), all(scale, 7), all(scale, 0.5)])
        expect(scoreOf(scale, bad)).toBeUndefined();
    },
  );
});

describe('the folder', () => {
  it('has a notice for every scale, and no scale unlisted', () => {
    const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map((one) => one.name);
    expect(folders.sort()).toEqual(scales.map((one) => one.id).sort());
    for (const folder of folders)
      expect([folder, existsSync(new URL(`./${folder}/NOTICE.md`, import.meta.url))]).toEqual([folder, true]);
  });

  it('records all but the safety questions', () => {
    const field = kinds['scale-result'].fields as unknown as { entries: { scale: { options: readonly string[] } } };
    expect(recordedScales.map((one) => one.id).sort()).toEqual([...field.entries.scale.options].sort());
    for (const one of recordedScales) {
      const most = one.items.map(({ choices }) => Math.max(...choices.map((choice) => choice.value)));
      const record = { scale: one.id, answers: most, score: scoreOf(one, most)?.score };
      expect(v.safeParse(kinds['scale-result'].fields as v.GenericSchema, record).success).toBe(true);
    }
  });
});

describe('turns', () => {
  const due = (life: Life): string | undefined => scaleDue(life.plan.facts, life.at);
  const answer = (life: Life): string | undefined => {
    const id = due(life);
    const found = recordedScales.find((one) => one.id === id);
    if (!found) return undefined;
    const answers = found.items.map(({ choices }) => choices[0]?.value ?? 0);
    life.do({
      do: 'record',
      with: { kind: 'scale-result', v: { scale: found.id, answers, score: scoreOf(found, answers)?.score ?? 0 } },
    });
    return found.id;
  };

  it('begin after three days, come once a week, and go round', () => {
    const life = new Life();
    life.situation();
    expect(due(life)).toBeUndefined();
    expect(due(life.later(2))).toBeUndefined();
    expect(answer(life.later(1))).toBe('who-5');
    expect(due(life)).toBeUndefined();
    expect(due(life.later(6))).toBeUndefined();
    expect([answer(life.later(1)), answer(life.later(7)), answer(life.later(7))]).toEqual(['phq-4', 'ucla-3', 'who-5']);
  });

  it('ask about a relationship only where there is one', () => {
    const life = new Life();
    life.situation();
    life.log({ event: 'spoken-yes', who: 'me' });
    life.log({ event: 'spoken-yes', who: 'them' });
    expect([0, 1, 2, 3].map(() => answer(life.later(7)))).toEqual(['who-5', 'phq-4', 'ucla-3', 'csi-4']);
  });
});
