import { useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { door, home } from '../../platform/home.ts';
import { tidyPassphrase } from '../../platform/passphrase.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { ChoosePassphrase } from './choose-passphrase.tsx';
import { sayFailure } from './say-failure.ts';

const t = texts<typeof en>();

/** The words that open it now, then the new ones. The old ones are asked for first: the vault wants both at once. */
export default function ChangePassphrase() {
  const [current, setCurrent] = useState('');
  const [step, setStep] = useState<'current' | 'next' | 'changed'>('current');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  if (door.value !== 'open') return <NothingLocked />;
  if (step === 'changed')
    return (
      <Page heading={t('passphrase.changed')} lead={t('passphrase.changed-lead')}>
        <Buttons>
          <Button kind="primary" onPress={goBack}>
            {t('passphrase.done')}
          </Button>
        </Buttons>
      </Page>
    );
  if (step === 'next')
    return (
      <ChoosePassphrase
        heading={t('passphrase.new')}
        busy={isBusy}
        failure={failure}
        onChosen={async (next) => {
          setBusy(true);
          setFailure(undefined);
          const changed = await home().changePassphrase(tidyPassphrase(current), next);
          setBusy(false);
          if (changed.ok) return setStep('changed');
          setFailure(sayFailure(changed.failure));
          if (changed.failure.tag === 'wrong-passphrase') setStep('current');
        }}
      />
    );
  return (
    <StepPage
      step="current"
      heading={t('passphrase.current')}
      helper={t('passphrase.current-why')}
      continueLabel={t('keep.continue')}
      onContinue={() => {
        if (tidyPassphrase(current) === '') return setFailure(t('keep.empty'));
        setFailure(undefined);
        setStep('next');
      }}
      backLabel={t('keep.back')}
      onBack={goBack}
    >
      <Field
        label={t('keep.passphrase')}
        capitals="off"
        value={current}
        onInput={setCurrent}
        error={failure}
        secret={{ show: t('keep.show'), hide: t('keep.hide') }}
      />
    </StepPage>
  );
}

/** On a first evening and in the sample there is no lock to change. */
export function NothingLocked() {
  return (
    <Page heading={t('passphrase.no-lock')} lead={t('passphrase.no-lock-lead')}>
      <Buttons>
        <Button icon="back" onPress={goBack}>
          {t('keep.back')}
        </Button>
      </Buttons>
    </Page>
  );
}
