import { isKindName, practiceOf, type Entry } from '@reprise/core';
import { shapesOf } from './field-shape.ts';

/** The words by which a person recognises a record, whatever its kind: the first of these that it holds. */
const telling = [
  'text',
  'what',
  'words',
  'happened',
  'name',
  'iWill',
  'iWillNot',
  'because',
  'why',
  'wanting',
  'note',
  'good',
  'hard',
  'onYes',
  'whatIWant',
  'ifTheyStayedAway',
  'terms',
  'how',
  'readAs',
] as const;

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(asText).filter(Boolean).join(' · ');
  return '';
};

/** Empty where a record holds no words, only numbers and choices. */
export const recordText = ({ kind, v }: Pick<Entry, 'kind' | 'v'>): string => {
  if (kind === 'if-then') return [asText(v['when']), asText(v['then'])].filter(Boolean).join(' → ');
  if (kind === 'entry') {
    const values = Object.values((v['values'] as Record<string, unknown> | undefined) ?? {}).map(asText);
    return values.find((text) => text.includes(' ')) ?? values.find(Boolean) ?? '';
  }
  for (const field of telling) {
    const text = asText(v[field]);
    if (text) return text;
  }
  return '';
};

/** Texts that name a part of this app, and are nobody's words. */
const notWords: Readonly<Record<string, readonly string[]>> = {
  'gate-pass': ['gate', 'condition'],
  preferences: ['language', 'carried'],
};

const fieldsWithWords = new Map<string, readonly string[]>();
const namesOfWords = (kind: string): readonly string[] | undefined => {
  if (!isKindName(kind)) return undefined;
  const known = fieldsWithWords.get(kind);
  if (known) return known;
  const names = shapesOf(kind)
    .filter(({ name, type }) => (type === 'words' || type === 'list') && !notWords[kind]?.includes(name))
    .map(({ name }) => name);
  fieldsWithWords.set(kind, names);
  return names;
};

const chosen = new Map<string, ReadonlySet<string>>();
/** What a practice asks to be chosen: ids, numbers and days, which nobody wrote. */
const namesOfChoices = (id: string): ReadonlySet<string> => {
  const known = chosen.get(id);
  if (known) return known;
  const parts = (practiceOf(id)?.exercise.steps ?? []).flatMap((step) => step.parts);
  const names = new Set(
    parts.flatMap((part) => ('id' in part && !['text', 'long', 'list'].includes(part.type) ? [part.id] : [])),
  );
  chosen.set(id, names);
  return names;
};

/** Whether a text that a person wrote in a record passes. Ids and choices beside it are nobody's words; of an unknown kind, all is. */
export const someOwnWords = ({ kind, v }: Pick<Entry, 'kind' | 'v'>, passes: (value: unknown) => boolean): boolean => {
  const names = namesOfWords(kind);
  if (kind !== 'entry') return names ? names.some((name) => passes(v[name])) : passes(v);
  const choices = namesOfChoices(String(v['practice']));
  const values = (v['values'] as Record<string, unknown> | undefined) ?? {};
  return Object.keys(values).some((name) => !choices.has(name) && passes(values[name]));
};

/** All that a person wrote in a record, field by field. */
export const ownWords = (entry: Pick<Entry, 'kind' | 'v'>): readonly unknown[] => {
  const found: unknown[] = [];
  someOwnWords(entry, (value) => {
    if (value !== undefined) found.push(value);
    return false;
  });
  return found;
};
