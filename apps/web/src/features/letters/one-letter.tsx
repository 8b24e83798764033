import { useState } from 'preact/hooks';
import type en from '../../texts/en/letters.json';
import type { ActResult } from '../../home/session.ts';
import { doAct, useView } from '../../platform/home.ts';
import { goBack, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { titleOf } from './all-letters.tsx';

const t = texts<typeof en>();

/** One letter: read once its seal has ended, or destroyed at any time. */
export function OneLetter({ id }: { id: string }) {
  const letter = useView('letter', { id });
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState(false);
  const [result, setResult] = useState<ActResult>();
  if (!letter) return null;
  const destroy = async () => {
    setAsking(false);
    const outcome = await doAct({ do: 'remove', with: { kind: 'letter', id } });
    setResult(outcome);
    if (outcome.ok) goInstead('letters', { gone: 'yes' });
  };
  return (
    <Page over={sayDay(letter.at)} heading={titleOf(letter.prompt)}>
      {letter.sealed ? (
        <Notice tone="closed" title={t('letters.until', { day: sayDay(letter.sealedUntil ?? '') })}>
          {t('letters.sealed-says')}
        </Notice>
      ) : shown ? (
        letter.text.split('\n\n').map((paragraph, index) => <p key={index}>{paragraph}</p>)
      ) : (
        <Notice actions={<Button onPress={() => setShown(true)}>{t('letters.read')}</Button>}>{t('letters.read-says')}</Notice>
      )}
      <Buttons>
        <Button icon="back" onPress={goBack}>
          {t('letters.back')}
        </Button>
        <Button kind="danger-quiet" icon="delete" onPress={() => setAsking(true)}>
          {t('letters.destroy')}
        </Button>
      </Buttons>
      <OnOutcome result={result} />
      <Dialog
        open={asking}
        title={t('letters.destroy-ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger-quiet" onPress={() => void destroy()}>
              {t('letters.do-destroy')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('letters.leave-it')}</Button>
          </>
        }
      >
        {t('letters.destroy-says')}
      </Dialog>
    </Page>
  );
}
