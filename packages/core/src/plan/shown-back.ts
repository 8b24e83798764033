import type { Place } from '../guide/places.ts';
import { practices } from '../guide/practices/index.ts';
import { all, type Journal } from '../journal/journal.ts';
import type { IsoTime } from '../journal/time.ts';

export type ShownItem = {
  readonly practice: string;
  readonly record: string;
  readonly heading: string;
  readonly text: string;
  readonly at: IsoTime;
};

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join(' · ') : typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);

/** What the person once wrote and wants before their eyes at this place, newest first; `atMost` for each practice's answer. */
export const shownBack = (journal: Journal, place: Place, atMost = 3): readonly ShownItem[] => {
  const records = all(journal).toReversed();
  return practices.flatMap((practice) =>
    practice.comesBack
      .filter((comes) => comes.place === place)
      .flatMap((comes) => {
        const { exercise } = practice;
        const kind = comes.kind ?? (exercise.type === 'steps' ? exercise.record : 'entry');
        return records
          .filter((record) => record.kind === kind && (kind !== 'entry' && kind !== 'goal' ? true : record.v['practice'] === practice.id))
          .map((record) => ({
            practice: practice.id,
            record: record.id,
            heading: comes.heading,
            text: textOf(kind === 'entry' ? (record.v['values'] as Record<string, unknown>)[comes.field] : record.v[comes.field]),
            at: record.at,
          }))
          .filter((item) => item.text.trim() !== '')
          .slice(0, atMost);
      }),
  );
};
