import { expect, test } from 'vitest';
import { normalisePassphrase } from './passphrase.ts';
import { suggestedEntropy, suggestPassphrase } from './suggest-passphrase.ts';
import { words } from './words.ts';

test('the words are many, distinct, plain, and told apart by four letters', () => {
  expect(words.length).toBe(1831);
  expect(new Set(words).size).toBe(words.length);
  expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(words.length);
  expect(words.every((word) => /^[a-z]{3,8}$/.test(word))).toBe(true);
});

test('the stated entropy is that of the draw', () => {
  expect(suggestedEntropy).toBeCloseTo(54.19, 2);
});

test('five words of the list, drawn evenly', () => {
  const counts = new Map<string, number>();
  const draws = 20_000;
  for (let count = 0; count < draws; count += 1) {
    const drawn = suggestPassphrase().split(' ');
    expect(drawn).toHaveLength(5);
    for (const word of drawn) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const expected = (draws * 5) / words.length;
  const chiSquare = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected, 0);
  // 1830 degrees of freedom: mean 1830, standard deviation 60.5; seven of them away is no accident.
  expect(Math.abs(chiSquare - 1830)).toBeLessThan(7 * 60.5);
});

test('the same characters are the same passphrase on every keyboard', () => {
  expect(normalisePassphrase('cafe\u0301')).toBe(normalisePassphrase('café'));
  expect(normalisePassphrase('ﬁne １２')).toBe('fine 12');
  expect(normalisePassphrase('A b')).not.toBe(normalisePassphrase('a b'));
});
