import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import { goBack } from '../../platform/place.ts';
import { needTexts, texts } from '../../platform/texts.ts';
import { wipeEverything } from '../../platform/wipe.ts';
import { screens } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

const means = ['all', 'backups', 'stops', 'lawyer', 'browser'] as const;

/** Asks once. What it shows afterwards is fetched beforehand, since there may be no network. */
export default function Wipe() {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    void screens.tonight.load();
    void needTexts(screens.tonight.texts);
  }, []);
  const run = async () => {
    setBusy(true);
    const wiped = await wipeEverything();
    if (wiped.ok) return;
    setBusy(false);
    setFailure(t('wipe.failed', { tag: wiped.failure.tag }));
  };
  return (
    <Page heading={t('wipe.heading')}>
      <div class="prose">
        <ul>
          {means.map((one) => (
            <li key={one}>{t(`wipe.${one}`)}</li>
          ))}
        </ul>
      </div>
      {failure && <Notice tone="gentle-warning">{failure}</Notice>}
      <Buttons>
        <Button kind="danger-quiet" icon="delete" busy={isBusy} onPress={() => void run()}>
          {t('wipe.delete')}
        </Button>
        <Button kind="primary" onPress={goBack}>
          {t('wipe.keep')}
        </Button>
      </Buttons>
    </Page>
  );
}
