import type { Operation } from './operation.ts';

type Stamped = Pick<Operation, 'hlc' | 'id'>;

/** In the order in which they were recorded; two devices may have given the same stamp, so the id decides last. */
export const byStamp = (a: Stamped, b: Stamped): number =>
  a.hlc < b.hlc ? -1 : a.hlc > b.hlc ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** In the order in which they happened. */
export const byTime = (a: Stamped & { readonly ms: number }, b: Stamped & { readonly ms: number }): number =>
  a.ms - b.ms || byStamp(a, b);

/** The same text for the same value, however its keys were written down. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
