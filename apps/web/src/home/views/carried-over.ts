import { latest, of, shownBack, type Journal, type ShownItem } from '@reprise/core';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

export type Carried = {
  readonly id: string;
  readonly at: string;
  readonly heading: string;
  readonly texts: readonly string[];
  readonly chosen: boolean;
};

const AT_MOST = 5;

/** One line a record, with everything it has to say; first what is meant for a new chapter, then what belongs to letting go. */
const byRecord = (journal: Journal): readonly (readonly ShownItem[])[] => {
  const found = new Map<string, ShownItem[]>();
  for (const item of [...shownBack(journal, 'new-chapter', AT_MOST), ...shownBack(journal, 'letting-go', AT_MOST)]) {
    const known = found.get(item.record);
    if (!known) found.set(item.record, [item]);
    else if (!known.some((one) => one.text === item.text)) known.push(item);
  }
  return [...found.values()];
};

/** What the person wrote that may go along into a new chapter; until they chose, what was written for it goes along. */
export const carriedOver = (({ session: { journal } }) => {
  const carried = latest(journal, 'preferences')?.v.carried;
  const meant = new Set(shownBack(journal, 'new-chapter', AT_MOST).map((item) => item.record));
  const name = nameIn(journal);
  const items = byRecord(journal).flatMap((same): Carried[] => {
    const [first] = same;
    if (!first) return [];
    return [
      {
        id: first.record,
        at: first.at,
        heading: withName(first.heading, name),
        texts: same.map((item) => item.text),
        chosen: carried ? carried.includes(first.record) : meant.has(first.record),
      },
    ];
  });
  return {
    items,
    chosen: items.filter((item) => item.chosen),
    /** Sentences for whoever may come. */
    withAnyone: of(journal, 'goal')
      .filter((entry) => entry.v.practice === 'new-chapter' && entry.v.ended !== true)
      .map((entry) => ({ id: entry.id, text: entry.v.what })),
  };
}) satisfies View<void, unknown>;
