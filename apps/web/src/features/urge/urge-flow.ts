import type { FieldsOf } from '@reprise/core';
import type { UrgeHelp } from '../../home/views/what-helped.ts';

export const PAUSE_SECONDS = 10 * 60;

/** What the wish may be about. Longing for one person and for anyone ask for different things. */
export const abouts = ['missing-them', 'missing-anyone', 'explaining', 'dream', 'own'] as const;
export type About = (typeof abouts)[number];

export const outcomes = ['away', 'still', 'wrote'] as const;
export type Outcome = (typeof outcomes)[number];

/** One wish to write, from how strong it is to what became of it. It outlives leaving the screen and the lock. */
export type Urge = {
  readonly step: 'strength' | 'pause' | 'hoping' | 'after';
  readonly before?: number;
  readonly about?: About;
  readonly wanting: string;
  /** When the pause ends, in milliseconds since 1970. */
  readonly endsAt?: number;
  /** The record, once there is one; it is written over with what came of it. */
  readonly record?: string;
  readonly after?: number;
  readonly helped: readonly UrgeHelp[];
  readonly outcome?: Outcome;
};

export const newUrge: Urge = { step: 'strength', wanting: '', helped: [] };

/** A pause nobody came back to is over for good after this long: the next wish is a new one. */
const FORGOTTEN = 12 * 60 * 60 * 1000;

export const isForgotten = (urge: Pick<Urge, 'endsAt'>, now: number): boolean =>
  urge.endsAt !== undefined && now - urge.endsAt > FORGOTTEN;

/** The record as far as it is known. `aboutWords` says a chosen answer in the person's language. */
export const toRecord = (urge: Urge, aboutWords: (about: About) => string): FieldsOf<'urge'> => {
  const own = urge.wanting.trim();
  const about = urge.about && urge.about !== 'own' ? aboutWords(urge.about) : '';
  const wanting = own || about;
  return {
    before: urge.before ?? 0,
    ...(wanting ? { wanting } : {}),
    ...(urge.after === undefined ? {} : { after: urge.after }),
    ...(urge.helped.length > 0 ? { helped: [...urge.helped] } : {}),
    ...(urge.outcome ? { wrote: urge.outcome === 'wrote' } : {}),
  };
};

/** Another ten minutes: a wish of its own, as strong as the last one was at the end. */
export const onceMore = (urge: Urge, now: number): Urge => ({
  ...newUrge,
  step: 'pause',
  wanting: urge.wanting,
  ...(urge.about ? { about: urge.about } : {}),
  before: urge.after ?? urge.before ?? 0,
  endsAt: now + PAUSE_SECONDS * 1000,
});
