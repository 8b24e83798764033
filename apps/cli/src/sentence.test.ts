import { practices } from '@reprise/core';
import { describe, expect, test } from 'vitest';
import { sayWith, withName } from './sentence.ts';

describe('what core returns becomes a sentence', () => {
  test('from the catalogue, with its arguments', () => {
    const said = sayWith('Robin')({ id: 'gate.thirty-days', args: { kept: 12, days: 30, left: 18 } });
    expect(said).toContain('12');
    expect(said).not.toMatch(/[{}]/);
  });

  test('from the practice that gives the reason', () => {
    for (const practice of practices)
      for (const [because, text] of Object.entries(practice.text.because)) {
        const said = sayWith('Robin')({ id: `practice.${practice.id}.${because}`, args: { count: 3, days: 4, left: 5 } });
        expect(said.length).toBeGreaterThan(10);
        if (text.includes('{name}')) expect(said).toContain('Robin');
      }
  });

  test('with the name of the other person, or "them" where there is none', () => {
    expect(withName('A word to {name}', 'Alma')).toBe('A word to Alma');
    expect(withName('A word to {name}', '  ')).toBe('A word to them');
    expect(withName('A word to {name}')).toBe('A word to them');
  });

  test('and a message without a text is a fault of ours', () => {
    expect(() => sayWith(undefined)({ id: 'gate.none' })).toThrow('gate.none');
    expect(() => sayWith(undefined)({ id: 'practice.none.none' })).toThrow('practice.none.none');
  });
});
