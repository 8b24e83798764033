import type en from '../../texts/en/i-wrote.json';
import type { ViewModel } from '../../home/views/index.ts';
import { go, goInstead } from '../../platform/place.ts';
import { sayDay, texts } from '../../platform/texts.ts';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, Section } from '../../ui/page.tsx';
import type { Happened } from './i-wrote.tsx';
import { daysAfter } from './what-i-did.ts';

const t = texts<typeof en>();

/** What became of the days, whether something waits for an answer now, and what stands. */
export function IWroteMeaning({ happened, now }: { happened: Happened; now: ViewModel<'standing'> }) {
  const { event, before } = happened;
  const days = daysAfter(before.space, now.space);
  const touches = event.event === 'slip' || event.event === 'outreach';
  const closed = now.stopped || now.danger;
  return (
    <Page
      heading={t('i-wrote.noted')}
      lead={touches ? t('i-wrote.noted-lead') : t(event.event === 'necessary' ? 'i-wrote.necessary-lead' : 'i-wrote.reply-lead')}
    >
      {days && !now.together && (
        <Section heading={t('i-wrote.days')}>
          <p class="lead">
            {t(days.notToday ? 'i-wrote.days-but-today' : 'i-wrote.days-kept', { kept: days.kept })}{' '}
            {days.added > 0 ? t('i-wrote.days-added', { added: days.added }) : t('i-wrote.days-same')}
          </p>
          {days.added > 0 && !closed && <p>{t('i-wrote.days-until', { required: days.required, day: sayDay(days.doneOn) })}</p>}
        </Section>
      )}
      {!now.space && touches && <p>{t('i-wrote.no-days-yet')}</p>}
      {closed && touches && (
        <Notice
          tone="help"
          title={t('i-wrote.hard-to-stop')}
          actions={
            <>
              <Button onPress={() => go('help')}>{t('i-wrote.who-answers')}</Button>
              <Button onPress={() => go('support-circle')}>{t('i-wrote.people')}</Button>
            </>
          }
        >
          {t(now.contact.state === 'ORDER' ? 'i-wrote.under-order' : 'i-wrote.under-stop')}
        </Notice>
      )}
      {(touches || closed) && <StandingNotice stand={now} />}
      <Buttons>
        <Button kind="primary" onPress={() => goInstead('today')}>
          {t('i-wrote.today')}
        </Button>
        {touches && <Button onPress={() => go('cannot-settle')}>{t('i-wrote.settle')}</Button>}
        {touches && (
          <Button kind="link" onPress={() => go('urge')}>
            {t('i-wrote.again')}
          </Button>
        )}
      </Buttons>
      <p class="quiet small">{t('i-wrote.correct')}</p>
    </Page>
  );
}
