import { factsOf, isStopState } from '@reprise/core';
import { nameIn } from './said.ts';
import type { View } from './view.ts';

/** Where things stand between the two: for the screens on which something happened, without the whole plan. */
export const standing = (({ session: { journal, mode }, at }) => {
  const facts = factsOf(journal, at);
  const { contact, safety, space, situation, together } = facts;
  return {
    mode,
    at,
    today: facts.today,
    name: nameIn(journal),
    contact,
    stopped: isStopState(contact.state),
    danger: safety.danger,
    minor: safety.minor,
    together,
    /** Absent until the situation was told. */
    space,
    necessary: situation?.necessary ?? [],
    ...(situation?.necessaryRoute ? { necessaryRoute: situation.necessaryRoute } : {}),
    situation,
  };
}) satisfies View<void, unknown>;
