export type Change = 'more' | 'less' | 'same';

/** One step on a scale of five is within a mood; two say that something moved. */
const MOVED = 2;

export const change = (from: number, to: number): Change => (to - from >= MOVED ? 'more' : from - to >= MOVED ? 'less' : 'same');

const degrees = ['0', '1', '2', '3', '4'] as const;

/** The name of a degree, for its words in the catalogue. */
export const words = (score: number): (typeof degrees)[number] => degrees[score] ?? '0';
