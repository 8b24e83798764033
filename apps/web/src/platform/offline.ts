import { scriptAddress } from './trusted.ts';

/** How long after the page has loaded the rest is fetched; a first screen on a slow network does not share it with all others. */
const AFTER_LOAD = 2000;

const pageLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else addEventListener('load', () => resolve(), { once: true });
  });

/** Keeps the whole site for when there is no network. Nothing of the journal passes through it. */
export const keepOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  await pageLoaded();
  await new Promise((resolve) => setTimeout(resolve, AFTER_LOAD));
  try {
    await navigator.serviceWorker.register(scriptAddress('./service-worker.js'));
  } catch {
    // Private windows and some hosts refuse it; the app works all the same while there is a network.
  }
};
