import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { root } from '../../scripts/tools.mjs';
import { arrive, goTo, press, write } from './journey.ts';
import { say } from './words.ts';

/** To the screen where files leave and come in. */
export async function goToData(page: Page): Promise<void> {
  await goTo(page, 'more');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: say('more.data') })
    .click();
  await arrive(page, say('data.heading'));
}

async function saved(page: Page, making: () => Promise<void>): Promise<string> {
  // Locking a backup is slow on purpose.
  const coming = page.waitForEvent('download', { timeout: 30_000 });
  await making();
  return (await coming).path();
}

/** The journal as JSON, by way of the screen; the path of the file. */
export async function exportJson(page: Page): Promise<string> {
  await goToData(page);
  return saved(page, () => press(page, 'data.json'));
}

/** A locked backup, by way of the screen; the path of the file. */
export async function makeBackup(page: Page, words: string): Promise<string> {
  await goToData(page);
  await press(page, 'data.make');
  await arrive(page, say('backup.heading'));
  await write(page, say('backup.words'), words);
  await write(page, say('backup.again'), words);
  const file = await saved(page, () => press(page, 'backup.make'));
  await arrive(page, say('data.heading'));
  return file;
}

type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Chooses a file where one can be taken in: on the screen for files, or for someone who has a backup. */
export const takeIn = (page: Page, file: File): Promise<void> => page.locator('input[type=file]').setInputFiles(file);

/** From the first evening: a journal out of a file, kept on this device. Ends at "Kept, and locked". */
export async function readBackup(page: Page, file: File, words?: string): Promise<void> {
  await press(page, 'tonight.backup');
  await arrive(page, say('stored.heading'));
  await press(page, 'stored.go-on');
  await arrive(page, say('restore.heading'));
  await takeIn(page, file);
  if (words !== undefined) {
    await write(page, say('take-in.words'), words);
    await press(page, 'take-in.open');
  }
  await expect(page.getByText(say('restore.read-next'))).toBeVisible({ timeout: 15_000 });
  await press(page, 'restore.keep');
}

type TerminalPlan = {
  readonly stage: string;
  readonly contact: string;
  readonly stops: readonly string[];
  readonly next: { readonly practice: string };
  readonly closed: readonly { readonly practice: string }[];
};

/** What `reprise plan FILE --at TIME --json` says; its exit code tells whether gates are closed. */
export const planInTerminal = (file: string, at: string): TerminalPlan => {
  const run = spawnSync(process.execPath, [path.join(root, 'bin/reprise.mjs'), 'plan', file, '--at', at, '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([0, 1], run.stderr).toContain(run.status);
  return JSON.parse(run.stdout) as TerminalPlan;
};

export const readJson = (file: string): { records: Record<string, unknown>[] } & Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as { records: Record<string, unknown>[] };
