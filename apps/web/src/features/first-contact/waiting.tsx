import type en from '../../texts/en/first-contact.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts, Page, Section } from '../../ui/page.tsx';

const t = texts<typeof en>();

/** It is sent. Whose turn it is, until when, and what the person meant to do meanwhile. */
export function Waiting({ model }: { model: ViewModel<'firstContact'> }) {
  const { name, sent, quietOn, outcomes } = model;
  return (
    <Page
      heading={t('first-contact.waiting', { name })}
      lead={sent ? t('first-contact.waiting-since', { day: sayDay(sent.at) }) : undefined}
    >
      {sent?.words && (
        <div class="prose">
          <blockquote>{sent.words}</blockquote>
        </div>
      )}
      <Card
        foremost
        title={t('first-contact.nothing-to-do')}
        actions={
          <>
            <Button kind="primary" onPress={() => go('they-wrote')}>
              {t('first-contact.they-wrote')}
            </Button>
            <Button onPress={() => go('urge')}>{t('first-contact.want-to-write')}</Button>
          </>
        }
      >
        {quietOn && <p>{t('first-contact.quiet-on', { day: sayDay(quietOn) })}</p>}
        <p>{t('first-contact.no-second')}</p>
      </Card>
      {outcomes && (
        <Section heading={t('first-contact.whatever')} lead={t('first-contact.whatever-lead')}>
          <Facts
            facts={[
              { label: t('first-contact.on-silence'), value: outcomes.onSilence },
              { label: t('first-contact.on-no'), value: outcomes.onNo },
              { label: t('first-contact.on-yes'), value: outcomes.onYes },
            ]}
          />
        </Section>
      )}
      <Buttons>
        <Button kind="link" onPress={() => go('contact-log')}>
          {t('first-contact.contact-log')}
        </Button>
      </Buttons>
      <AboutPractice id="accepting" />
    </Page>
  );
}
