import type { ViewModel } from '../../home/views/index.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import type en from '../../texts/en/journal.json';
import { sayField, sayValue } from './labels.ts';

const t = texts<typeof en>();
type Id = keyof typeof en;

export type RecordModel = Extract<ViewModel<'recordPage'>, { found: true }>;
type Shown = RecordModel['fields'][number];

const sayScores = (scores: Readonly<Record<string, number>>): string =>
  Object.entries(scores)
    .map(([motive, score]) => `${t(`record.motive.${motive}` as Id)}: ${score}`)
    .join(' · ');

/** Answers on a scale that has no words: the highest there is. */
const tops: Readonly<Record<string, number>> = {
  'check-in.longing': 10,
  'urge.before': 10,
  'urge.after': 10,
  'couple-check-in.going': 4,
};

/** Mood has words; what was answered on another scale says out of how many; other numbers are what they are. */
export const sayNumber = (kind: string, field: string, value: number): string =>
  (field === 'mood' && kind === 'check-in') || (kind === 'did' && (field === 'before' || field === 'after'))
    ? t(`record.mood.${value}` as Id)
    : tops[`${kind}.${field}`] === undefined
      ? String(value)
      : t('record.of', { value, top: tops[`${kind}.${field}`] ?? 0 });

/** What a field holds, in the reader's words. */
export const sayFieldValue = (kind: string, field: Shown): string => {
  const said = wordsOf(kind, field);
  return field.type === 'words' || field.type === 'list' ? said : said.charAt(0).toUpperCase() + said.slice(1);
};

const wordsOf = (kind: string, field: Shown): string => {
  const { value } = field;
  if (field.title) return field.title;
  switch (field.type) {
    case 'yes-no':
      return value === true ? t('record.yes') : t('record.no');
    case 'choice':
      return sayValue(kind, field.name, String(value));
    case 'choices':
      return (value as readonly string[]).map((one) => sayValue(kind, field.name, one)).join(' · ') || t('record.none-chosen');
    case 'number':
      return sayNumber(kind, field.name, Number(value));
    case 'day':
      return sayDay(String(value));
    case 'list':
      return (value as readonly string[]).join(' · ');
    case 'link':
      return field.link?.text || t('journal.no-words');
    case 'other':
      return field.name === 'scores' ? sayScores(value as Record<string, number>) : Array.isArray(value) ? value.join(' · ') : '';
    default:
      return String(value);
  }
};

/** The facts of one version of a record: labels and words. */
export const factsOf = (kind: string, version: Pick<RecordModel, 'fields' | 'answers'>) => [
  ...version.fields
    .map((field) => ({
      label: sayField(kind, field.name),
      value: sayFieldValue(kind, field),
      lang: field.title ? 'en' : undefined,
    }))
    .filter((fact) => fact.value.trim() !== ''),
  ...version.answers.map((answer) => ({
    label: answer.label || moodLabel(answer.name),
    value: typeof answer.value === 'boolean' ? t(answer.value ? 'record.answered-yes' : 'record.answered-no') : sayAnswer(answer),
    lang: undefined,
  })),
];

const moodLabel = (name: string): string =>
  name === 'moodBefore' ? t('record.field.before') : name === 'moodAfter' ? t('record.field.after') : name;

const sayAnswer = ({ name, type, value }: RecordModel['answers'][number]): string => {
  if (typeof value === 'number' && name.startsWith('mood')) return t(`record.mood.${value}` as Id);
  return type === 'day' ? sayDay(String(value)) : String(value);
};
