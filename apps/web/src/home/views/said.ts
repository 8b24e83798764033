import { latest, practiceOf, type Journal, type Message } from '@reprise/core';
import type { Said } from './view.ts';

/** What the other person is called where no name was given. */
const NO_NAME = 'them';

export const nameIn = (journal: Journal): string => latest(journal, 'situation')?.v.name?.trim() || NO_NAME;

/** Puts arguments into a practice's own sentence. */
export const fill = (text: string, args: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(args, name) ? String(args[name]) : whole));

/** A practice's reason is one of its own sentences; everything else is a message of a catalogue. */
export const said = (journal: Journal, message: Message): Said => {
  const [scope, practice = '', because = ''] = message.id.split('.');
  const sentence = scope === 'practice' ? practiceOf(practice)?.text.because[because] : undefined;
  return sentence === undefined ? message : { text: fill(sentence, { name: nameIn(journal), ...message.args }) };
};

/** Every text of a value with the name put in, however deep. */
export const withName = <Value>(value: Value, name: string): Value => {
  if (typeof value === 'string') return fill(value, { name }) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => withName(one, name)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withName(one, name)])) as Value;
};
