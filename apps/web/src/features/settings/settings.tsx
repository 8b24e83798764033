import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import type { ActResult } from '../../home/session.ts';
import { door, home, useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { prefer, usePreferences } from '../../platform/preferences.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { LanguageSwitch } from '../../shell/language-switch.tsx';
import { OnOutcome } from '../../shell/outcome.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

export default function Settings() {
  const isOpen = door.value === 'open';
  const lastBackupOn = useView('holdings', undefined)?.lastBackupOn;
  return (
    <Page heading={t('settings.heading')}>
      <Damages />
      {isOpen && <LockTimes />}
      <Section heading={t('settings.language')}>
        <LanguageSwitch />
      </Section>
      <Section heading={t('settings.kept')}>
        <List>
          {isOpen && <ListRow title={t('settings.passphrase')} onSelect={() => go('passphrase')} />}
          {isOpen && <ListRow title={t('settings.code')} onSelect={() => go('recovery-code')} />}
          <ListRow title={t('settings.data')} onSelect={() => go('data')}>
            {isOpen && (lastBackupOn ? t('data.last', { day: sayDay(lastBackupOn) }) : t('data.never'))}
          </ListRow>
          <ListRow title={t('settings.stored')} onSelect={() => go('stored')} />
          <ListRow title={t('settings.wipe')} onSelect={() => go('wipe')} />
        </List>
      </Section>
      <Disclosure summary={t('settings.install')}>
        <div class="prose">
          <p>{t('settings.install-phone')}</p>
          <p>{t('settings.install-desk')}</p>
          <p>{t('settings.install-shows')}</p>
        </div>
      </Disclosure>
      <p class="small quiet">{t('settings.leave')}</p>
    </Page>
  );
}

/** How soon it locks: the one answer behind it. */
function LockTimes() {
  const preferences = usePreferences();
  const [result, setResult] = useState<ActResult>();
  if (!preferences) return null;
  const { othersPickUpDevice: others } = preferences;
  return (
    <Section heading={t('settings.lock')}>
      <Choice
        legend={t('settings.device')}
        options={(['yes', 'no'] as const).map((value) => ({
          value,
          label: t(`settings.device.${value}`),
          description: t(`settings.device.${value}-means`),
        }))}
        value={others === undefined ? null : others ? 'yes' : 'no'}
        onChange={(value) => void prefer({ othersPickUpDevice: value === 'yes' }).then(setResult)}
      />
      {others === undefined && <p class="small quiet">{t('settings.device-unsaid')}</p>}
      <OnOutcome result={result} />
    </Section>
  );
}

/** Parts of the storage that could not be opened: kept as they are, and told. */
function Damages() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (door.value === 'open')
      void home()
        .damages()
        .then((damages) => setCount(damages.length));
  }, []);
  if (count === 0) return null;
  return (
    <Notice tone="gentle-warning" title={t('settings.damaged', { count })}>
      {t('settings.damaged-what')}
    </Notice>
  );
}
