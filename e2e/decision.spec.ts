import { expect, test } from '@playwright/test';
import { entry, record, type Beat } from '@reprise/core/sample';
import { askJournal, calendar, goByPath, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: {
    do: 'set-situation',
    with: { name: 'Sam', endedBy: 'them', lastContactOn: '2026-02-01', theyAreWithSomeone: 'no', under18: 'neither' },
  },
};
const reason: Beat = {
  at: day(1),
  id: 'talking',
  act: record('reason', {
    text: 'We stopped talking',
    statedBy: 'them',
    myPart: 'I went quiet',
    toChange: 'Say it the same day',
  }),
};

type Sheet = { missing: string[]; decision?: { id: string; choice: string; reaffirmed: boolean; why?: string } };
const sheetOf = (page: Parameters<typeof askJournal>[0]) => askJournal<Sheet>(page, 'decisionWorksheet', null);

test('the worksheet draws from the records, names what is missing, and a decision counts after a night', async ({ page }) => {
  await openLived(
    page,
    [
      told,
      reason,
      {
        at: day(5),
        act: record('evidence', { reason: 'talking', whose: 'me', what: 'I told my sister at once', noticeable: true }),
      },
      { at: day(6), id: 'lying', act: record('stop-sign', { text: 'I lie to my sister about us again' }) },
    ],
    day(10, '20:00'),
  );
  await goByPath(page, 'Decide', 'Try, wait or let go');
  await expect(page.getByRole('heading', { level: 1, name: 'Try, not yet, or let go' })).toBeVisible();
  await expect(page.getByText('One reason, one change seen')).toBeVisible();
  await expect(page.getByText('I told my sister at once')).toBeVisible();
  await expect(page.getByRole('button', { name: /How you were treated/ })).toBeVisible();
  expect((await sheetOf(page)).missing).toEqual(['motive', 'treated', 'weighing', 'wanted']);

  await test.step('a sign is ticked where it stands', async () => {
    await page.getByText('at which you meant to let go').click();
    await page.getByRole('checkbox', { name: 'I lie to my sister about us again' }).check();
    await expect(page.getByText('This has happened.')).toBeVisible();
    const signs = await askJournal<{ v: { met?: boolean } }[]>(page, 'records', { kind: 'stop-sign' });
    expect(signs.map((sign) => sign.v.met)).toEqual([true]);
  });

  await test.step('all three answers are offered alike', async () => {
    for (const choice of ['Choose to try', 'Choose “not yet”', 'Choose to let go'])
      await expect(page.getByRole('button', { name: choice })).toBeVisible();
  });

  await page.getByRole('button', { name: 'Choose to try' }).click();
  await page.getByLabel('Why, in your own words').fill('It can be mended, and I am calm');
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('heading', { name: 'You chose to try' })).toBeVisible();
  await expect(page.getByText('Sleep on it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look at it again' })).toHaveCount(0);
  expect((await sheetOf(page)).decision).toMatchObject({ choice: 'try', reaffirmed: false });
});

test('after a night it is looked at again, and may be seen differently', async ({ page }) => {
  await openLived(
    page,
    [told, reason, { at: day(9, '21:00'), id: 'first', act: { do: 'decide', with: { choice: 'try', why: 'We both changed' } } }],
    day(10, '08:00'),
  );
  await goByPath(page, 'Decide', 'Try, wait or let go');
  await page.getByRole('button', { name: 'Look at it again' }).click();
  await expect(page.getByText('We both changed')).toBeVisible();
  await page.getByRole('button', { name: 'It still holds' }).click();
  await expect(page.getByText('You slept on it and it held.')).toBeVisible();
  expect((await sheetOf(page)).decision).toMatchObject({ id: 'first', reaffirmed: true });

  await page.getByRole('button', { name: 'Choose to let go' }).click();
  await page.getByRole('button', { name: 'Keep this decision' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Letting go' })).toBeVisible();
  expect((await sheetOf(page)).decision).toMatchObject({ choice: 'let-go' });
});

test('under a no, trying is closed with its reason and the other answers are open', async ({ page }) => {
  await openLived(
    page,
    [
      told,
      reason,
      {
        at: day(3),
        act: entry('letting-go', { why: 'I sleep again', keep: 'The songs', pullWhen: 'At night', pullThen: 'Walk' }),
      },
      { at: day(4), act: { do: 'log-contact', with: { v: { event: 'no', scope: 'trying', happened: 'No, please' } } } },
    ],
    day(5),
  );
  await goByPath(page, 'Decide', 'Try, wait or let go');
  await expect(page.getByText('They said no. That is theirs to say')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose to try' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Choose “not yet”' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose to let go' })).toBeVisible();
});
