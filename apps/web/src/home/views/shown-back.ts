import { shownBack as itemsFor, type Place } from '@reprise/core';
import { nameIn, withName } from './said.ts';
import type { View } from './view.ts';

/** What the person once wrote and wants before their eyes here. */
export const shownBack = (({ session: { journal } }, { place, atMost }) =>
  itemsFor(journal, place, atMost).map((item) => ({ ...item, heading: withName(item.heading, nameIn(journal)) }))) satisfies View<
  { place: Place; atMost?: number },
  unknown
>;
