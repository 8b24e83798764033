import type { Contact } from './what-i-did.ts';

export const ways = ['chance', 'agreed', 'went-there'] as const;
export type Way = (typeof ways)[number];

/** Going where someone will be is a visit, not a chance. */
export const eventOfMeeting = (way: Way, happened: string, readAs: string): Contact => {
  const account = {
    ...(happened.trim() ? { happened: happened.trim() } : {}),
    ...(readAs.trim() ? { readAs: readAs.trim() } : {}),
  };
  if (way === 'went-there') return { event: 'slip', of: 'visit', ...account };
  return { event: way === 'agreed' ? 'met' : 'ran-into', ...account };
};
