import { signal } from '@preact/signals';
import { door } from './home.ts';
import { lock } from './lock.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** How long the journal stays open untouched: short where someone else picks the device up. */
export const patience = (othersPickUp: boolean): { hidden: number; idle: number } =>
  othersPickUp ? { hidden: 30 * SECOND, idle: 2 * MINUTE } : { hidden: 15 * MINUTE, idle: 15 * MINUTE };

export const WARNING = 20 * SECOND;

/** Seconds until the lock while it warns, else undefined. */
export const lockingIn = signal<number | undefined>(undefined);

let lastTouch = 0;
let hiddenAt: number | undefined;
let limits = patience(true);
let running = false;
let timer: ReturnType<typeof setTimeout> | undefined;

export const stayOpen = (): void => {
  lastTouch = Date.now();
  lockingIn.value = undefined;
};

/** After a wipe there is nothing to lock, and locking would take the words of a first evening with it. */
const isLockable = (): boolean => door.value === 'open' || door.value === 'sample';

const look = (): void => {
  clearTimeout(timer);
  if (!isLockable()) {
    lockingIn.value = undefined;
    return;
  }
  const limit = document.hidden ? Math.min(limits.hidden, limits.idle) : limits.idle;
  const left = lastTouch + limit - Date.now();
  if (left <= 0) {
    void lock();
    return;
  }
  lockingIn.value = left <= WARNING ? Math.ceil(left / SECOND) : undefined;
  timer = setTimeout(look, left > WARNING ? Math.min(left - WARNING, 10 * SECOND) : SECOND / 2);
};

/** Starts watching once the journal is open; called again when the answer about the device changes. */
export const watchIdle = (othersPickUp: boolean): void => {
  limits = patience(othersPickUp);
  stayOpen();
  if (running) return look();
  running = true;
  for (const event of ['pointerdown', 'keydown', 'input'] as const)
    addEventListener(
      event,
      () => {
        if (lockingIn.value === undefined || event !== 'input') stayOpen();
      },
      { passive: true },
    );
  document.addEventListener('visibilitychange', () => {
    // A phone stops the timers of what it hides: the time away is looked at on coming back as well.
    const away = hiddenAt === undefined ? 0 : Date.now() - hiddenAt;
    hiddenAt = document.hidden ? Date.now() : undefined;
    if (document.hidden) lastTouch = Date.now();
    if (away >= limits.hidden && isLockable()) void lock();
    else look();
  });
  look();
};
