import type { FieldsOf, Motive } from '@reprise/core';
import { expect, type Page } from '@playwright/test';
import { arrive, choose, goTo, press, write } from './journey.ts';
import { say, titleOf } from './words.ts';

// What a person does on the screens, one deed a function. Each begins on the screen it names and ends on the one that follows.

/** From Today. */
export async function checkIn(
  page: Page,
  mood: 1 | 2 | 3 | 4 | 5,
  longing: number,
  company: 'alone' | 'with-others',
): Promise<void> {
  await page.getByRole('radio', { name: say(`check-in.mood-${mood}`), exact: true }).check();
  await rate(page, say('check-in.longing'), longing);
  await choose(page, say('check-in.company'), say(`check-in.company.${company}`));
  await press(page, 'check-in.keep');
}

/** A number on a scale; its ends carry a word besides. */
export const rate = (page: Page, legend: string, value: number): Promise<void> =>
  page
    .getByRole('group', { name: legend })
    .getByRole('radio', { name: new RegExp(`^${value}(:|$)`) })
    .check();

type Urge = {
  readonly before: number;
  readonly after: number;
  readonly outcome: 'away' | 'still' | 'wrote';
  readonly helped?: readonly string[];
  readonly wanting?: string;
};

/** From the question how strong it is, through ten minutes that pass, to what became of it. */
export async function waitOutUrge(page: Page, { before, after, outcome, helped = [], wanting }: Urge): Promise<void> {
  await arrive(page, say('urge.heading'));
  await rate(page, say('urge.strength'), before);
  if (wanting) {
    await choose(page, say('urge.about'), say('urge.about.own'));
    await write(page, say('urge.wanting'), wanting);
  }
  await press(page, 'urge.start-pause');
  await arrive(page, say('urge.pause'));
  await page.clock.fastForward('10:00');
  await press(page, 'urge.how-now');
  await arrive(page, say('urge.now'));
  await rate(page, say('urge.now'), after);
  await choose(page, say('urge.what-now'), say(`urge.outcome.${outcome}`));
  for (const one of helped) await page.getByRole('checkbox', { name: say(`urge.helped.${one}`), exact: true }).check();
  await press(page, 'urge.continue');
}

type Told = FieldsOf<'situation'>;

/** The first six questions, from "A few taps on how things stand". */
export async function tellSituation(page: Page, told: Told): Promise<void> {
  await arrive(page, say('situation.ask.name'));
  await write(page, say('situation.name'), told.name ?? '');
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ended-by'));
  await choose(page, say('situation.endedBy'), say(`situation.endedBy.${told.endedBy}`));
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ended-on'));
  await page.getByLabel(say('situation.endedOn'), { exact: true }).fill(told.endedOn ?? '');
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.last-contact'));
  await page.getByLabel(say('situation.lastContactOn'), { exact: true }).fill(told.lastContactOn ?? '');
  await choose(page, say('situation.lastContactBy'), say(`situation.lastContactBy.${told.lastContactBy}`));
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.ties'));
  await page.getByRole('checkbox', { name: say('situation.tie.none'), exact: true }).check();
  await press(page, 'situation.continue');
  await arrive(page, say('situation.ask.under-18'));
  await choose(page, say('situation.under18'), say(`situation.under18.${told.under18}`));
  await press(page, 'situation.continue');
  await arrive(page, say('situation.done'));
}

/** From the introduction to the safety questions. Every answer is a no. */
export async function answerSafetyClear(page: Page): Promise<void> {
  await answerSafety(page, {});
  await arrive(page, say('safety-questions.result.clear'));
  await press(page, 'safety-questions.to-today');
}

/** Answers every question with a no but those named here, by the words of the answer. */
export async function answerSafety(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  await arrive(page, say('safety-questions.heading'));
  await page
    .getByRole('button', { name: say('safety-questions.begin'), exact: true })
    .or(page.getByRole('button', { name: say('safety-questions.begin-again'), exact: true }))
    .click();
  for (;;) {
    const heading = await page.getByRole('heading', { level: 1 }).textContent();
    const found = Object.entries(answers).find(([question]) => heading === question);
    const none = page.getByRole('radio', { name: say('safety-questions.answer.none'), exact: true });
    if (found) await page.getByRole('radio', { name: found[1], exact: true }).check();
    else if ((await none.count()) > 0) await none.check();
    else await page.getByRole('radio', { name: say('safety-questions.answer.no'), exact: true }).check();
    const last = page.getByRole('button', { name: say('safety-questions.finish'), exact: true });
    if ((await last.count()) > 0) return last.click();
    await press(page, 'safety-questions.continue');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
  }
}

