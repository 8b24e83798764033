import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Field } from '../../ui/field.tsx';
import { Ask, type Question } from './ask.tsx';
import { isEmpty } from './filled.ts';
import type { Ground, Side } from './names.ts';
import { toldBy, WhoChoice } from './who-choice.tsx';

const t = texts<typeof en>();

type Values = { who: Side | null; text: string };

const questionsOf = (ground: Ground): readonly Question<Values>[] => [
  {
    id: 'who',
    heading: t('common-ground.thank.ask-who'),
    helper: t('common-ground.thank.help-who'),
    missing: ({ who }) => (who ? undefined : t('common-ground.choose')),
    show: ({ values, change, error }) => (
      <WhoChoice
        ground={ground}
        legend={t('common-ground.thank.ask-who')}
        value={values.who}
        onChange={(who) => change({ who })}
        error={error}
      />
    ),
  },
  {
    id: 'text',
    heading: t('common-ground.thank.ask-text'),
    helper: t('common-ground.thank.help-text'),
    missing: ({ text }) => (isEmpty(text) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <Field
        multiline
        rows={2}
        label={t('common-ground.thank.text')}
        value={values.text}
        onInput={(text) => change({ text })}
        error={error}
      />
    ),
  },
];

/** One small thing that happened, thanked for by either of the two. */
export function NewThanks({ ground }: { ground: Ground }) {
  return (
    <Ask<Values>
      id="thanks-new"
      start={{ who: null, text: '' }}
      questions={() => questionsOf(ground)}
      act={({ who, text }) => ({
        do: 'record',
        with: { kind: 'gratitude', v: { who: who ?? 'me', text: text.trim() }, ...toldBy(who ?? 'me') },
      })}
    />
  );
}
