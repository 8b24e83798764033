import type { ActionInput, NecessaryMatter } from '@reprise/core';

export const myKinds = ['message', 'call', 'visit', 'answer', 'necessary'] as const;
export type MyKind = (typeof myKinds)[number];

/** What a message asked for: a first message and an invitation wait for an answer, anything else waits for nothing. */
export const askings = ['nothing', 'first-message', 'invitation'] as const;
export type Asking = (typeof askings)[number];

/** What was told so far. */
export type Told = {
  readonly step: Step;
  readonly kind?: MyKind;
  readonly asking?: Asking;
  /** "They had written first", where the journal knows of nothing to answer. */
  readonly theyWrote?: boolean;
  readonly matter?: NecessaryMatter;
  readonly happened: string;
  readonly felt: string;
  /** Local, 'YYYY-MM-DDTHH:MM'; empty is now. */
  readonly when: string;
};

export const steps = ['kind', 'asking', 'they-wrote', 'matter', 'account'] as const;
export type Step = (typeof steps)[number];

export const nothingTold: Told = { step: 'kind', happened: '', felt: '', when: '' };

export type Contact = ActionInput<'log-contact'>['v'];

/** The questions that come with what was told so far. */
export const stepsFor = (told: Told, canAnswer: boolean): readonly Step[] => {
  if (told.kind === 'message') return ['kind', 'asking', 'account'];
  if (told.kind === 'answer' && !canAnswer) return ['kind', 'they-wrote', 'account'];
  if (told.kind === 'necessary') return ['kind', 'matter', 'account'];
  return ['kind', 'account'];
};

/** Whether the question on the screen has its answer. The account may stay empty. */
export const isTold = (told: Told): boolean => {
  switch (told.step) {
    case 'kind':
      return told.kind !== undefined;
    case 'asking':
      return told.asking !== undefined;
    case 'they-wrote':
      return told.theyWrote !== undefined;
    case 'matter':
      return told.matter !== undefined;
    case 'account':
      return true;
  }
};

const words = <const Name extends string>(name: Name, text: string): { [Key in Name]?: string } =>
  (text.trim() ? { [name]: text.trim() } : {}) as { [Key in Name]?: string };

/**
 * The contact events that tell this, in order. An answer to something not told before tells that first; an answer to
 * nothing is a message. What was felt is kept with the event where it has a place for it.
 */
export const eventsOf = (told: Told, canAnswer: boolean): readonly Contact[] => {
  const { kind, happened, felt } = told;
  const slip = (of: 'message' | 'call' | 'visit'): Contact => ({
    event: 'slip',
    of,
    ...words('happened', happened),
    ...words('readAs', felt),
  });
  if (kind === 'call' || kind === 'visit') return [slip(kind)];
  if (kind === 'necessary') return [{ event: 'necessary', matter: told.matter ?? 'belongings', ...words('words', happened) }];
  if (kind === 'answer') {
    const reply: Contact = { event: 'reply', ...words('words', happened) };
    if (canAnswer) return [reply];
    return told.theyWrote ? [{ event: 'their-message' }, reply] : [slip('message')];
  }
  if (told.asking === 'first-message' || told.asking === 'invitation')
    return [{ event: 'outreach', of: told.asking, ...words('words', happened) }];
  return [slip('message')];
};

/** What was felt, where the event has no place of its own for it: kept as a note. */
export const noteOf = (told: Told, canAnswer: boolean): string | undefined => {
  const last = eventsOf(told, canAnswer).at(-1);
  return last && last.event !== 'slip' && told.felt.trim() ? told.felt.trim() : undefined;
};

type SpaceNow = { readonly kept: number; readonly added: number; readonly required: number; readonly doneOn: string };

/** What it means for the days: those kept, and those that came on top. */
export const daysAfter = (
  before: SpaceNow | undefined,
  after: SpaceNow | undefined,
): { kept: number; added: number; required: number; doneOn: string; notToday: boolean } | undefined =>
  after && {
    kept: after.kept,
    added: Math.max(0, after.added - (before?.added ?? 0)),
    required: after.required,
    doneOn: after.doneOn,
    /** Today had been counted while it lasted; with contact in it, it is no day of space. */
    notToday: before !== undefined && after.kept < before.kept,
  };
