import { useState } from 'preact/hooks';
import type en from '../../texts/en/conversation.json';
import { clockFace, useSecondsUntil } from '../../platform/countdown.ts';
import { goBack } from '../../platform/place.ts';
import { texts } from '../../platform/texts.ts';
import { Button, Buttons } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Status } from '../../ui/status.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';
import { firstTurn, pauseMinutes, turnMinutes, type Turn } from './turn.ts';

const t = texts<typeof en>();

const SECOND = 1000;

/**
 * Turns at the table or beforehand, on one device: one speaks, the other says back what was heard, then the other way round.
 * Either may ask for a pause at any time. Nothing said here is recorded.
 */
export function Turns({ name }: { name: string }) {
  const [turn, setTurn] = useState<Turn>(firstTurn);
  const [endsAt, setEndsAt] = useState<number>();
  const left = useSecondsUntil(endsAt);
  const who = turn.speaker === 'me' ? t('conversation-planner.you') : name;
  const other = turn.speaker === 'me' ? name : t('conversation-planner.you');
  const start = (minutes: number) => setEndsAt(Date.now() + minutes * 60 * SECOND);
  const next = (to: Turn) => {
    setTurn(to);
    setEndsAt(undefined);
  };
  const minutes = turn.part === 'pause' ? pauseMinutes : turnMinutes;

  if (turn.part === 'reflect')
    return (
      <Page heading={t('conversation-planner.say-back', { who: other })} lead={t('conversation-planner.say-back-lead', { who })}>
        <Buttons>
          <Button kind="primary" onPress={() => next({ speaker: turn.speaker === 'me' ? 'them' : 'me', part: 'speak' })}>
            {t('conversation-planner.that-is-it', { who })}
          </Button>
          <Button onPress={() => next({ ...turn, part: 'speak' })}>{t('conversation-planner.not-quite')}</Button>
        </Buttons>
        <Leaving onPause={() => next({ ...turn, part: 'pause' })} />
      </Page>
    );

  const running = endsAt !== undefined;
  const over = running && left === 0;
  return (
    <Page
      heading={turn.part === 'pause' ? t('conversation-planner.pause') : t('conversation-planner.speaks', { who })}
      lead={turn.part === 'pause' ? t('conversation-planner.pause-lead') : t('conversation-planner.speaks-lead', { who: other })}
    >
      {running && (
        <TimerRing name={t('conversation-planner.timer')} totalSeconds={minutes * 60} leftSeconds={left}>
          {clockFace(left)}
        </TimerRing>
      )}
      <Status>{over ? t('conversation-planner.over') : undefined}</Status>
      <Buttons>
        {!running && (
          <Button kind="primary" onPress={() => start(minutes)}>
            {t('conversation-planner.start', { minutes })}
          </Button>
        )}
        <Button
          kind={running ? 'primary' : 'quiet'}
          onPress={() => next(turn.part === 'pause' ? { ...turn, part: 'speak' } : { ...turn, part: 'reflect' })}
        >
          {turn.part === 'pause' ? t('conversation-planner.go-on') : t('conversation-planner.done-speaking')}
        </Button>
      </Buttons>
      {turn.part !== 'pause' && <Leaving onPause={() => next({ ...turn, part: 'pause' })} />}
    </Page>
  );
}

function Leaving({ onPause }: { onPause: () => void }) {
  return (
    <Buttons>
      <Button onPress={onPause}>{t('conversation-planner.ask-pause')}</Button>
      <Button kind="link" onPress={goBack}>
        {t('conversation-planner.stop')}
      </Button>
    </Buttons>
  );
}
