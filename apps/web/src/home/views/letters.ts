import { dayNumber, dayOf, find, of } from '@reprise/core';
import type { View } from './view.ts';

const isSealed = (until: string | undefined, at: string): boolean =>
  until !== undefined && dayNumber(until) > dayNumber(dayOf(at));

/** The letters that are there, without their words: those are read only when asked for. */
export const letters = (({ session: { journal }, at }) =>
  of(journal, 'letter')
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      prompt: entry.v.prompt ?? '',
      sealedUntil: entry.v.sealedUntil,
      sealed: isSealed(entry.v.sealedUntil, at),
    }))
    .reverse()) satisfies View<void, unknown>;

/** One letter; its words only where the seal has ended. */
export const letter = (({ session: { journal }, at }, { id }) => {
  const entry = find(journal, 'letter', id);
  if (!entry) return undefined;
  const { prompt, text, sealedUntil } = entry.v as { prompt?: string; text: string; sealedUntil?: string };
  const sealed = isSealed(sealedUntil, at);
  return { id, at: entry.at, prompt: prompt ?? '', sealedUntil, sealed, text: sealed ? '' : text };
}) satisfies View<{ id: string }, unknown>;
