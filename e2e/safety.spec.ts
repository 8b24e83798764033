import { expect, test, type Page } from '@playwright/test';
import type { Beat } from '@reprise/core/sample';
import { askJournal, calendar, goTo, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
const told: Beat = {
  at: day(0),
  act: { do: 'set-situation', with: { name: 'Sam', endedBy: 'them', lastContactOn: '2026-02-20' } },
};

type Outcome = { v: { outcome: string; classes: string[]; direction?: string; warningShown?: boolean } };
const outcomes = (page: Page) => askJournal<Outcome[]>(page, 'records', { kind: 'safety' });

const toQuestions = async (page: Page): Promise<void> => {
  await goTo(page, 'Path');
  await page.getByRole('button', { name: /^Reach out,/ }).click();
  await page.getByRole('button', { name: 'To the safety questions' }).click();
};

/** Answers every question: with what the text of the question asks for, else no. */
const answerAll = async (page: Page, answers: readonly (readonly [RegExp, string])[] = []): Promise<number> => {
  for (let count = 1; ; count++) {
    const heading = page.getByRole('heading', { level: 1 });
    const asked = (await heading.textContent()) ?? '';
    // Nothing is chosen beforehand, and nothing goes on without a choice.
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^(Continue|Finish)$/ })).toBeDisabled();
    const wanted = answers.find(([question]) => question.test(asked))?.[1];
    await page.getByRole('radio', { name: wanted ?? /^No( order)?$/ }).check();
    const finish = page.getByRole('button', { name: 'Finish' });
    const last = await finish.isVisible();
    await page.getByRole('button', { name: /^(Continue|Finish)$/ }).click();
    await expect(heading).not.toHaveText(asked);
    if (last) return count;
  }
};

test('clear answers open for a week, are never called safe, and leave nothing but the outcome', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await toQuestions(page);
  await expect(page.getByText('Your answers are not kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await answerAll(page)).toBeGreaterThanOrEqual(20);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing you told us points to danger');
  await expect(page.getByText('it is not the same as safe')).toBeVisible();
  expect((await outcomes(page)).map((one) => one.v)).toEqual([{ outcome: 'clear', classes: [] }]);
});

test('humiliation asks on instead of stopping; what is left unsaid is not clear', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await toQuestions(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  const asked = await answerAll(page, [
    [/put you down or shame you/, 'Yes'],
    [/Could it be that Sam is afraid of you/, 'I’d rather not say'],
  ]);
  expect(asked).toBeGreaterThanOrEqual(22);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not everything was said, and that is all right');
  expect((await outcomes(page)).map((one) => one.v)).toEqual([{ outcome: 'unclear', classes: [] }]);
});

test('danger says what is closed and why, what is open, and offers to note an order', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await toQuestions(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await answerAll(page, [
    [/Have you ever been afraid of Sam/, 'Yes'],
    [/an order from a court/, 'Yes, one that protects me'],
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us can be dangerous');
  await expect(page.getByText('it is not your fault')).toBeVisible();
  await expect(page.getByText('Nobody is told.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is closed now' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What is open' })).toBeVisible();
  expect((await outcomes(page)).map((one) => one.v)).toEqual([
    { outcome: 'danger', classes: ['fear', 'order'], direction: 'to-me' },
  ]);

  await page.getByRole('button', { name: 'Note the order that protects me' }).click();
  await expect(page.getByText('Noted.')).toBeVisible();
  const plan = await askJournal<{ contact: { state: string; order?: { protects: string } }; stops: string[] }>(
    page,
    'plan',
    null,
  );
  expect(plan.contact).toMatchObject({ state: 'ORDER', order: { protects: 'me' } });
  expect(plan.stops).toEqual(['ORDER', 'DANGER']);
});

test('what a person did themselves is met without contempt, and stopping half-way keeps a yes', async ({ page }) => {
  await openLived(page, [told], day(5, '20:00'));
  await toQuestions(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  for (;;) {
    const heading = page.getByRole('heading', { level: 1 });
    const asked = (await heading.textContent()) ?? '';
    if (asked.includes('kept writing or calling after Sam said no')) {
      await page.getByRole('radio', { name: 'Yes, again and again' }).check();
      await page.getByRole('button', { name: 'Stop here' }).click();
      break;
    }
    await page.getByRole('radio', { name: /^No( order)?$/ }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(heading).not.toHaveText(asked);
  }
  await expect(page.getByText('There are people who help you stop')).toBeVisible();
  await expect(page.getByText('This does not end in this app.')).toBeVisible();
  expect((await outcomes(page)).map((one) => one.v)).toEqual([{ outcome: 'danger', classes: ['stalking'], direction: 'by-me' }]);
});

test('after danger the earlier warning comes first, and clear answers end it after thirty days, not before', async ({ page }) => {
  const warned: Beat = {
    at: day(3),
    act: { do: 'answer-safety', with: { outcome: 'danger', classes: ['control'], direction: 'to-me' } },
  };
  await openLived(page, [told, warned], day(20, '20:00'));
  await goTo(page, 'Path');
  await page.getByRole('button', { name: /^Before you start,/ }).click();
  await page.getByRole('button', { name: 'Staying safe' }).click();
  await expect(page.getByText('Someone was controlled or put under pressure')).toBeVisible();
  await page.getByRole('button', { name: 'Answer again' }).click();
  await answerAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The earlier warning stays');
  expect(await outcomes(page)).toHaveLength(1);

  await page.clock.setFixedTime(day(34, '20:00'));
  await goTo(page, 'Path');
  await page.getByRole('button', { name: /^Before you start,/ }).click();
  await page.getByRole('button', { name: 'Staying safe' }).click();
  await page.getByRole('button', { name: 'Answer again' }).click();
  await answerAll(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing you told us points to danger');
  expect((await outcomes(page))[0]?.v).toEqual({ outcome: 'clear', classes: [], warningShown: true });
});
