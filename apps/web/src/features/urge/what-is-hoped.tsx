import type en from '../../texts/en/urge.json';
import { texts } from '../../platform/texts.ts';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import type { UrgeScreen } from './urge-screen.ts';

const t = texts<typeof en>();

/** For someone who does not want to wait: one question, and no wall. */
export function WhatIsHoped({ urge, stand, change }: UrgeScreen) {
  return (
    <StepPage
      step="hoping"
      heading={t('urge.hoping')}
      helper={t('urge.hoping-help')}
      continueLabel={t('urge.go-on')}
      onContinue={() => change({ step: 'after' })}
      other={<Button onPress={() => change({ step: 'pause' })}>{t('urge.back-to-pause')}</Button>}
    >
      <StandingNotice stand={stand} />
      <Field
        multiline
        rows={2}
        label={t('urge.hoping')}
        labelHidden
        value={urge.wanting}
        onInput={(wanting) => change({ wanting })}
      />
      <CrisisCard text={urge.wanting} />
    </StepPage>
  );
}
