import { signal } from '@preact/signals';

/** Whether the page on what is stored was shown since this page was opened; what is already kept was kept knowing it. */
export const storedTold = signal(false);
