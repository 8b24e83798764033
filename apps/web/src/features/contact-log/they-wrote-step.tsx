import type en from '../../texts/en/they-wrote.json';
import type { ActResult } from '../../home/session.ts';
import type { ViewModel } from '../../home/views/index.ts';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage, type StepPageProps } from '../../ui/step-page.tsx';
import { answers, invitations, kindsFor, refusals, waits, type Heard, type Missing } from './what-they-did.ts';
import { WhenField } from './when-field.tsx';

const t = texts<typeof en>();

type Props = {
  heard: Heard;
  stand: ViewModel<'standing'>;
  change: (next: Partial<Heard>) => void;
  missing: Missing | undefined;
  result: ActResult | undefined;
  page: Omit<StepPageProps, 'heading' | 'children'>;
};

/** The questions after the hour, one a screen. */
export function TheyWroteStep({ heard, stand, change, missing, result, page }: Props) {
  const { step } = heard;
  const error = missing === 'choose' ? t('they-wrote.choose') : undefined;
  const outcome = <OnOutcome result={result} />;
  switch (step) {
    case 'words':
      return (
        <StepPage {...page} heading={t('they-wrote.words')} helper={t('they-wrote.words-help')}>
          <Field
            multiline
            rows={3}
            label={t('they-wrote.it-says')}
            hint={t('they-wrote.it-says-hint')}
            value={heard.words}
            onInput={(words) => change({ words })}
          />
          <Field
            multiline
            rows={3}
            label={t('they-wrote.i-read')}
            hint={t('they-wrote.i-read-hint')}
            value={heard.readAs}
            onInput={(readAs) => change({ readAs })}
          />
          <CrisisCard text={heard.readAs} />
          <WhenField
            value={heard.when}
            onInput={(when) => change({ when })}
            label={t('they-wrote.when')}
            earlier={t('they-wrote.earlier')}
          />
        </StepPage>
      );
    case 'kind':
      return (
        <StepPage {...page} heading={t('they-wrote.kind')} helper={t('they-wrote.kind-help')}>
          <Choice
            legend={t('they-wrote.kind')}
            legendHidden
            options={kindsFor(stand.contact).map((value) => ({
              value,
              label: t(`they-wrote.kind.${value}`),
              description: t(`they-wrote.kind-says.${value}`),
            }))}
            value={heard.kind ?? null}
            onChange={(kind) => change({ kind })}
            error={error}
          />
          {outcome}
        </StepPage>
      );
    case 'answer':
      return (
        <StepPage {...page} heading={t('they-wrote.answer')} helper={t('they-wrote.answer-help')}>
          <Choice
            legend={t('they-wrote.answer')}
            legendHidden
            options={answers.map((value) => ({ value, label: t(`they-wrote.answer.${value}`) }))}
            value={heard.says ?? null}
            onChange={(says) => change({ says })}
            error={error}
          />
          {outcome}
        </StepPage>
      );
    case 'asked':
      return (
        <StepPage {...page} heading={t('they-wrote.asked')} helper={t('they-wrote.asked-help')}>
          <Choice
            legend={t('they-wrote.asked')}
            legendHidden
            options={invitations.map((value) => ({ value, label: t(`they-wrote.asked.${value}`) }))}
            value={heard.to ?? null}
            onChange={(to) => change({ to })}
            error={error}
          />
          <Field
            multiline
            rows={2}
            label={t('they-wrote.their-words')}
            hint={t('they-wrote.their-words-hint')}
            value={heard.words}
            onInput={(words) => change({ words })}
            error={missing === 'words' ? t('they-wrote.their-words-missing') : undefined}
          />
          {outcome}
        </StepPage>
      );
    case 'no':
      return (
        <StepPage {...page} heading={t('they-wrote.no')} helper={t('they-wrote.no-help')}>
          <Choice
            legend={t('they-wrote.no')}
            legendHidden
            options={refusals.map((value) => ({ value, label: t(`they-wrote.no.${value}`) }))}
            value={heard.scope ?? null}
            onChange={(scope) => change({ scope })}
            error={error}
          />
          {outcome}
        </StepPage>
      );
    default:
      return (
        <StepPage {...page} heading={t('they-wrote.time')} helper={t('they-wrote.time-help')}>
          <Choice
            legend={t('they-wrote.time')}
            legendHidden
            options={waits.map((value) => ({ value, label: t(`they-wrote.time.${value}`) }))}
            value={heard.wait ?? null}
            onChange={(wait) => change({ wait })}
            error={error}
          />
          {heard.wait === 'until-a-day' && (
            <DateField
              label={t('they-wrote.until')}
              value={heard.until}
              min={stand.today}
              onInput={(until) => change({ until })}
              error={missing === 'day' ? t('they-wrote.until-missing') : undefined}
            />
          )}
          {outcome}
        </StepPage>
      );
  }
}
