import { contactAt, instantOf, isStopState, latest, shownBack as itemsFor, type Journal, type Place } from '@reprise/core';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

/** Places that look back on purpose: what was put away is still found there. */
const lookingBack: readonly Place[] = ['letting-go', 'new-chapter', 'report'];

/** The moment before which the person put everything away, in milliseconds; none where nothing was. */
const putAwayBefore = (journal: Journal): number | undefined => {
  const at = latest(journal, 'preferences')?.v.putAwayAt;
  return at === undefined ? undefined : instantOf(at);
};

/** What the person once wrote and wants before their eyes here. What was put away no longer comes by itself. */
export const shownBack = (({ session: { journal }, at }, { place, atMost }) => {
  const before = lookingBack.includes(place) ? undefined : putAwayBefore(journal);
  const carried = new Set(latest(journal, 'preferences')?.v.carried);
  const stopped = isStopState(contactAt(journal, at).state);
  return itemsFor(journal, place, atMost)
    .filter((item) => !item.onlyWhileOpen || !stopped)
    .filter((item) => before === undefined || instantOf(item.at) >= before || carried.has(item.record))
    .map((item) => ({ ...item, heading: withName(item.heading, nameIn(journal)) }));
}) satisfies View<{ place: Place; atMost?: number }, unknown>;
