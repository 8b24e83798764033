import { expect, type Locator, type Page } from '@playwright/test';
import { say } from './words.ts';

/** What opens the journals that tests keep through the screens. */
export const PASSPHRASE = 'amber kettle meadow thirteen violin';

export const button = (page: Page, id: string, args?: Record<string, string | number>): Locator =>
  page.getByRole('button', { name: say(id, args), exact: true });

/** Presses the one button that goes by these words. */
export const press = (page: Page, id: string, args?: Record<string, string | number>): Promise<void> =>
  button(page, id, args).click();

/** Waits for a screen by its heading, and for the focus to have come to it. */
export const arrive = async (page: Page, heading: string | RegExp): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: typeof heading === 'string' })).toBeFocused();
};

/** Types into a field, by its label. */
export const write = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).fill(text);

/** Chooses one answer of a group. */
export const choose = async (page: Page, legend: string, option: string): Promise<void> => {
  await page.getByRole('group', { name: legend, exact: false }).getByRole('radio', { name: option, exact: true }).check();
};

/** Opens the app for the first time, on a device where nothing is kept. `at` is what its clock shows. */
export async function arriveNew(page: Page, at: string): Promise<void> {
  await page.clock.install({ time: new Date(at) });
  await page.goto('/');
  await arrive(page, say('tonight.heading'));
}

/** Chooses what is needed tonight, by way of the page about what is stored where it was not read yet. */
export async function beginEvening(page: Page, need: 'write' | 'wrote' | 'they-wrote' | 'settle' | 'think'): Promise<void> {
  await page.getByRole('button', { name: say(`tonight.need.${need}`), exact: true }).click();
  await arrive(page, say('stored.heading'));
  await press(page, 'stored.go-on');
}

/** From an evening in memory to a journal that is kept: words of one's own, who picks the device up, no code. */
export async function keepEvening(page: Page, others: 'yes' | 'no' = 'no', passphrase = PASSPHRASE): Promise<void> {
  await arrive(page, say('keep.heading'));
  await press(page, 'keep.own-words');
  await write(page, say('keep.own'), passphrase);
  await press(page, 'keep.continue');
  await arrive(page, say('keep.again'));
  await write(page, say('keep.passphrase'), passphrase);
  await press(page, 'keep.use');
  await arrive(page, say('keep.device'));
  await choose(page, say('keep.device'), say(`keep.device.${others}`));
  await press(page, 'keep.continue');
  await arrive(page, say('keep.code'));
  await choose(page, say('keep.code'), say('keep.code.no'));
  await press(page, 'keep.continue');
  await arrive(page, say('keep.kept'));
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await arrive(page, say('unlock.heading'));
  await write(page, say('keep.passphrase'), passphrase);
  await press(page, 'unlock.open');
  await expect(page.getByRole('navigation', { name: say('shell.nav') })).toBeVisible();
}

/** Locks: the worker ends with every word in it, and the page is loaded anew. */
export async function lock(page: Page): Promise<void> {
  await press(page, 'shell.lock');
  await arrive(page, say('unlock.heading'));
}

/** Comes back at another time: locked in between, as on any phone. */
export async function comeBack(page: Page, at: string, passphrase = PASSPHRASE): Promise<void> {
  await lock(page);
  await page.clock.setSystemTime(new Date(at));
  await unlock(page, passphrase);
}

type NavPlace = 'today' | 'path' | 'journal' | 'letting-go' | 'more';
export const goTo = (page: Page, place: NavPlace): Promise<void> =>
  page
    .getByRole('navigation', { name: say('shell.nav') })
    .getByRole('button', { name: say(`shell.${place}`), exact: true })
    .click();
