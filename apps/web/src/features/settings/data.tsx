import { useState } from 'preact/hooks';
import type en from '../../texts/en/settings.json';
import { door, home, useView } from '../../platform/home.ts';
import { handOver } from '../../platform/hand-over.ts';
import { at } from '../../platform/moment.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { Backup } from './backup.tsx';
import { TakeIn } from './take-in.tsx';

const t = texts<typeof en>();

/** What leaves as a file and what comes in as one. Nothing of it passes a network. */
export default function Data() {
  const holdings = useView('holdings', undefined);
  const [isBackingUp, setBackingUp] = useState(false);
  const [said, setSaid] = useState<string>();
  if (!holdings) return null;
  if (isBackingUp)
    return (
      <Backup
        onBack={() => setBackingUp(false)}
        onMade={(name) => {
          setBackingUp(false);
          setSaid(t('backup.made', { name }));
        }}
      />
    );
  const exportJson = async () =>
    setSaid(t('export.made', { name: handOver(await home().exportJson(at()), 'json', 'application/json') }));
  const exportText = async () => setSaid(t('export.made', { name: handOver(await home().exportText(), 'md', 'text/markdown') }));
  const isOpen = door.value === 'open';
  return (
    <Page heading={t('data.heading')} lead={t('data.lead', { count: holdings.records })}>
      <Status>{said}</Status>
      {isOpen && (
        <Section
          heading={t('data.backup')}
          lead={holdings.lastBackupOn ? t('data.last', { day: sayDay(holdings.lastBackupOn) }) : t('data.never')}
        >
          <p>{t('data.backup-why')}</p>
          <Buttons>
            <Button kind="primary" onPress={() => setBackingUp(true)}>
              {t('data.make')}
            </Button>
          </Buttons>
        </Section>
      )}
      <Section heading={t('data.in')} lead={t('data.in-how')}>
        <TakeIn
          onBegin={() => setSaid(undefined)}
          onTaken={(came, records) => setSaid(t('data.came', { came, same: Math.max(0, records - came) }))}
        />
      </Section>
      <Section heading={t('data.out')} lead={t('data.out-open')}>
        <Buttons>
          <Button onPress={() => void exportText()}>{t('data.text')}</Button>
          <Button onPress={() => void exportJson()}>{t('data.json')}</Button>
        </Buttons>
        <p class="small quiet">{t('data.formats')}</p>
      </Section>
    </Page>
  );
}
