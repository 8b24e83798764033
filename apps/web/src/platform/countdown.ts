import { useEffect, useState } from 'preact/hooks';
import { writing } from './texts.ts';

/** The page's clock, in milliseconds since 1970. */
export const thisMoment = (): number => Date.now();

/** Seconds until a moment (milliseconds since 1970), by the clock, so that a sleeping tab loses nothing; 0 from then on. */
export const useSecondsUntil = (end: number | undefined): number => {
  const left = (): number => (end === undefined ? 0 : Math.max(0, Math.ceil((end - Date.now()) / 1000)));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (end === undefined) return;
    const timer = setInterval(() => {
      setSeconds(left());
      if (left() === 0) clearInterval(timer);
    }, 500);
    return () => clearInterval(timer);
  }, [end]);
  return seconds;
};

/** "9:04". */
export const clockFace = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** The time of day of a moment here, in the reader's way of writing it. */
export const sayClock = (moment: number | string): string =>
  new Intl.DateTimeFormat(writing(), { hour: 'numeric', minute: '2-digit' }).format(new Date(moment));

/** From ten in the evening to six in the morning everything here is shorter. `time` is ISO 8601; its own clock is read. */
export const isNight = (time: string): boolean => {
  const hour = Number(time.slice(11, 13));
  return hour >= 22 || hour < 6;
};
