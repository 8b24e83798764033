import { words } from './words.ts';

export const suggestedWords = 5;

/** Bits of chance in a suggested passphrase: 54.2. */
export const suggestedEntropy = suggestedWords * Math.log2(words.length);

/** A uniform whole number below `limit`: values that would favour the small ones are thrown away. */
const drawBelow = (limit: number): number => {
  const range = 0x1_0000_0000;
  const fair = range - (range % limit);
  for (;;) {
    const [drawn = range] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < fair) return drawn % limit;
  }
};

/** Five words drawn at random, to be offered; a person may take them or their own. */
export function suggestPassphrase(): string {
  return Array.from({ length: suggestedWords }, () => words[drawBelow(words.length)]).join(' ');
}
