import { expect, test } from '@playwright/test';
import type { Beat } from '@reprise/core/sample';
import { askJournal, calendar, goByPath, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', endedBy: 'them', lastContactOn: '2026-02-20' } },
};

type Entry = { id: string; v: { practice: string; values: Record<string, unknown> } };
const entries = (page: Parameters<typeof askJournal>[0]) => askJournal<Entry[]>(page, 'records', { kind: 'entry' });
const go = (page: Parameters<typeof askJournal>[0]) => page.getByRole('button', { name: 'Continue' }).click();

test('an exercise is done step by step, watched where it asks for it, kept, read again and changed', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await goByPath(page, 'Space', 'Letting feelings move');
  await expect(page.getByText('It asks how you feel before and after.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What research says' })).toBeVisible();
  await expect(page.getByText('Research speaks against it')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();

  await page.getByRole('radio', { name: 'Low', exact: true }).check();
  await go(page);
  await expect(page.getByRole('heading', { level: 1, name: 'First, breathe' })).toBeFocused();
  await go(page);

  await test.step('what is asked for is asked again, kindly, and Back keeps what was answered', async () => {
    await go(page);
    await expect(page.getByText('This one needs an answer.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'sadness' }).check();
    await go(page);
    await page.getByLabel('If this feeling could say one sentence').fill('It is not fair');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('checkbox', { name: 'sadness' })).toBeChecked();
    await go(page);
    await expect(page.getByLabel('If this feeling could say one sentence')).toHaveValue('It is not fair');
  });

  await test.step('the lock keeps what was being written', async () => {
    await page.clock.runFor(2000);
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.locator('input[type=password]').fill('maple lantern river tuesday oak');
    await page.keyboard.press('Enter');
    await page.getByRole('navigation').waitFor();
    await goByPath(page, 'Space', 'Letting feelings move');
    await expect(page.getByText('You began this.')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByLabel('If this feeling could say one sentence')).toHaveValue('It is not fair');
  });

  await page.getByLabel('And what is it asking for?').fill('Rest');
  await go(page);
  await page.getByLabel(/One line you would say/).fill('You did try');
  await go(page);
  await page.getByRole('radio', { name: 'walk round the block' }).check();
  await go(page);
  await page.getByRole('radio', { name: 'Very low' }).check();
  await go(page);
  await expect(page.getByRole('heading', { level: 1, name: 'All of it, once more' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Kept' })).toBeFocused();
  await expect(page.getByText('It is heavier now than before')).toBeVisible();
  await expect(page.getByText('when you want to write')).toBeVisible();
  const [kept] = await entries(page);
  expect(kept?.v).toEqual({
    practice: 'letting-feelings-move',
    values: {
      feelings: ['sad'],
      says: 'It is not fair',
      needs: 'Rest',
      kindLine: 'You did try',
      doing: 'walk',
      moodBefore: 1,
      moodAfter: 0,
    },
  });

  await test.step('it is read in the journal under its questions, and changed by the same steps', async () => {
    await page.getByRole('button', { name: 'Read it in the journal' }).click();
    await expect(page.getByText('If this feeling could say one sentence')).toBeVisible();
    await page.getByRole('button', { name: 'Change it' }).click();
    await go(page);
    await go(page);
    await page.getByLabel('And what is it asking for?').fill('To be held');
    await go(page);
    await go(page);
    await go(page);
    await page.getByRole('button', { name: 'Keep the changes' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Kept' })).toBeVisible();
    const after = await entries(page);
    expect(after).toHaveLength(1);
    expect(after[0]?.id).toBe(kept?.id);
    expect(after[0]?.v.values).toMatchObject({ needs: 'To be held', moodBefore: 1, moodAfter: 0 });
  });
});

test('writing ends after its minutes, gently, and nothing written is lost', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await goByPath(page, 'Understand', 'Telling it from outside');
  await page.getByRole('button', { name: 'Begin' }).click();
  await go(page);
  while (!(await page.getByRole('textbox').first().isVisible())) await go(page);
  await page.getByRole('textbox').first().fill('They met on a train');
  await expect(page.getByText('15 minutes left to write')).toBeVisible();
  // A key now and then, as of someone who writes; otherwise the lock would come first.
  for (let minute = 0; minute < 15; minute++) {
    await page.clock.runFor(61_000);
    await page.getByRole('textbox').first().press('End');
  }
  await expect(page.getByText('That is enough for today')).toBeVisible();
  await page.getByRole('textbox').first().fill('They met on a train, and laughed');
  await go(page);
  while (!(await page.getByRole('button', { name: 'Keep it' }).isVisible())) {
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await go(page);
  }
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept' })).toBeVisible();
  const [kept] = await entries(page);
  expect(JSON.stringify(kept?.v)).toContain('They met on a train, and laughed');
});

test('what is closed says why, and the way back is there', async ({ page }) => {
  await openLived(
    page,
    [told, { at: day(3), act: { do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'], direction: 'to-me' } } }],
    day(5, '20:00'),
  );
  await goTo(page, 'Path');
  await page.getByRole('button', { name: /^Understand,/ }).click();
  await page.getByRole('button', { name: /^Closed for now.*own part|^Closed for now.*part/i }).click();
  await expect(page.getByText('Closed for now', { exact: true })).toBeVisible();
  await expect(page.getByText('some of your answers point to danger')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Begin' })).toHaveCount(0);
});
