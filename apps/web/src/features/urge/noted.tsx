import { useState } from 'preact/hooks';
import type en from '../../texts/en/urge.json';
import type { ViewModel } from '../../home/views/index.ts';
import { isNight } from '../../platform/countdown.ts';
import { go, goInstead } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { StandingNotice } from '../../shell/standing-notice.tsx';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { IfThen } from './if-then.tsx';
import type { Urge } from './urge-flow.ts';

const t = texts<typeof en>();

type Props = { urge: Urge; stand: ViewModel<'standing'>; help: ViewModel<'urgeHelp'>; onAgain: () => void };

/** No praise, no blame: it is noted, and the night has an end. */
export function Noted({ urge, stand, help, onAgain }: Props) {
  const [planless] = useState(help.plans.length === 0);
  const still = urge.outcome === 'still';
  const lead = still ? 'urge.still-lead' : isNight(stand.at) ? 'urge.noted-night' : 'urge.noted-day';
  return (
    <Page heading={t('urge.noted')} lead={t(lead)}>
      {still && <StandingNotice stand={stand} />}
      <Buttons>
        {still && (
          <Button kind="primary" onPress={onAgain}>
            {t('urge.again')}
          </Button>
        )}
        <Button kind={still ? 'quiet' : 'primary'} onPress={() => goInstead('today')}>
          {t('urge.today')}
        </Button>
        <Button icon="write" onPress={() => go('letters', { kind: 'never-read' })}>
          {t('urge.write-it')}
        </Button>
        <Button kind="link" onPress={() => go('cannot-settle')}>
          {t('urge.settle')}
        </Button>
      </Buttons>
      {planless && <IfThen />}
    </Page>
  );
}
