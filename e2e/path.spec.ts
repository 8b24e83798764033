import { expect, test } from '@playwright/test';
import { record, type Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: {
    do: 'set-situation',
    with: { name: 'Sam', endedBy: 'them', lastContactOn: '2026-02-20', theyAreWithSomeone: 'no', under18: 'neither' },
  },
};
const reason: Beat = {
  at: day(1),
  act: record('reason', { text: 'We stopped talking', statedBy: 'them', myPart: 'I went quiet' }),
};

type Gate = { gate: string; unmet: { condition: string; counts?: string }[] };
const reachOut = async (page: Parameters<typeof askJournal>[0]) =>
  (await askJournal<{ stages: { stage: string; gate?: Gate }[] }>(page, 'path', null)).stages.find(
    (one) => one.stage === 'reach-out',
  )?.gate;

test('the path shows where one stands, what a gate waits for, and lets a soft condition be passed after a pause', async ({
  page,
}) => {
  await openLived(page, [told, reason], day(10, '20:00'));
  await goTo(page, 'Path');
  await expect(page.getByRole('heading', { level: 1, name: 'Path' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Space, .*\d+ of 30 days/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Let go, Open/ })).toBeVisible();

  await page.getByRole('button', { name: /^Reach out, Closed/ }).click();
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  await expect(page.getByText('The safety questions come first')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'To the safety questions' })).toBeVisible();
  // What is hard has no door.
  const safety = page.getByRole('listitem').filter({ hasText: 'The safety questions come first' });
  await expect(safety.getByRole('button', { name: 'Pass this one with a reason' })).toHaveCount(0);

  await test.step('a reason that says too little is not taken', async () => {
    const motive = page.getByRole('listitem').filter({ hasText: 'You have not asked yourself yet why you want this' });
    await motive.getByRole('button', { name: 'Pass this one with a reason' }).click();
    await page.getByLabel('My reason').fill('Because.');
    await page.getByRole('button', { name: 'Keep this reason' }).click();
    await expect(page.getByText('Say a little more')).toBeVisible();
  });

  await test.step('a written reason counts after twelve hours', async () => {
    await page.getByLabel('My reason').fill('I have asked myself this every week since the summer.');
    await page.getByRole('button', { name: 'Keep this reason' }).click();
    await expect(page.getByText(/You wrote a reason. It counts from Friday 13 March/)).toBeVisible();
    expect((await reachOut(page))?.unmet.find((one) => one.condition === 'motive')?.counts).toMatch(/^2026-03-13T08:00:/);
    await page.clock.setFixedTime(day(11, '09:00'));
    expect((await reachOut(page))?.unmet.map((one) => one.condition)).not.toContain('motive');
  });
});

test('a stop closes the way in plain words, without a door, and letting go stays open', async ({ page }) => {
  await openLived(
    page,
    [
      told,
      reason,
      { at: day(3), act: { do: 'log-contact', with: { v: { event: 'no', scope: 'contact', happened: 'Please stop.' } } } },
    ],
    day(4, '20:00'),
  );
  await goTo(page, 'Path');
  await expect(page.getByText('They said no. Steps towards them are closed.')).toBeVisible();
  await page.getByRole('button', { name: 'See what is closed' }).click();
  await expect(page.getByText('This cannot be passed here.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Pass this one with a reason' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Letting go' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Reach out');
});
