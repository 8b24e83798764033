import { useEffect, useState } from 'preact/hooks';
import { ask, door } from '../platform/home.ts';

/** Whether anyone else picks this device up; until it was answered, the careful answer. */
export const useOthersPickUp = (): boolean => {
  const [answer, setAnswer] = useState(true);
  useEffect(() => {
    if (door.value !== 'open') return;
    void ask('records', { kind: 'preferences' }).then((found) => {
      const [last] = found;
      const told = (last?.v as { othersPickUpDevice?: boolean } | undefined)?.othersPickUpDevice;
      setAnswer(told ?? true);
    });
  }, [door.value]);
  return answer;
};
