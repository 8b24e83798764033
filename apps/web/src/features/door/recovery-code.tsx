import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { door, home } from '../../platform/home.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { NothingLocked } from './change-passphrase.tsx';
import { sayFailure } from './say-failure.ts';
import { ShownCode } from './shown-code.tsx';

const t = texts<typeof en>();

/** Makes a code, makes a new one in its place, or takes it away. */
export default function RecoveryCode() {
  const [has, setHas] = useState<boolean>();
  const [isShown, setShown] = useState(false);
  const [asking, setAsking] = useState<'new' | 'remove'>();
  const [said, setSaid] = useState<string>();
  const isOpen = door.value === 'open';
  useEffect(() => {
    if (isOpen && !isShown) void home().hasRecoveryCode().then(setHas);
  }, [isOpen, isShown]);

  if (!isOpen) return <NothingLocked />;
  if (isShown) return <ShownCode onDone={() => setShown(false)} />;
  if (has === undefined) return null;

  const remove = async () => {
    const removed = await home().removeRecoveryCode();
    setAsking(undefined);
    setSaid(removed.ok ? t('code.removed') : sayFailure(removed.failure));
    if (removed.ok) setHas(false);
  };
  return (
    <Page heading={has ? t('code.there-is') : t('keep.code')} lead={t('keep.code-why')}>
      <Status>{said}</Status>
      <Buttons>
        <Button kind="primary" onPress={() => (has ? setAsking('new') : setShown(true))}>
          {has ? t('code.new') : t('keep.code.yes')}
        </Button>
        {has && <Button onPress={() => setAsking('remove')}>{t('code.remove')}</Button>}
        <Button icon="back" onPress={goBack}>
          {t('keep.back')}
        </Button>
      </Buttons>
      <Dialog
        open={asking !== undefined}
        title={asking === 'new' ? t('code.new-ask') : t('code.remove-ask')}
        onClose={() => setAsking(undefined)}
        actions={
          <>
            <Button
              onPress={() => {
                if (asking === 'remove') return void remove();
                setAsking(undefined);
                setShown(true);
              }}
            >
              {asking === 'new' ? t('code.new') : t('code.remove')}
            </Button>
            <Button onPress={() => setAsking(undefined)}>{t('code.leave')}</Button>
          </>
        }
      >
        <p>{t('code.old-worthless')}</p>
      </Dialog>
    </Page>
  );
}
