import * as v from 'valibot';
import { from0to, kind, link, optionalWords, saying } from './kind.ts';

/** Seven common reasons, with commitment, timing and outside circumstances from the other guides. */
export const reasonThemes = [
  'communication',
  'trust',
  'goals-or-values',
  'constant-arguing',
  'growing-apart',
  'lost-independence',
  'lost-intimacy',
  'commitment',
  'timing',
  'circumstances',
] as const;
export type ReasonTheme = (typeof reasonThemes)[number];

export const reason = kind(
  'lww',
  v.object({
    text: saying,
    statedBy: v.picklist(['me', 'them', 'both', 'nobody']),
    theme: v.optional(v.picklist(reasonThemes)),
    /** The reason behind the stated one, and the steps by which it was reached. */
    behind: optionalWords,
    whys: v.optional(v.array(saying)),
    myPart: optionalWords,
    /** "None I can see" is an answer. */
    noPartOfMine: v.optional(v.boolean()),
    theirPart: optionalWords,
    circumstances: optionalWords,
    /** How they would tell it. */
    theirView: optionalWords,
    toChange: optionalWords,
    fixable: v.optional(v.picklist(['yes', 'partly', 'no', 'unknown'])),
  }),
);

/** Something that happened and shows that a reason is changing. Counts when someone else could notice it. */
export const evidence = kind(
  'lww',
  v.object({
    reason: link,
    whose: v.picklist(['me', 'them']),
    what: saying,
    noticeable: v.boolean(),
  }),
);

export const motives = ['love', 'lonely', 'jealous', 'convenient', 'afraid', 'nostalgic', 'pressured', 'changed'] as const;
export type Motive = (typeof motives)[number];

/** Answered more than once and compared with itself. Each motive from 0, not at all, to 4, very much. */
export const motiveCheck = kind(
  'event',
  v.object({
    scores: v.object({
      love: from0to(4),
      lonely: from0to(4),
      jealous: from0to(4),
      convenient: from0to(4),
      afraid: from0to(4),
      nostalgic: from0to(4),
      pressured: from0to(4),
      changed: from0to(4),
    }),
    ifTheyStayedAway: optionalWords,
    note: optionalWords,
  }),
  { words: ['ifTheyStayedAway', 'note'] },
);
