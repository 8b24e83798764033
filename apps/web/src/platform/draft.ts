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
  /** What is sealed already: a page that was only looked at writes nothing, least of all an empty text over a draft not read yet. */
  const sealed = useRef('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = (): Promise<unknown> | undefined => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = latest.current;
    if (door.value !== 'open' || text === sealed.current) return undefined;
    return home()
      .putDraft(id, text)
      .then((put) => {
        if (put.ok && latest.current === text) sealed.current = text;
      });
  };

  useEffect(() => {
    if (door.value === 'open')
      void home()
        .getDraft(id)
        .then((kept) => {
          sealed.current = kept ?? '';
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
      sealed.current = '';
      setText('');
      if (door.value === 'open') void home().deleteDraft(id);
    },
  };
};
