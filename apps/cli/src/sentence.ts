import { setupI18n } from '@lingui/core';
import { practiceOf, type Message } from '@reprise/core';
import planTexts from '@reprise/core/texts/en/plan.json';

/** What the other person is called where the journal gives no name. */
const NAMELESS = 'them';

const catalogue = setupI18n({
  locale: 'en',
  // Compiled when this program is built; what is imported is no longer text.
  messages: { en: planTexts },
  missing: (_locale, id) => {
    throw new Error(`there is no text for ${id}`);
  },
});

/** A practice says itself why it is the next step: `practice.<id>.<because>`. */
const practiceSentence = (id: string, values: Record<string, string | number>): string => {
  const [, practice = '', because = ''] = id.split('.');
  const text = practiceOf(practice)?.text.because[because];
  if (text === undefined) throw new Error(`there is no text for ${id}`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
};

export type Say = (message: Message) => string;

/** Turns what core returns into English sentences, with the other person's name in them. */
export const sayWith =
  (name: string | undefined): Say =>
  ({ id, args }) => {
    const values = { name: name?.trim() || NAMELESS, ...args };
    return id.startsWith('practice.') ? practiceSentence(id, values) : catalogue._(id, values);
  };

/** A text of a practice, with the other person's name in it. */
export const withName = (text: string, name?: string): string => text.replaceAll('{name}', name?.trim() || NAMELESS);
