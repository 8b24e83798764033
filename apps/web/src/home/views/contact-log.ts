import {
  CORRECTION_DELAY,
  contactAt,
  contactStates,
  correctionsOf,
  factsOf,
  instantOf,
  isCorrected,
  of,
  standingCorrection,
  transitions,
  type ContactState,
} from '@reprise/core';
import { nameIn } from './said.ts';
import type { View } from './view.ts';

type Leads = { readonly to: ContactState; readonly by: readonly (keyof typeof transitions)[] };

/** What leads where from one state, the state that stays left out. */
export const leadsFrom = (state: ContactState): readonly Leads[] => {
  const ways = new Map<ContactState, (keyof typeof transitions)[]>();
  for (const event of Object.keys(transitions) as (keyof typeof transitions)[]) {
    const to = transitions[event][state];
    if (to === state) continue;
    const by = ways.get(to);
    if (by) by.push(event);
    else ways.set(to, [event]);
  }
  return [...ways].map(([to, by]) => ({ to, by }));
};

/** Everything that happened between the two, newest first, and where things stand because of it. */
export const contactLog = (({ session: { journal }, at }, { atMost = 30 }) => {
  const facts = factsOf(journal, at);
  const now = instantOf(at);
  const corrections = correctionsOf(journal);
  const events = of(journal, 'contact');
  return {
    name: nameIn(journal),
    contact: contactAt(journal, at),
    danger: facts.safety.danger,
    minor: facts.safety.minor,
    together: facts.together,
    leads: leadsFrom(facts.contact.state),
    /** Every way there is, for the picture. */
    ways: contactStates.flatMap((from) => leadsFrom(from).map(({ to }) => ({ from, to }))),
    count: events.length,
    events: events
      .slice(-atMost)
      .toReversed()
      .map((entry) => {
        const taken = standingCorrection(corrections, entry, now);
        const counts = isCorrected(corrections, entry, now);
        return {
          id: entry.id,
          at: entry.at,
          by: entry.by,
          v: entry.v,
          redacted: entry.redacted === true,
          ...(taken
            ? {
                taken: {
                  id: taken.id,
                  because: taken.v.because,
                  counts,
                  ...(counts ? {} : { from: new Date(taken.recorded + CORRECTION_DELAY).toISOString() }),
                },
              }
            : {}),
        };
      }),
  };
}) satisfies View<{ atMost?: number }, unknown>;
