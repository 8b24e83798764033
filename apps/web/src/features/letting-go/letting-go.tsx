import type en from '../../texts/en/letting-go.json';
import { useView } from '../../platform/home.ts';
import { go } from '../../platform/place.ts';
import { message, sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { goToPractice } from '../../shell/go-to-practice.ts';
import type { ScreenProps } from '../../shell/screens.ts';
import { ShownBack } from '../../shell/shown-back.tsx';
import { StopSigns } from '../../shell/stop-signs.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { List, ListRow } from '../../ui/list-row.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import { Decide } from './decide.tsx';

const t = texts<typeof en>();

const toGoodbye = () => go('exercise', { id: 'letting-go' });

/** A path of its own, open on any day, and as long as the other. */
export default function LettingGo({ args }: ScreenProps) {
  const model = useView('lettingGo', undefined);
  if (!model) return null;
  if (args['part'] === 'decide') return <Decide choice="let-go" />;
  if (args['part'] === 'back') return <Decide choice="not-yet" />;
  const walked = model.helps.map((one) => one.done);
  // Where nothing was done yet the line is the still one.
  const seam = walked.some((done) => done > 0) ? walked : undefined;
  const goodbye = model.helps.some((one) => one.help === 'letting-go' && one.done > 0);
  return (
    <Page
      heading={t('letting-go.heading')}
      lead={model.decided ? t('letting-go.lead-decided', { day: sayDay(model.decided.on) }) : t('letting-go.lead')}
    >
      {model.stopped && (
        <Notice tone="closed" title={message(`contact.${model.stopped}`)}>
          {t('letting-go.stopped')}
        </Notice>
      )}
      {model.danger && (
        <Notice tone="help" actions={<Button onPress={() => go('safety-page')}>{t('letting-go.who-can-help')}</Button>}>
          {message('stop.DANGER')}
        </Notice>
      )}
      {model.decided ? (
        <Card
          foremost
          seam={seam}
          title={goodbye ? t('letting-go.look-again') : t('letting-go.goodbye')}
          actions={
            <Button kind="primary" onPress={toGoodbye}>
              {goodbye ? t('letting-go.look-again-do') : t('letting-go.begin')}
            </Button>
          }
        >
          {goodbye ? t('letting-go.look-again-why') : t('letting-go.goodbye-why')}
        </Card>
      ) : (
        <Card
          foremost
          seam={seam}
          title={t('letting-go.choose')}
          actions={
            <>
              <Button kind="primary" onPress={() => go('letting-go', { part: 'decide' })}>
                {t('letting-go.i-let-go')}
              </Button>
              <Button onPress={toGoodbye}>{t('letting-go.only-begin')}</Button>
            </>
          }
        >
          {t(model.together ? 'letting-go.choose-together' : 'letting-go.choose-why')}
        </Card>
      )}
      <Section heading={t('letting-go.own-words')}>
        <p class="quiet">{t('letting-go.own-words-here')}</p>
        <Disclosure summary={t('letting-go.read-them')} open={model.decided !== undefined}>
          <ShownBack place="letting-go" />
        </Disclosure>
      </Section>
      <Section heading={t('letting-go.helps')} lead={t('letting-go.helps-lead')}>
        <List>
          {model.helps.map(({ help, done }) => (
            <ListRow
              key={help}
              title={t(`letting-go.help.${help}`)}
              onSelect={() => (help === 'letting-go' ? toGoodbye() : void goToPractice(help))}
            >
              {done > 0 ? t('letting-go.done', { count: done }) : t(`letting-go.help.${help}.short`)}
            </ListRow>
          ))}
          <ListRow title={t('letting-go.help.hard-date')} onSelect={() => go('hard-date')}>
            {t('letting-go.help.hard-date.short')}
          </ListRow>
        </List>
      </Section>
      <Section heading={t('letting-go.signs')} lead={model.signs.length === 0 ? t('letting-go.no-signs') : undefined}>
        <StopSigns signs={model.signs} />
        <Buttons>
          <Button onPress={() => void goToPractice('stop-signs')}>{t('letting-go.set-sign')}</Button>
        </Buttons>
      </Section>
      <Section heading={t('letting-go.chapter')} lead={t('letting-go.chapter-lead')}>
        <Buttons>
          <Button onPress={() => go('new-chapter')}>{t('letting-go.to-chapter')}</Button>
        </Buttons>
      </Section>
      {model.decided && (
        <Section heading={t('letting-go.changed-mind')} lead={t('letting-go.changed-mind-lead')}>
          <Buttons>
            <Button kind="link" onPress={() => go('letting-go', { part: 'back' })}>
              {t('letting-go.not-now')}
            </Button>
          </Buttons>
        </Section>
      )}
      <AboutPractice id="letting-go" />
    </Page>
  );
}
