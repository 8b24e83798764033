import * as v from 'valibot';
import { day, kind, optionalWords } from './kind.ts';

export const necessaryMatters = ['children', 'home', 'money', 'work', 'belongings'] as const;
export type NecessaryMatter = (typeof necessaryMatters)[number];

/** One record, id `situation`: what the person tells once and may change. */
export const situation = kind(
  'lww',
  v.object({
    /** What the person calls the other person. */
    name: optionalWords,
    endedBy: v.optional(v.picklist(['me', 'them', 'both', 'unclear'])),
    endedOn: v.optional(day),
    /** Last contact before arriving here; space is counted from the day after. */
    lastContactOn: v.optional(day),
    lastContactBy: v.optional(v.picklist(['me', 'them', 'both'])),
    married: v.optional(v.boolean()),
    divorceOrCustody: v.optional(v.boolean()),
    home: v.optional(v.picklist(['separate', 'shared'])),
    children: v.optional(v.boolean()),
    work: v.optional(v.boolean()),
    /** A day both agreed on to talk or meet. */
    agreedOn: v.optional(day),
    infidelity: v.optional(v.picklist(['none', 'mine', 'theirs', 'both', 'unsure'])),
    theyAreWithSomeone: v.optional(v.picklist(['no', 'yes', 'unknown'])),
    under18: v.optional(v.picklist(['neither', 'me', 'them', 'both'])),
    necessary: v.optional(v.array(v.picklist(necessaryMatters))),
    /** A way to reach each other for necessary matters that the other person accepts. */
    necessaryRoute: optionalWords,
    /** The question asked at the start and again at the decision. */
    whatIWant: optionalWords,
    country: v.optional(v.pipe(v.string(), v.maxLength(2))),
    /** Days of space beyond thirty that the person chose. */
    extraDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  }),
  { guarded: true, words: ['name', 'necessaryRoute', 'whatIWant'] },
);
