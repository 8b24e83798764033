import { expect, test } from '@playwright/test';
import { entry, record, type Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', lastContactOn: '2026-02-01', theyAreWithSomeone: 'no', under18: 'neither' } },
};
const goodbye: Beat = {
  at: day(5),
  id: 'goodbye',
  act: entry('letting-go', { why: 'I sleep again', keep: 'The songs', pullWhen: 'At night', pullThen: 'I ring Mara' }),
};
const shownAt = async (page: Parameters<typeof goTo>[0], place: string): Promise<readonly string[]> =>
  (await askJournal<{ text: string }[]>(page, 'shownBack', { place, atMost: 3 })).map((item) => item.text);

test('letting go is chosen from anywhere, signs are ticked, and coming back is allowed', async ({ page }) => {
  await openLived(page, [told, { at: day(1), act: record('stop-sign', { text: 'I lie to my sister again' }) }], day(8, '19:00'));
  await goTo(page, 'Letting go');
  await expect(page.getByRole('heading', { level: 1, name: 'Letting go' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'I lie to my sister again' }).check();
  await expect(page.getByText('This has happened.')).toBeVisible();

  await page.getByRole('button', { name: 'I let go', exact: true }).click();
  await page.getByLabel('Why').fill('It made me small');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/You chose this on .*10 March/)).toBeVisible();
  const decided = () => askJournal<{ decision?: { choice: string } }>(page, 'decisionWorksheet', null);
  expect((await decided()).decision?.choice).toBe('let-go');

  await page.getByRole('button', { name: 'I am not letting go now' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'I let go', exact: true })).toBeVisible();
  expect((await decided()).decision?.choice).toBe('not-yet');
});

test('under a no it says what is closed, and that this way is open', async ({ page }) => {
  await openLived(
    page,
    [told, { at: day(2), act: { do: 'log-contact', with: { v: { event: 'no', scope: 'contact' } } } }],
    day(8, '19:00'),
  );
  await goTo(page, 'Letting go');
  await expect(page.getByText('The way to them is closed. This one is open, and it is yours.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'I let go', exact: true })).toBeVisible();
});

test('what goes along is chosen, the rest is put away and can come up again', async ({ page }) => {
  await openLived(
    page,
    [
      told,
      goodbye,
      { at: day(6), act: { do: 'decide', with: { choice: 'let-go', why: 'It made me small' } } },
      { at: day(9), id: 'chapter', act: entry('new-chapter', { learned: 'I can say no', lookFor: 'Unhurried' }) },
      { at: day(9, '13:00'), act: entry('accepting', { putDown: 'Guessing', pickUp: 'The garden' }) },
    ],
    day(20, '19:00'),
  );
  await goTo(page, 'Letting go');
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A new chapter' })).toBeVisible();
  await expect(page.getByText('I can say no · Unhurried')).toBeVisible();

  await page.getByRole('button', { name: 'Choose what goes with you' }).click();
  await page.getByRole('checkbox', { name: /The songs/ }).uncheck();
  await page.getByRole('checkbox', { name: /Guessing/ }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Guessing')).toBeVisible();

  expect(await shownAt(page, 'urge')).toContain('I sleep again');
  await page.getByRole('button', { name: 'Put it away' }).click();
  await expect(page.getByText(/Put away on .*22 March/)).toBeVisible();
  const away = await shownAt(page, 'urge');
  expect(away).toContain('The garden');
  expect(away).toContain('Unhurried');
  expect(away).not.toContain('I sleep again');
  await page.getByRole('button', { name: 'Let it come up again' }).click();
  await expect(page.getByRole('button', { name: 'Put it away' })).toBeVisible();
  expect(await shownAt(page, 'urge')).toContain('I sleep again');
});

test('sentences for anyone new are kept one by one', async ({ page }) => {
  await openLived(page, [told, goodbye], day(20, '19:00'));
  await goTo(page, 'Letting go');
  await page.getByRole('button', { name: 'Look at it', exact: true }).click();
  await page.getByLabel('With anyone new I want').fill('that we say what is hard on the same day');
  await page.getByRole('button', { name: 'Keep the sentence' }).click();
  await expect(page.getByRole('button', { name: 'that we say what is hard on the same day' })).toBeVisible();
  await expect(page.getByLabel('With anyone new I want')).toHaveCount(0);
  const goals = await askJournal<{ v: { practice: string } }[]>(page, 'records', { kind: 'goal' });
  expect(goals.map((goal) => goal.v.practice)).toEqual(['new-chapter']);
});
