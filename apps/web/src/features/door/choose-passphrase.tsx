import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { home } from '../../platform/home.ts';
import { tidyPassphrase } from '../../platform/passphrase.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Status } from '../../ui/status.tsx';
import { StepPage } from '../../ui/step-page.tsx';
import { strengthOf } from './strength.ts';

const t = texts<typeof en>();

type Props = { heading: string; onChosen: (passphrase: string) => void; busy: boolean; failure?: string | undefined };

/** Five random words, or one's own; typed once more, so that the first time is not the last. */
export function ChoosePassphrase({ heading, onChosen, busy, failure }: Props) {
  const [offered, setOffered] = useState('');
  const [isOwn, setOwn] = useState(false);
  const [own, setOwnText] = useState('');
  const [again, setAgain] = useState('');
  const [step, setStep] = useState<'choose' | 'again'>('choose');
  const [error, setError] = useState<string>();
  const offer = () => void home().suggestPassphrase().then(setOffered);
  useEffect(offer, []);

  const wanted = tidyPassphrase(isOwn ? own : offered);
  const secret = { show: t('keep.show'), hide: t('keep.hide') };
  const toAgain = () => {
    if (wanted === '') return setError(t('keep.empty'));
    setError(undefined);
    setAgain('');
    setStep('again');
  };
  const toEnd = () => (tidyPassphrase(again) === wanted ? onChosen(wanted) : setError(t('keep.differs')));

  if (step === 'again')
    return (
      <StepPage
        step="again"
        heading={t('keep.again')}
        helper={t('keep.again-why')}
        continueLabel={t('keep.use')}
        busy={busy}
        onContinue={toEnd}
        backLabel={t('keep.back')}
        onBack={() => {
          setError(undefined);
          setStep('choose');
        }}
        other={
          isOwn ? undefined : (
            <Button kind="link" busy={busy} onPress={() => onChosen(wanted)}>
              {t('keep.wrote-down')}
            </Button>
          )
        }
      >
        <Field label={t('keep.passphrase')} capitals="off" value={again} onInput={setAgain} error={error} secret={secret} />
        <Status urgent>{busy ? t('keep.locking') : failure}</Status>
      </StepPage>
    );

  return (
    <StepPage
      step="choose"
      heading={heading}
      helper={t('keep.why')}
      continueLabel={t('keep.continue')}
      onContinue={toAgain}
      continueDisabled={!isOwn && offered === ''}
    >
      {isOwn ? (
        <>
          <Field
            label={t('keep.own')}
            hint={t('keep.own-hint')}
            capitals="off"
            value={own}
            onInput={setOwnText}
            error={error}
            secret={secret}
          />
          <Status>{own === '' ? undefined : t(`keep.strength.${strengthOf(own)}`)}</Status>
        </>
      ) : (
        <Card title={<span translate={false}>{offered}</span>}>
          <p class="quiet small">{t('keep.by-hand')}</p>
        </Card>
      )}
      <Buttons>
        {!isOwn && <Button onPress={offer}>{t('keep.other-words')}</Button>}
        <Button
          onPress={() => {
            setError(undefined);
            setOwn(!isOwn);
          }}
        >
          {isOwn ? t('keep.offered') : t('keep.own-words')}
        </Button>
      </Buttons>
      <Notice>{t('keep.no-reset')}</Notice>
    </StepPage>
  );
}
