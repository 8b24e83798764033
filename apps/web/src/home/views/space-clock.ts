import { correctionsOf, dayOf, factsOf, instantOf, isCorrected, of } from '@reprise/core';
import { nameIn } from './said.ts';
import type { View } from './view.ts';

/** The days of space with everything that touched them, and what was allowed. */
export const spaceClock = (({ session: { journal }, at }) => {
  const facts = factsOf(journal, at);
  const corrections = correctionsOf(journal);
  const counted = of(journal, 'contact').filter(
    (entry) => !isCorrected(corrections, entry, instantOf(at)) && (!facts.space || dayOf(entry.at) >= facts.space.start),
  );
  return {
    name: nameIn(journal),
    today: facts.today,
    space: facts.space,
    situation: facts.situation,
    contact: facts.contact,
    stopped: facts.contact.state,
    together: facts.together,
    lettingGo: facts.decision?.choice === 'let-go',
    slips: counted
      .filter((entry) => entry.v.event === 'slip')
      .map((entry) => ({ id: entry.id, at: entry.at, of: entry.v.event === 'slip' ? entry.v.of : 'message' }))
      .reverse(),
    necessary: counted.filter((entry) => entry.v.event === 'necessary').length,
    replies: counted.filter((entry) => entry.v.event === 'reply').length,
    /** Moods of the last days, oldest first: the line is drawn from them. */
    moods: of(journal, 'check-in')
      .slice(-14)
      .map((entry) => entry.v.mood),
  };
}) satisfies View<void, unknown>;
