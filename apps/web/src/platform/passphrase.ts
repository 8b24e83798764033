/** A keyboard adds spaces nobody meant: at the ends, or two for one. Everything else counts as typed. */
export const tidyPassphrase = (typed: string): string => typed.trim().replace(/\s+/g, ' ');
