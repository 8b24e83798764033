import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const PAGES = ['Reading', 'Controls', 'Path', 'Pauses', 'One step'] as const;

async function openGallery(page: Page) {
  await page.goto('gallery.html');
  await page.evaluate(() => document.fonts.ready);
}

const turnTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name, exact: true }).click();

async function findNothing(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
  expect(found, where).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${where}: wider than the window`).toBeLessThanOrEqual(0);
}

const CONDITIONS = [
  { name: 'a phone in daylight', width: 390, height: 844, scheme: 'light', text: 16 },
  { name: 'a phone at night', width: 390, height: 844, scheme: 'dark', text: 16 },
  { name: '320 px', width: 320, height: 640, scheme: 'light', text: 16 },
  { name: '320 px at night', width: 320, height: 640, scheme: 'dark', text: 16 },
  { name: 'a desk in daylight', width: 1280, height: 800, scheme: 'light', text: 16 },
  { name: 'a desk at night', width: 1280, height: 800, scheme: 'dark', text: 16 },
  // A desk of 1280 px zoomed to 200% has 640 px of its own.
  { name: '200% zoom', width: 640, height: 400, scheme: 'light', text: 16 },
  { name: 'text at 200% on a phone', width: 390, height: 844, scheme: 'light', text: 32 },
] as const;

for (const condition of CONDITIONS) {
  test(`axe finds nothing: ${condition.name}`, async ({ page }) => {
    await page.setViewportSize({ width: condition.width, height: condition.height });
    await page.emulateMedia({ colorScheme: condition.scheme });
    // The size a person chooses in the settings of the browser.
    const settings = await page.context().newCDPSession(page);
    await settings.send('Page.setFontSizes', { fontSizes: { standard: condition.text } });
    await openGallery(page);
    for (const name of PAGES) {
      await turnTo(page, name);
      await findNothing(page, name);
    }
    await turnTo(page, 'Reading');
    await page.getByRole('button', { name: 'Delete this note' }).click();
    await findNothing(page, 'the dialog');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('button', { name: 'Help' }).click();
    await findNothing(page, 'without navigation');
  });
}

test('data-theme overrides the theme of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openGallery(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const day = await paper();
  await page.getByRole('button', { name: 'dark', exact: true }).click();
  const night = await paper();
  expect(night).not.toBe(day);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper()).toBe(night);
  await page.getByRole('button', { name: 'light', exact: true }).click();
  expect(await paper()).toBe(day);
  await page.getByRole('button', { name: 'As the device' }).click();
  expect(await paper()).toBe(night);
});

/** Whether a press on the middle of the exit would reach it. */
const exitIsUncovered = (page: Page) =>
  page.evaluate(() => {
    const exits = [...document.querySelectorAll('.quick-exit')];
    const exit = exits.at(-1);
    const box = exit?.getBoundingClientRect();
    if (!exit || !box) return false;
    return exit.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  });

test('the exit is first in tab order and never covered, in a dialog too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openGallery(page);
  for (const name of PAGES) {
    await turnTo(page, name);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    expect(await exitIsUncovered(page), name).toBe(true);
  }
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Leave' })).toBeFocused();

  const inBar = await page.getByRole('button', { name: 'Leave' }).boundingBox();
  await page.getByRole('button', { name: 'Delete this note' }).click();
  expect(await exitIsUncovered(page)).toBe(true);
  const inDialog = await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).boundingBox();
  expect(inDialog).toEqual(inBar);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Leave' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('about:blank');
});

test('a dialog puts the focus on its title and gives it back, however it closes', async ({ page }) => {
  await openGallery(page);
  const opener = page.getByRole('button', { name: 'Delete this note' });
  const ways = [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('button', { name: 'Keep it' }).click(),
    () => page.mouse.click(8, 300),
  ];
  for (const close of ways) {
    await opener.click();
    await expect(page.getByRole('heading', { name: 'Delete this note?' })).toBeFocused();
    await close();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
  }
});

test('a new screen begins at its heading, and nothing is written in the address', async ({ page }) => {
  await openGallery(page);
  const address = page.url();
  await page.evaluate(() => window.scrollTo(0, 900));
  await turnTo(page, 'Pauses');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole('button', { name: 'Pauses' })).toHaveAttribute('aria-current', 'page');

  await page.getByRole('button', { name: 'Leave' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).toBe(address);

  await turnTo(page, 'One step');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kept.' })).toBeFocused();
  await expect(page.getByText('Question 3 of 3')).toBeVisible();
});

test('no control lets the browser keep, complete or send what is entered', async ({ page }) => {
  await openGallery(page);
  await turnTo(page, 'Controls');
  const controls = await page.locator('input, textarea, select').evaluateAll((elements) =>
    elements.map((element) => ({
      type: element.getAttribute('type') ?? element.localName,
      autocomplete: element.getAttribute('autocomplete'),
      named: element.hasAttribute('name'),
      checked: element.getAttribute('spellcheck'),
      suggested: element.getAttribute('writingsuggestions'),
    })),
  );
  expect(controls.length).toBeGreaterThan(20);
  expect(controls.filter(({ autocomplete }) => autocomplete !== 'off')).toEqual([]);
  const typed = controls.filter(({ type }) => ['text', 'password', 'textarea'].includes(type));
  expect(typed.map(({ type }) => type)).toEqual(['text', 'textarea', 'password', 'text']);
  expect(typed.filter(({ named, suggested }) => named || suggested !== 'false')).toEqual([]);
  // Only the one that asked for it.
  expect(typed.map(({ checked }) => checked)).toEqual(['false', 'true', 'false', 'false']);
});

test('the secret is shown and hidden without losing it', async ({ page }) => {
  await openGallery(page);
  await turnTo(page, 'Controls');
  const field = page.getByLabel('Passphrase');
  await field.fill('maple lantern river');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await expect(field).toHaveValue('maple lantern river');
  await page.getByRole('button', { name: 'Hide' }).click();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveValue('maple lantern river');
});

test('scales and choices are walked with the arrow keys and say what their ends mean', async ({ page }) => {
  await openGallery(page);
  await turnTo(page, 'Controls');
  const longing = page.getByRole('group', { name: 'How strong is the longing?' });
  await expect(longing.getByRole('radio', { name: '0: Hardly there' })).toBeVisible();
  await longing.getByRole('radio', { name: '6' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(longing.getByRole('radio', { name: '7' })).toBeChecked();
  const mood = page.getByRole('group', { name: 'How is it right now?' });
  await mood.getByRole('radio', { name: 'Low', exact: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(mood.getByRole('radio', { name: 'Very low' })).toBeChecked();
  const ended = page.getByRole('group', { name: 'Who ended it?' });
  await ended.getByText('It faded, or you each see it differently.').click();
  await expect(ended.getByRole('radio', { name: 'It is not clear' })).toBeChecked();
  const ties = page.getByRole('group', { name: 'What still ties you?' });
  await ties.getByRole('checkbox', { name: 'A home' }).uncheck();
  await expect(ties.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('tabs follow the arrow keys', async ({ page }) => {
  await openGallery(page);
  await page.getByRole('tab', { name: 'Picture' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Table' })).toContainText('3, 4, 2');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Picture' })).toBeFocused();
});

const WIDTHS = [
  { width: 280, drawn: false },
  { width: 320, drawn: true },
  { width: 390, drawn: true },
  { width: 768, drawn: true },
  { width: 1280, drawn: true },
] as const;

for (const { width, drawn } of WIDTHS) {
  test(`the path can be read and walked at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openGallery(page);
    await turnTo(page, 'Path');
    await expect(page.locator('.path-drawing').filter({ visible: true })).toHaveCount(drawn ? 1 : 0);

    const marks = page.getByRole('list', { name: 'Stages' }).getByRole('button');
    await expect(marks).toHaveCount(11);
    const space = page.getByRole('button', { name: 'Space, You are here, 12 of 30 days' });
    await expect(space).toHaveAttribute('aria-current', 'step');
    await expect(page.getByRole('button', { name: 'Decide, Closed for now, From 21 May' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Letting go, Open' })).toBeVisible();

    const boxes = await page.locator('.path-label').evaluateAll((labels) =>
      labels.map((label) => {
        const range = document.createRange();
        range.selectNodeContents(label.parentElement ?? label);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { name: label.textContent, left, right, top, bottom };
      }),
    );
    for (const box of boxes) {
      expect(box.left, box.name).toBeGreaterThanOrEqual(0);
      expect(box.right, box.name).toBeLessThanOrEqual(width);
      const under = boxes.filter(
        (other) =>
          other !== box && other.left < box.right && box.left < other.right && other.top < box.bottom && box.top < other.bottom,
      );
      expect(under, `words over ${box.name}`).toEqual([]);
    }

    await space.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status')).toHaveText('space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('status')).toHaveText('grow');
  });
}

