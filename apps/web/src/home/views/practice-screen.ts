import { practiceOf, type ScreenId } from '@reprise/core';
import type { View } from './view.ts';

/** The screen of its own that a practice has; none where the exercise player runs it, or where there is no such practice. */
export const practiceScreen = ((_asked, { id }): ScreenId | undefined => {
  const exercise = practiceOf(id)?.exercise;
  return exercise?.type === 'screen' ? exercise.screen : undefined;
}) satisfies View<{ id: string }, unknown>;
