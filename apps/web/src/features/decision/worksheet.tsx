import type en from '../../texts/en/decision.json';
import type { ViewModel } from '../../home/views/index.ts';
import type { WorksheetPart } from '../../home/views/decision-worksheet.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { choices } from './choosing.tsx';
import { Grounds } from './grounds.tsx';
import { TakenCard } from './taken.tsx';

const t = texts<typeof en>();

export type Sheet = ViewModel<'decisionWorksheet'>;

/** Where what is missing is written. */
const goTo: Readonly<Record<WorksheetPart, () => void>> = {
  reasons: () => go('reasons-board'),
  'own-part': () => go('reasons-board'),
  change: () => go('reasons-board'),
  motive: () => go('motive-check'),
  treated: () => go('exercise', { id: 'how-i-was-treated' }),
  'stop-signs': () => go('exercise', { id: 'stop-signs' }),
  weighing: () => go('exercise', { id: 'deciding' }),
  wanted: () => go('exercise', { id: 'starting-honestly' }),
};

export function Worksheet({ sheet }: { sheet: Sheet }) {
  return (
    <Page wide heading={t('decision-worksheet.heading')} lead={t('decision-worksheet.lead')}>
      {sheet.danger && (
        <Notice tone="help" actions={<Button onPress={() => go('safety-page')}>{t('decision-worksheet.safety')}</Button>}>
          {t('decision-worksheet.danger')}
        </Notice>
      )}
      {sheet.decision && <TakenCard decision={sheet.decision} stopped={sheet.stop !== undefined} />}
      {sheet.missing.length > 0 && (
        <Section
          heading={t('decision-worksheet.missing', { count: sheet.missing.length })}
          lead={t('decision-worksheet.missing-lead')}
        >
          <List>
            {sheet.missing.map((part) => (
              <ListRow key={part} title={t(`decision-worksheet.missing.${part}`)} onSelect={goTo[part]}>
                {t(`decision-worksheet.missing-why.${part}`)}
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      <Section
        heading={t('decision-worksheet.grounds')}
        lead={sheet.missing.length === 0 ? t('decision-worksheet.whole') : undefined}
      >
        <Grounds sheet={sheet} />
      </Section>
      {!sheet.together && (
        <Section
          heading={sheet.decision ? t('decision-worksheet.choose-again') : t('decision-worksheet.choose')}
          lead={t('decision-worksheet.choose-lead')}
        >
          <div class="columns">
            {choices.map((choice) => (
              <Card
                key={choice}
                level={3}
                title={t(`decision-worksheet.choice.${choice}`)}
                actions={
                  choice === 'try' && sheet.stop ? undefined : (
                    <Button wide onPress={() => go('decision-worksheet', { choose: choice })}>
                      {t(`decision-worksheet.pick.${choice}`)}
                    </Button>
                  )
                }
              >
                <p>{t(`decision-worksheet.choice-means.${choice}`)}</p>
                {choice === 'try' && sheet.stop && <Notice tone="closed">{say(sheet.stop)}</Notice>}
              </Card>
            ))}
          </div>
        </Section>
      )}
      {sheet.earlier.length > 0 && (
        <Section heading={t('decision-worksheet.earlier')}>
          <List>
            {sheet.earlier.slice(0, 5).map((one) => (
              <ListRow
                key={one.id}
                over={sayDay(one.at)}
                title={t(`decision-worksheet.choice.${one.choice}`)}
                onSelect={() => go('record', { kind: 'decision', id: one.id })}
              >
                {one.why}
              </ListRow>
            ))}
          </List>
        </Section>
      )}
      <Buttons>
        <Button kind="link" onPress={() => go('contact-log')}>
          {t('decision-worksheet.contact-log')}
        </Button>
      </Buttons>
      <AboutPractice id="deciding" />
    </Page>
  );
}
