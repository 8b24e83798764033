import { useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { door, keepWith } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { prefer } from '../../platform/preferences.ts';
import { texts } from '../../platform/texts.ts';
import type { ActResult } from '../../home/session.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { sayFailure } from './say-failure.ts';
import { ShownCode } from './shown-code.tsx';

const t = texts<typeof en>();

type Step = 'passphrase' | 'device' | 'code' | 'kept';

/** From a page that forgets to a locked journal: the words that open it, who picks the device up, a code for the day they are forgotten. */
export default function Keep() {
  const [step, setStep] = useState<Step>('passphrase');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  if (door.value === 'sample')
    return (
      <Page heading={t('keep.sample')} lead={t('keep.sample-why')}>
        <Buttons>
          <Button kind="primary" onPress={() => location.reload()}>
            {t('keep.sample-leave')}
          </Button>
        </Buttons>
      </Page>
    );
  if (step === 'passphrase' && door.value === 'open')
    return (
      <Page heading={t('keep.is-kept')}>
        <Buttons>
          <Button kind="primary" onPress={() => goInstead('today')}>
            {t('keep.to-today')}
          </Button>
        </Buttons>
      </Page>
    );
  if (step === 'passphrase')
    return (
      <ChoosePassphrase
        heading={t('keep.heading')}
        busy={busy}
        failure={failure}
        onChosen={async (passphrase) => {
          setBusy(true);
          setFailure(undefined);
          // The step goes on before the door opens: what is shown must not fall back in between.
          const kept = await keepWith(passphrase, () => setStep('device'));
          setBusy(false);
          if (!kept.ok) setFailure(sayFailure(kept.failure));
        }}
      />
    );
  if (step === 'device') return <Device onDone={() => setStep('code')} />;
  if (step === 'code') return <Code onDone={() => setStep('kept')} />;
  return (
    <Page heading={t('keep.kept')} lead={t('keep.kept-lead')}>
      <p>{t('keep.backup')}</p>
      <Buttons>
        <Button kind="primary" onPress={() => goInstead('situation', { first: 'yes' })}>
          {t('keep.situation')}
        </Button>
        <Button onPress={() => goInstead('today')}>{t('keep.to-today')}</Button>
        <Button kind="link" onPress={() => go('data')}>
          {t('keep.backup-now')}
        </Button>
      </Buttons>
    </Page>
  );
}

function Device({ onDone }: { onDone: () => void }) {
  const [others, setOthers] = useState<'yes' | 'no' | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [result, setResult] = useState<ActResult>();
  const keepAnswer = async () => {
    if (!others) return setMissing(true);
    const kept = await prefer({ othersPickUpDevice: others === 'yes' });
    setResult(kept);
    if (kept.ok) onDone();
  };
  return (
    <StepPage
      step="device"
      heading={t('keep.device')}
      helper={t('keep.device-why')}
      continueLabel={t('keep.continue')}
      onContinue={() => void keepAnswer()}
    >
      <Choice
        legend={t('keep.device')}
        legendHidden
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`keep.device.${value}`),
          description: t(`keep.device.${value}-means`),
        }))}
        value={others}
        onChange={setOthers}
        error={isMissing && !others ? t('keep.choose-one') : undefined}
      />
      <OnOutcome result={result} />
    </StepPage>
  );
}

function Code({ onDone }: { onDone: () => void }) {
  const [wanted, setWanted] = useState<'yes' | 'no' | null>(null);
  const [isMissing, setMissing] = useState(false);
  const [isShown, setShown] = useState(false);
  if (isShown) return <ShownCode onDone={onDone} />;
  const goOn = () => {
    if (!wanted) setMissing(true);
    else if (wanted === 'yes') setShown(true);
    else onDone();
  };
  return (
    <StepPage
      step="code"
      heading={t('keep.code')}
      helper={t('keep.code-why')}
      continueLabel={t('keep.continue')}
      onContinue={goOn}
    >
      <Choice
        legend={t('keep.code')}
        legendHidden
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`keep.code.${value}`),
          description: t(`keep.code.${value}-means`),
        }))}
        value={wanted}
        onChange={setWanted}
        error={isMissing && !wanted ? t('keep.choose-one') : undefined}
      />
    </StepPage>
  );
}
