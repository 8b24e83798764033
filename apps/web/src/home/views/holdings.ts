import { all, latest } from '@reprise/core';
import type { View } from './view.ts';

/** How much there is, and when it was last backed up. */
export const holdings = (({ session: { journal } }) => ({
  records: all(journal).length,
  lastBackupOn: latest(journal, 'preferences')?.v.lastBackupOn,
})) satisfies View<void, unknown>;
