import type { Place } from '../guide/places.ts';
import type { Exercise, Option } from '../guide/practice.ts';
import { practices } from '../guide/practices/index.ts';
import { all, type Entry, type Journal } from '../journal/journal.ts';
import type { IsoTime } from '../journal/time.ts';

export type ShownItem = {
  readonly practice: string;
  readonly record: string;
  readonly heading: string;
  readonly text: string;
  readonly at: IsoTime;
};

/** The options of a choice; none for any other field. */
const optionsOf = (exercise: Exercise, id: string): readonly Option[] => {
  for (const step of exercise.steps ?? [])
    for (const part of step.parts) if ((part.type === 'choice' || part.type === 'choices') && part.id === id) return part.options;
  return [];
};

/** A choice comes back in the words the person chose, everything else as written. */
const textOf = (value: unknown, options: readonly Option[]): string => {
  if (Array.isArray(value)) return value.map((one) => textOf(one, options)).join(' · ');
  if (value === undefined || value === null) return '';
  return options.find((option) => option.value === value)?.label ?? String(value);
};

/** What an exercise fixes tells its records from those of another practice of the same kind. */
const isOf = (record: Entry, practice: string, exercise: Exercise): boolean => {
  if (record.kind === 'entry' || record.kind === 'goal') return record.v['practice'] === practice;
  if (exercise.type !== 'steps' || record.kind !== exercise.record) return true;
  return Object.entries(exercise.fixed ?? {}).every(([field, value]) => record.v[field] === value);
};

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
          .filter((record) => record.kind === kind && isOf(record, practice.id, exercise))
          .map((record) => ({
            practice: practice.id,
            record: record.id,
            heading: comes.heading,
            text: textOf(
              kind === 'entry' ? (record.v['values'] as Record<string, unknown>)[comes.field] : record.v[comes.field],
              optionsOf(exercise, comes.field),
            ),
            at: record.at,
          }))
          .filter((item) => item.text.trim() !== '')
          .slice(0, atMost);
      }),
  );
};
