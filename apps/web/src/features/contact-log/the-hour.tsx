import type en from '../../texts/en/they-wrote.json';
import type { ViewModel } from '../../home/views/index.ts';
import { clockFace, sayClock, useSecondsUntil } from '../../platform/countdown.ts';
import { go } from '../../platform/place.ts';
import { message, texts } from '../../platform/texts.ts';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { HOUR_SECONDS, type Heard } from './what-they-did.ts';

const t = texts<typeof en>();

type Props = {
  heard: Heard;
  stand: ViewModel<'standing'>;
  change: (next: Partial<Heard>) => void;
  onContinue: () => void;
};

/** Nothing is blocked, and nothing is urgent either. */
export function TheHour({ heard, stand, change, onContinue }: Props) {
  const left = useSecondsUntil(heard.endsAt);
  const begun = heard.endsAt !== undefined;
  const running = begun && left > 0;
  const order = stand.contact.state === 'ORDER';
  return (
    <Page
      heading={running ? t('they-wrote.hour-runs') : t('they-wrote.heading', { name: stand.name })}
      lead={
        running
          ? t('they-wrote.hour-until', { time: sayClock(heard.endsAt ?? 0) })
          : begun
            ? t('they-wrote.hour-over')
            : t('they-wrote.lead')
      }
    >
      {order && (
        <p>
          {message(stand.contact.order?.protects === 'me' ? 'suggestion.order-protects-me' : 'suggestion.order-protects-them')}
        </p>
      )}
      {running && (
        <TimerRing
          name={t('they-wrote.hour-name')}
          totalSeconds={HOUR_SECONDS}
          leftSeconds={left}
          caption={t('they-wrote.of-an-hour')}
        >
          {clockFace(left)}
        </TimerRing>
      )}
      <Status hidden>{begun && !running ? t('they-wrote.hour-over') : undefined}</Status>
      <Buttons>
        {begun ? (
          <Button kind={running ? 'quiet' : 'primary'} onPress={onContinue}>
            {t('they-wrote.look')}
          </Button>
        ) : (
          <>
            <Button kind="primary" icon="clock" onPress={() => change({ endsAt: Date.now() + HOUR_SECONDS * 1000 })}>
              {t('they-wrote.start-hour')}
            </Button>
            <Button onPress={onContinue}>{t('they-wrote.look-now')}</Button>
          </>
        )}
        {running && (
          <>
            <Button kind="link" onPress={() => go('cannot-settle')}>
              {t('they-wrote.settle')}
            </Button>
            <Button kind="link" onPress={() => go('support-circle')}>
              {t('they-wrote.people')}
            </Button>
          </>
        )}
      </Buttons>
      {running && <p class="quiet small">{t('they-wrote.runs-on')}</p>}
      {/* What was waited for has come: only what closes something still stands beside it. */}
      {(stand.stopped || stand.danger || stand.minor) && <StandingNotice stand={stand} folded />}
    </Page>
  );
}
