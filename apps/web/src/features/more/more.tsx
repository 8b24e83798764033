import { useState } from 'preact/hooks';
import type en from '../../texts/en/more.json';
import { door, lookAround, useView } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import type { ScreenName } from '../../shell/screens.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

const mine = ['situation', 'support-circle', 'letters', 'hard-date', 'report'] as const satisfies readonly ScreenName[];
const between = ['contact-log', 'space-clock'] as const satisfies readonly ScreenName[];
const app = ['data', 'settings', 'stored'] as const satisfies readonly ScreenName[];

/** Everything that has no place in the navigation, in three short lists. */
export default function More() {
  const plan = useView('plan', undefined);
  const lastBackupOn = useView('holdings', undefined)?.lastBackupOn;
  // Shown while closed as well, where both have said yes: its page says why it is closed.
  const isTogether = plan?.contact.yes.me === true && plan.contact.yes.them;
  const isOpen = door.value === 'open';
  return (
    <Page heading={t('more.heading')}>
      <Section heading={t('more.mine')}>
        <List>
          {mine.map((one) => (
            <ListRow key={one} title={t(`more.${one}`)} onSelect={() => go(one)}>
              {t(`more.${one}-what`)}
            </ListRow>
          ))}
        </List>
      </Section>
      <Section heading={t('more.between')}>
        <List>
          {between.map((one) => (
            <ListRow key={one} title={t(`more.${one}`)} onSelect={() => go(one)}>
              {t(`more.${one}-what`)}
            </ListRow>
          ))}
          {isTogether && (
            <ListRow title={t('more.common-ground')} onSelect={() => go('common-ground')}>
              {t('more.common-ground-what')}
            </ListRow>
          )}
        </List>
      </Section>
      <Section heading={t('more.app')}>
        <List>
          {app.map((one) => (
            <ListRow key={one} title={t(`more.${one}`)} onSelect={() => go(one)}>
              {one === 'data' && isOpen
                ? lastBackupOn
                  ? t('more.last-backup', { day: sayDay(lastBackupOn) })
                  : t('more.no-backup')
                : t(`more.${one}-what`)}
            </ListRow>
          ))}
          <ListRow title={t('more.help')} onSelect={() => go('help')}>
            {t('more.help-what')}
          </ListRow>
          {door.value !== 'sample' && <Sample />}
        </List>
      </Section>
    </Page>
  );
}

/** Looking around in the sample closes what is open; on a first evening it ends what is only in this page. */
function Sample() {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ListRow title={t('more.sample')} onSelect={() => setAsking(true)}>
        {t('more.sample-what')}
      </ListRow>
      <Dialog
        open={asking}
        title={t('more.sample-ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => void lookAround().then(() => goInstead('today'))}>{t('more.sample-go')}</Button>
            <Button onPress={() => setAsking(false)}>{t('more.sample-stay')}</Button>
          </>
        }
      >
        <p>{door.value === 'open' ? t('more.sample-locks') : t('more.sample-loses')}</p>
      </Dialog>
    </>
  );
}
