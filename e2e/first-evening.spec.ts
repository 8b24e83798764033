import { expect, test } from '@playwright/test';
import {
  arrive,
  arriveNew,
  beginEvening,
  button,
  goTo,
  keepEvening,
  lock,
  PASSPHRASE,
  press,
  unlock,
  write,
} from './support/journey.ts';
import { say } from './support/words.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const evening = '2026-03-03T22:50:00';
const reason = 'We stopped asking each other anything';

const nameAReason = async (page: Parameters<typeof press>[0]): Promise<void> => {
  await arrive(page, say('reasons-board.first'));
  await write(page, say('reasons-board.text'), reason);
  await press(page, 'reasons-board.continue');
  await arrive(page, say('reasons-board.who-said'));
  await page.getByRole('radio', { name: say('reasons-board.stated-by.nobody') }).check();
  await press(page, 'reasons-board.keep');
};

/** What this site keeps in the browser's databases. */
const databases = (page: Parameters<typeof press>[0]): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('notes');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('meta').objectStore('meta').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

test('what is stored is told before the first word can be typed, once, on every path', async ({ page }) => {
  for (const need of ['write', 'wrote', 'they-wrote', 'settle', 'think'] as const) {
    await page.goto('/');
    await arrive(page, say('tonight.heading'));
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.getByRole('button', { name: say(`tonight.need.${need}`), exact: true }).click();
    await arrive(page, say('stored.heading'));
    await expect(page.getByRole('textbox')).toHaveCount(0);
    for (const one of ['history', 'forced', 'watched', 'nobody'])
      await expect(page.getByText(say(`stored.${one}`))).toBeVisible();
    await press(page, 'stored.go-on');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(say('stored.heading'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(button(page, 'shell.help')).toBeVisible();
  }
  await goTo(page, 'today');
  await page.getByRole('button', { name: say('tonight.need.think'), exact: true }).click();
  await arrive(page, say('reasons-board.first'));
});

test('an evening is kept under five offered words, and opens again with them', async ({ page }) => {
  await arriveNew(page, evening);
  await beginEvening(page, 'think');
  await nameAReason(page);
  await goTo(page, 'today');
  await arrive(page, say('tonight.and-now'));
  expect(await databases(page)).toBe(0);

  await press(page, 'tonight.keep');
  await arrive(page, say('keep.heading'));
  const offered = page.locator('h2, h3').filter({ hasText: /^([a-z]+ ){4}[a-z]+$/ });
  const first = (await offered.textContent()) ?? '';
  await press(page, 'keep.other-words');
  await expect(offered).not.toHaveText(first);
  const words = (await offered.textContent()) ?? '';
  await press(page, 'keep.continue');
  await arrive(page, say('keep.again'));
  await write(page, say('keep.passphrase'), words.replace(/ \w+$/, ''));
  await press(page, 'keep.use');
  await expect(page.getByText(say('keep.differs'))).toBeVisible();
  await write(page, say('keep.passphrase'), `${words} `);
  await press(page, 'keep.use');

  await arrive(page, say('keep.device'));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await press(page, 'keep.continue');
  await expect(page.getByText(say('keep.choose-one'))).toBeVisible();
  await page.getByRole('radio', { name: say('keep.device.yes') }).check();
  await press(page, 'keep.continue');
  await arrive(page, say('keep.code'));
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('radio', { name: say('keep.code.yes') }).check();
  await press(page, 'keep.continue');
  await arrive(page, say('code.heading'));
  const code = (await page.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/).textContent()) ?? '';
  await press(page, 'code.done');
  await arrive(page, say('keep.kept'));
  await press(page, 'keep.to-today');
  expect(await databases(page)).toBeGreaterThan(0);

  await lock(page);
  await write(page, say('keep.passphrase'), 'not these words');
  await press(page, 'unlock.open');
  await expect(page.getByText(say('door.failed.wrong-passphrase'))).toBeVisible();
  await write(page, say('keep.passphrase'), words);
  await press(page, 'unlock.open');
  await goTo(page, 'journal');
  await expect(page.getByText(reason).first()).toBeVisible();

  await lock(page);
  await press(page, 'unlock.with-code');
  await write(page, say('unlock.code'), code.slice(0, -1));
  await press(page, 'unlock.open');
  await expect(page.getByText(say('door.failed.malformed-recovery-code'))).toBeVisible();
  await write(page, say('unlock.code'), code.toLowerCase().replaceAll('-', ' '));
  await press(page, 'unlock.open');
  await expect(button(page, 'shell.lock')).toBeVisible();
});

test('an evening that is let go leaves nothing', async ({ page }) => {
  await arriveNew(page, evening);
  await beginEvening(page, 'think');
  await nameAReason(page);
  await goTo(page, 'today');
  await press(page, 'tonight.let-go');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('tonight.let-go') })
    .click();
  await arrive(page, say('tonight.heading'));
  expect(await databases(page)).toBe(0);
});

