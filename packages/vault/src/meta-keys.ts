/** The rows of the store `meta`. */
export const metaKeys = { keys: 1, keysCopy: 2, head: 3, wiping: 4 } as const;
