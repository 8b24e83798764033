import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleJournal } from '../sample/sample-journal.ts';
import { crisisFigures, crisisLines } from './crisis-figures.ts';
import { crisisIn } from './crisis.ts';

const lines = crisisLines(readFileSync(new URL('./crisis-corpus.tsv', import.meta.url), 'utf8'));

describe('the corpus', () => {
  it('is large enough, with a third kept aside, and says nothing twice', () => {
    const size = (label: string, part?: string): number =>
      lines.filter((line) => line.label === label && (part === undefined || line.part === part)).length;
    for (const [label, least] of [
      ['explicit', 200],
      ['hint', 120],
      ['none', 200],
    ] as const) {
      expect(size(label)).toBeGreaterThanOrEqual(least);
      expect(size(label, 'aside')).toBeGreaterThanOrEqual(least / 3);
    }
    const twice = lines.filter((line, index) => lines.findIndex((one) => one.text === line.text) !== index);
    expect(twice.map((line) => line.text)).toEqual([]);
  });

  it.each(['aside', 'tune'] as const)('is read well enough: %s', (part) => {
    const { explicit, hint, falseAlarm } = crisisFigures(lines, part);
    expect(explicit.right / explicit.of, explicit.wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(hint.right / hint.of, hint.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(falseAlarm.wrong.length / falseAlarm.of, falseAlarm.wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('what is noticed', () => {
  it('is the strongest thing said, wherever it stands', () => {
    expect(crisisIn('Today I cooked. Then it came back: I want to die. I will call Ana.')).toBe('explicit');
    expect(crisisIn('I can’t go on. He said “I want to die” once.')).toBe('hint');
    expect(crisisIn('He said he wants to die but I want to die too')).toBe('explicit');
  });

  it('does not depend on case, accents, apostrophes or line breaks', () => {
    for (const text of ['I DON’T WANT TO LIVE', 'i dont want to live', "I don't want\tto live"])
      expect(crisisIn(text)).toBe('explicit');
    expect(crisisIn('NO QUIERO VIVIR MAS')).toBe('explicit');
  });

  it('is nothing in the words of an ordinary hard time', () => {
    const words = sampleJournal('2026-11-22').flatMap((one) => Object.values(one.v).filter((part) => typeof part === 'string'));
    expect(words.filter((text) => crisisIn(text) !== undefined)).toEqual([]);
    for (const text of ['I am hard on myself', 'I work on myself', 'I want to take my life back', '', '   ', '…'])
      expect([text, crisisIn(text)]).toEqual([text, undefined]);
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect([undefined, 'hint', 'explicit']).toContain(crisisIn(text));
      }),
      { numRuns: 2000, seed: 4 },
    );
  });

  it('takes time in proportion to the text', () => {
    const hard = ['i want to ', 'he said ', 'a ', 'swallowed all all all ', 'no ', '"', 'x', 'i i i took my '];
    // Time of this process alone: another program on the machine does not count.
    const spent = (text: string): number => {
      const start = process.cpuUsage();
      crisisIn(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const least = (text: string): number => Math.min(spent(text), spent(text), spent(text));
    for (const unit of hard) {
      const text = unit.repeat(Math.ceil(8_000 / unit.length));
      expect([unit, least(text.repeat(10)) < Math.max(least(text), 3) * 40]).toEqual([unit, true]);
    }
  });
});
