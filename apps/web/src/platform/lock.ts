import { door, endWorker, listenToTabs, tellTabs } from './home.ts';

/** Where leaving leads while there is a network, and where it leads without one. */
const ELSEWHERE = 'https://www.wikipedia.org/';
const ELSEWHERE_HERE = './elsewhere.html';

const blank = (): void => {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
};

type BeforeLock = () => Promise<unknown> | undefined;
const beforeLock = new Set<BeforeLock>();

/** A screen with unsaved words registers here; they are sealed before an idle lock. */
export const onLock = (save: BeforeLock): (() => void) => {
  beforeLock.add(save);
  return () => beforeLock.delete(save);
};

/** Shows nothing any more at once, saves what is being written, ends the worker and starts again at the lock. */
export const lock = async (): Promise<void> => {
  document.documentElement.hidden = true;
  const saving = Promise.allSettled([...beforeLock].map(async (save) => await save()));
  await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 1500))]);
  tellTabs('lock');
  lockHere();
};

const lockHere = (): void => {
  endWorker();
  blank();
  location.reload();
};

/** Leaves at once: locks every tab, blanks the page and goes to a neutral one, without a way back to what was open. */
export const leave = (): void => {
  tellTabs('lock');
  endWorker();
  blank();
  location.replace(navigator.onLine ? ELSEWHERE : ELSEWHERE_HERE);
};

const SHIFT_WINDOW = 5000;

/** Shift three times within five seconds, alone each time, leaves. */
const leaveOnShift = (): void => {
  let presses: number[] = [];
  let alone = false;
  addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      alone = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
      return;
    }
    alone = false;
    presses = [];
  });
  addEventListener('pointerdown', () => {
    alone = false;
    presses = [];
  });
  addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    presses = [...presses.filter((time) => event.timeStamp - time < SHIFT_WINDOW), event.timeStamp];
    if (presses.length >= 3) leave();
  });
};

/** After Back from elsewhere the browser may bring the page back as it was: it comes back blank, and locked. */
const leaveNothingBehind = (): void => {
  addEventListener('pagehide', () => {
    if (door.value !== 'locked') blank();
    endWorker();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
};

export const guardThePage = (): void => {
  listenToTabs(() => lockHere());
  leaveOnShift();
  leaveNothingBehind();
};
