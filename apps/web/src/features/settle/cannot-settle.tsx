import { useState } from 'preact/hooks';
import type en from '../../texts/en/settle.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { CallLink } from '../../shell/call-link.tsx';
import { CrisisLines } from '../../shell/crisis-lines.tsx';
import { Breath } from '../../ui/breath.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Grounding } from './grounding.tsx';
import { SmallAct } from './small-act.tsx';

const t = texts<typeof en>();

type Way = 'breath' | 'senses' | 'act';
const ways: readonly Way[] = ['breath', 'senses', 'act'];

/** Nothing to write, nothing to decide: breath, the room, one small act; people and lines stand under each. */
export default function CannotSettle() {
  const [way, setWay] = useState<Way>('breath');
  const [breathing, setBreathing] = useState(false);
  const people = useView('urgeHelp', undefined)?.people ?? [];
  return (
    <Page heading={t('settle.heading')} lead={t('settle.lead')}>
      <Tabs
        label={t('settle.ways')}
        tabs={ways.map((value) => ({ value, label: t(`settle.way.${value}`) }))}
        value={way}
        onChange={setWay}
      >
        {way === 'breath' && (
          <Breath
            running={breathing}
            onToggle={() => setBreathing(!breathing)}
            startLabel={t('settle.breath-start')}
            stopLabel={t('settle.breath-stop')}
            inLabel={t('settle.breath-in')}
            outLabel={t('settle.breath-out')}
            words={t('settle.breath-words')}
          />
        )}
        {way === 'senses' && <Grounding />}
        {way === 'act' && <SmallAct />}
      </Tabs>
      <Section heading={t('settle.people')} lead={people.length > 0 ? undefined : t('settle.nobody-yet')}>
        {people.slice(0, 3).map((one) => (
          <div key={one.id} class="buttons">
            <span>
              <strong>{one.name}</strong> {one.forWhat && <span class="quiet">{one.forWhat}</span>}
            </span>
            {one.reach && <CallLink reach={one.reach}>{t('settle.call', { name: one.name })}</CallLink>}
          </div>
        ))}
        <p>{t('settle.lines')}</p>
        <CrisisLines />
      </Section>
      <Buttons>
        <Button onPress={() => go('urge')}>{t('settle.urge')}</Button>
        <Button onPress={() => go('letters', { kind: 'third-person' })}>{t('settle.write')}</Button>
        <Button kind="link" onPress={() => go('today')}>
          {t('settle.today')}
        </Button>
      </Buttons>
    </Page>
  );
}
