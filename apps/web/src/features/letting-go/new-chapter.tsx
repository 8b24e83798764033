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
import type { ScreenProps } from '../../shell/screens.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Facts, Page, Section } from '../../ui/page.tsx';
import { CarryOver } from './carry-over.tsx';
import { WithAnyone } from './with-anyone.tsx';

const t = texts<typeof en>();

/** The same path, walked for oneself and for whoever may come: time, oneself, people, talking, an agreement. */
const again = ['time-with-people', 'growth-goals', 'best-of-me', 'saying-it-well', 'my-boundaries', 'small-wins'] as const;

/** What is carried over, what is begun again, and the old record put away: kept, and no longer coming by itself. */
export default function NewChapter({ args }: ScreenProps) {
  const model = useView('lettingGo', undefined);
  const carried = useView('carriedOver', undefined);
  const [result, setResult] = useState<ActResult>();
  if (!model || !carried) return null;
  if (args['part'] === 'carry') return <CarryOver items={carried.items} />;
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
        {carried.chosen.length === 0 ? (
          <p class="quiet">{t('new-chapter.nothing-carried')}</p>
        ) : (
          <Facts
            facts={carried.chosen.map((item) => ({
              label: <span lang="en">{item.heading}</span>,
              value: item.texts.join(' · '),
            }))}
          />
        )}
        <Buttons>
          <Button onPress={() => go('new-chapter', { part: 'carry' })}>{t('new-chapter.choose-carried')}</Button>
        </Buttons>
      </Section>
      <Section heading={t('new-chapter.again')} lead={t('new-chapter.again-lead')}>
        <List>
          {again.map((id) => (
            <ListRow key={id} title={t(`new-chapter.again.${id}`)} onSelect={() => void goToPractice(id)} />
          ))}
        </List>
      </Section>
      <WithAnyone sentences={carried.withAnyone} />
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
