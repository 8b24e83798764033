import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import { isNight, sayClock } from '../../platform/countdown.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { CrisisCard } from '../../shell/crisis-card.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Scale } from '../../ui/scale.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { abouts } from './urge-flow.ts';
import type { UrgeScreen } from './urge-screen.ts';

const t = texts<typeof en>();

/** Two taps, and the pause runs. */
export function HowStrong({ urge, stand, change, result, onContinue }: UrgeScreen & { onContinue: () => void }) {
  const [tried, setTried] = useState(false);
  return (
    <>
      <StepPage
        step="strength"
        heading={t('urge.heading')}
        helper={isNight(stand.at) ? t('urge.it-is', { time: sayClock(stand.at) }) : t('urge.lead')}
        continueLabel={t('urge.start-pause')}
        onContinue={() => (urge.before === undefined ? setTried(true) : onContinue())}
        other={
          <Button kind="link" onPress={() => go('i-wrote')}>
            {t('urge.wrote-already')}
          </Button>
        }
      >
        <Scale
          legend={t('urge.strength')}
          legendHidden
          low={t('urge.low')}
          high={t('urge.high')}
          value={urge.before ?? null}
          onChange={(before) => change({ before })}
          error={tried && urge.before === undefined ? t('urge.strength-missing') : undefined}
        />
        <Choice
          legend={t('urge.about')}
          options={abouts.map((value) => ({ value, label: t(`urge.about.${value}`, { name: stand.name }) }))}
          value={urge.about ?? null}
          onChange={(about) => change({ about })}
        />
        {urge.about === 'own' && (
          <>
            <Field label={t('urge.wanting')} value={urge.wanting} onInput={(wanting) => change({ wanting })} />
            <CrisisCard text={urge.wanting} />
          </>
        )}
        <OnOutcome result={result} />
      </StepPage>
      <AboutPractice id="riding-an-urge" />
    </>
  );
}
