/** A message may leave between these hours of the day; what is written outside them is kept until morning. */
export const MORNING = 9;
export const EVENING = 21;

export const isLate = (hour: number): boolean => hour < MORNING || hour >= EVENING;

/** What has to be so before words are copied; the person says it, nobody checks. */
export const checks = ['one-thing', 'easy', 'no-pressure', 'no-romance', 'only-one'] as const;
export type Check = (typeof checks)[number];

/** An answer to their asking may speak of more; the rest holds for it as well. */
export const checksFor = (mode: 'first-message' | 'invitation' | 'answer'): readonly Check[] =>
  mode === 'answer' ? ['no-pressure', 'easy'] : checks;

/** Longer than this, it is a letter. */
export const LONG = 420;
