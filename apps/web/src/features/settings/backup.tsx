import { useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import { home } from '../../platform/home.ts';
import { handOver } from '../../platform/hand-over.ts';
import { at } from '../../platform/moment.ts';
import { tidyPassphrase } from '../../platform/passphrase.ts';
import { prefer } from '../../platform/preferences.ts';
import { texts } from '../../platform/texts.ts';
import { Field } from '../../ui/field.tsx';
import { Status } from '../../ui/status.tsx';
import { StepPage } from '../../ui/step-page.tsx';

const t = texts<typeof en>();

/** Words for the file, typed twice: a slip of the finger would lock it for good. */
export function Backup({ onMade, onBack }: { onMade: (name: string) => void; onBack: () => void }) {
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<'empty' | 'differs' | 'failed'>();
  const secret = { show: t('settings.show'), hide: t('settings.hide') };

  const make = async () => {
    const meant = tidyPassphrase(words);
    if (meant === '') return setError('empty');
    if (tidyPassphrase(again) !== meant) return setError('differs');
    setError(undefined);
    setBusy(true);
    try {
      const name = handOver(await home().makeBackup(meant, at()), 'age', 'application/octet-stream');
      await prefer({ lastBackupOn: at().slice(0, 10) });
      onMade(name);
    } catch {
      setBusy(false);
      setError('failed');
    }
  };
  return (
    <StepPage
      step="backup"
      heading={t('backup.heading')}
      helper={t('backup.why')}
      continueLabel={t('backup.make')}
      busy={isBusy}
      onContinue={() => void make()}
      backLabel={t('settings.back')}
      onBack={onBack}
    >
      <Field
        label={t('backup.words')}
        hint={t('backup.words-hint')}
        capitals="off"
        value={words}
        onInput={setWords}
        secret={secret}
        error={error === 'empty' ? t('backup.empty') : undefined}
      />
      <Field
        label={t('backup.again')}
        capitals="off"
        value={again}
        onInput={setAgain}
        secret={secret}
        error={error === 'differs' ? t('backup.differs') : undefined}
      />
      <Status>{isBusy ? t('backup.busy') : error === 'failed' ? t('backup.failed') : undefined}</Status>
    </StepPage>
  );
}
