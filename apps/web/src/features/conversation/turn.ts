/** Who has the word, and whether it is being spoken, said back, or rested. */
export type Turn = { readonly speaker: 'me' | 'them'; readonly part: 'speak' | 'reflect' | 'pause' };

export const firstTurn: Turn = { speaker: 'them', part: 'speak' };

/** Short enough to be listened to without an answer forming. */
export const turnMinutes = 3;
export const pauseMinutes = 10;