type Reason = FieldsOf<'reason'>;
const open = (page: Page, part: string): Promise<void> =>
  page
    .getByRole('list', { name: say('reasons-board.what-it-says') })
    .getByRole('button', { name: say(`reasons-board.part.${part}`) })
    .first()
    .click();

/** The two questions, from "Why did it end?" or "What else was there?". Ends on the reason's own page. */
export async function nameReason(page: Page, text: string, statedBy: Reason['statedBy']): Promise<void> {
  await write(page, say('reasons-board.text'), text);
  await press(page, 'reasons-board.continue');
  await arrive(page, say('reasons-board.who-said'));
  await choose(page, say('reasons-board.who-said'), say(`reasons-board.stated-by.${statedBy}`));
  await press(page, 'reasons-board.keep');
  await arrive(page, text);
}

const fieldsOfParts = {
  'my-part': 'myPart',
  'their-part': 'theirPart',
  circumstances: 'circumstances',
  'to-change': 'toChange',
} as const satisfies Record<string, keyof Reason>;

/** What lies behind a reason, whose part, what would have to change; on the reason's own page. Questions without an answer wait. */
export async function fillReason(page: Page, text: string, reason: Partial<Reason>): Promise<void> {
  if (reason.theme) {
    await open(page, 'theme');
    await choose(page, say('reasons-board.ask.theme'), say(`reasons-board.theme.${reason.theme}`));
    await keepPart(page, text);
  }
  if (reason.behind) {
    await open(page, 'behind');
    await write(page, say('reasons-board.why-first'), reason.behind);
    await keepPart(page, text);
  }
  for (const [part, field] of Object.entries(fieldsOfParts)) {
    const said = reason[field];
    if (!said) continue;
    await open(page, part);
    await write(page, say(`reasons-board.part.${part}`), said);
    await keepPart(page, text);
  }
  if (reason.fixable) {
    await open(page, 'fixable');
    await choose(page, say('reasons-board.ask.fixable'), say(`reasons-board.fixable.${reason.fixable}`));
    await keepPart(page, text);
  }
}

/** Keeping goes on to the next open question; "not now" past the rest leads back to the reason. */
async function keepPart(page: Page, text: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const asked = await heading.textContent();
  await press(page, 'reasons-board.keep');
  await expect(heading).not.toHaveText(asked ?? '');
  if ((await heading.textContent()) !== text) await goToReason(page, text);
  await arrive(page, text);
}

export async function goToReason(page: Page, text: string): Promise<void> {
  await goByPath(page, 'understand', 'naming-the-reasons');
  await page
    .getByRole('main')
    .locator('.card', { hasText: text })
    .getByRole('button', { name: say('reasons-board.look'), exact: true })
    .click();
  await arrive(page, text);
}

/** A change of one's own that others could see; on the reason's own page. */
export async function noteChange(page: Page, reason: string, what: string): Promise<void> {
  await press(page, 'reasons-board.add-evidence');
  await arrive(page, say('reasons-board.what-seen'));
  await choose(page, say('reasons-board.whose-change'), say('reasons-board.whose.me'));
  await write(page, say('reasons-board.what'), what);
  await choose(page, say('reasons-board.could-notice'), say('reasons-board.could-notice.yes'));
  await press(page, 'reasons-board.keep');
  await arrive(page, reason);
}

/** To a practice by way of the path. */
export async function goByPath(page: Page, stage: string, practice: string): Promise<void> {
  await goTo(page, 'path');
  await arrive(page, say('path.heading'));
  await page.getByRole('button', { name: new RegExp(`^${say(`stage.${stage}`)},`) }).click();
  await arrive(page, say(`stage.${stage}`));
  await page
    .getByRole('listitem')
    .getByRole('button', { name: titleOf(practice) })
    .first()
    .click();
}

