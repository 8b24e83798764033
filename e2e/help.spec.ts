import { expect, test } from '@playwright/test';
import { record } from '@reprise/core/sample';
import { calendar, openLived } from './support/lived.ts';

test.use({ timezoneId: 'UTC', locale: 'en-GB' });

const day = calendar('2026-03-02');

test('help is one tap away before anything else, with lines to call, and guesses no country', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await expect(page.getByText('This app cannot call anyone, and nobody is watching.')).toBeVisible();
  await expect(page.getByLabel('Where are you?')).toHaveValue('');
  await page.getByLabel('Where are you?').selectOption({ label: 'United Kingdom' });
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute('href', 'tel:116123');
  await expect(page.getByRole('link', { name: 'Text SHOUT to 85258' })).toHaveAttribute('href', /^sms:85258/);
  await expect(page.getByRole('link', { name: 'findahelpline.com' })).toBeVisible();
  await expect(page.getByText('last checked in November 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Staying safe' }).click();
  await expect(page.getByRole('heading', { name: 'If you have hurt or scared someone' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'If a court order is about you' })).toBeVisible();
});

test('help is there behind the lock and without a network, and says nothing of the journal', async ({ page }) => {
  const person = { at: day(1), act: record('person', { name: 'Ida', reach: '+351 900 000 000', forWhat: 'late evenings' }) };
  const told = { at: day(0), act: { do: 'set-situation', with: { name: 'Sam', country: 'DE' } } } as const;
  await openLived(page, [told, person], day(2, '20:00'));
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Call 0800 111 0 111' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call Ida' })).toHaveAttribute('href', 'tel:+351900000000');

  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.locator('input[type=password]').waitFor();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'People on the phone' })).toBeVisible();
  await expect(page.getByText('Ida')).toHaveCount(0);
  await expect(page.getByLabel('Where are you?')).toHaveValue('');
});

test('help speaks Spanish throughout', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'es-ES', ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Uncompiled')) faults.push(message.text());
  });
  await page.goto('/');
  await page
    .getByRole('button', { name: 'Ayuda', exact: true })
    .or(page.getByRole('button', { name: 'Help', exact: true }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ayuda' })).toBeVisible();
  await page.getByLabel('¿Dónde estás?').selectOption({ label: 'España' });
  await expect(page.getByRole('link', { name: 'Llamar al 024' })).toHaveAttribute('href', 'tel:024');
  await page.getByRole('button', { name: 'Tu seguridad' }).click();
  await expect(page.getByRole('heading', { name: 'Irse con seguridad' })).toBeVisible();
  expect(faults.filter((fault) => /help\.|safety-page\./.test(fault))).toEqual([]);
  await context.close();
});
