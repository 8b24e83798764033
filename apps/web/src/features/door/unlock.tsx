import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { door, home, unlockWith } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { tidyPassphrase } from '../../platform/passphrase.ts';
import { sayFailure } from './say-failure.ts';
import { Sealing, sealings } from './sealing.tsx';

const t = texts<typeof en>();

/** The lock: what opens it, and what can be done without opening it. */
export default function Unlock({ args: { part } }: ScreenProps) {
  const isOpen = door.value === 'open';
  useEffect(() => {
    if (isOpen) goInstead('today');
    else void home().preload();
  }, [isOpen]);
  const sealing = sealings.find((one) => one === part);
  if (isOpen) return null;
  if (sealing) return <Sealing what={sealing} />;
  return <Lock />;
}

function Lock() {
  const [typed, setTyped] = useState('');
  const [withCode, setWithCode] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  const open = async () => {
    setBusy(true);
    setError(undefined);
    const opened = await unlockWith(withCode ? { recoveryCode: typed } : { passphrase: tidyPassphrase(typed) });
    setBusy(false);
    if (!opened.ok) setError(sayFailure(opened.failure));
  };

  return (
    <div class="page">
      <StepPage
        step={withCode ? 'code' : 'passphrase'}
        heading={t('unlock.heading')}
        continueLabel={t('unlock.open')}
        busy={isBusy}
        onContinue={() => void open()}
        other={
          <Button
            kind="link"
            onPress={() => {
              setTyped('');
              setError(undefined);
              setWithCode(!withCode);
            }}
          >
            {withCode ? t('unlock.with-passphrase') : t('unlock.with-code')}
          </Button>
        }
      >
        <Field
          key={withCode ? 'code' : 'passphrase'}
          label={withCode ? t('unlock.code') : t('keep.passphrase')}
          hint={withCode ? t('unlock.code-hint') : undefined}
          capitals="off"
          value={typed}
          onInput={setTyped}
          error={error}
          secret={{ show: t('keep.show'), hide: t('keep.hide') }}
        />
        <Status>{isBusy ? t('unlock.opening') : undefined}</Status>
      </StepPage>
      <Section heading={t('unlock.without')} lead={t('unlock.without-how')}>
        <List>
          {sealings.map((one) => (
            <ListRow key={one} title={t(`unlock.${one}`)} onSelect={() => go('unlock', { part: one })} />
          ))}
        </List>
      </Section>
      <Section heading={t('unlock.else')} headingHidden>
        <LanguageSwitch />
        <Buttons>
          <Button kind="link" onPress={() => go('stored')}>
            {t('unlock.stored')}
          </Button>
          <Button kind="link" onPress={() => go('wipe')}>
            {t('unlock.wipe')}
          </Button>
        </Buttons>
      </Section>
    </div>
  );
}
