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
const rec = (at: string, kind: 'person' | 'if-then' | 'urge' | 'reason', v: Record<string, unknown>): Beat => ({
  at,
  act: { do: 'record', with: { kind, v } },
});
type Kept = { v: Record<string, unknown> }[];
const records = (page: P, kind: string) => askJournal<Kept>(page, 'records', { kind });
const strength = (page: P, value: number) => page.getByRole('radio', { name: String(value), exact: true }).check();
const start = async (page: P, value = 8) => {
  await page.getByRole('button', { name: 'I want to write' }).click();
  await strength(page, value);
  await page.getByRole('button', { name: 'Start the pause' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ten minutes first' })).toBeFocused();
};

test('ten minutes run on elsewhere, and what came of it is noted without praise', async ({ page }) => {
  // Nobody else picks this device up, so it does not lock within the pause.
  const alone: Beat = {
    at: day(0, '12:05'),
    act: { do: 'record', with: { kind: 'preferences', v: { othersPickUpDevice: false } } },
  };
  await openLived(page, [told, alone], day(3, '14:30'));
  await start(page);
  expect((await records(page, 'urge')).map((one) => one.v)).toEqual([{ before: 8 }]);

  await goTo(page, 'Path');
  await page.clock.fastForward('04:00');
  await goTo(page, 'Today');
  await expect(page.getByText(/Your pause runs until/)).toBeVisible();
  await page.clock.fastForward('06:01');
  await page.getByRole('button', { name: 'Back to it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The ten minutes are over' })).toBeVisible();

  await page.getByRole('button', { name: 'How is it now?' }).click();
  await strength(page, 3);
  await page.getByRole('radio', { name: 'I put it away' }).check();
  await page.getByRole('checkbox', { name: 'Moving' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noted.' })).toBeVisible();
  expect((await records(page, 'urge')).map((one) => one.v)).toEqual([{ before: 8, after: 3, helped: ['moved'], wrote: false }]);
  await goTo(page, 'Today');
  await expect(page.getByText(/Your pause/)).toHaveCount(0);
});

test('what is one’s own stands beside the pause: plan, person, early words, what helped', async ({ page }) => {
  const own = [
    told,
    rec(day(1), 'if-then', { when: 'I pick up the phone in bed', then: 'I get up and drink water' }),
    rec(day(1), 'person', { name: 'Ana', reach: '020 7946 0958' }),
    rec(day(1), 'reason', { text: 'We had stopped talking', statedBy: 'them' }),
    rec(day(2), 'urge', { before: 8, after: 4, helped: ['person'] }),
  ];
  await openLived(page, own, day(3, '14:30'));
  await start(page);
  await expect(page.getByText('I pick up the phone in bed: I get up and drink water')).toBeVisible();
  await expect(page.getByText('Before, this helped: Someone I called (once)')).toBeVisible();
  await page.getByRole('button', { name: 'Someone to call' }).click();
  await expect(page.getByRole('link', { name: 'Call Ana' })).toHaveAttribute('href', 'tel:02079460958');
  await page.getByText('Why it ended, in your early words').click();
  await expect(page.getByText('We had stopped talking')).toBeVisible();
});

test('without a plan one is made in a sentence, and stands there the next time', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await start(page);
  await page.getByLabel('then I will').fill('ring Ana');
  await page.getByRole('button', { name: 'Keep the plan' }).click();
  await expect(page.getByText('If I want to write again: ring Ana')).toBeVisible();
  expect((await records(page, 'if-then')).map((one) => one.v)).toEqual([{ when: 'If I want to write again', then: 'ring Ana' }]);
});

test('who does not want to wait meets one question and no wall; who wrote goes on to that, kindly', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await start(page);
  await page.getByRole('button', { name: 'I don’t want to wait' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What do you hope comes back?' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await strength(page, 9);
  await page.getByRole('radio', { name: 'I wrote' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('You waited, and then you wrote. It is a thing that happened.')).toBeVisible();
  expect((await records(page, 'urge'))[0]?.v['wrote']).toBe(true);
});

test('under a no it says what stands, and never that one can still write', async ({ page }) => {
  await openLived(
    page,
    [told, { at: day(1), act: { do: 'log-contact', with: { v: { event: 'no', scope: 'contact' } } } }],
    day(3, '02:07'),
  );
  await start(page);
  await expect(page.getByText('You can still write then.')).toHaveCount(0);
  await expect(page.getByText('They said no', { exact: true })).toBeVisible();
});

test('words that sound like more are met with people and lines, and nothing is kept about it', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await page.getByRole('button', { name: 'I want to write' }).click();
  await page.getByRole('radio', { name: 'In my own words' }).check();
  await page.getByLabel('What you are after').fill('I want to kill myself');
  await page.clock.fastForward(1000);
  const card = page.getByRole('note').filter({ hasText: 'That sounds hard' });
  await expect(card.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
  await card.getByRole('button', { name: 'Close this' }).click();
  await expect(card).toHaveCount(0);
  await page.getByLabel('What you are after').fill('I want to kill myself tonight');
  await page.clock.fastForward(1000);
  await expect(card).toHaveCount(0);
  await strength(page, 8);
  await page.getByRole('button', { name: 'Start the pause' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ten minutes first' })).toBeVisible();
});
