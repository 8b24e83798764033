/** Each kind of letter is three questions, one at a time. */
export const letterKinds = ['never-read', 'thank', 'third-person'] as const;
export type LetterKind = (typeof letterKinds)[number];

export const PARTS = 3;
export const part = [1, 2, 3] as const;

/** Fifteen minutes, and ten at night: the page has an end. */
export const minutesFor = (night: boolean): number => (night ? 10 : 15);

export const isLetterKind = (value: string | undefined): value is LetterKind => letterKinds.includes(value as LetterKind);

/** A letter while it is written. */
export type Writing = {
  readonly kind?: LetterKind;
  /** Which question, from 0; after the last comes what to do with it. */
  readonly at: number;
  readonly texts: readonly string[];
  /** When the time is up, in milliseconds since 1970. */
  readonly endsAt?: number;
};

export const nothingWritten: Writing = { at: 0, texts: [] };

export const wholeLetter = (writing: Writing): string =>
  writing.texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join('\n\n');

export const seals = ['month', 'season', 'year', 'day'] as const;
export type Seal = (typeof seals)[number];
const lengths = { month: 30, season: 90, year: 365 } as const;

/** The day on which a seal ends, given today; a day of one's own choice has to lie ahead. */
export const sealDay = (seal: Seal, own: string, addDays: (count: number) => string, today: string): string | undefined =>
  seal === 'day' ? (own > today ? own : undefined) : addDays(lengths[seal]);
