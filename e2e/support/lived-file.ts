import type { Page } from '@playwright/test';
import { exportJournal } from '@reprise/core';
import { live, type Beat } from '@reprise/core/sample';
import { arriveNew, keepEvening, press } from './journey.ts';
import { readBackup } from './files.ts';

/** A journal as the app would have exported it, of what happened until then. */
export const fileOf = (beats: readonly Beat[], at: string): { name: string; mimeType: string; buffer: Buffer } => {
  const until = beats.filter((beat) => Date.parse(beat.at) <= Date.parse(at));
  return {
    name: 'notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(exportJournal(live(until, 'lived'), at))),
  };
};

/** A person who has lived until then on another device, taken in from their file and kept here. Ends on Today. */
export async function arriveWithFile(page: Page, beats: readonly Beat[], at: string): Promise<void> {
  await arriveNew(page, at);
  await readBackup(page, fileOf(beats, at));
  await keepEvening(page);
  await press(page, 'keep.to-today');
}
