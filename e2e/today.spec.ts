import { expect, test } from '@playwright/test';
import type { Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: {
    do: 'set-situation',
    with: { name: 'Sam', lastContactOn: '2026-02-20', theyAreWithSomeone: 'no', under18: 'neither', country: 'GB' },
  },
};
type Kept = { v: Record<string, unknown> }[];
type P = Parameters<typeof goTo>[0];
const checkIns = (page: P) => askJournal<Kept>(page, 'records', { kind: 'check-in' });
const log = (
  at: string,
  v: Beat['act'] extends infer A ? (A extends { do: 'log-contact'; with: { v: infer V } } ? V : never) : never,
): Beat => ({
  at,
  act: { do: 'log-contact', with: { v } },
});

test('an ordinary day: one next step, the ten seconds right there, and the days kept', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await expect(page.getByRole('heading', { level: 1, name: 'One thing for today' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(1);
  await expect(page.getByText('13 days kept of 30.')).toBeVisible();

  await page.getByRole('radio', { name: 'Low', exact: true }).check();
  await page.getByRole('group', { name: 'Longing' }).getByRole('radio', { name: '7', exact: true }).check();
  await page.getByRole('radio', { name: 'I am alone' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Today', exact: true })).toBeVisible();
  expect((await checkIns(page)).map((one) => one.v)).toEqual([{ mood: 1, longing: 7, company: 'alone' }]);
});

test('a step can be put aside, and shown again', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await page.getByRole('button', { name: 'Not today' }).click();
  await expect(page.getByText('Put aside for today. Nothing is lost by it.')).toBeVisible();
  await page.getByRole('button', { name: 'Show it again' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
});

test('at night it is shorter, and what calms stands first', async ({ page }) => {
  await openLived(page, [told], day(3, '02:07'));
  await expect(page.getByRole('heading', { level: 1, name: 'Enough for tonight' })).toBeVisible();
  const rows = page.getByRole('main').getByRole('listitem').getByRole('button');
  await expect(rows).toHaveText(['I want to write', 'I can’t settle', 'I wrote', 'Sam wrote']);
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(page.getByText('Tomorrow is soon enough.')).toBeVisible();
  await expect(page.getByText(/days kept/)).toHaveCount(0);
});

test('a day with a no says what stands, in full at first and folded later, and counts no days towards anything', async ({
  page,
}) => {
  await openLived(page, [told, log(day(2), { event: 'no', scope: 'contact' })], day(3, '14:30'));
  await expect(page.getByText('They said no', { exact: true })).toBeVisible();
  await expect(page.getByText(/They asked for no contact, or not to try again/)).toBeVisible();
  await expect(page.getByText('13 days kept.', { exact: true })).toBeVisible();
  await page.clock.setSystemTime(new Date(day(8, '14:30')));
  await goTo(page, 'Path');
  await goTo(page, 'Today');
  await expect(page.getByText('What that means')).toBeVisible();
  await expect(page.getByText(/They asked for no contact, or not to try again/)).toBeHidden();
});

test('after letting go the way on is letting go, and the days wait for nothing', async ({ page }) => {
  await openLived(page, [told, { at: day(2), act: { do: 'decide', with: { choice: 'let-go' } } }], day(3, '14:30'));
  await expect(page.getByRole('button', { name: 'A new chapter' })).toBeVisible();
  await expect(page.getByText('13 days kept.', { exact: true })).toBeVisible();
});

test('two who are trying again note no messages', async ({ page }) => {
  const warm = [
    told,
    { at: day(1), act: { do: 'answer-safety', with: { outcome: 'clear', classes: [] } } } as Beat,
    log(day(1, '13:00'), { event: 'their-invitation', to: 'try', words: 'Shall we try again?' }),
    log(day(2), { event: 'spoken-yes', who: 'them' }),
    log(day(2, '13:00'), { event: 'spoken-yes', who: 'me' }),
  ];
  await openLived(page, warm, day(3, '14:30'));
  await expect(page.getByRole('button', { name: /^Common ground/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'I wrote', exact: true })).toHaveCount(0);
  await expect(page.getByText(/days kept/)).toHaveCount(0);
});
