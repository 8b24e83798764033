import { scriptAddress } from './trusted.ts';

/** Keeps the whole site for when there is no network. Nothing of the journal passes through it. */
export const keepOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    await navigator.serviceWorker.register(scriptAddress('./service-worker.js'));
  } catch {
    // Private windows and some hosts refuse it; the app works all the same while there is a network.
  }
};
