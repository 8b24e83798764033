import type en from '../../texts/en/today.json';
import { sayClock, thisMoment, useSecondsUntil } from '../../platform/countdown.ts';
import { useKept } from '../../platform/kept.ts';
import { go } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

const t = texts<typeof en>();

/** What nobody came back to within this long is not called back any more. */
const FORGOTTEN = 12 * 60 * 60 * 1000;

/** A pause or an hour that was begun and left: the way back to it. */
export function RunningPauses() {
  const urge = useKept<{ endsAt?: number }>('urge', {});
  const hour = useKept<{ endsAt?: number }>('they-wrote', {});
  return (
    <>
      <Running endsAt={urge.value.endsAt} screen="urge" runs="today.pause-runs" over="today.pause-over" />
      <Running endsAt={hour.value.endsAt} screen="they-wrote" runs="today.hour-runs" over="today.hour-over" />
    </>
  );
}

type Props = {
  endsAt: number | undefined;
  screen: 'urge' | 'they-wrote';
  runs: 'today.pause-runs' | 'today.hour-runs';
  over: 'today.pause-over' | 'today.hour-over';
};

function Running({ endsAt, screen, runs, over }: Props) {
  const left = useSecondsUntil(endsAt);
  if (endsAt === undefined || thisMoment() - endsAt > FORGOTTEN) return null;
  return (
    <Notice actions={<Button onPress={() => go(screen)}>{t('today.back-to-it')}</Button>}>
      {left > 0 ? t(runs, { time: sayClock(endsAt) }) : t(over)}
    </Notice>
  );
}
