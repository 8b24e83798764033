import { entry, type Line } from './line.ts';

/** Exercises done along the way, by their own fields. */
export const exercises: readonly Line[] = [];
