import { usePreferences } from '../platform/preferences.ts';

/** Whether anyone else picks this device up; until it was answered, the careful answer. */
export const useOthersPickUp = (): boolean => usePreferences()?.othersPickUpDevice ?? true;
