import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { nameOf, sides, type Ground, type Side } from './names.ts';

const t = texts<typeof en>();

type Goal = Ground['goals'][number];
type Values = { what: string; step: string; wants: readonly Side[]; reviewOn: string };

const step: Question<Values> = {
  id: 'step',
  get heading() {
    return t('common-ground.goal.ask-step');
  },
  get helper() {
    return t('common-ground.goal.help-step');
  },
  missing: (values) => (isEmpty(values.step) ? t('common-ground.write-it') : undefined),
  show: ({ values, change, error }) => (
    <Field label={t('common-ground.goal.step')} value={values.step} onInput={(typed) => change({ step: typed })} error={error} />
  ),
};

type Of = { readonly ground: Ground; readonly of?: Goal | undefined; readonly onlyStep?: boolean };

const questionsOf = ({ ground, of, onlyStep }: Of): readonly Question<Values>[] => {
  const name = nameOf(ground);
  const what: Question<Values> = {
    id: 'what',
    heading: t('common-ground.goal.ask-what'),
    helper: t('common-ground.goal.help-what'),
    missing: (values) => (isEmpty(values.what) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <Field
        label={t('common-ground.goal.what')}
        value={values.what}
        onInput={(typed) => change({ what: typed })}
        error={error}
      />
    ),
  };
  const wants: Question<Values> = {
    id: 'wants',
    heading: t('common-ground.goal.ask-wants'),
    helper: t('common-ground.goal.help-wants'),
    missing: (values) => (values.wants.length === 0 ? t('common-ground.choose') : undefined),
    show: ({ values, change, error }) => (
      <>
        <Choices
          legend={t('common-ground.goal.ask-wants')}
          legendHidden
          options={sides.map((who) => ({ value: who, label: t(`common-ground.goal.wants.${who}`, { name }) }))}
          values={[...values.wants]}
          onChange={(chosen) => change({ wants: chosen })}
          error={error}
        />
        <DateField
          label={t('common-ground.look-again-on')}
          hint={t('common-ground.optional')}
          min={ground.today}
          value={values.reviewOn}
          onInput={(reviewOn) => change({ reviewOn })}
        />
      </>
    ),
  };
  if (onlyStep) return [step];
  return of ? [what, wants] : [what, step, wants];
};

/** A goal that both want, a change of one, or one more step of it (`onlyStep`). */
export function GoalForm(props: Of) {
  const { of, onlyStep } = props;
  return (
    <Ask<Values>
      id={`goal-${onlyStep ? 'step-' : ''}${of?.id ?? 'new'}`}
      start={{
        what: of?.what ?? '',
        step: '',
        wants: of ? sides.filter((who) => (who === 'me' ? of.mine : of.theirs)) : [],
        reviewOn: of?.reviewOn ?? '',
      }}
      questions={() => questionsOf(props)}
      act={(values) => ({
        do: 'record',
        with: {
          kind: 'shared-goal',
          v: {
            what: values.what.trim(),
            steps: [...(of?.steps ?? []), ...(isEmpty(values.step) ? [] : [values.step.trim()])],
            mine: values.wants.includes('me'),
            theirs: values.wants.includes('them'),
            ...filled({ reviewOn: values.reviewOn }),
          },
          ...(of ? { id: of.id } : {}),
        },
      })}
    />
  );
}
