import * as v from 'valibot';
import type { Journal } from '../journal/journal.ts';
import { isDevice } from '../journal/hybrid-clock.ts';
import { isTime } from '../journal/time.ts';
import { answerSafety } from './actions/answer-safety.ts';
import { correct } from './actions/correct.ts';
import { decide } from './actions/decide.ts';
import { logContact } from './actions/log-contact.ts';
import { merge } from './actions/merge.ts';
import { passGate } from './actions/pass-gate.ts';
import { record } from './actions/record.ts';
import { remove } from './actions/remove.ts';
import { setSituation } from './actions/set-situation.ts';
import { refuse, type Now, type Outcome } from './action.ts';

/** Every way in which a journal can change. Screens, the terminal and the property tests use this list. */
export const actions = [record, remove, correct, setSituation, answerSafety, logContact, decide, passGate, merge] as const;

type Known = (typeof actions)[number];
export type ActionName = Known['name'];
export type ActionInput<Name extends ActionName> = v.InferOutput<Extract<Known, { name: Name }>['input']>;
export type Act = { readonly [Name in ActionName]: { readonly do: Name; readonly with: ActionInput<Name> } }[ActionName];

/** The one door for changes: the operations to store, or the reason why not. Changes nothing itself. */
export const act = (journal: Journal, doing: Act, now: Now): Outcome => {
  const known = actions.find((one) => one.name === doing.do);
  if (!known) return refuse('unknown-action', { action: String(doing.do) });
  if (!isTime(now.at)) return refuse('fields', { place: 'at', cause: 'is not a time with an offset' });
  if (!isDevice(now.device) || now.id === '') throw new Error('a device is 1 to 32 letters, digits or _, and an id is not empty');
  const input = v.safeParse(known.input, doing.with);
  if (!input.success) {
    const fault = input.issues[0];
    return refuse('fields', { place: v.getDotPath(fault) ?? doing.do, cause: fault.message });
  }
  // The schema just parsed is the one of this very action.
  return (known.apply as (journal: Journal, input: unknown, now: Now) => Outcome)(journal, input.output, now);
};
