import { useState } from 'preact/hooks';
import type en from '../../texts/en/they-wrote.json';
import type { ViewModel } from '../../home/views/index.ts';
import { useView } from '../../platform/home.ts';
import { go, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { ShownBack } from '../../shell/shown-back.tsx';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page, Section } from '../../ui/page.tsx';
import type { WasHeard } from './they-wrote.tsx';
import { changedBy } from './what-they-did.ts';

const t = texts<typeof en>();

/** What changed, in plain words; then whether to reply at all, beside what was decided on a calm day. */
export function TheyWroteChanged({ was, now }: { was: WasHeard; now: ViewModel<'standing'> }) {
  const [left, setLeft] = useState(false);
  const planned = useView('shownBack', { place: 'they-wrote', atMost: 1 });
  const { event } = was.event;
  const says = `they-wrote.changed.${changedBy(event, was.before, now)}` as 'they-wrote.changed.their-message';
  const closed = event === 'no' || now.danger || now.contact.state === 'ORDER';
  const goesOn = event === 'their-invitation' && !now.stopped && !now.danger && !now.minor;
  const mayReply = now.contact.replyAllowed && !closed && !now.minor;
  return (
    <Page heading={t('they-wrote.noted')} lead={t(says)}>
      <StandingNotice stand={now} />
      {mayReply && (
        <Section heading={t('they-wrote.reply')} lead={t('they-wrote.reply-says')}>
          {planned && planned.length > 0 && (
            <>
              <p class="quiet">{t('they-wrote.planned')}</p>
              <ShownBack place="they-wrote" />
            </>
          )}
          {left ? (
            <p role="status">{t('they-wrote.left')}</p>
          ) : (
            <Buttons>
              <Button onPress={() => setLeft(true)}>{t('they-wrote.no-reply')}</Button>
              <Button onPress={() => go('letters', { kind: 'never-read' })}>{t('they-wrote.write-unsent')}</Button>
              <Button onPress={() => go('i-wrote', { kind: 'answer' })}>{t('they-wrote.i-answered')}</Button>
            </Buttons>
          )}
          {!planned?.some((one) => one.practice === 'my-boundaries') && (
            <Button kind="link" onPress={() => go('practice', { id: 'my-boundaries' })}>
              {t('they-wrote.boundaries')}
            </Button>
          )}
        </Section>
      )}
      {event === 'no' && (
        <Section heading={t('they-wrote.after-no')} lead={t('they-wrote.after-no-says')}>
          <Buttons>
            <Button onPress={() => go('support-circle')}>{t('they-wrote.people')}</Button>
            <Button onPress={() => go('cannot-settle')}>{t('they-wrote.settle')}</Button>
            <Button icon="let-go" onPress={() => go('letting-go')}>
              {t('they-wrote.letting-go')}
            </Button>
          </Buttons>
          <ShownBack place="they-wrote" />
        </Section>
      )}
      <Buttons>
        {goesOn && (
          <Button kind="primary" onPress={() => go('path')}>
            {t('they-wrote.path')}
          </Button>
        )}
        <Button kind={goesOn ? 'quiet' : 'primary'} onPress={() => goInstead('today')}>
          {t('they-wrote.today')}
        </Button>
      </Buttons>
      <p class="quiet small">{t('they-wrote.correct')}</p>
    </Page>
  );
}
