import { dayOf } from '@reprise/core';
import { inMemory, type Session } from './session.ts';

/** The offset a time is written with: `+01:00` or `Z`. */
const offsetOf = (at: string): string => (at.endsWith('Z') ? 'Z' : at.slice(-6));

/** The invented journal, up to the evening before. Loaded when asked for: most people never do. */
export const openSample = async (at: string): Promise<Session> => {
  const { sampleJournal } = await import('@reprise/core/sample');
  return inMemory(sampleJournal(dayOf(at), offsetOf(at)), 'sample');
};
