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
const rec = (at: string, kind: 'person' | 'hard-date' | 'letter', v: Record<string, unknown>): Beat => ({
  at,
  act: { do: 'record', with: { kind, v } },
});
/** Nobody else picks this device up, so it does not lock while one writes. */
const alone: Beat = {
  at: day(0, '12:05'),
  act: { do: 'record', with: { kind: 'preferences', v: { othersPickUpDevice: false } } },
};
type Kept = { id: string; v: Record<string, unknown> }[];
const records = (page: P, kind: string) => askJournal<Kept>(page, 'records', { kind });
const button = (page: P, name: string | RegExp) => page.getByRole('button', { name });

test('a hard date is planned ahead and comes back three days before', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await button(page, 'A hard date').click();
  await page.getByLabel('What is it?').fill('Their birthday');
  await page.getByLabel('When?').fill('2026-03-12');
  await page.getByLabel(/What I will do that day/).fill('Cinema with Ana');
  await button(page, 'Keep it').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Their birthday' })).toBeVisible();
  expect((await records(page, 'hard-date'))[0]?.v).toEqual({ on: '2026-03-12', what: 'Their birthday', plan: 'Cinema with Ana' });
  await goTo(page, 'Today');
  await expect(page.getByText('You planned: Cinema with Ana')).toHaveCount(0);
  await page.clock.setSystemTime(new Date(day(7, '14:30')));
  await goTo(page, 'Path');
  await goTo(page, 'Today');
  await expect(page.getByText('You planned: Cinema with Ana')).toBeVisible();
});

test('what calms: the senses one by one, one small act, people and lines in sight', async ({ page }) => {
  await openLived(page, [told, rec(day(1), 'person', { name: 'Ana', reach: '020 7946 0958' })], day(3, '02:10'));
  await button(page, 'I can’t settle').click();
  await expect(page.getByRole('link', { name: 'Call Ana' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
  await page.getByRole('tab', { name: 'Look around' }).click();
  for (const words of ['Five things you can see', 'Four things you can touch', 'Three things you can hear']) {
    await expect(page.getByText(words)).toBeVisible();
    await button(page, 'Next').click();
  }
  await page.getByRole('tab', { name: 'One small thing' }).click();
  await page.getByRole('radio', { name: 'Drink a glass of water, slowly' }).check();
  await button(page, 'Five minutes for it').click();
  await button(page, 'I did it').click();
  await expect(page.getByText('Noted. That was enough.')).toBeVisible();
  expect((await records(page, 'did'))[0]?.v).toMatchObject({ what: 'Drink a glass of water, slowly', sort: 'rest' });
});

test('a letter: a question at a time, then sealed; it is not read before its day', async ({ page }) => {
  await openLived(page, [told], day(3, '14:30'));
  await button(page, 'I can’t settle').click();
  await button(page, 'Put it on paper').click();
  await page.getByRole('textbox').fill('She read it eleven times.');
  await button(page, 'Next question').click();
  await expect(page.getByRole('heading', { level: 1, name: /What hurts that friend the most/ })).toBeFocused();
  await page.getByRole('textbox').fill('Not knowing.');
  await button(page, 'That is enough').click();
  await expect(page.getByRole('button', { name: /copy|send/i })).toHaveCount(0);
  await page.getByRole('radio', { name: 'Seal it until a day' }).check();
  await page.getByRole('radio', { name: 'For a month' }).check();
  await button(page, 'Seal it').click();
  await expect(
    page
      .getByText('Sealed until Saturday 4 April.')
      .or(page.getByText(/^Sealed until .*4.*\.$/))
      .first(),
  ).toBeVisible();
  const [letter] = await records(page, 'letter');
  expect(letter?.v).toEqual({
    text: 'She read it eleven times.\n\nNot knowing.',
    prompt: 'third-person',
    sealedUntil: '2026-04-04',
  });
  const sealed = await askJournal<{ text: string }>(page, 'letter', { id: letter?.id });
  expect(sealed.text).toBe('');
});

test('a letter can be destroyed without ever having been recorded, and its time has an end', async ({ page }) => {
  await openLived(page, [told, alone], day(3, '23:10'));
  await button(page, 'I can’t settle').click();
  await button(page, 'Put it on paper').click();
  await page.getByRole('textbox').fill('Unfair and loud.');
  await page.clock.fastForward('10:01');
  await expect(page.getByText('The time is up. Finish your sentence; the page has an end.')).toBeVisible();
  await button(page, 'Finish').click();
  await page.getByRole('radio', { name: 'Destroy it' }).check();
  await button(page, 'Destroy it').click();
  await expect(page.getByText('It is gone.').last()).toBeVisible();
  expect(await records(page, 'letter')).toEqual([]);
  await expect(page.getByText('Unfair and loud.')).toHaveCount(0);
});

test('people: one tap to call, spoken with today, and a small way back to someone', async ({ page }) => {
  await openLived(
    page,
    [told, rec(day(1), 'person', { name: 'Ana', reach: '020 7946 0958', lastSpokenOn: '2026-02-01' })],
    day(3, '14:30'),
  );
  await goTo(page, 'Today');
  await button(page, 'I want to write').click();
  await page.getByRole('radio', { name: '8', exact: true }).check();
  await button(page, 'Start the pause').click();
  await button(page, 'Someone to call').click();
  await button(page, 'All your people').click();
  await expect(page.getByText('You spoke 32 days ago')).toBeVisible();
  await button(page, 'Plan a small way back').click();
  await page.getByRole('radio', { name: 'A short call' }).check();
  await button(page, 'Keep it').click();
  await expect(page.getByText('A short call')).toBeVisible();
  await button(page, 'Ana and I spoke today').click();
  await expect(page.getByText('You spoke today')).toBeVisible();
  expect((await records(page, 'person'))[0]?.v['lastSpokenOn']).toBe('2026-03-05');
  expect((await records(page, 'goal'))[0]?.v).toMatchObject({ practice: 'support-circle', ended: true });
});

test('space: days kept, why, more of them by choice, and the way for what is necessary', async ({ page }) => {
  await openLived(
    page,
    [told, { at: day(1), act: { do: 'log-contact', with: { v: { event: 'slip', of: 'call' } } } }],
    day(3, '14:30'),
  );
  await button(page, 'See the days').click();
  await expect(page.getByRole('timer', { name: '12 of 37 days of space kept' })).toBeVisible();
  await expect(page.getByText('A call: seven days added')).toBeVisible();
  await button(page, 'Choose more days').click();
  await page.getByRole('radio', { name: '14 more days' }).check();
  await button(page, 'Keep it').click();
  await expect(page.getByRole('timer', { name: '12 of 51 days of space kept' })).toBeVisible();
  await button(page, 'Change this').click();
  await page.getByRole('checkbox', { name: 'Home', exact: true }).check();
  await page.getByLabel('The way you both use for it').fill('E-mail');
  await button(page, 'Keep it').click();
  await expect(page.getByText('E-mail')).toBeVisible();
  expect((await records(page, 'situation'))[0]?.v).toMatchObject({
    necessary: ['home'],
    necessaryRoute: 'E-mail',
    extraDays: 14,
    name: 'Sam',
  });
});
