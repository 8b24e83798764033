import { expect, test } from '@playwright/test';
import type { Beat } from '@reprise/core/sample';
import { askJournal, calendar, goByPath, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', lastContactOn: '2026-02-01', theyAreWithSomeone: 'no', under18: 'neither' } },
};
const open = (page: Parameters<typeof goByPath>[0]) => goByPath(page, 'Space', 'What happened, and what I made of it');
type Log = {
  contact: { state: string; scope?: string; order?: { protects: string } };
  events: { id: string; v: Record<string, string> }[];
};
const logOf = (page: Parameters<typeof askJournal>[0]) => askJournal<Log>(page, 'contactLog', {});

test('what happened stands apart from what it was read as, and a no closes the way in plain words', async ({ page }) => {
  await openLived(page, [told], day(3, '19:00'));
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing stands in between' })).toBeVisible();
  await expect(page.getByText('Nothing is written here yet')).toBeVisible();

  await page.getByRole('button', { name: 'Something happened' }).click();
  await page.getByRole('button', { name: 'They said no' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Choose the one that fits best.')).toBeVisible();
  await page.getByRole('radio', { name: 'No contact' }).check();
  await page.getByLabel('What happened').fill('Please do not write any more');
  await page.getByLabel('What I read into it').fill('That it is over');
  await page.getByRole('button', { name: 'Keep it' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'They said no' })).toBeVisible();
  await expect(page.getByText('Sam asked for no contact.')).toBeVisible();
  const { contact, events } = await logOf(page);
  expect(contact).toMatchObject({ state: 'NO', scope: 'contact' });
  expect(events[0]?.v).toMatchObject({ happened: 'Please do not write any more', readAs: 'That it is over' });

  await page.getByText('What would change this').click();
  await expect(page.getByText('They ask to talk, meet or try → They asked')).toBeVisible();
  await expect(page.getByText('Only their own asking ends a no.')).toBeVisible();
});

test('an order says whom it protects and until when', async ({ page }) => {
  await openLived(page, [told], day(3, '19:00'));
  await open(page);
  await page.getByRole('button', { name: 'Something happened' }).click();
  await page.getByRole('button', { name: 'There is an order' }).click();
  await page.getByRole('radio', { name: 'Them' }).check();
  await page.getByLabel('It lasts until').fill('2026-09-01');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/An order protects them until .*1 September/)).toBeVisible();
  expect((await logOf(page)).contact).toMatchObject({ state: 'ORDER', order: { protects: 'them', until: '2026-09-01' } });
});

test('a mistake is taken back in the open and counts after seven days', async ({ page }) => {
  await openLived(
    page,
    [
      told,
      { at: day(2), id: 'no', act: { do: 'log-contact', with: { v: { event: 'no', scope: 'trying', happened: 'Not now' } } } },
    ],
    day(3, '19:00'),
  );
  await open(page);
  await page.getByRole('button', { name: /They said no to trying again/ }).click();
  await page.getByText('This was a mistake').click();
  await page.getByLabel('What was mistaken').fill('They meant that evening only');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText(/It counts as taken back from .*12 March/)).toBeVisible();
  await expect(page.getByText('Because: They meant that evening only')).toBeVisible();
  expect((await logOf(page)).contact.state).toBe('NO');
  await page.getByRole('button', { name: 'Everything', exact: true }).click();
  await expect(page.getByText('Taken back')).toBeVisible();
});
