import { crisisIn, type CrisisSign } from '@reprise/core';
import type { View } from './view.ts';

/** Whether these words sound like more than missing someone. Asked while they are typed; nothing is kept of it. */
export const crisis = ((_asked, { text }): CrisisSign | undefined => crisisIn(text)) satisfies View<{ text: string }, unknown>;