test('at the lock an urge, a check-in and words are sealed, and stand in the journal once it is opened', async ({ page }) => {
  await arriveNew(page, evening);
  await beginEvening(page, 'think');
  await goTo(page, 'today');
  await page.getByRole('button', { name: say('tonight.need.think') }).click();
  await nameAReason(page);
  await page.getByRole('button', { name: say('shell.evening-keep') }).click();
  await keepEvening(page);
  await lock(page);

  await press(page, 'unlock.urge');
  await arrive(page, say('seal.urge'));
  await press(page, 'seal.keep');
  await expect(page.getByText(say('seal.number-missing'))).toBeVisible();
  await page.getByRole('radio', { name: /^9(:|$)/ }).check();
  await press(page, 'seal.keep');
  await expect(page.getByText(say('sealed.lead'))).toBeVisible();
  await press(page, 'sealed.back');
  await arrive(page, say('unlock.heading'));

  await press(page, 'unlock.check-in');
  await page.getByRole('radio', { name: say('seal.mood.1'), exact: true }).check();
  await page
    .getByRole('group', { name: say('seal.longing') })
    .getByRole('radio', { name: /^7(:|$)/ })
    .check();
  await press(page, 'seal.keep');
  await press(page, 'sealed.back');

  await press(page, 'unlock.draft');
  await write(page, say('seal.draft-text'), 'I dreamt of the sea');
  await press(page, 'seal.until-morning');
  await expect(page.getByText(say('sealed.lead'))).toBeVisible();
  await page.reload();
  await arrive(page, say('unlock.heading'));
  expect(await page.content()).not.toContain('dreamt');

  await unlock(page, PASSPHRASE);
  await goTo(page, 'journal');
  await expect(page.getByText('I dreamt of the sea').first()).toBeVisible();
  await expect(page.getByText(/9/).first()).toBeVisible();
});

test('the sample is looked at without keeping anything, and left for one’s own', async ({ page }) => {
  await arriveNew(page, evening);
  await press(page, 'tonight.sample');
  await expect(page.getByText(say('shell.sample'))).toBeVisible();
  await goTo(page, 'journal');
  await expect(page.getByRole('listitem').nth(8)).toBeVisible();
  expect(await databases(page)).toBe(0);
  await press(page, 'shell.sample-end');
  await arrive(page, say('tonight.heading'));
});

test('the first screen is spoken in another language at a press', async ({ page }) => {
  await arriveNew(page, evening);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas esta noche?');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas esta noche?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('in a browser that speaks Spanish', () => {
  test.use({ locale: 'es-ES' });

  test('the first words are Spanish, and no text is missing', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Qué necesitas esta noche?');
    await page.getByRole('button', { name: 'Ayúdame a pensar' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qué se guarda, y dónde');
    expect(said).toEqual([]);
  });
});
