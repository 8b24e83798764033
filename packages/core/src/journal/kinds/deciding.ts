import * as v from 'valibot';
import { kind, link, optionalWords, saying } from './kind.ts';

export const choices = ['try', 'not-yet', 'let-go'] as const;

export const decision = kind(
  'event',
  v.object({
    choice: v.picklist(choices),
    why: optionalWords,
    /** The decision this one repeats after a night. */
    reaffirms: v.optional(link),
  }),
  { guarded: true, words: ['why'] },
);

/** One record, id `outcomes`: what the person will do on yes, no and silence, written before any contact. */
export const outcomes = kind('lww', v.object({ onYes: saying, onNo: saying, onSilence: saying }));

/** A soft condition passed after a pause, with a written reason. */
export const gatePass = kind('event', v.object({ gate: saying, condition: saying, because: saying }), {
  guarded: true,
  words: ['because'],
});

/** A sign set beforehand at which the person means to let go. */
export const stopSign = kind('lww', v.object({ text: saying, met: v.optional(v.boolean()) }));
