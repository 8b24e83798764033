import * as v from 'valibot';
import { day, from0to, kind, link, moment, optionalWords, saying } from './kind.ts';

export const companies = ['alone', 'with-others'] as const;

/** Ten seconds: mood 0 to 4, longing 0 to 10, and whether anyone was there. */
export const checkIn = kind(
  'lww',
  v.object({ mood: from0to(4), longing: from0to(10), company: v.optional(v.picklist(companies)), note: optionalWords }),
);

export const urgeHelps = ['waited', 'letter', 'person', 'moved', 'breath', 'plan', 'read-reasons', 'other'] as const;

/** A wish to write, and what helped. Strengths 0 to 10. */
export const urge = kind(
  'lww',
  v.object({
    before: from0to(10),
    after: v.optional(from0to(10)),
    wanting: optionalWords,
    helped: v.optional(v.array(v.picklist(urgeHelps))),
    wrote: v.optional(v.boolean()),
  }),
);

export const care = kind(
  'lww',
  v.object({
    slept: v.optional(v.picklist(['badly', 'so-so', 'well'])),
    ate: v.optional(v.picklist(['little', 'enough', 'well'])),
    moved: v.optional(v.picklist(['no', 'a-little', 'yes'])),
    outside: v.optional(v.boolean()),
    note: optionalWords,
  }),
);

/** Something the person means to do again and again. */
export const goal = kind(
  'lww',
  v.object({
    practice: link,
    what: saying,
    forWhom: v.optional(v.picklist(['me', 'them', 'both'])),
    when: optionalWords,
    then: optionalWords,
    reason: v.optional(link),
    ended: v.optional(v.boolean()),
  }),
);

/** Done once: a goal's step, an activity, an hour with someone. Moods 0 to 4. */
export const did = kind(
  'lww',
  v.object({
    goal: v.optional(link),
    what: saying,
    sort: v.optional(v.picklist(['move', 'people', 'joy', 'skill', 'rest', 'other'])),
    company: v.optional(v.picklist(companies)),
    before: v.optional(from0to(4)),
    after: v.optional(from0to(4)),
    minutes: v.optional(from0to(1440)),
  }),
);

/** "If I …, then I …" */
export const ifThen = kind('lww', v.object({ when: saying, then: saying }));

/** Never checked, never offered for sending; sealed until a day, or destroyed. */
export const letter = kind(
  'keep-both',
  v.object({ prompt: v.optional(link), text: saying, sealedUntil: v.optional(v.string()) }),
);

/** Someone to lean on. `reach` is a number the person types; it never leaves the device. */
export const person = kind(
  'lww',
  v.object({
    name: saying,
    forWhat: optionalWords,
    reach: optionalWords,
    lastSpokenOn: v.optional(v.string()),
    toAsk: optionalWords,
  }),
);

/** A date that will hurt: a birthday, an anniversary. */
export const hardDate = kind('lww', v.object({ on: v.string(), what: saying, plan: optionalWords }));

/** What a practice's exercise asked for. */
export const entry = kind('lww', v.object({ practice: link, values: v.record(v.string(), v.unknown()) }));

export const note = kind('keep-both', v.object({ text: saying }));

export const scaleResult = kind(
  'lww',
  v.object({ scale: v.picklist(['who-5', 'phq-4', 'ucla-3', 'csi-4']), answers: v.array(from0to(6)), score: v.number() }),
);

/** One record, id `preferences`: those that should travel with the journal. */
export const preferences = kind(
  'lww',
  v.object({
    othersPickUpDevice: v.optional(v.boolean()),
    language: v.optional(v.string()),
    /** What was written before this moment is no longer shown back; it stays in the journal. */
    putAwayAt: v.optional(moment),
    /** Records that go along into a new chapter, and so are shown back all the same. */
    carried: v.optional(v.array(link)),
    lastBackupOn: v.optional(day),
  }),
);
