import { useEffect, useRef, useState } from 'preact/hooks';
import { door, home } from './home.ts';
import { onLock } from './lock.ts';

const PAUSE = 800;

/**
 * A text that survives the lock: sealed outside the journal a moment after each pause in typing, and at once before an idle
 * lock. Before there is a vault it lives in the page only. `done()` removes it once its words are recorded.
 */
export const useDraft = (id: string): { text: string; write: (text: string) => void; done: () => void; ready: boolean } => {
  const [text, setText] = useState('');
  const [ready, setReady] = useState(door.value !== 'open');
  const latest = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = (): Promise<unknown> | undefined => {
    clearTimeout(timer.current);
    timer.current = undefined;
    return door.value === 'open' ? home().putDraft(id, latest.current) : undefined;
  };

  useEffect(() => {
    if (door.value === 'open')
      void home()
        .getDraft(id)
        .then((kept) => {
          if (kept && latest.current === '') {
            latest.current = kept;
            setText(kept);
          }
          setReady(true);
        });
    const forget = onLock(save);
    return () => {
      forget();
      if (timer.current) void save();
    };
  }, [id]);

  return {
    text,
    ready,
    write: (next) => {
      latest.current = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    done: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      latest.current = '';
      setText('');
      if (door.value === 'open') void home().deleteDraft(id);
    },
  };
};
