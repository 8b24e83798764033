import { expect, test } from '@playwright/test';
import { entry, record, type Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const beats: readonly Beat[] = [
  { at: day(0), act: { do: 'set-situation', with: { name: 'Sam', endedBy: 'them', lastContactOn: '2026-02-20' } } },
  { at: day(1), id: 'talking', act: record('reason', { text: 'We stopped talking', statedBy: 'them', myPart: 'I went quiet' }) },
  { at: day(2), act: record('check-in', { mood: 1, longing: 7, company: 'alone', note: 'Rain all day' }) },
  {
    at: day(3),
    id: 'no',
    act: { do: 'log-contact', with: { v: { event: 'no', scope: 'contact', happened: 'They wrote: please stop' } } },
  },
  { at: day(4), act: entry('my-boundaries', { mightAsk: ['night'], willNot: 'meet after dark', words: 'I sleep early now' }) },
];

type Page = { total: number; items: { kind: string; id: string; redacted?: true }[] };
const inJournal = (page: Parameters<typeof askJournal>[0]) =>
  askJournal<Page>(page, 'journalPage', { query: '', kind: '', atMost: 50 });

test('an empty journal says what will be here, and a plain note is written', async ({ page }) => {
  await openLived(page, [], day(5, '20:00'));
  await goTo(page, 'Journal');
  await expect(page.getByText('Nothing is here yet')).toBeVisible();
  await page.getByRole('button', { name: 'Write a note' }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeDisabled();
  await page.getByRole('textbox').fill('Slept through.\nFirst time.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: /Slept through/ }).click();
  await expect(page.getByText('Slept through.')).toBeVisible();
});

test('records are found by words and by kind, read under their names, and changed', async ({ page }) => {
  await openLived(page, beats, day(5, '20:00'));
  await goTo(page, 'Journal');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Friday 6 March',
    'Thursday 5 March',
    'Wednesday 4 March',
    'Tuesday 3 March',
    'Monday 2 March',
  ]);
  await expect(page.getByRole('button', { name: /They said no/ })).toBeVisible();

  await page.getByText('Find something').click();
  await page.getByLabel('Find words').fill('quiet');
  await page.clock.runFor(500);
  await expect(page.getByText('1 record', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /We stopped talking|went quiet/ }).click();
  await expect(page.getByText('My part')).toBeVisible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await page.getByLabel('My part').fill('I went quiet for days');
  await page.getByLabel('In words').fill('');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByText('This one cannot be empty.')).toBeVisible();
  await page.getByLabel('In words').fill('We stopped talking');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByText('I went quiet for days')).toBeVisible();
  const [reason] = await askJournal<{ v: Record<string, unknown> }[]>(page, 'records', { kind: 'reason' });
  expect(reason?.v).toEqual({ text: 'We stopped talking', statedBy: 'them', myPart: 'I went quiet for days' });

  await goTo(page, 'Journal');
  // The list is as it was left.
  await expect(page.getByLabel('Find words')).toHaveValue('quiet');
  await page.getByLabel('Find words').fill('no such words');
  await page.clock.runFor(500);
  await page.getByRole('button', { name: 'Show everything' }).click();
  if (!(await page.getByLabel('Show', { exact: true }).isVisible())) await page.getByText('Find something').click();
  await page.getByLabel('Show', { exact: true }).selectOption({ label: 'How it was (1)' });
  await page.getByRole('button', { name: /Mood: low/ }).click();
  await expect(page.getByText('Rain all day')).toBeVisible();
});

test('deleting asks once; of what grounds a stop the words go and the fact stays', async ({ page }) => {
  await openLived(page, beats, day(5, '20:00'));
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: /They said no/ }).click();
  await page.getByRole('button', { name: 'Delete its words' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('They wrote: please stop')).toBeVisible();
  await page.getByRole('button', { name: 'Delete its words' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.getByText('Its words were removed. That it happened stays.')).toBeVisible();
  await expect(page.getByText('They wrote: please stop')).toHaveCount(0);
  const plan = await askJournal<{ stops: string[] }>(page, 'plan', null);
  expect(plan.stops).toEqual(['NO']);

  await goTo(page, 'Journal');
  await page.getByRole('button', { name: /Where I stand/ }).click();
  await expect(page.getByText('A wish to meet late, or to stay the night')).toBeVisible();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('button', { name: 'Yes, delete' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Journal' })).toBeVisible();
  expect((await inJournal(page)).items.map((item) => item.kind)).not.toContain('entry');
});

test('a mistaken no is taken back in the open and counts after seven days', async ({ page }) => {
  await openLived(page, beats, day(5, '20:00'));
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: /They said no/ }).click();
  await page.getByRole('button', { name: 'This was a mistake' }).click();
  await page.getByLabel('What is right').fill('It was their sister who wrote that.');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('You took this back. It counts from Saturday 14 March.')).toBeVisible();
  expect((await askJournal<{ stops: string[] }>(page, 'plan', null)).stops).toEqual(['NO']);
  await page.clock.setFixedTime(day(13, '20:00'));
  expect((await askJournal<{ stops: string[] }>(page, 'plan', null)).stops).toEqual([]);
});

test('many records come fifty at a time', async ({ page }) => {
  const notes = Array.from(
    { length: 120 },
    (_, index): Beat => ({ at: day(index), act: record('note', { text: `Note ${index}` }) }),
  );
  await openLived(page, notes, day(121, '20:00'));
  await goTo(page, 'Journal');
  await expect(page.getByText('50 of 120 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show older ones' }).click();
  await expect(page.getByText('100 of 120 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show older ones' }).click();
  await expect(page.getByRole('button', { name: 'Show older ones' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Note 0', exact: false }).last()).toBeAttached();
});