/** Eight sentences and what it would mean if they stayed away; from the first of them. */
export async function checkMotives(page: Page, scores: Readonly<Record<Motive, number>>, away = ''): Promise<void> {
  for (const [motive, degree] of Object.entries(scores)) {
    await arrive(page, say(`motive-check.ask.${motive}`));
    await choose(page, say(`motive-check.ask.${motive}`), say(`motive-check.degree.${degree}`));
    await press(page, 'motive-check.continue');
  }
  await arrive(page, say('motive-check.away'));
  if (away) await write(page, say('motive-check.away-label'), away);
  await press(page, 'motive-check.keep');
}

type Wrote = {
  readonly kind: 'message' | 'call' | 'visit' | 'answer' | 'necessary';
  readonly asking?: 'nothing' | 'first-message' | 'invitation';
  readonly matter?: string;
  readonly happened?: string;
  readonly felt?: string;
};

/** From "You wrote" to what it means. */
export async function noteIWrote(page: Page, told: Wrote): Promise<void> {
  await arrive(page, say('i-wrote.heading'));
  await choose(page, say('i-wrote.kind'), say(`i-wrote.kind.${told.kind}`));
  await press(page, 'i-wrote.continue');
  if (told.kind === 'message') {
    await choose(page, say('i-wrote.asking'), say(`i-wrote.asking.${told.asking ?? 'nothing'}`));
    await press(page, 'i-wrote.continue');
  }
  if (told.kind === 'necessary') {
    await choose(page, say('i-wrote.matter'), say(`i-wrote.matter.${told.matter}`));
    await press(page, 'i-wrote.continue');
  }
  await arrive(page, say('i-wrote.account'));
  if (told.happened) await write(page, say('i-wrote.happened'), told.happened);
  if (told.felt) await write(page, say('i-wrote.felt'), told.felt);
  await press(page, 'i-wrote.keep');
  await arrive(page, say('i-wrote.noted'));
}

/** The one next step on Today. */
export async function expectNext(page: Page, practice: string): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: say('today.next', { stage: '' }).trim() });
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(titleOf(practice));
}

/** What the path shows: where one is, and how much still keeps the way to them closed. Ends on the page of that way. */
export async function expectOnPath(page: Page, stage: string, missing: number): Promise<void> {
  await goTo(page, 'path');
  await expect(page.getByRole('list', { name: say('path.picture') }).locator('[aria-current=step]')).toHaveAccessibleName(
    new RegExp(`^${say(`stage.${stage}`)},`),
  );
  await page.getByRole('button', { name: new RegExp(`^${say('stage.reach-out')},`) }).click();
  await arrive(page, say('stage.reach-out'));
  if (missing === 0) return expect(page.getByText(say('path.gate-open'), { exact: true })).toBeVisible();
  const said = page.getByRole('main').getByText(/of \d+ conditions are met/);
  await expect(said).toBeVisible();
  const [met = 0, of = 0] = ((await said.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(of - met, 'conditions that are missing').toBe(missing);
}

type Heard =
  | { readonly kind: 'no'; readonly scope: 'contact' | 'trying' }
  | { readonly kind: 'answer'; readonly says: string }
  | { readonly kind: 'asked'; readonly to: 'talk' | 'meet' | 'try' };

/** From Today: what they wrote, without the hour, to what it changes. */
export async function noteTheyWrote(page: Page, name: string, heard: Heard, words: string): Promise<void> {
  await page.getByRole('button', { name: say('today.they-wrote', { name }), exact: true }).click();
  await arrive(page, say('they-wrote.heading', { name }));
  await press(page, 'they-wrote.look-now');
  await arrive(page, say('they-wrote.words'));
  await write(page, say('they-wrote.it-says'), words);
  await press(page, 'they-wrote.continue');
  await arrive(page, say('they-wrote.kind'));
  await choose(page, say('they-wrote.kind'), say(`they-wrote.kind.${heard.kind}`));
  await press(page, 'they-wrote.continue');
  if (heard.kind === 'no') await choose(page, say('they-wrote.no'), say(`they-wrote.no.${heard.scope}`));
  if (heard.kind === 'answer') await choose(page, say('they-wrote.answer'), say(`they-wrote.answer.${heard.says}`));
  if (heard.kind === 'asked') await choose(page, say('they-wrote.asked'), say(`they-wrote.asked.${heard.to}`));
  await press(page, 'they-wrote.keep');
  await arrive(page, say('they-wrote.noted'));
}

/** A list under More. */
export const goToMore = async (page: Page, screen: string): Promise<void> => {
  await goTo(page, 'more');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: say(`more.${screen}`) })
    .first()
    .click();
};
