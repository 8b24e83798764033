import { useState } from 'preact/hooks';
import { urgeHelps } from '@reprise/core';
import type en from '../../texts/en/urge.json';
import { texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice, Choices } from '../../ui/choice.tsx';
import { Scale } from '../../ui/scale.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { outcomes } from './urge-flow.ts';
import type { UrgeScreen } from './urge-screen.ts';

const t = texts<typeof en>();

/** How strong it is now, and what became of it: three answers in one size and one colour. */
export function AfterPause({ urge, change, result, onContinue }: UrgeScreen & { onContinue: () => void }) {
  const [tried, setTried] = useState(false);
  const complete = urge.after !== undefined && urge.outcome !== undefined;
  return (
    <StepPage
      step="after"
      heading={t('urge.now')}
      helper={urge.before === undefined ? undefined : t('urge.was', { before: urge.before })}
      continueLabel={t('urge.continue')}
      onContinue={() => (complete ? onContinue() : setTried(true))}
      backLabel={t('urge.back')}
      onBack={() => change({ step: 'pause' })}
    >
      <Scale
        legend={t('urge.now')}
        legendHidden
        low={t('urge.low')}
        high={t('urge.high')}
        value={urge.after ?? null}
        onChange={(after) => change({ after })}
        error={tried && urge.after === undefined ? t('urge.strength-missing') : undefined}
      />
      <Choice
        legend={t('urge.what-now')}
        options={outcomes.map((value) => ({ value, label: t(`urge.outcome.${value}`) }))}
        value={urge.outcome ?? null}
        onChange={(outcome) => change({ outcome })}
        error={tried && urge.outcome === undefined ? t('urge.what-now-missing') : undefined}
      />
      <Choices
        legend={t('urge.what-helped')}
        hint={t('urge.what-helped-hint')}
        options={urgeHelps.map((value) => ({ value, label: t(`urge.helped.${value}`) }))}
        values={[...urge.helped]}
        onChange={(helped) => change({ helped })}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}
