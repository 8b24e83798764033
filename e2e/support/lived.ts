import type { Page } from '@playwright/test';
import type { Act } from '@reprise/core';
import type { Beat } from '@reprise/core/sample';

/** What opens the journals that tests make. */
const PASSPHRASE = 'maple lantern river tuesday oak';

/** Counts days from a first one, so that a story reads as "day 3, at 20:00". */
export const calendar =
  (first: string) =>
  (day: number, clock = '12:00'): string =>
    `${new Date(Date.parse(`${first}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10)}T${clock}:00Z`;

/** The page's own worker, spoken to in its own tongue: one call, one answer. */
const call = (page: Page, method: string, args: readonly unknown[]): Promise<unknown> =>
  page.evaluate(
    ([name, values]) =>
      new Promise((resolve, reject) => {
        const { livedWorker } = globalThis as unknown as { livedWorker: Worker };
        const id = crypto.randomUUID();
        const onMessage = ({ data }: MessageEvent<{ id: string; value: unknown; type: string }>) => {
          if (data.id !== id) return;
          livedWorker.removeEventListener('message', onMessage);
          if (data.type === 'RAW') resolve(data.value);
          else reject(new Error(JSON.stringify(data)));
        };
        livedWorker.addEventListener('message', onMessage);
        const argumentList = values.map((value) => ({ type: 'RAW', value }));
        livedWorker.postMessage({ id, type: 'APPLY', path: [name], argumentList });
      }),
    [method, args] as const,
  );

/**
 * Opens the app on a journal that was lived until now: every beat goes through the same door as a person's taps, then the journal is
 * kept, the page loaded anew and unlocked by hand. `at` is what the page's clock shows.
 * @throws naming the beat, where the door refuses it
 */
export async function openLived(page: Page, beats: readonly Beat[], at: string): Promise<void> {
  await page.clock.install({ time: new Date(at) });
  await page.addInitScript(() => {
    const Original = globalThis.Worker;
    globalThis.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (options?.name === 'home') (globalThis as unknown as { livedWorker: Worker }).livedWorker = this;
      }
    };
  });
  await page.goto('/');
  await page.waitForFunction(() => 'livedWorker' in globalThis);
  for (const [index, beat] of beats.entries()) {
    const now = { at: beat.at, id: beat.id ?? `beat${index}`, device: 'test' };
    const result = (await call(page, 'act', [beat.act, now])) as { ok: boolean };
    if (!result.ok) throw new Error(`beat ${index} (${beat.at}): ${JSON.stringify(result)}`);
  }
  await call(page, 'keep', [PASSPHRASE]);
  await page.reload();
  await page.locator('input[type=password]').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').getByRole('button').first().waitFor();
}

/** What the journal answers, as a screen would ask it. */
export const askJournal = async <Answer>(page: Page, view: string, args: unknown): Promise<Answer> => {
  const at = await page.evaluate(() => new Date().toISOString());
  return (await call(page, 'ask', [view, args, at])) as Answer;
};

/** Something recorded while the screen is open, as from another tab. */
export const actMeanwhile = async (page: Page, act: Act): Promise<void> => {
  const at = await page.evaluate(() => new Date().toISOString());
  const result = (await call(page, 'act', [act, { at, id: `meanwhile${Date.parse(at)}`, device: 'test' }])) as { ok: boolean };
  if (!result.ok) throw new Error(JSON.stringify(result));
};

/** Goes to a place of the navigation. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: place, exact: true }).click();

/** Goes to a practice by way of the path. */
export async function goByPath(page: Page, stage: string, practice: string): Promise<void> {
  await goTo(page, 'Path');
  await page.getByRole('button', { name: new RegExp(`^${stage},`) }).click();
  await page.getByRole('button', { name: practice }).first().click();
}
