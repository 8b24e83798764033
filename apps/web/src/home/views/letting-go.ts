import { factsOf, isStopState, latest, of, type Journal } from '@reprise/core';
import type { View } from './view.ts';

/** What helps to let go, in an order that can be left: a goodbye, what is not in one's hands, people, days, things. */
export const helps = [
  'letting-go',
  'accepting',
  'unsent-letters',
  'support-circle',
  'time-with-people',
  'friends-or-not',
  'moving',
] as const;
export type Help = (typeof helps)[number];

/** Letters, people and walks are records of kinds of their own; the others are counted as the exercises they are. */
const doneTimes = (journal: Journal, done: (practice: string) => { count: number }, help: Help): number => {
  if (help === 'unsent-letters') return of(journal, 'letter').length;
  if (help === 'support-circle') return of(journal, 'person').length;
  if (help === 'time-with-people') return of(journal, 'did').filter((entry) => entry.v.sort === 'people').length;
  if (help === 'moving') return of(journal, 'did').filter((entry) => entry.v.sort === 'move').length;
  return done(help).count;
};

/** The path of letting go as far as it was walked. */
export const lettingGo = (({ session: { journal }, at }) => {
  const facts = factsOf(journal, at);
  const { decision, contact } = facts;
  return {
    decided: decision?.choice === 'let-go' ? { on: decision.on } : undefined,
    trying: decision?.choice === 'try',
    together: facts.together,
    stopped: isStopState(contact.state) ? contact.state : undefined,
    signs: of(journal, 'stop-sign').map((entry) => ({ id: entry.id, text: entry.v.text, met: entry.v.met === true })),
    danger: facts.safety.danger,
    // Being friends is not a question while there is danger, or someone under eighteen.
    helps: helps
      .filter((help) => help !== 'friends-or-not' || !(facts.safety.danger || facts.safety.minor))
      .map((help) => ({ help, done: doneTimes(journal, facts.done, help) })),
    chapters: facts.done('new-chapter').count,
    putAwayAt: latest(journal, 'preferences')?.v.putAwayAt,
  };
}) satisfies View<void, unknown>;
