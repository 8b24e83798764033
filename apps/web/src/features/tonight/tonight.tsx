import { useState } from 'preact/hooks';
import type en from '../../texts/en/tonight.json';
import { beginEvening, door, lookAround, useView } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { storedTold } from '../../platform/stored-told.ts';
import { texts } from '../../platform/texts.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import type { ScreenName } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page } from '../../ui/page.tsx';
import { Seam } from '../../ui/seam.tsx';

const t = texts<typeof en>();

/** What a first evening may need, and the screen that helps with it. */
const needs = {
  write: 'urge',
  wrote: 'i-wrote',
  'they-wrote': 'they-wrote',
  settle: 'cannot-settle',
  think: 'reasons-board',
} as const satisfies Record<string, ScreenName>;
type Need = keyof typeof needs;

/** Before the first word is typed, what is stored where is told; once is enough. */
const goOn = (screen: ScreenName): void => {
  if (!storedTold.value) return go('stored', { next: screen });
  beginEvening();
  go(screen);
};

export default function Tonight() {
  const isEvening = door.value === 'evening';
  const written = useView('holdings', undefined)?.records ?? 0;
  const hasWritten = isEvening && written > 0;
  return (
    <Page heading={hasWritten ? t('tonight.and-now') : t('tonight.heading')} lead={hasWritten ? undefined : t('tonight.lead')}>
      {hasWritten ? <Offer /> : <Seam />}
      <List label={t('tonight.heading')}>
        {(Object.keys(needs) as Need[]).map((need) => (
          <ListRow key={need} title={t(`tonight.need.${need}`)} onSelect={() => goOn(needs[need])} />
        ))}
      </List>
      {!hasWritten && (
        <>
          <Buttons>
            <Button kind="link" onPress={() => void lookAround().then(() => goInstead('today'))}>
              {t('tonight.sample')}
            </Button>
            <Button kind="link" onPress={() => (storedTold.value ? go('restore') : go('stored', { next: 'restore' }))}>
              {t('tonight.backup')}
            </Button>
          </Buttons>
          <p class="small quiet">{t('tonight.what')}</p>
        </>
      )}
      <LanguageSwitch />
    </Page>
  );
}

/** The evening has helped, or not; what was written can be kept, or let go of. */
function Offer() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Card
        foremost
        title={t('tonight.offer')}
        actions={
          <>
            <Button kind="primary" onPress={() => go('keep')}>
              {t('tonight.keep')}
            </Button>
            <Button onPress={() => setAsking(true)}>{t('tonight.let-go')}</Button>
          </>
        }
      >
        <p>{t('tonight.offer-why')}</p>
      </Card>
      <Dialog
        open={asking}
        title={t('tonight.let-go-ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="danger-quiet" onPress={() => location.reload()}>
              {t('tonight.let-go')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('tonight.stay')}</Button>
          </>
        }
      >
        <p>{t('tonight.let-go-why')}</p>
      </Dialog>
    </>
  );
}
