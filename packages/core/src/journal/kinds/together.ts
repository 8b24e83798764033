import * as v from 'valibot';
import { day, from0to, kind, link, optionalWords, saying } from './kind.ts';

/** On one device the other person's words are told by the person: `by: reported` on the operation says so. */
const sides = v.picklist(['me', 'them']);

/** Binding once each has said yes; changed only by a new one that names it. */
export const agreement = kind(
  'event',
  v.object({ text: saying, mine: v.boolean(), theirs: v.boolean(), replaces: v.optional(link), reviewOn: v.optional(day) }),
  { words: ['text'] },
);

/** The owner's alone; nobody has to accept it. */
export const boundary = kind(
  'lww',
  v.object({ owner: sides, iWill: optionalWords, iWillNot: optionalWords, understood: v.optional(v.boolean()) }),
);

export const boundaryCrossed = kind('event', v.object({ boundary: link, what: optionalWords }), { words: ['what'] });

export const promise = kind('event', v.object({ maker: sides, text: saying, dueOn: v.optional(day) }), { words: ['text'] });
export const promiseOutcome = kind('event', v.object({ promise: link, kept: v.boolean(), seenBy: sides, note: optionalWords }), {
  words: ['note'],
});

export const coupleCheckIn = kind(
  'event',
  v.object({
    who: sides,
    going: from0to(4),
    pace: v.optional(v.picklist(['too-slow', 'right', 'too-fast'])),
    good: optionalWords,
    hard: optionalWords,
  }),
  { words: ['good', 'hard'] },
);

export const issue = kind(
  'lww',
  v.object({
    what: saying,
    reason: v.optional(link),
    myView: optionalWords,
    theirView: optionalWords,
    compromise: optionalWords,
    behaviour: optionalWords,
    reviewOn: v.optional(day),
    settled: v.optional(v.boolean()),
    /** What is new, when a settled issue is opened again. */
    reopenedBecause: optionalWords,
  }),
);

export const sharedGoal = kind(
  'lww',
  v.object({
    what: saying,
    steps: v.optional(v.array(saying)),
    mine: v.boolean(),
    theirs: v.boolean(),
    reviewOn: v.optional(day),
  }),
);

export const gratitude = kind('lww', v.object({ who: sides, text: saying }));

/** Hours to enjoy, and hours of one's own (`apart`), which belong to a life for two as well. */
export const timeTogether = kind(
  'lww',
  v.object({
    sort: v.optional(v.picklist(['together', 'apart'])),
    what: saying,
    on: v.optional(day),
    askedBy: v.optional(sides),
    memory: optionalWords,
    aboutUs: v.optional(v.boolean()),
  }),
);
