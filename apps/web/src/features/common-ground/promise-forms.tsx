import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { nameOf, type Ground, type Side } from './names.ts';
import { toldBy, WhoChoice } from './who-choice.tsx';

const t = texts<typeof en>();

type NewValues = { maker: Side | null; text: string; dueOn: string };

const newQuestions = (ground: Ground) => (): readonly Question<NewValues>[] => [
  {
    id: 'maker',
    heading: t('common-ground.promise.ask-maker'),
    helper: t('common-ground.promise.help-maker'),
    missing: ({ maker }) => (maker ? undefined : t('common-ground.choose')),
    show: ({ values, change, error }) => (
      <WhoChoice
        ground={ground}
        legend={t('common-ground.promise.ask-maker')}
        value={values.maker}
        onChange={(maker) => change({ maker })}
        error={error}
      />
    ),
  },
  {
    id: 'text',
    heading: t('common-ground.promise.ask-text'),
    helper: t('common-ground.promise.help-text'),
    missing: ({ text }) => (isEmpty(text) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <Field
        multiline
        rows={2}
        label={t('common-ground.promise.text')}
        value={values.text}
        onInput={(text) => change({ text })}
        error={error}
      />
    ),
  },
  {
    id: 'due',
    heading: t('common-ground.promise.ask-due'),
    helper: t('common-ground.promise.help-due'),
    show: ({ values, change }) => (
      <DateField
        label={t('common-ground.look-on-label')}
        hint={t('common-ground.optional')}
        min={ground.today}
        value={values.dueOn}
        onInput={(dueOn) => change({ dueOn })}
      />
    ),
  },
];

/** Something small that can be seen, by the one who gives the word. */
export function NewPromise({ ground }: { ground: Ground }) {
  return (
    <Ask<NewValues>
      id="promise-new"
      start={{ maker: null, text: '', dueOn: '' }}
      questions={newQuestions(ground)}
      act={({ maker, text, dueOn }) => ({
        do: 'record',
        with: {
          kind: 'promise',
          v: { maker: maker ?? 'me', text: text.trim(), ...filled({ dueOn }) },
          ...toldBy(maker ?? 'me'),
        },
      })}
    />
  );
}

type Look = { readonly ground: Ground; readonly of: Ground['given'][number]; readonly who: Side };
type LookValues = { kept: 'yes' | 'no' | null; note: string };

const lookQuestions =
  ({ ground, of, who }: Look) =>
  (): readonly Question<LookValues>[] => [
    {
      id: 'kept',
      heading: t(`common-ground.promise.ask-kept.${who}`, { name: nameOf(ground) }),
      helper: (
        <>
          <p>“{of.text}”</p>
          <p>{t(`common-ground.promise.help-kept.${who}`, { name: nameOf(ground) })}</p>
        </>
      ),
      missing: ({ kept }) => (kept ? undefined : t('common-ground.choose')),
      show: ({ values, change, error }) => (
        <>
          <Choice
            legend={t(`common-ground.promise.ask-kept.${who}`, { name: nameOf(ground) })}
            legendHidden
            options={[
              { value: 'yes', label: t('common-ground.promise.kept') },
              { value: 'no', label: t('common-ground.promise.not-kept') },
            ]}
            value={values.kept}
            onChange={(kept) => change({ kept })}
            error={error}
          />
          <Field
            multiline
            rows={2}
            label={t('common-ground.promise.note')}
            hint={t('common-ground.optional')}
            value={values.note}
            onInput={(note) => change({ note })}
          />
        </>
      ),
    },
  ];

/** How it went with a given word, in the eyes of one of the two. */
export function PromiseLook({ ground, of, who }: Look) {
  return (
    <Ask<LookValues>
      id={`promise-look-${who}-${of.id}`}
      start={{ kept: null, note: '' }}
      questions={lookQuestions({ ground, of, who })}
      act={({ kept, note }) => ({
        do: 'record',
        with: {
          kind: 'promise-outcome',
          v: { promise: of.id, kept: kept === 'yes', seenBy: who, ...filled({ note }) },
          ...toldBy(who),
        },
      })}
    />
  );
}
