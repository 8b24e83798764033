import { useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import { beginEvening } from '../../platform/home.ts';
import { go, goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { TakeIn } from './take-in.tsx';

const t = texts<typeof en>();

/** A backup or an export on a device that keeps nothing yet: read into this page, then kept under words of its own. */
export default function Restore() {
  const [records, setRecords] = useState<number>();
  return (
    <Page heading={t('restore.heading')} lead={t('restore.lead')}>
      {records === undefined ? (
        <TakeIn
          onTaken={(_came, all) => {
            beginEvening();
            setRecords(all);
          }}
        />
      ) : (
        <Notice title={t('restore.read', { count: records })}>{t('restore.read-next')}</Notice>
      )}
      <Buttons>
        {records !== undefined && (
          <Button kind="primary" onPress={() => go('keep')}>
            {t('restore.keep')}
          </Button>
        )}
        <Button icon="back" onPress={goBack}>
          {t('settings.back')}
        </Button>
      </Buttons>
    </Page>
  );
}
