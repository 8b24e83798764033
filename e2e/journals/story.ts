import type { Act, Operation } from '@reprise/core';
import { live, type Beat } from '@reprise/core/sample';

/** A day worth looking at, by name. */
export type NamedDay = { readonly name: string; readonly at: string };

/** One person's way from the first evening on, as it is recorded, and the days on which its plan is known. */
export type Story = { readonly name: string; readonly beats: readonly Beat[]; readonly days: readonly NamedDay[] };

/** A moment of the story: month-day, clock, what was done, and an id where something later refers to it. */
export type Moment = readonly [day: string, clock: string, act: Act, id?: string];

/** Beats in order of time, all in one place and year. */
export const told = (year: number, offset: string, moments: readonly Moment[]): readonly Beat[] =>
  moments
    .map(([day, clock, act, id]) => ({ at: `${year}-${day}T${clock}:00${offset}`, act, ...(id ? { id } : {}) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

/** What the journal of the story holds at a time: what had been recorded by then. */
export const asOf = (story: Story, at: string): readonly Operation[] => {
  const until = Date.parse(at);
  const beats = story.beats.filter((beat) => Date.parse(beat.at) <= until);
  const journal = live(beats, story.name);
  return [...journal.kinds.values()]
    .flat()
    .toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1))
    .map(({ ms: _ms, recorded: _recorded, ...operation }) => operation);
};

/** The journal's JSON form, as the app exports it. */
export const journalText = (records: readonly Operation[], exportedAt: string): string =>
  `${JSON.stringify({ format: 'reprise-journal', version: 1, exportedAt, records }, null, 1)}\n`;
