import { useEffect, useRef, useState } from 'preact/hooks';
import { onForget } from './forget.ts';
import { door, home } from './home.ts';
import { onLock } from './lock.ts';

const PAUSE = 600;

/** What screens are in the middle of: in this page while nothing is kept, and sealed beside the journal once it is. */
const here = new Map<string, string>();
onForget(() => here.clear());

const read = <Value>(text: string | undefined): Value | undefined => {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Written by another version of this screen: it begins anew.
    return undefined;
  }
};

export type Kept<Value> = {
  readonly value: Value;
  /** False until it is known whether something was begun before. */
  readonly ready: boolean;
  readonly change: (next: Value) => void;
  readonly done: () => void;
};

/**
 * The state of a screen that can be left and come back to: a pause that runs on, answers given so far. It survives going
 * elsewhere, and with an open journal also the lock. `done()` forgets it.
 */
export const useKept = <Value>(id: string, start: Value): Kept<Value> => {
  const [value, setValue] = useState<Value>(() => read<Value>(here.get(id)) ?? start);
  const [ready, setReady] = useState(door.value !== 'open' || here.has(id));
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = (): Promise<unknown> | undefined => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const text = here.get(id);
    return door.value === 'open' && text !== undefined ? home().putDraft(id, text) : undefined;
  };

  useEffect(() => {
    let current = true;
    if (!ready)
      void home()
        .getDraft(id)
        .then((text) => {
          if (!current) return;
          const known = read<Value>(text);
          if (known !== undefined && text !== undefined) {
            here.set(id, text);
            setValue(known);
          }
          setReady(true);
        });
    const forget = onLock(save);
    return () => {
      current = false;
      forget();
      if (timer.current) void save();
    };
  }, [id]);

  return {
    value,
    ready,
    change: (next) => {
      here.set(id, JSON.stringify(next));
      setValue(() => next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), PAUSE);
    },
    done: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      here.delete(id);
      setValue(() => start);
      if (door.value === 'open') void home().deleteDraft(id);
    },
  };
};
