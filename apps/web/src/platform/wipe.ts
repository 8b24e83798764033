import type { Done } from '../home/create-home.ts';
import { forgetPage } from './forget.ts';
import { begin, endWorker, home, startAnew, tellTabs } from './home.ts';
import { forgetPlaces } from './place.ts';
import { storedTold } from './stored-told.ts';

const emptyCaches = async (): Promise<void> => {
  for (const name of await caches.keys()) await caches.delete(name);
};

const endServiceWorkers = async (): Promise<void> => {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
};

const emptyLocalStorage = (): void => {
  try {
    localStorage.clear();
    sessionStorage.clear();
  } catch {
    // Closed to us, and so empty.
  }
};

/**
 * Keys first, then data, then what this site keeps besides: language, offline copies, the worker that serves them. Needs neither
 * network nor passphrase. The page is not loaded again, since without a network it could not be.
 */
export const wipeEverything = async (): Promise<Done> => {
  const wiped = await home().wipe();
  if (!wiped.ok) {
    // The keys may be gone and the data not: what was open is open no longer, and the storage is looked at anew.
    endWorker();
    forgetPage();
    await begin();
    return wiped;
  }
  tellTabs('wiped');
  emptyLocalStorage();
  await Promise.allSettled([
    'caches' in globalThis ? emptyCaches() : undefined,
    'serviceWorker' in navigator ? endServiceWorkers() : undefined,
  ]);
  forgetPage();
  storedTold.value = false;
  forgetPlaces();
  startAnew();
  return wiped;
};
