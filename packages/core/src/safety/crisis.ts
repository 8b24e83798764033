import { englishExplicit, englishFarewell, englishHint, englishOther } from './crisis-english.ts';
import { spanishExplicit, spanishHint, spanishOther } from './crisis-spanish.ts';
import { clausesOf } from './crisis-text.ts';

/** `negates`: the sign holds its own "not", so that one before it does not undo it. */
export type Sign = { readonly sign: RegExp; readonly negates?: true };

export const crisisSigns = ['explicit', 'hint'] as const;
export type CrisisSign = (typeof crisisSigns)[number];

type Language = {
  readonly explicit: readonly Sign[];
  readonly hint: readonly Sign[];
  readonly other: typeof englishOther | typeof spanishOther;
};

const languages: readonly Language[] = [
  { explicit: englishExplicit, hint: englishHint, other: englishOther },
  { explicit: spanishExplicit, hint: spanishHint, other: spanishOther },
];

/** Whether what comes before the sign makes it someone else's, long past, or its opposite. */
const isUndone = (before: string, clause: string, sign: Sign, { other }: Language): boolean => {
  if (other.reported.test(before) || other.past.test(clause)) return true;
  if (!sign.negates && other.negated.test(before)) return true;
  const subject = before.match(other.subject)?.at(-1);
  return subject !== undefined && !other.isMine.test(subject);
};

const has = (clause: string, signs: readonly Sign[], language: Language): boolean =>
  signs.some((sign) => {
    const found = sign.sign.exec(clause);
    return found !== null && !isUndone(clause.slice(0, found.index), clause, sign, language);
  });

const found = (clauses: readonly string[], which: CrisisSign): boolean =>
  clauses.some((clause) => languages.some((language) => has(clause, language[which], language)));

const isFarewell = (clauses: readonly string[]): boolean =>
  clauses.some((clause) => englishFarewell.ending.test(clause)) && clauses.some((clause) => englishFarewell.goodbye.test(clause));

/**
 * Whether a text says, of the person who writes it, that they want to die or harm themselves (`explicit`), or says
 * what people say around it (`hint`). English and Spanish. It reads one clause at a time and keeps nothing.
 * How well it does, and where it fails, is in docs/crisis.md.
 */
export const crisisIn = (text: string): CrisisSign | undefined => {
  const clauses = clausesOf(text);
  if (found(clauses, 'explicit') || isFarewell(clauses)) return 'explicit';
  return found(clauses, 'hint') ? 'hint' : undefined;
};
