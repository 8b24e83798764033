import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { home, unlockWith } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

export default function Unlock() {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  useEffect(() => void home().preload(), []);
  return (
    <StepPage
      step="unlock"
      heading={t('door.unlock')}
      continueLabel={t('door.open')}
      busy={busy}
      onContinue={async () => {
        setBusy(true);
        const opened = await unlockWith({ passphrase });
        setBusy(false);
        setError(opened.ok ? undefined : opened.failure.tag);
      }}
    >
      <Field
        label={t('door.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        error={error}
        secret={{ show: t('door.show'), hide: t('door.hide') }}
      />
    </StepPage>
  );
}
