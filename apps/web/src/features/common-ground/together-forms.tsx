import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { nameOf, sides, type Ground, type Side } from './names.ts';

const t = texts<typeof en>();

const sorts = ['together', 'apart'] as const;
type Values = {
  sort: (typeof sorts)[number] | null;
  what: string;
  on: string;
  askedBy: Side | null;
  aboutUs: 'yes' | 'no' | null;
};

const questionsOf = (ground: Ground) => {
  const name = nameOf(ground);
  const sort: Question<Values> = {
    id: 'sort',
    heading: t('common-ground.time.ask-sort'),
    helper: t('common-ground.time.help-sort'),
    missing: (values) => (values.sort ? undefined : t('common-ground.choose')),
    show: ({ values, change, error }) => (
      <Choice
        legend={t('common-ground.time.ask-sort')}
        legendHidden
        options={sorts.map((value) => ({
          value,
          label: t(`common-ground.time.sort.${value}`),
          description: t(`common-ground.time.sort-says.${value}`),
        }))}
        value={values.sort}
        onChange={(chosen) => change({ sort: chosen })}
        error={error}
      />
    ),
  };
  const what: Question<Values> = {
    id: 'what',
    heading: t('common-ground.time.ask-what'),
    helper: t('common-ground.time.help-what'),
    missing: (values) => (isEmpty(values.what) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <>
        <Field
          label={t('common-ground.time.what')}
          value={values.what}
          onInput={(typed) => change({ what: typed })}
          error={error}
        />
        <DateField
          label={t('common-ground.time.on')}
          hint={t('common-ground.optional')}
          value={values.on}
          onInput={(on) => change({ on })}
        />
      </>
    ),
  };
  const idea: Question<Values> = {
    id: 'idea',
    heading: t('common-ground.time.ask-idea'),
    helper: t('common-ground.time.help-idea'),
    show: ({ values, change }) => (
      <Choice
        legend={t('common-ground.time.ask-idea')}
        legendHidden
        options={sides.map((who) => ({ value: who, label: t(`common-ground.time.idea-of.${who}`, { name }) }))}
        value={values.askedBy}
        onChange={(askedBy) => change({ askedBy })}
      />
    ),
  };
  const about: Question<Values> = {
    id: 'about',
    heading: t('common-ground.time.ask-about'),
    helper: t('common-ground.time.help-about'),
    show: ({ values, change }) => (
      <Choice
        legend={t('common-ground.time.ask-about')}
        legendHidden
        options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`common-ground.time.about.${value}`) }))}
        value={values.aboutUs}
        onChange={(aboutUs) => change({ aboutUs })}
      />
    ),
  };
  return (values: Values): readonly Question<Values>[] => (values.sort === 'apart' ? [sort, what] : [sort, what, idea, about]);
};

/** Something for both, or time of one’s own: what, when, whose idea, and whether it is about the two. */
export function NewTime({ ground }: { ground: Ground }) {
  return (
    <Ask<Values>
      id="time-new"
      start={{ sort: null, what: '', on: '', askedBy: null, aboutUs: null }}
      questions={questionsOf(ground)}
      act={(values) => ({
        do: 'record',
        with: {
          kind: 'time-together',
          v: {
            sort: values.sort ?? 'together',
            what: values.what.trim(),
            ...filled({ on: values.on }),
            ...(values.sort !== 'apart' && values.askedBy ? { askedBy: values.askedBy } : {}),
            ...(values.sort !== 'apart' && values.aboutUs ? { aboutUs: values.aboutUs === 'yes' } : {}),
          },
        },
      })}
    />
  );
}

type Time = Ground['time']['ahead'][number];
type MemoryValues = { memory: string };

const memoryQuestions = (of: Time) => (): readonly Question<MemoryValues>[] => [
  {
    id: 'memory',
    heading: t('common-ground.time.ask-memory'),
    helper: of.what,
    missing: ({ memory }) => (isEmpty(memory) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <Field
        multiline
        rows={3}
        label={t('common-ground.time.memory')}
        value={values.memory}
        onInput={(memory) => change({ memory })}
        error={error}
      />
    ),
  },
];

/** Afterwards: one thing to keep. */
export function Memory({ ground, of }: { ground: Ground; of: Time }) {
  const { id, at: _, ...v } = of;
  return (
    <Ask<MemoryValues>
      id={`memory-${id}`}
      start={{ memory: of.memory ?? '' }}
      questions={memoryQuestions(of)}
      act={({ memory }) => ({
        do: 'record',
        // What is remembered has happened: on the day it was planned for, or today where none was told.
        with: {
          kind: 'time-together',
          id,
          v: { ...v, memory: memory.trim(), on: v.on && v.on <= ground.today ? v.on : ground.today },
        },
      })}
    />
  );
}
