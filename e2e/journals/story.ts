import { exportJournal, type Act, type ContactState, type Gate, type Stage, type Stop } from '@reprise/core';
import { live, type Beat } from '@reprise/core/sample';

/** A day worth looking at, and what its plan has to say. */
export type NamedDay = {
  readonly name: string;
  readonly at: string;
  readonly stage: Stage;
  readonly contact: ContactState;
  readonly stops: readonly Stop[];
  /** The gates that are open. */
  readonly open: readonly Gate[];
  /** What still keeps the first gate closed. */
  readonly unmet: readonly string[];
  /** The next step, on the days on which the story leaves no doubt. */
  readonly next?: string;
};

/** One person's way from the first evening on, as it is recorded, and the days on which its plan is known. */
export type Story = { readonly name: string; readonly beats: readonly Beat[]; readonly days: readonly NamedDay[] };

/** A moment of the story: month-day, clock, what was done, and an id where something later refers to it. */
export type Moment = readonly [day: string, clock: string, act: Act, id?: string];

/** Beats in order of time, all in one place and year. */
export const told = (year: number, offset: string, moments: readonly Moment[]): readonly Beat[] =>
  moments
    .map(([day, clock, act, id]) => ({ at: `${year}-${day}T${clock}:00${offset}`, act, ...(id ? { id } : {}) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** The story's journal at a time, as the app would export it then. */
export const journalText = (story: Story, at: string): string => {
  const until = Date.parse(at);
  const beats = story.beats.filter((beat) => Date.parse(beat.at) <= until);
  return `${JSON.stringify(exportJournal(live(beats, story.name), at), null, 1)}\n`;
};
