import type { FieldsOf } from '@reprise/core';
import type en from '../../texts/en/common-ground.json';
import { goBack, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Scale } from '../../ui/scale.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled } from './filled.ts';
import { nameOf, type Ground, type Side } from './names.ts';
import { toldBy } from './who-choice.tsx';

const t = texts<typeof en>();

const paces = ['too-slow', 'right', 'too-fast'] as const satisfies readonly FieldsOf<'couple-check-in'>['pace'][];
type Values = { going: number | null; pace: (typeof paces)[number] | null; good: string; hard: string };

const questionsOf =
  ({ ground, who }: { ground: Ground; who: Side }) =>
  (): readonly Question<Values>[] => [
    {
      id: 'going',
      heading: t(`common-ground.check-in.ask-going.${who}`, { name: nameOf(ground) }),
      helper: t(`common-ground.check-in.help-going.${who}`, { name: nameOf(ground) }),
      missing: ({ going }) => (going === null ? t('common-ground.choose') : undefined),
      show: ({ values, change, error }) => (
        <Scale
          legend={t(`common-ground.check-in.ask-going.${who}`, { name: nameOf(ground) })}
          legendHidden
          to={4}
          low={t('common-ground.going.0')}
          high={t('common-ground.going.4')}
          value={values.going}
          onChange={(going) => change({ going })}
          error={error}
        />
      ),
    },
    {
      id: 'pace',
      heading: t(`common-ground.check-in.ask-pace.${who}`, { name: nameOf(ground) }),
      helper: t('common-ground.check-in.help-pace'),
      missing: ({ pace }) => (pace === null ? t('common-ground.choose') : undefined),
      show: ({ values, change, error }) => (
        <Choice
          legend={t(`common-ground.check-in.ask-pace.${who}`, { name: nameOf(ground) })}
          legendHidden
          options={paces.map((pace) => ({ value: pace, label: t(`common-ground.pace-answer.${pace}`) }))}
          value={values.pace}
          onChange={(pace) => change({ pace })}
          error={error}
        />
      ),
    },
    {
      id: 'good',
      heading: t(`common-ground.check-in.ask-good.${who}`, { name: nameOf(ground) }),
      helper: t('common-ground.check-in.help-good'),
      show: ({ values, change }) => (
        <Field
          multiline
          rows={2}
          label={t('common-ground.check-in.good')}
          hint={t('common-ground.optional')}
          value={values.good}
          onInput={(good) => change({ good })}
        />
      ),
    },
    {
      id: 'hard',
      heading: t(`common-ground.check-in.ask-hard.${who}`, { name: nameOf(ground) }),
      helper: t('common-ground.check-in.help-hard'),
      show: ({ values, change }) => (
        <Field
          multiline
          rows={2}
          label={t('common-ground.check-in.hard')}
          hint={t('common-ground.optional')}
          value={values.hard}
          onInput={(hard) => change({ hard })}
        />
      ),
    },
  ];

/** One answers alone. What the other one said is not shown meanwhile. */
export function CheckInForm({ ground, who }: { ground: Ground; who: Side }) {
  const other: Side = who === 'me' ? 'them' : 'me';
  return (
    <Ask<Values>
      id={`check-in-${who}`}
      start={{ going: null, pace: null, good: '', hard: '' }}
      questions={questionsOf({ ground, who })}
      act={({ going, pace, good, hard }) => ({
        do: 'record',
        with: {
          kind: 'couple-check-in',
          v: { who, going: going ?? 0, ...(pace ? { pace } : {}), ...filled({ good, hard }) },
          ...toldBy(who),
        },
      })}
      after={() => (ground.toAnswer.includes(other) ? goInstead('common-ground', { part: 'check-ins' }) : goBack())}
    />
  );
}
