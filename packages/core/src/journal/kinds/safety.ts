import * as v from 'valibot';
import { kind } from './kind.ts';

export const dangerClasses = ['violence', 'fear', 'control', 'order', 'strangulation', 'weapons', 'stalking'] as const;
export type DangerClass = (typeof dangerClasses)[number];

/** These do not end in the app. */
export const lastingClasses: readonly DangerClass[] = ['strangulation', 'weapons', 'stalking'];

/** `unclear`: something was left unsaid; it opens nothing, and ends an earlier clear. */
export const safetyOutcomes = ['clear', 'danger', 'unclear'] as const;

/** The outcome of the safety questions. Never the answers. */
export const safety = kind(
  'event',
  v.object({
    outcome: v.picklist(safetyOutcomes),
    classes: v.array(v.picklist(dangerClasses)),
    /** Done to the person, by the person, or both. */
    direction: v.optional(v.picklist(['to-me', 'by-me', 'both'])),
    /** The earlier warning was shown before these answers were given. */
    warningShown: v.optional(v.boolean()),
  }),
  { guarded: true, isStop: (fields) => !['clear', 'unclear'].includes(String(fields['outcome'])) },
);

/** Someone here is under eighteen. Recorded when the situation says so; taking it back is a correction. */
export const minor = kind('event', v.object({ who: v.picklist(['me', 'them', 'both']) }), { guarded: true, isStop: () => true });
