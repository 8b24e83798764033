export const strengths = ['guessed-quickly', 'guessable', 'hard'] as const;
export type Strength = (typeof strengths)[number];

/** A word a person picks carries some ten bits of surprise at best; a letter among others, some four. */
const WORD_BITS = 10;
const LETTER_BITS = 4;
const OTHER_BITS = 5;
/** What stands in one piece is more often a word with a number behind it than chance. */
const ONE_WORD = 0.75;

/** Runs of one character and steps along the alphabet or the digits surprise nobody. */
const surprising = (text: string): string =>
  [...text]
    .filter((letter, index, all) => {
      const before = all[index - 1];
      if (before === undefined) return true;
      const step = (letter.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
      return Math.abs(step) > 1;
    })
    .join('');

/**
 * A careful guess from the form alone: nobody here knows whether it is a known phrase or somebody's birthday.
 * The limits are for Argon2id at the cost the vault uses, where a guess is slow.
 */
export const strengthOf = (passphrase: string): Strength => {
  const said = passphrase.toLowerCase().split(/[\s\-_.]+/);
  const distinct = [...new Set(said)];
  const kept = surprising(distinct.join(''));
  const letters = [...kept].filter((one) => /\p{L}/u.test(one)).length;
  const others = [...kept].length - letters;
  const byLetters = letters * LETTER_BITS + others * OTHER_BITS;
  const words = distinct.filter((word) => word.length > 2).length;
  const bits = words >= 2 ? Math.min(byLetters, words * WORD_BITS + others) : byLetters * ONE_WORD;
  if (bits < 28) return 'guessed-quickly';
  return bits < 46 ? 'guessable' : 'hard';
};
