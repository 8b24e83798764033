import { expect, test } from '@playwright/test';
import type { Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
type P = Parameters<typeof goTo>[0];
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', lastContactOn: '2026-02-20', country: 'GB' } },
};
const log = (at: string, v: Record<string, unknown>): Beat => ({ at, act: { do: 'log-contact', with: { v } } }) as Beat;
type Kept = { v: Record<string, unknown> }[];
type Stand = { contact: { state: string }; space: { kept: number; required: number } };
const events = (page: P) => askJournal<Kept>(page, 'records', { kind: 'contact' });
const stand = (page: P) => askJournal<Stand>(page, 'standing', undefined);
const open = (page: P) => page.getByRole('button', { name: 'I wrote', exact: true }).click();
const next = (page: P) => page.getByRole('button', { name: 'Continue' }).click();
const keep = (page: P) => page.getByRole('button', { name: 'Keep it' }).click();

test('a message adds three days and takes none of those before it', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await open(page);
  await next(page);
  await expect(page.getByText('Choose the one that comes nearest.')).toBeVisible();
  await page.getByRole('radio', { name: 'A message', exact: true }).check();
  await next(page);
  await page.getByRole('radio', { name: 'No, it was only a message' }).check();
  await next(page);
  await page.getByLabel('What happened').fill('Good night, at one');
  await page.getByLabel('How it felt, and what you make of it').fill('ashamed');
  await keep(page);
  await expect(page.getByText('Today itself does not count. The 12 days before it stay kept. 3 more are added.')).toBeVisible();
  expect((await events(page))[0]?.v).toEqual({
    event: 'slip',
    of: 'message',
    happened: 'Good night, at one',
    readAs: 'ashamed',
  });
  expect((await stand(page)).space).toMatchObject({ kept: 12, required: 33 });
});

test('what asked for something waits for an answer, with the day on which it ends', async ({ page }) => {
  const life = [{ ...told, act: { do: 'set-situation', with: { name: 'Sam', lastContactOn: '2026-01-01' } } } as Beat];
  await openLived(page, life, day(3, '14:30'));
  await open(page);
  await page.getByRole('radio', { name: 'A message', exact: true }).check();
  await next(page);
  await page.getByRole('radio', { name: 'It asked to meet or to talk' }).check();
  await next(page);
  await page.getByLabel('What happened').fill('Coffee?');
  await keep(page);
  await expect(page.getByText('Waiting for an answer', { exact: true })).toBeVisible();
  await expect(page.getByText(/If no answer comes by .*19.*, that is silence/)).toBeVisible();
  expect((await events(page))[0]?.v).toEqual({ event: 'outreach', of: 'invitation', words: 'Coffee?' });
});

test('a necessary matter touches no day', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await open(page);
  await page.getByRole('radio', { name: 'Something that had to be settled' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Home', exact: true }).check();
  await next(page);
  await keep(page);
  await expect(page.getByText('What has to be settled, goes on. It changes nothing else.')).toBeVisible();
  expect((await stand(page)).space).toMatchObject({ kept: 13, required: 30 });
});

test('an answer to something not noted yet notes that first', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await open(page);
  await page.getByRole('radio', { name: 'An answer' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Yes, it is not noted yet' }).check();
  await next(page);
  await keep(page);
  await expect(page.getByText('You answered. The next word is theirs, or nobody’s.')).toBeVisible();
  expect((await events(page)).map((one) => one.v['event'])).toEqual(['reply', 'their-message']);
});

test('under a no it is plain and kind, with help to stop', async ({ page }) => {
  await openLived(page, [told, log(day(1), { event: 'no', scope: 'contact' })], day(3, '14:30'));
  await open(page);
  await page.getByRole('radio', { name: 'A call' }).check();
  await next(page);
  await keep(page);
  await expect(page.getByText('Stopping is hard. There is help with it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Who answers' })).toBeVisible();
  expect((await stand(page)).contact.state).toBe('NO');
});

test('a chance meeting takes nothing; going there is said as it was', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await page.getByRole('button', { name: 'I ran into Sam' }).click();
  await page.getByRole('radio', { name: 'By chance' }).check();
  await page.getByLabel('What happened').fill('At the market, two minutes');
  await keep(page);
  await expect(page.getByText(/A chance meeting takes nothing from your days/)).toBeVisible();
  expect((await stand(page)).space).toMatchObject({ kept: 13, required: 30 });
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'I ran into Sam' }).click();
  await page.getByRole('radio', { name: 'I went where they would be' }).check();
  await keep(page);
  await expect(page.getByText(/seven more are added/)).toBeVisible();
  expect((await stand(page)).space.required).toBe(37);
});
