import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/door.json';
import { home } from '../../platform/home.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { sayFailure } from './say-failure.ts';

const t = texts<typeof en>();

/** Makes a code and shows it, this once. */
export function ShownCode({ onDone }: { onDone: () => void }) {
  const [code, setCode] = useState<string>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    void home()
      .addRecoveryCode()
      .then((added) => (added.ok ? setCode(added.code) : setFailure(sayFailure(added.failure))));
  }, []);
  return (
    <Page heading={t('code.heading')} lead={t('code.lead')}>
      {failure && <Notice tone="gentle-warning">{failure}</Notice>}
      {code && (
        <Card title={<span translate={false}>{code}</span>}>
          <p class="quiet small">{t('code.once')}</p>
        </Card>
      )}
      <Buttons>
        <Button kind="primary" disabled={!code && !failure} onPress={onDone}>
          {failure ? t('code.without') : t('code.done')}
        </Button>
      </Buttons>
    </Page>
  );
}
