import type { Practice } from '../practice.ts';
import { namingTheReasons } from './naming-the-reasons.ts';

/** Every practice, in the order of the path; ties between next steps go to the earlier. One line each. */
export const practices: readonly Practice[] = [
  namingTheReasons,
];

export const practiceOf = (id: string): Practice | undefined => practices.find((one) => one.id === id);
