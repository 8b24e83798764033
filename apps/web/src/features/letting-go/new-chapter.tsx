import { useState } from 'preact/hooks';
import type en from '../../texts/en/letting-go.json';
import type { ActResult } from '../../home/session.ts';
import { useView } from '../../platform/home.ts';
import { at } from '../../platform/moment.ts';
import { go } from '../../platform/place.ts';
import { prefer } from '../../platform/preferences.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { goToPractice } from '../../shell/go-to-practice.ts';
import { OnOutcome } from '../../shell/outcome.tsx';
import { ShownBack } from '../../shell/shown-back.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** The same path, walked for oneself and for whoever may come: time, oneself, people, talking, an agreement. */
const again = ['time-with-people', 'growth-goals', 'best-of-me', 'saying-it-well', 'my-boundaries', 'small-wins'] as const;

/** What is carried over, what is begun again, and the old record put away: kept, and no longer coming by itself. */
export default function NewChapter() {
  const model = useView('lettingGo', undefined);
  const [result, setResult] = useState<ActResult>();
  if (!model) return null;
  const begun = model.chapters > 0;
  const put = async (away: boolean) => setResult(await prefer({ putAwayAt: away ? at() : undefined }));
  return (
    <Page heading={t('new-chapter.heading')} lead={t('new-chapter.lead')}>
      <Card
        foremost
        title={begun ? t('new-chapter.continue') : t('new-chapter.begin')}
        actions={
          <Button kind="primary" onPress={() => go('exercise', { id: 'new-chapter' })}>
            {begun ? t('new-chapter.continue-do') : t('new-chapter.begin-do')}
          </Button>
        }
      >
        {t('new-chapter.begin-why')}
      </Card>
      <Section heading={t('new-chapter.carried')} lead={t('new-chapter.carried-lead')}>
        <ShownBack place="new-chapter" atMost={2} />
      </Section>
      <Section heading={t('new-chapter.again')} lead={t('new-chapter.again-lead')}>
        <List>
          {again.map((id) => (
            <ListRow key={id} title={t(`new-chapter.again.${id}`)} onSelect={() => void goToPractice(id)} />
          ))}
        </List>
      </Section>
      <Section
        heading={t('new-chapter.put-away')}
        lead={model.putAwayAt ? t('new-chapter.is-away', { day: sayDay(model.putAwayAt) }) : t('new-chapter.put-away-lead')}
      >
        <Buttons>
          <Button onPress={() => void put(!model.putAwayAt)}>
            {model.putAwayAt ? t('new-chapter.bring-back') : t('new-chapter.put-away-do')}
          </Button>
        </Buttons>
        <OnOutcome result={result} />
      </Section>
      <AboutPractice id="new-chapter" />
    </Page>
  );
}
