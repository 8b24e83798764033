import { expect, test } from '@playwright/test';
import { arrive, button, goTo, press, write } from './support/journey.ts';
import { askJournal, calendar, openLived } from './support/lived.ts';
import { say } from './support/words.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');
type Told = { situation?: Record<string, unknown>; safety: { minor: boolean } };
const told = async (page: Parameters<typeof press>[0]): Promise<Told> => askJournal<Told>(page, 'plan', undefined);

const toSituation = async (page: Parameters<typeof press>[0]): Promise<void> => {
  await goTo(page, 'more');
  await page.getByRole('button', { name: new RegExp(`^${say('more.situation')}`) }).click();
};
const heading = (page: Parameters<typeof press>[0]) => page.getByRole('heading', { level: 1 });

test('six questions, each kept at once or skipped, and what they change is said', async ({ page }) => {
  await openLived(page, [], day(10, '20:00'));
  await toSituation(page);
  await arrive(page, say('situation.ask.name'));
  await write(page, say('situation.name'), 'Robin');
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ended-by'));
  await page.getByRole('radio', { name: say('situation.endedBy.them'), exact: true }).check();
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ended-on'));
  await press(page, 'situation.skip');
  await arrive(page, say('situation.ask.last-contact'));
  await page.getByLabel(say('situation.lastContactOn'), { exact: true }).fill('2026-03-01');
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ties'));
  await page.getByRole('checkbox', { name: say('situation.tie.divorce') }).check();
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.under-18'));
  await page.getByRole('radio', { name: say('situation.under18.neither') }).check();
  await press(page, 'situation.continue');
  await arrive(page, say('situation.done'));
  await expect(page.getByText(say('suggestion.lawyer'))).toBeVisible();
  expect((await told(page)).situation).toEqual({
    name: 'Robin',
    endedBy: 'them',
    lastContactOn: '2026-03-01',
    married: false,
    divorceOrCustody: true,
    home: 'separate',
    children: false,
    work: false,
    under18: 'neither',
  });

  await toSituation(page);
  await arrive(page, say('situation.heading'));
  await page.getByRole('button', { name: new RegExp(`^${say('situation.ask.ended-by').replace('?', '\\?')}`) }).click();
  await press(page, 'situation.take-away');
  await expect(heading(page)).toHaveText(say('situation.heading'));
  const after = (await told(page)).situation ?? {};
  expect(after).not.toHaveProperty('endedBy');
  expect(after).toMatchObject({ name: 'Robin', divorceOrCustody: true });
});

test('a few answers are enough: the way out keeps the one being given', async ({ page }) => {
  await openLived(page, [], day(10, '20:00'));
  await toSituation(page);
  await press(page, 'situation.skip');
  await page.getByRole('radio', { name: say('situation.endedBy.both'), exact: true }).check();
  await press(page, 'situation.enough');
  await arrive(page, say('situation.done'));
  expect((await told(page)).situation).toEqual({ endedBy: 'both' });
});

test('where someone is under 18, contact help closes kindly and help is offered', async ({ page }) => {
  await openLived(page, [{ at: day(0), act: { do: 'set-situation', with: { name: 'Robin' } } }], day(10, '20:00'));
  await toSituation(page);
  await page.getByRole('button', { name: new RegExp(`^${say('situation.ask.under-18').replace('?', '\\?')}`) }).click();
  await page.getByRole('radio', { name: say('situation.under18.me') }).check();
  await press(page, 'situation.keep');
  await expect(page.getByText(say('situation.minor-what'))).toBeVisible();
  expect((await told(page)).safety.minor).toBe(true);
  await press(page, 'situation.help');
  await expect(heading(page)).toHaveText(say('help.heading'));
});

test('a day both agreed on, the matters that remain and the way for them are told', async ({ page }) => {
  await openLived(page, [{ at: day(0), act: { do: 'set-situation', with: { name: 'Robin' } } }], day(10, '20:00'));
  await toSituation(page);
  const open = async (ask: string) => {
    await page.getByRole('button', { name: new RegExp(`^${say(`situation.ask.${ask}`).replace('?', '\\?')}`) }).click();
    await arrive(page, say(`situation.ask.${ask}`));
  };
  await open('agreed-on');
  await page.getByRole('radio', { name: say('situation.agreed.yes') }).check();
  await page.getByLabel(say('situation.agreedOn'), { exact: true }).fill('2026-03-20');
  await press(page, 'situation.keep');
  await open('necessary');
  await page.getByRole('checkbox', { name: say('situation.matter.money') }).check();
  await page.getByRole('checkbox', { name: say('situation.matter.children') }).check();
  await write(page, say('situation.necessaryRoute'), 'e-mail');
  await press(page, 'situation.keep');
  await open('country');
  await page.getByLabel(say('situation.country'), { exact: true }).selectOption('ES');
  await press(page, 'situation.keep');
  await expect(button(page, 'situation.keep')).toHaveCount(0);
  expect((await told(page)).situation).toEqual({
    name: 'Robin',
    agreedOn: '2026-03-20',
    necessary: ['children', 'money'],
    necessaryRoute: 'e-mail',
    country: 'ES',
  });
  await expect(page.getByText('e-mail')).toBeVisible();
  await expect(page.getByText('Spain')).toBeVisible();
});
