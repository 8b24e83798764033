import type en from '../../texts/en/common-ground.json';
import { goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Ask, type Question } from './ask.tsx';
import { filled, isEmpty } from './filled.ts';
import { startOfIssue, withPart, type IssuePart, type IssueValues } from './issue-parts.ts';
import { nameOf, type Ground } from './names.ts';

const t = texts<typeof en>();

type Issue = Ground['issues']['open'][number];
const NO_REASON = '-';

type NewValues = { what: string; reason: string; myView: string };

const newQuestions = (ground: Ground) => (): readonly Question<NewValues>[] => [
  {
    id: 'what',
    heading: t('common-ground.issue.ask-what'),
    helper: t('common-ground.issue.help-what'),
    missing: ({ what }) => (isEmpty(what) ? t('common-ground.write-it') : undefined),
    show: ({ values, change, error }) => (
      <>
        <Field label={t('common-ground.issue.what')} value={values.what} onInput={(what) => change({ what })} error={error} />
        {ground.reasons.length > 0 && (
          <Select
            label={t('common-ground.issue.reason')}
            hint={t('common-ground.optional')}
            options={[
              { value: NO_REASON, label: t('common-ground.issue.no-reason') },
              ...ground.reasons.map((one) => ({ value: one.id, label: one.text })),
            ]}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        )}
      </>
    ),
  },
  {
    id: 'my-view',
    heading: t('common-ground.issue.ask.my-view'),
    helper: t('common-ground.issue.help.my-view'),
    show: ({ values, change }) => (
      <Field
        multiline
        rows={4}
        label={t('common-ground.issue.my-view')}
        hint={t('common-ground.optional')}
        value={values.myView}
        onInput={(myView) => change({ myView })}
      />
    ),
  },
];

/** What it is about, and how it is for oneself. The rest is asked on the issue's own page. */
export function NewIssue({ ground }: { ground: Ground }) {
  return (
    <Ask<NewValues>
      id="issue-new"
      start={{ what: '', reason: NO_REASON, myView: '' }}
      questions={newQuestions(ground)}
      act={(values) => ({
        do: 'record',
        with: {
          kind: 'issue',
          v: {
            what: values.what.trim(),
            ...(values.reason === NO_REASON ? {} : { reason: values.reason }),
            ...filled({ myView: values.myView }),
          },
        },
      })}
      after={([id = '']) => goInstead('common-ground', { part: 'issues', id })}
    />
  );
}

const questionOf = (ground: Ground, part: IssuePart): Question<IssueValues> => {
  const name = nameOf(ground);
  const shows: Record<IssuePart, Question<IssueValues>['show']> = {
    'my-view': ({ values, change }) => (
      <Field
        multiline
        rows={5}
        label={t('common-ground.issue.my-view')}
        value={values.myView}
        onInput={(myView) => change({ myView })}
      />
    ),
    'their-view': ({ values, change }) => (
      <Field
        multiline
        rows={5}
        label={t('common-ground.issue.their-view', { name })}
        value={values.theirView}
        onInput={(theirView) => change({ theirView })}
      />
    ),
    settle: ({ values, change }) => (
      <>
        <Field
          multiline
          rows={2}
          label={t('common-ground.issue.compromise')}
          value={values.compromise}
          onInput={(compromise) => change({ compromise })}
        />
        <Field
          multiline
          rows={2}
          label={t('common-ground.issue.behaviour')}
          hint={t('common-ground.issue.behaviour-hint')}
          value={values.behaviour}
          onInput={(behaviour) => change({ behaviour })}
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
    rest: ({ values, change, error }) => (
      <Choice
        legend={t('common-ground.issue.ask.rest')}
        legendHidden
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`common-ground.issue.rest.${value}`) }))}
        value={values.rest}
        onChange={(rest) => change({ rest })}
        error={error}
      />
    ),
    reopen: ({ values, change, error }) => (
      <Field
        multiline
        rows={3}
        label={t('common-ground.issue.new-since')}
        value={values.reopenedBecause}
        onInput={(reopenedBecause) => change({ reopenedBecause })}
        error={error}
      />
    ),
  };
  const missing = (values: IssueValues): string | undefined => {
    if (part === 'rest' && values.rest === null) return t('common-ground.choose');
    return part === 'reopen' && isEmpty(values.reopenedBecause) ? t('common-ground.issue.nothing-new') : undefined;
  };
  return {
    id: part,
    heading: t(`common-ground.issue.ask.${part}`, { name }),
    helper: t(`common-ground.issue.help.${part}`, { name }),
    missing,
    show: shows[part],
  };
};

/** One question about one issue. */
export function PartOfIssue({ ground, issue, part }: { ground: Ground; issue: Issue; part: IssuePart }) {
  const { id, at: _, ...v } = issue;
  return (
    <Ask<IssueValues>
      id={`issue-${part}-${id}`}
      start={startOfIssue(v)}
      questions={() => [questionOf(ground, part)]}
      act={(values) => ({ do: 'record', with: { kind: 'issue', id, v: withPart(v, part, values) } })}
    />
  );
}
