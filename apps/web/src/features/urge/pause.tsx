import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import { clockFace, isNight, useSecondsUntil } from '../../platform/countdown.ts';
import { texts } from '../../platform/texts.ts';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { IfThen } from './if-then.tsx';
import { Meanwhile, OwnWords } from './meanwhile.tsx';
import { PAUSE_SECONDS } from './urge-flow.ts';
import type { UrgeScreen } from './urge-screen.ts';

const t = texts<typeof en>();

/** Ten minutes, and what is one's own beside them. It runs on elsewhere; nothing waits for it to end. */
export function Pause({ urge, stand, help, change }: UrgeScreen) {
  const left = useSecondsUntil(urge.endsAt);
  const over = left === 0;
  // As it was on arriving: a plan made here is confirmed where it was written, and does not vanish under the finger.
  const [planless] = useState(help.plans.length === 0);
  const lead =
    stand.stopped || stand.danger ? 'urge.pause-lead-stop' : isNight(stand.at) ? 'urge.pause-lead-night' : 'urge.pause-lead';
  return (
    <Page heading={over ? t('urge.pause-over') : t('urge.pause')} lead={over ? t('urge.pause-over-lead') : t(lead)}>
      {!over && (
        <TimerRing name={t('urge.pause-name')} totalSeconds={PAUSE_SECONDS} leftSeconds={left}>
          {clockFace(left)}
        </TimerRing>
      )}
      <Status hidden>{over ? t('urge.pause-over') : undefined}</Status>
      {over && (
        <Buttons>
          <Button kind="primary" onPress={() => change({ step: 'after' })}>
            {t('urge.how-now')}
          </Button>
        </Buttons>
      )}
      <Meanwhile help={help} />
      {!over && (
        <Buttons>
          <Button onPress={() => change({ step: 'after' })}>{t('urge.eased')}</Button>
          <Button kind="link" onPress={() => change({ step: 'hoping' })}>
            {t('urge.no-wait')}
          </Button>
        </Buttons>
      )}
      <StandingNotice stand={stand} folded />
      <OwnWords help={help} />
      {!over && <p class="quiet small">{t('urge.runs-on')}</p>}
      {!over && planless && <IfThen />}
    </Page>
  );
}
