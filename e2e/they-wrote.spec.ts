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
type Stand = { contact: { state: string; replyAllowed: boolean; timeAsked?: { until?: string } } };
type Kept = { v: Record<string, unknown>; by: string }[];
const stand = (page: P) => askJournal<Stand>(page, 'standing', undefined);
const events = (page: P) => askJournal<Kept>(page, 'records', { kind: 'contact' });
const next = (page: P) => page.getByRole('button', { name: 'Continue' }).click();
const openMessage = async (page: P) => {
  await page.getByRole('button', { name: 'Sam wrote' }).click();
  await page.getByRole('button', { name: 'Look at it now' }).click();
};

test('an hour runs on elsewhere and behind the lock; what it says is kept apart from what was read into it; one reply or none', async ({
  page,
}) => {
  await openLived(page, [told], day(3, '14:30'));
  await page.getByRole('button', { name: 'Sam wrote' }).click();
  await page.getByRole('button', { name: 'Start the hour' }).click();
  await goTo(page, 'Today');
  await expect(page.getByText(/The hour before you answer runs until/)).toBeVisible();
  await page.clock.fastForward('01:00:01');
  await page.locator('input[type=password]').fill('maple lantern river tuesday oak');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Back to it' }).click();
  await expect(page.getByText('The hour is over. Look at it in your own time.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Look at what it says' }).click();
  await page.getByLabel('What it says').fill('Your coat is still here');
  await page.getByLabel('What I read into it').fill('They want to see me');
  await next(page);
  await expect(page.getByRole('radio', { name: 'An answer to me' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Something else' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/It changes nothing in how things stand/)).toBeVisible();
  const [event] = await events(page);
  expect(event).toMatchObject({
    by: 'reported',
    v: { event: 'their-message', happened: 'Your coat is still here', readAs: 'They want to see me' },
  });

  await page.getByRole('button', { name: 'I answered' }).click();
  await next(page);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('You answered. The next word is theirs, or nobody’s.')).toBeVisible();
  expect((await stand(page)).contact).toMatchObject({ state: 'OPEN', replyAllowed: false });
});

test('an invitation needs their words, and ends a no', async ({ page }) => {
  await openLived(page, [told, log(day(1), { event: 'no', scope: 'trying' })], day(3, '14:30'));
  await openMessage(page);
  await next(page);
  await page.getByRole('radio', { name: 'They ask for something with me' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'To meet' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/Copy the words in which they ask/)).toBeVisible();
  await page.getByLabel('Their words').fill('Coffee on Friday?');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/What was closed is open again/)).toBeVisible();
  expect((await stand(page)).contact.state).toBe('INVITED');
});

test('a no is taken as one: no reply is offered, and tonight has people in it', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await openMessage(page);
  await next(page);
  await page.getByRole('radio', { name: 'A no' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'To contact: they asked for none, or blocked me' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/They said no. Steps towards them are closed from now on/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Reply or not?' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Your people' })).toBeVisible();
  expect((await stand(page)).contact.state).toBe('NO');
});

test('time asked for until a day closes what goes out until then', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await openMessage(page);
  await next(page);
  await page.getByRole('radio', { name: 'They ask for time' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'Until a day they named' }).check();
  await page.getByLabel('The day').fill('2026-03-20');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/They asked for time until/)).toBeVisible();
  expect((await stand(page)).contact.timeAsked).toEqual({ until: '2026-03-20' });
});

test('an answer ends the waiting, and a yes to meeting is one', async ({ page }) => {
  await openLived(page, [told, log(day(1), { event: 'outreach', of: 'first-message' })], day(3, '14:30'));
  await openMessage(page);
  await next(page);
  await page.getByRole('radio', { name: 'An answer to me' }).check();
  await next(page);
  await page.getByRole('radio', { name: 'A yes to meeting' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/They answered, so the waiting has ended/)).toBeVisible();
  expect((await stand(page)).contact).toMatchObject({ state: 'OPEN', agreedTo: { meeting: true } });
});

test('under an order nothing asks for a reply', async ({ page }) => {
  await openLived(page, [told, log(day(1), { event: 'order', protects: 'them' })], day(3, '14:30'));
  await page.getByRole('button', { name: 'Sam wrote' }).click();
  await expect(page.getByText(/The order protects them. Keep to its terms, even if they write first/)).toBeVisible();
  await page.getByRole('button', { name: 'Look at it now' }).click();
  await next(page);
  await page.getByRole('radio', { name: 'Something else' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Reply or not?' })).toHaveCount(0);
  expect((await stand(page)).contact.state).toBe('ORDER');
});
