import type * as v from 'valibot';
import { contact, correction } from './contact.ts';
import * as daily from './daily.ts';
import { decision, gatePass, outcomes, stopSign } from './deciding.ts';
import type { Kind } from './kind.ts';
import { minor, safety } from './safety.ts';
import { situation } from './situation.ts';
import * as together from './together.ts';
import { evidence, motiveCheck, reason } from './understanding.ts';

/** Every kind of record, once. Labels, the published schema, screens and checks derive from it. */
export const kinds = {
  situation,
  contact,
  correction,
  safety,
  minor,
  reason,
  evidence,
  'motive-check': motiveCheck,
  decision,
  outcomes,
  'gate-pass': gatePass,
  'stop-sign': stopSign,
  'check-in': daily.checkIn,
  urge: daily.urge,
  care: daily.care,
  goal: daily.goal,
  did: daily.did,
  'if-then': daily.ifThen,
  letter: daily.letter,
  person: daily.person,
  'hard-date': daily.hardDate,
  entry: daily.entry,
  note: daily.note,
  'scale-result': daily.scaleResult,
  preferences: daily.preferences,
  agreement: together.agreement,
  boundary: together.boundary,
  'boundary-crossed': together.boundaryCrossed,
  promise: together.promise,
  'promise-outcome': together.promiseOutcome,
  'couple-check-in': together.coupleCheckIn,
  issue: together.issue,
  'shared-goal': together.sharedGoal,
  gratitude: together.gratitude,
  'time-together': together.timeTogether,
} as const;

export type KindName = keyof typeof kinds;
export type FieldsOf<Name extends KindName> = v.InferOutput<(typeof kinds)[Name]['fields']>;

export const kindNames = Object.keys(kinds) as KindName[];
export const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name);
export const kindOf = (name: string): Kind | undefined => (isKindName(name) ? kinds[name] : undefined);

/** Records of which there is one, under a fixed id. */
export const singles = ['situation', 'outcomes', 'preferences'] as const satisfies readonly KindName[];
