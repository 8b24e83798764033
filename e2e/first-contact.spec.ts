import { expect, test } from '@playwright/test';
import { entry, record, type Beat } from '@reprise/core/sample';
import { actMeanwhile, askJournal, calendar, goByPath, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

const day = calendar('2026-03-02');
const scores = { love: 3, lonely: 1, jealous: 0, convenient: 0, afraid: 0, nostalgic: 1, pressured: 0, changed: 3 };

/** Everything that opens the way to one message, on day 12. */
const ready: readonly Beat[] = [
  {
    at: day(0),
    act: {
      do: 'set-situation',
      with: { name: 'Sam', lastContactOn: '2026-01-20', theyAreWithSomeone: 'no', under18: 'neither' },
    },
  },
  { at: day(1), id: 'talking', act: record('reason', { text: 'We stopped talking', statedBy: 'them', noPartOfMine: true }) },
  { at: day(2), act: record('evidence', { reason: 'talking', whose: 'me', what: 'I said it the same day', noticeable: true }) },
  { at: day(3), act: record('motive-check', { scores }) },
  { at: day(8), act: record('motive-check', { scores }) },
  { at: day(9), id: 'decided', act: { do: 'decide', with: { choice: 'try', why: 'It can be mended' } } },
  { at: day(10), act: { do: 'decide', with: { choice: 'try', reaffirms: 'decided' } } },
  { at: day(10), act: record('outcomes', { onYes: 'Wait a day', onNo: 'Drive to my brother', onSilence: 'Go swimming' }) },
  { at: day(11), act: { do: 'answer-safety', with: { outcome: 'clear', classes: [] } } },
];
const planned: Beat = {
  at: day(11, '13:00'),
  act: entry('first-message', {
    wishes: 'Writing is fine, no calls',
    keptWishes: true,
    dontTrue: 'We parted before',
    channel: 'email',
    channelWhy: 'They read mail in peace',
    time: 'early-evening',
    asks: 'nothing',
    easyNo: 'No need to answer',
  }),
};
const open = (page: Parameters<typeof goByPath>[0]) => goByPath(page, 'Reach out', 'One first message');
const words = 'Hello Sam. I found your book of birds. No need to answer.';
type Contact = { contact: { state: string; quietOn?: string; outreach: number } };

const tickAll = async (page: Parameters<typeof goByPath>[0]) => {
  const boxes = page.getByRole('group', { name: 'Look at it once more' }).getByRole('checkbox');
  for (const box of await boxes.all()) await box.check();
};

test('planned, written, copied, sent by oneself, and then it is their turn', async ({ page }) => {
  await openLived(page, [...ready, planned], day(12, '18:00'));
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'One first message' })).toBeVisible();
  await expect(page.getByText('Writing is fine, no calls')).toBeVisible();
  await expect(page.getByText('Go swimming')).toBeVisible();
  await expect(page.getByText('The time you chose: Early in the evening.')).toBeVisible();

  await page.getByLabel('Your words').fill(words);
  const copy = page.getByRole('button', { name: 'Copy the words' });
  await expect(copy).toBeDisabled();
  await tickAll(page);
  await copy.click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  expect((await askJournal<Contact>(page, 'standing', null)).contact.outreach).toBe(0);

  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Now it is Sam’s turn' })).toBeVisible();
  await expect(page.getByText(/If nothing has come by .*28 March/)).toBeVisible();
  await expect(page.getByText('Drive to my brother')).toBeVisible();
  expect((await askJournal<Contact>(page, 'standing', null)).contact).toMatchObject({ state: 'WAITING', quietOn: '2026-03-28' });
  await expect(page.getByRole('button', { name: 'Copy the words' })).toHaveCount(0);
});

test('without a plan the plan comes first; a plan that does not respect their wish goes no further', async ({ page }) => {
  await openLived(page, ready, day(12, '18:00'));
  await open(page);
  await expect(page.getByRole('heading', { name: 'Plan it before you write it' })).toBeVisible();
  await expect(page.getByLabel('Your words')).toHaveCount(0);
  await actMeanwhile(page, entry('first-message', { wishes: 'No contact till summer', keptWishes: false }));
  await open(page);
  await expect(page.getByText('a message would not respect what they asked for')).toBeVisible();
  await expect(page.getByLabel('Your words')).toHaveCount(0);
});

test('what is written late is kept until morning', async ({ page }) => {
  await openLived(page, [...ready, planned], day(12, '23:30'));
  await open(page);
  await page.getByLabel('Your words').fill(words);
  await tickAll(page);
  await expect(page.getByText('It is late')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the words' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Keep it until morning' }).click();
  await page.clock.setSystemTime(new Date(day(13, '09:30')));
  await open(page);
  await expect(page.getByLabel('Your words')).toHaveValue(words);
  await expect(page.getByRole('button', { name: 'Copy the words' })).toBeVisible();
});

test('where the way closes meanwhile, nothing is copied and the draft goes out of sight', async ({ page }) => {
  await openLived(page, [...ready, planned], day(12, '18:00'));
  await open(page);
  await page.getByLabel('Your words').fill(words);
  await tickAll(page);
  await page.evaluate(() => navigator.clipboard.writeText('something else'));
  await actMeanwhile(page, { do: 'log-contact', with: { v: { event: 'no', scope: 'contact' } } });
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await expect(page.getByText('The way to them is closed. Your own is not.')).toBeVisible();
  await expect(page.getByText('They said no. That is theirs to say')).toBeVisible();
  await expect(page.getByLabel('Your words')).toHaveCount(0);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('something else');
  await page.getByRole('button', { name: 'Destroy the draft' }).click();
  await expect(page.getByText('A draft from before is put away.')).toHaveCount(0);
});

test('after a warm answer it is an invitation, and it has a plan of its own', async ({ page }) => {
  await openLived(
    page,
    [
      ...ready,
      planned,
      { at: day(11, '18:00'), act: { do: 'log-contact', with: { v: { event: 'outreach', of: 'first-message', words } } } },
      {
        at: day(12),
        act: { do: 'log-contact', with: { v: { event: 'their-answer', says: 'warm', happened: 'How nice of you' } } },
      },
      {
        at: day(12, '13:00'),
        act: entry('inviting', { theirWords: 'How nice of you', roomForIt: true, what: 'A walk', easyNo: 'A no is fine' }),
      },
    ],
    day(13, '11:00'),
  );
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'A light invitation' })).toBeVisible();
  await page.getByLabel('Your words').fill('A walk on Sunday at three? A no is fine.');
  await tickAll(page);
  await page.getByRole('button', { name: 'Copy the words' }).click();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Now it is Sam’s turn' })).toBeVisible();
  const [sent] = await askJournal<{ v: { of: string } }[]>(page, 'records', { kind: 'contact' });
  expect(sent?.v).toMatchObject({ event: 'outreach', of: 'invitation' });
});
