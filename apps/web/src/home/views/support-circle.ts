import { dayOf, daysBetween, of } from '@reprise/core';
import type { View } from './view.ts';

/** Someone not spoken with for this long is worth a word. */
const A_WHILE = 10;

/** The people, those longest unspoken with first where it has been a while, and what was meant to happen with each. */
export const supportCircle = (({ session: { journal }, at }) => {
  const today = dayOf(at);
  const plans = of(journal, 'goal').filter((entry) => entry.v.practice === 'support-circle' && entry.v.ended !== true);
  return of(journal, 'person').map((entry) => {
    const days = entry.v.lastSpokenOn ? Math.max(0, daysBetween(entry.v.lastSpokenOn, today)) : undefined;
    const plan = plans.findLast((one) => one.v.reason === entry.id);
    return {
      id: entry.id,
      v: entry.v,
      days,
      aWhile: days !== undefined && days >= A_WHILE,
      ...(plan ? { plan: { id: plan.id, v: plan.v } } : {}),
    };
  });
}) satisfies View<void, unknown>;
