import type { View } from './view.ts';

export const crisis = ((_asked, _text): 'explicit' | 'hint' | undefined => undefined) satisfies View<{ text: string }, unknown>;
