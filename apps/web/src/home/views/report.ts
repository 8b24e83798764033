import { dayOf, daysBetween, latest, of, shownBack, type Journal } from '@reprise/core';
import { nameIn, withName } from './said.ts';
import { reportParts, type ReportPart } from './report-parts.ts';
import type { View } from './view.ts';

/** Under which part a practice's answers stand. */
const partOf: Readonly<Record<string, ReportPart>> = {
  counselling: 'questions',
  'counselling-together': 'questions',
  deciding: 'questions',
  'naming-the-reasons': 'reasons',
  'my-part': 'reasons',
  'telling-it-from-outside': 'reasons',
  'check-in': 'mood',
  'how-i-was-treated': 'treated',
};

const MOST = 12;
const WEEKS = 8;

/** Mean mood (0 to 4) and longing (0 to 10) of each of the last eight weeks with notes, the latest last. */
const weeks = (journal: Journal, today: string) => {
  const sums = new Map<number, { count: number; mood: number; longing: number }>();
  for (const entry of of(journal, 'check-in')) {
    const week = Math.floor(daysBetween(dayOf(entry.at), today) / 7);
    if (week < 0 || week >= WEEKS) continue;
    const sum = sums.get(week) ?? { count: 0, mood: 0, longing: 0 };
    sums.set(week, { count: sum.count + 1, mood: sum.mood + entry.v.mood, longing: sum.longing + entry.v.longing });
  }
  return [...sums]
    .sort(([a], [b]) => b - a)
    .map(([weeksAgo, sum]) => ({ weeksAgo, count: sum.count, mood: sum.mood / sum.count, longing: sum.longing / sum.count }));
};

/** Everything that could go onto the page, by part, and the parts chosen when it was prepared. */
export const report = (({ session: { journal }, at }) => {
  const items = shownBack(journal, 'report', MOST).map((item) => ({
    ...item,
    heading: withName(item.heading, nameIn(journal)),
    part: partOf[item.practice] ?? ('growth' as const),
  }));
  const prepared = of(journal, 'entry').findLast((entry) => entry.v.practice === 'counselling')?.v.values['handOver'];
  return {
    chosen: reportParts.filter((part) =>
      Array.isArray(prepared) ? prepared.includes(part) : part === 'questions' || part === 'reasons',
    ),
    items,
    weeks: weeks(journal, dayOf(at)),
    motives: latest(journal, 'motive-check')?.v.scores,
    contacts: of(journal, 'contact').map((entry) => ({
      id: entry.id,
      at: entry.at,
      event: entry.v.event,
      happened: 'happened' in entry.v ? entry.v.happened : 'words' in entry.v ? entry.v.words : undefined,
    })),
  };
}) satisfies View<void, unknown>;
