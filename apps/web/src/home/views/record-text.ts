import type { Entry } from '@reprise/core';

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
