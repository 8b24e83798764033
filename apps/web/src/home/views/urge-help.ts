import { latest, of } from '@reprise/core';
import type { View } from './view.ts';
import { whatHelped } from './what-helped.ts';

/** Everything the person has of their own against the wish to write: plans, early words, small wins, people, what helped. */
export const urgeHelp = (({ session: { journal } }) => {
  const urges = of(journal, 'urge').filter((entry) => entry.v.after !== undefined);
  const wins = of(journal, 'entry')
    .filter((entry) => entry.v.practice === 'small-wins')
    .map((entry) => entry.v.values['win'])
    .filter((win) => typeof win === 'string')
    .map((win) => win.trim())
    .filter(Boolean);
  return {
    plans: of(journal, 'if-then')
      .slice(-3)
      .reverse()
      .map((entry) => ({ id: entry.id, when: entry.v.when, then: entry.v.then })),
    /** The first ones: what was said while it was fresh. */
    reasons: of(journal, 'reason')
      .slice(0, 3)
      .map((entry) => ({ id: entry.id, at: entry.at, text: entry.v.text })),
    wanted: latest(journal, 'situation')?.v.whatIWant?.trim() ?? '',
    wins: wins.slice(-3).reverse(),
    people: of(journal, 'person').map((entry) => ({
      id: entry.id,
      name: entry.v.name,
      forWhat: entry.v.forWhat ?? '',
      reach: entry.v.reach?.trim() ?? '',
    })),
    helped: whatHelped(urges.map((entry) => entry.v)).slice(0, 3),
  };
}) satisfies View<void, unknown>;
