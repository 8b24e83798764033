import type { ActionInput, ContactEvent } from '@reprise/core';

export type Contact = ActionInput<'log-contact'>['v'];
export type WordField = 'happened' | 'readAs' | 'words' | 'terms' | 'how';

type Form = {
  /** One answer out of a few, and the field that holds it. */
  readonly choice?: { readonly field: 'to' | 'says' | 'scope' | 'who' | 'protects'; readonly options: readonly string[] };
  /** A day until which it holds; may stay open. */
  readonly until?: true;
  readonly words: readonly WordField[];
  /** Words without which it says nothing. */
  readonly needs?: WordField;
};

const account = ['happened', 'readAs'] as const;

/** What is told on this screen itself; what one wrote, what they wrote and chance meetings have screens of their own. */
export const forms = {
  met: { words: account },
  'their-invitation': { choice: { field: 'to', options: ['talk', 'meet', 'try'] }, words: ['words', 'readAs'], needs: 'words' },
  'their-answer': {
    choice: { field: 'says', options: ['warm', 'neutral', 'unclear', 'yes-to-meeting', 'yes-to-talk'] },
    words: account,
  },
  'time-asked': { until: true, words: account },
  no: { choice: { field: 'scope', options: ['contact', 'trying'] }, words: account },
  closing: { words: account },
  'spoken-yes': { choice: { field: 'who', options: ['me', 'them'] }, words: ['words'] },
  order: { choice: { field: 'protects', options: ['me', 'them'] }, until: true, words: ['terms'] },
  'order-ended': { choice: { field: 'protects', options: ['me', 'them'] }, words: ['how'] },
} as const satisfies Partial<Record<ContactEvent, Form>>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as FormName[];
export const isForm = (name: string): name is FormName => Object.hasOwn(forms, name);
export const formOf = (name: FormName): Form => forms[name];

export type Told = {
  readonly choice: string;
  readonly until: string;
  readonly words: Readonly<Partial<Record<WordField, string>>>;
};
export const nothingTold: Told = { choice: '', until: '', words: {} };

/** What is still to be said before it can be kept. */
export const missingIn = (name: FormName, told: Told): readonly ('choice' | WordField)[] => {
  const form = formOf(name);
  return [
    ...(form.choice && told.choice === '' ? (['choice'] as const) : []),
    ...(form.needs && (told.words[form.needs] ?? '').trim() === '' ? [form.needs] : []),
  ];
};

/** The event as the journal keeps it: what was left empty is left out. */
export const toEvent = (name: FormName, told: Told): Contact => {
  const form = formOf(name);
  const words = form.words.flatMap((field) => {
    const text = (told.words[field] ?? '').trim();
    return text ? [[field, text] as const] : [];
  });
  return {
    event: name,
    ...(form.choice ? { [form.choice.field]: told.choice } : {}),
    ...(form.until && told.until ? { until: told.until } : {}),
    ...Object.fromEntries(words),
    // The door checks every field once more.
  } as Contact;
};
