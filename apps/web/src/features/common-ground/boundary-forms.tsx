import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { nameOf, type Ground, type Side } from './names.ts';
import { toldBy, WhoChoice } from './who-choice.tsx';

const t = texts<typeof en>();

type Boundary = Ground['boundaries'][number];
type Values = { owner: Side | null; iWill: string; iWillNot: string; understood: 'yes' | 'no' | null };

const ownerQuestion = (ground: Ground): Question<Values> => ({
  id: 'owner',
  heading: t('common-ground.boundary.ask-owner'),
  helper: t('common-ground.boundary.help-owner'),
  missing: (values) => (values.owner ? undefined : t('common-ground.choose')),
  show: ({ values, change, error }) => (
    <WhoChoice
      ground={ground}
      legend={t('common-ground.boundary.ask-owner')}
      value={values.owner}
      onChange={(who) => change({ owner: who })}
      error={error}
    />
  ),
});

const questionsOf =
  ({ ground, of }: { ground: Ground; of?: Boundary | undefined }) =>
  ({ owner: whose }: Values): readonly Question<Values>[] => [
    ...(of ? [] : [ownerQuestion(ground)]),
    {
      id: 'words',
      heading: t(`common-ground.boundary.ask-words.${whose ?? 'me'}`, { name: nameOf(ground) }),
      helper: t('common-ground.boundary.help-words'),
      missing: (values) =>
        isEmpty(values.iWill) && isEmpty(values.iWillNot) ? t('common-ground.boundary.one-of-two') : undefined,
      show: ({ values, change, error }) => (
        <>
          <Field
            label={t('common-ground.boundary.will')}
            value={values.iWill}
            onInput={(iWill) => change({ iWill })}
            error={error}
          />
          <Field
            label={t('common-ground.boundary.will-not')}
            value={values.iWillNot}
            onInput={(iWillNot) => change({ iWillNot })}
          />
        </>
      ),
    },
    {
      id: 'understood',
      heading: t('common-ground.boundary.ask-understood'),
      helper: t('common-ground.boundary.help-understood'),
      show: ({ values, change }) => (
        <Choice
          legend={t('common-ground.boundary.ask-understood')}
          legendHidden
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`common-ground.boundary.understood.${value}`),
          }))}
          value={values.understood}
          onChange={(understood) => change({ understood })}
        />
      ),
    },
  ];

/** A line of one's own, or theirs as told. Only its owner changes it: theirs is written anew as they told it. */
export function BoundaryForm({ ground, of }: { ground: Ground; of?: Boundary | undefined }) {
  return (
    <Ask<Values>
      id={`boundary-${of?.id ?? 'new'}`}
      start={{
        owner: of?.owner ?? null,
        iWill: of?.iWill ?? '',
        iWillNot: of?.iWillNot ?? '',
        understood: of?.understood === undefined ? null : of.understood ? 'yes' : 'no',
      }}
      questions={questionsOf({ ground, of })}
      act={(values) => ({
        do: 'record',
        with: {
          kind: 'boundary',
          v: {
            owner: values.owner ?? 'me',
            ...filled({ iWill: values.iWill, iWillNot: values.iWillNot }),
            ...(values.understood ? { understood: values.understood === 'yes' } : {}),
          },
          ...(of ? { id: of.id } : {}),
          ...toldBy(values.owner ?? 'me'),
        },
      })}
    />
  );
}

type Crossed = { what: string };

const crossedQuestions =
  ({ ground, of }: { ground: Ground; of: Boundary }) =>
  (): readonly Question<Crossed>[] => [
    {
      id: 'what',
      heading: t('common-ground.boundary.ask-crossed'),
      helper: t(`common-ground.boundary.help-crossed.${of.owner}`, { name: nameOf(ground) }),
      show: ({ values, change }) => (
        <Field
          multiline
          rows={3}
          label={t('common-ground.boundary.what-happened')}
          hint={t('common-ground.optional')}
          value={values.what}
          onInput={(what) => change({ what })}
        />
      ),
    },
  ];

/** That a line was crossed: noted for oneself, not to win an argument. */
export function CrossedForm({ ground, of }: { ground: Ground; of: Boundary }) {
  return (
    <Ask<Crossed>
      id={`crossed-${of.id}`}
      start={{ what: '' }}
      questions={crossedQuestions({ ground, of })}
      act={(values) => ({
        do: 'record',
        with: { kind: 'boundary-crossed', v: { boundary: of.id, ...filled({ what: values.what }) }, ...toldBy(of.owner) },
      })}
    />
  );
}
