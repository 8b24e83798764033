import type en from '../../texts/en/first-contact.json';
import type { ViewModel } from '../../home/views/index.ts';
import { useDraft } from '../../platform/draft.ts';
import { go } from '../../platform/place.ts';
import { say, sayDay, texts } from '../../platform/texts.ts';
import { AboutPractice } from '../../shell/about-practice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';

const t = texts<typeof en>();

type Model = ViewModel<'firstContact'>;

/** Not open: the strongest reason first, what it waits for, and what is open instead. Nothing can be written or copied here. */
export function Closed({ model }: { model: Model }) {
  const [first, ...more] = model.unmet.toSorted((a, b) => Number(b.strength === 'stop') - Number(a.strength === 'stop'));
  return (
    <Page heading={t('first-contact.heading')} lead={t(model.stopped ? 'first-contact.stopped' : 'first-contact.not-open')}>
      {first && (
        <Notice
          tone="closed"
          title={say(first.reason)}
          actions={
            model.stopped ? undefined : (
              <Button kind="primary" onPress={() => go('path', { stage: 'reach-out' })}>
                {more.length > 0
                  ? t('first-contact.all-missing', { count: model.unmet.length })
                  : t('first-contact.what-is-missing')}
              </Button>
            )
          }
        >
          {first.until && <p>{t('first-contact.until', { day: sayDay(first.until) })}</p>}
        </Notice>
      )}
      {model.danger && (
        <Notice tone="help" actions={<Button onPress={() => go('safety-page')}>{t('first-contact.safety')}</Button>}>
          {t('first-contact.danger')}
        </Notice>
      )}
      {model.minor && (
        <Notice tone="help" actions={<Button onPress={() => go('help')}>{t('first-contact.help')}</Button>}>
          {t('first-contact.minor')}
        </Notice>
      )}
      <PutAway stopped={model.stopped} />
      <Card
        title={t('first-contact.instead')}
        actions={
          <>
            <Button onPress={() => go('letting-go')}>{t('first-contact.letting-go')}</Button>
            <Button onPress={() => go('support-circle')}>{t('first-contact.people')}</Button>
            <Button onPress={() => go('urge')}>{t('first-contact.want-to-write')}</Button>
          </>
        }
      >
        {t('first-contact.instead-says')}
      </Card>
      <Buttons>
        <Button kind="link" onPress={() => go('contact-log')}>
          {t('first-contact.contact-log')}
        </Button>
      </Buttons>
      <AboutPractice id="first-message" />
    </Page>
  );
}

/** A draft from before stays out of sight while the way is closed; it can be destroyed. */
function PutAway({ stopped }: { stopped: boolean }) {
  const first = useDraft('message-first-message');
  const invitation = useDraft('message-invitation');
  const answer = useDraft('message-answer');
  const drafts = [first, invitation, answer].filter((draft) => draft.text.trim() !== '');
  if (drafts.length === 0) return null;
  return (
    <Notice
      actions={
        <Button kind="danger-quiet" onPress={() => drafts.forEach((draft) => draft.done())}>
          {t('first-contact.destroy-draft')}
        </Button>
      }
    >
      {t(stopped ? 'first-contact.draft-away' : 'first-contact.draft-rests')}
    </Notice>
  );
}
