import { expect, test } from '@playwright/test';
import { entry, type Beat } from '@reprise/core/sample';
import { askJournal, calendar, goByPath, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', lastContactOn: '2026-01-20', theyAreWithSomeone: 'no', under18: 'neither' } },
};
const asked: Beat = {
  at: day(3),
  act: { do: 'log-contact', with: { v: { event: 'their-invitation', to: 'talk', words: 'Shall we talk on Sunday?' } } },
};
const clear: Beat = { at: day(4), act: { do: 'answer-safety', with: { outcome: 'clear', classes: [] } } };
const prepared: readonly Beat[] = [
  {
    at: day(4, '13:00'),
    act: entry('appreciation', {
      moment: 'They drove through the snow',
      gave: 'Courage',
      forWhat: 'thank',
      asThanks: 'Thank you for that night',
    }),
  },
  {
    at: day(4, '14:00'),
    act: entry('the-talk', {
      moment: 'before',
      place: 'The bench by the library',
      length: 'After an hour',
      pause: 'A raised hand',
      opening: 'Thank you for coming; you owe me no answer today',
      questions: ['When did it begin to feel heavy?'],
      say: 'I felt alone at the table',
      forThem: 'Tired',
      fear: 'I do not love you',
      fearThen: 'I breathe and say thank you',
      ending: 'Thank you for this hour',
      afterwards: 'Amira',
    }),
  },
];
const open = (page: Parameters<typeof goByPath>[0]) => goByPath(page, 'Talk', 'The talk');
type Stand = { contact: { state: string; scope?: string; yes: { me: boolean; them: boolean } } };
const standOf = async (page: Parameters<typeof goByPath>[0]) => (await askJournal<Stand>(page, 'standing', null)).contact;

test('the plan stands on one page, a good moment before the hard things', async ({ page }) => {
  await openLived(page, [told, asked, clear, ...prepared], day(5, '10:00'));
  await open(page);
  await expect(page.getByText('you owe me no answer today')).toBeVisible();
  const labels = await page.locator('dl').first().locator('dt').allTextContents();
  expect(labels.indexOf('A good moment, told plainly')).toBeLessThan(labels.indexOf('My first sentences'));
  expect(labels.indexOf('My first sentences')).toBeLessThan(labels.indexOf('From me'));
  await expect(page.getByText('They drove through the snow').first()).toBeVisible();
});

test('turns: one speaks, the other says it back, then the other way round', async ({ page }) => {
  await openLived(page, [told, asked, clear, ...prepared], day(5, '10:00'));
  await open(page);
  await page.getByRole('button', { name: 'Take turns' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Sam: three minutes');
  await page.getByRole('button', { name: 'Start 3 minutes' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await page.getByRole('button', { name: 'Said it' }).click();
  await expect(heading).toHaveText('You: say back what you heard');
  await page.getByRole('button', { name: /yes, that is it$/ }).click();
  await expect(heading).toHaveText('You: three minutes');
});

test('what came of it is told as it was said: time asked for, and the account beside it', async ({ page }) => {
  await openLived(page, [told, asked, clear, ...prepared], day(6, '19:00'));
  await open(page);
  await page.getByRole('button', { name: 'What came of it' }).click();
  await page.getByLabel('What was said').fill('We talked for an hour. They said they need to think.');
  await page.getByRole('radio', { name: 'They asked for time' }).check();
  await page.locator('input[type=date]').fill('2026-04-01');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText(/They asked for time until .*1 April/)).toBeVisible();
  const [time, met] = await askJournal<{ v: { event: string; until?: string; happened?: string } }[]>(page, 'records', {
    kind: 'contact',
  });
  expect(time?.v).toMatchObject({ event: 'time-asked', until: '2026-04-01' });
  expect(met?.v).toMatchObject({ event: 'met', happened: 'We talked for an hour. They said they need to think.' });
});

test('a yes from each is told as two', async ({ page }) => {
  await openLived(page, [told, asked, clear, ...prepared], day(6, '19:00'));
  await open(page);
  await page.getByRole('button', { name: 'What came of it' }).click();
  await page.getByRole('radio', { name: 'We both said yes to trying again' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Both of you have said yes to trying again.')).toBeVisible();
  expect((await standOf(page)).yes).toEqual({ me: true, them: true });
});
