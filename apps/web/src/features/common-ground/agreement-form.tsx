import type en from '../../texts/en/common-ground.json';
import { texts } from '../../platform/texts.ts';
import { Choices } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { nameOf, sides, type Ground, type Side } from './names.ts';

const t = texts<typeof en>();

type Agreement = Ground['agreements']['standing'][number];
type Values = { text: string; yes: readonly Side[]; reviewOn: string };

type Of = { readonly ground: Ground; readonly of?: Agreement | undefined; readonly onlyYes?: boolean };

const questionsOf = ({ ground, of, onlyYes }: Of): readonly Question<Values>[] => {
  const name = nameOf(ground);
  const text: Question<Values> = {
    id: 'text',
    heading: of ? t('common-ground.agreement.ask-change') : t('common-ground.agreement.ask-text'),
    helper: of ? t('common-ground.agreement.help-change') : t('common-ground.agreement.help-text'),
    missing: (values) => (isEmpty(values.text) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <Field
        multiline
        rows={3}
        label={t('common-ground.agreement.text')}
        value={values.text}
        onInput={(typed) => change({ text: typed })}
        error={error}
      />
    ),
  };
  const yes: Question<Values> = {
    id: 'yes',
    heading: t('common-ground.agreement.ask-yes'),
    helper: (
      <>
        {onlyYes && <p>“{of?.text}”</p>}
        <p>{t('common-ground.agreement.help-yes', { name })}</p>
      </>
    ),
    missing: (values) => {
      if (values.yes.length === 0) return t('common-ground.agreement.nobody');
      return onlyYes && values.yes.length < sides.length ? t('common-ground.agreement.needs-both') : undefined;
    },
    show: ({ values, change, error }) => (
      <>
        <Choices
          legend={t('common-ground.agreement.ask-yes')}
          legendHidden
          options={sides.map((who) => ({ value: who, label: t(`common-ground.agreement.yes.${who}`, { name }) }))}
          values={[...values.yes]}
          onChange={(said) => change({ yes: said })}
          error={error}
        />
        {!onlyYes && values.yes.length === 1 && (
          <Notice>{of ? t('common-ground.agreement.old-stands') : t('common-ground.agreement.waits')}</Notice>
        )}
      </>
    ),
  };
  const review: Question<Values> = {
    id: 'review',
    heading: t('common-ground.agreement.ask-review'),
    helper: t('common-ground.agreement.help-review'),
    show: ({ values, change }) => (
      <DateField
        label={t('common-ground.look-again-on')}
        hint={t('common-ground.optional')}
        value={values.reviewOn}
        min={ground.today}
        onInput={(reviewOn) => change({ reviewOn })}
      />
    ),
  };
  return onlyYes ? [yes, review] : [text, yes, review];
};

/**
 * A new agreement, a change of one that stands (`of`), or the yes that a proposal still waits for (`of`, `onlyYes`). None of them
 * writes over anything: the one that stands goes on until each has said yes to the new one.
 */
export function AgreementForm(props: Of) {
  const { ground, of, onlyYes } = props;
  // A proposal that changes an agreement leaves its place to the agreed one.
  const replaces = of && (onlyYes ? (of.replaces ?? of.id) : of.id);
  return (
    <Ask<Values>
      id={`agreement-${of?.id ?? 'new'}`}
      start={{
        text: of?.text ?? '',
        yes: onlyYes && of ? sides.filter((who) => (who === 'me' ? of.mine : of.theirs)) : [],
        reviewOn: of?.reviewOn !== undefined && of.reviewOn > ground.today ? of.reviewOn : '',
      }}
      questions={() => questionsOf(props)}
      act={(values) => ({
        do: 'record',
        with: {
          kind: 'agreement',
          v: {
            text: values.text.trim(),
            mine: values.yes.includes('me'),
            theirs: values.yes.includes('them'),
            ...(replaces ? { replaces } : {}),
            ...filled({ reviewOn: values.reviewOn }),
          },
          ...(values.yes.includes('me') ? {} : { by: 'reported' as const }),
        },
      })}
    />
  );
}
