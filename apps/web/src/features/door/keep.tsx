import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { home, keepWith } from '../../platform/home.ts';
import { goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Field } from '../../ui/field.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

export default function Keep() {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => void home().preload(), []);
  return (
    <StepPage
      step="passphrase"
      heading={t('door.choose')}
      continueLabel={t('door.keep')}
      busy={busy}
      onContinue={async () => {
        setBusy(true);
        const kept = await keepWith(passphrase);
        setBusy(false);
        if (kept.ok) goInstead('today');
      }}
    >
      <Field
        label={t('door.passphrase')}
        value={passphrase}
        onInput={setPassphrase}
        secret={{ show: t('door.show'), hide: t('door.hide') }}
      />
    </StepPage>
  );
}
