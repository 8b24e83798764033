import { useEffect, useState } from 'preact/hooks';
import type en from '../../texts/en/practice.json';
import { texts } from '../../platform/texts.ts';
import { Breath } from '../../ui/breath.tsx';
import { Button } from '../../ui/button.tsx';
import { Status } from '../../ui/status.tsx';
import { TimerRing } from '../../ui/timer-ring.tsx';

const t = texts<typeof en>();
const MINUTE = 60;

/** Counts down while it runs; by the clock, so that a sleeping tab loses nothing. */
const useCountdown = (seconds: number) => {
  const [left, setLeft] = useState(seconds);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    if (!running) return;
    const end = Date.now() + left * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) setRunning(false);
    }, 500);
    return () => clearInterval(timer);
  }, [running]);
  return { left, running, toggle: () => (left === 0 ? setLeft(seconds) : setRunning(!running)) };
};

const clock = (seconds: number): string => `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;

/** Some minutes for something away from the screen. Nothing waits for it to end. */
export function Timer({ minutes, label }: { minutes: number; label: string }) {
  const { left, running, toggle } = useCountdown(minutes * MINUTE);
  return (
    <div class="page">
      <p lang="en">{label}</p>
      <TimerRing
        name={t('exercise.timer')}
        totalSeconds={minutes * MINUTE}
        leftSeconds={left}
        caption={t('exercise.timer-of', { minutes })}
      >
        {clock(left)}
      </TimerRing>
      <Button onPress={toggle}>{running ? t('exercise.timer-pause') : t('exercise.timer-start')}</Button>
      <Status>{left === 0 ? t('exercise.timer-over') : undefined}</Status>
    </div>
  );
}

export function BreathPart({ minutes }: { minutes: number }) {
  const { left, running, toggle } = useCountdown(minutes * MINUTE);
  return (
    <>
      <Breath
        running={running}
        onToggle={toggle}
        startLabel={t('exercise.breath-start')}
        stopLabel={t('exercise.breath-stop')}
        inLabel={t('exercise.breath-in')}
        outLabel={t('exercise.breath-out')}
        words={t('exercise.breath-words')}
      />
      <Status>{left === 0 ? t('exercise.breath-over') : undefined}</Status>
    </>
  );
}
