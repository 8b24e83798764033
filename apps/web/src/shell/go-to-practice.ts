import type { ScreenId } from '@reprise/core';
import { ask } from '../platform/home.ts';
import { go } from '../platform/place.ts';
import type { ScreenName } from './screens.ts';

/** Screens that practices name are screens of the app under the same name; this line does not compile otherwise. */
const screenOf = (screen: ScreenId): ScreenName => screen;

/** Opens a practice where it is done: its own screen where it has one, else its page with the exercise. */
export const goToPractice = async (id: string): Promise<void> => {
  const screen = await ask('practiceScreen', { id });
  if (screen) go(screenOf(screen), { practice: id });
  else go('practice', { id });
};
