import type { Place } from '../guide/places.ts';
import type { Exercise, Option, Practice, Return } from '../guide/practice.ts';
import { practices } from '../guide/practices/index.ts';
import { of, type Entry, type Journal } from '../journal/journal.ts';
import type { Fields } from '../journal/operation.ts';
import type { IsoTime } from '../journal/time.ts';

export type ShownItem = {
  readonly practice: string;
  readonly record: string;
  readonly heading: string;
  readonly text: string;
  readonly at: IsoTime;
  readonly onlyWhileOpen?: true;
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
  const chosen = options.find((option) => option.value === value)?.label;
  return chosen ?? (typeof value === 'string' ? value : JSON.stringify(value));
};

/** What an exercise fixes tells its records from those of another practice of the same kind. */
const isOf = (record: Entry, practice: string, exercise: Exercise): boolean => {
  if (record.kind === 'entry' || record.kind === 'goal') return record.v['practice'] === practice;
  if (exercise.type !== 'steps' || record.kind !== exercise.record) return true;
  return Object.entries(exercise.fixed ?? {}).every(([field, value]) => record.v[field] === value);
};

/** The newest answers to one field of one practice's records; the journal is read from its end and no further than needed. */
const newest = (journal: Journal, practice: Practice, comes: Return, atMost: number): readonly ShownItem[] => {
  const { exercise } = practice;
  const kind = comes.kind ?? (exercise.type === 'steps' ? exercise.record : 'entry');
  const options = optionsOf(exercise, comes.field);
  const records: readonly Entry<Fields>[] = of(journal, kind);
  const items: ShownItem[] = [];
  for (let index = records.length - 1; index >= 0 && items.length < atMost; index--) {
    const record = records[index];
    if (!record || !isOf(record, practice.id, exercise)) continue;
    const fields = kind === 'entry' ? (record.v['values'] as Fields) : record.v;
    const text = textOf(fields[comes.field], options);
    if (text.trim() === '') continue;
    items.push({
      practice: practice.id,
      record: record.id,
      heading: comes.heading,
      text,
      at: record.at,
      ...(comes.onlyWhileOpen ? { onlyWhileOpen: true } : {}),
    });
  }
  return items;
};

/** What the person once wrote and wants before their eyes at this place, newest first; `atMost` for each practice's answer. */
export const shownBack = (journal: Journal, place: Place, atMost = 3): readonly ShownItem[] =>
  practices.flatMap((practice) =>
    practice.comesBack.filter((comes) => comes.place === place).flatMap((comes) => newest(journal, practice, comes, atMost)),
  );