test('gold runs as far as was walked, and over to letting go once that has begun', async ({ page }) => {
  await openGallery(page);
  await turnTo(page, 'Path');
  const gold = () => page.locator('.path-drawing').first().locator('.gold-thin').count();
  const walk = (name: string) => page.locator('.buttons').getByRole('button', { name, exact: true }).click();
  await walk('At the start');
  expect(await gold()).toBe(0);
  await walk('Side by side');
  expect(await gold()).toBe(3);
  await walk('Deciding');
  expect(await gold()).toBe(6);
  await walk('Together');
  expect(await gold()).toBe(10);
  await walk('Letting go');
  // Six to the decision, one to the first message, one over, one to the new chapter.
  expect(await gold()).toBe(9);
});

test('nothing moves for whoever wants no motion, and the breath is in words', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openGallery(page);
  await turnTo(page, 'Pauses');
  await page.getByRole('button', { name: 'Start' }).click();
  expect(await page.evaluate(() => document.getAnimations().filter((moving) => moving instanceof CSSAnimation).length)).toBe(0);
  await expect(page.getByText('Breathe in while you count to four')).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await page.evaluate(() => document.getAnimations().filter((moving) => moving instanceof CSSAnimation).length)).toBe(3);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await page.evaluate(() => document.getAnimations().filter((moving) => moving instanceof CSSAnimation).length)).toBe(0);
});

test('paper carries the words and none of the controls around them', async ({ page }) => {
  await openGallery(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).color)).toBe('rgb(0, 0, 0)');
});
