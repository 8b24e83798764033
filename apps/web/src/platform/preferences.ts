import type { FieldsOf } from '@reprise/core';
import type { ActResult } from '../home/session.ts';
import { ask, doAct, useView } from './home.ts';

export type Preferences = FieldsOf<'preferences'>;

const own = async (): Promise<Preferences> => {
  const [kept] = await ask('records', { kind: 'preferences' });
  return (kept?.v ?? {}) as Preferences;
};

/** Undefined until they are read. */
export const usePreferences = (): Preferences | undefined => {
  const found = useView('records', { kind: 'preferences' });
  return found && ((found[0]?.v ?? {}) as Preferences);
};

/** Changes these and leaves the others as they are. */
export const prefer = async (changes: Preferences): Promise<ActResult> =>
  doAct({ do: 'record', with: { kind: 'preferences', v: { ...(await own()), ...changes } } });
