import { expect, test, type Page } from '@playwright/test';
import type { Act } from '@reprise/core';
import { contact } from '@reprise/core/sample';
import { warm } from './journals/warm.ts';
import { arrive, button, choose, press, write } from './support/journey.ts';
import { rate } from './support/deeds.ts';
import { actMeanwhile, askJournal, openLived } from './support/lived.ts';
import { say, titleOf } from './support/words.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

/** The story of a warm answer, sixteen days after both said yes. */
const AGREED = '2026-05-20T19:00:00+02:00';
const ALMA = { name: 'Alma' };
const fromAlma = 'Alma, as you told it';

type Kept = { id: string; by: string; v: Record<string, unknown> };
const keptOf = (page: Page, kind: string) => askJournal<Kept[]>(page, 'records', { kind });

const openGround = async (page: Page): Promise<void> => {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: say('shell.more'), exact: true })
    .click();
  await page.getByRole('button', { name: new RegExp(`^${say('more.common-ground')}`) }).click();
  await arrive(page, say('common-ground.heading'));
};

const openPart = async (page: Page, part: string): Promise<void> => {
  await page
    .getByRole('region', { name: say('common-ground.everything') })
    .or(page.locator('section', { has: page.getByRole('heading', { name: say('common-ground.everything'), exact: true }) }))
    .getByRole('button', { name: new RegExp(`^${say(`common-ground.part.${part}`)}`) })
    .click();
  await arrive(page, say(`common-ground.part.${part}`));
};

const goOn = (page: Page) => press(page, 'common-ground.continue');
const keep = (page: Page) => press(page, 'common-ground.keep');
const card = (page: Page, title: string) => page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });

test('the overview says what waits, how each is, what was agreed and promised, and whose words they are', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await expect(card(page, 'To ask before I mend')).toContainText('You set Monday 18 May for this.');
  await expect(page.getByText('One evening a week without plans')).toBeVisible();
  await expect(page.getByRole('button', { name: `${fromAlma} To say it when she is sad` })).toBeVisible();
  await expect(page.getByText('Sunday 24 May · Planned')).toBeVisible();
  await expect(page.getByText('We both want to try, slowly')).toBeVisible();
});

test('an agreement goes on until each has said yes to the new one', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await openPart(page, 'agreements');
  await press(page, 'common-ground.agreement.change');
  await arrive(page, say('common-ground.agreement.ask-change'));
  await write(page, say('common-ground.agreement.text'), 'Two evenings a week without plans');
  await goOn(page);
  await goOn(page);
  await expect(page.getByText(say('common-ground.agreement.nobody'))).toBeVisible();
  await page.getByRole('checkbox', { name: say('common-ground.agreement.yes.me') }).check();
  await goOn(page);
  await keep(page);

  await arrive(page, say('common-ground.part.agreements'));
  await expect(card(page, 'Two evenings a week')).toContainText(say('common-ground.agreement.old-stands'));
  await expect(card(page, 'One evening a week')).toContainText(say('common-ground.agreement.both-yes'));

  await press(page, 'common-ground.agreement.they-said-yes', ALMA);
  await arrive(page, say('common-ground.agreement.ask-yes'));
  await goOn(page);
  await expect(page.getByText(say('common-ground.agreement.needs-both'))).toBeVisible();
  await page.getByRole('checkbox', { name: say('common-ground.agreement.yes.them', ALMA) }).check();
  await goOn(page);
  await keep(page);

  await arrive(page, say('common-ground.part.agreements'));
  await expect(card(page, 'Two evenings a week')).toContainText(say('common-ground.agreement.both-yes'));
  await expect(card(page, 'One evening a week')).toHaveCount(0);
  await page.getByText(say('common-ground.agreement.earlier', { count: 1 })).click();
  await expect(page.getByRole('button', { name: /One evening a week without plans/ })).toBeVisible();
  const agreements = await keptOf(page, 'agreement');
  expect(agreements.map((one) => [one.v['text'], one.v['mine'], one.v['theirs']])).toEqual([
    ['Two evenings a week without plans', true, true],
    ['Two evenings a week without plans', true, false],
    ['One evening a week without plans', true, true],
  ]);
});

test('a given word is looked at by each; seen differently, it is said and not judged', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await press(page, 'common-ground.next.look');
  await arrive(page, say('common-ground.part.promises'));
  const mine = card(page, 'To ask before I mend');
  await expect(mine).toContainText(`${fromAlma}Kept`);
  await mine.getByRole('button', { name: say('common-ground.promise.look.me') }).click();
  await arrive(page, say('common-ground.promise.ask-kept.me'));
  await choose(page, say('common-ground.promise.ask-kept.me'), say('common-ground.promise.not-kept'));
  await write(page, say('common-ground.promise.note'), 'Twice I forgot');
  await keep(page);
  await arrive(page, say('common-ground.part.promises'));
  await expect(page.getByText('Kept: 0 · not kept: 0 · seen differently: 1')).toBeVisible();
  await page.getByText(say('common-ground.promise.looked', { count: 1 })).click();
  await expect(mine).toContainText(say('common-ground.promise.differ'));

  await press(page, 'common-ground.promise.new');
  await choose(page, say('common-ground.promise.ask-maker'), say('common-ground.who.them', ALMA));
  await goOn(page);
  await write(page, say('common-ground.promise.text'), 'To ring on Thursdays');
  await goOn(page);
  await page.getByLabel(say('common-ground.look-on-label'), { exact: true }).fill('2026-05-28');
  await keep(page);
  await expect(card(page, 'To ring on Thursdays')).toContainText(fromAlma);
  const [last] = await keptOf(page, 'promise');
  expect(last).toMatchObject({ by: 'reported', v: { maker: 'them', text: 'To ring on Thursdays', dueOn: '2026-05-28' } });
});

test('each answers alone; where it is too fast for one, it is too fast', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await openPart(page, 'check-ins');
  const answer = async (who: 'me' | 'them', going: number, pace: string, hard: string) => {
    await press(page, `common-ground.check-in.answer.${who}`, ALMA);
    await arrive(page, say(`common-ground.check-in.ask-going.${who}`, ALMA));
    await rate(page, say(`common-ground.check-in.ask-going.${who}`, ALMA), going);
    await goOn(page);
    await choose(page, say(`common-ground.check-in.ask-pace.${who}`, ALMA), say(`common-ground.pace-answer.${pace}`));
    await goOn(page);
    await goOn(page);
    await write(page, say('common-ground.check-in.hard'), hard);
    await keep(page);
    await arrive(page, say('common-ground.part.check-ins'));
  };
  await answer('me', 4, 'right', '');
  await answer('them', 1, 'too-fast', 'Four nights in a row');
  await expect(page.getByText('Hard: Four nights in a row')).toBeVisible();
  await expect(page.getByText('For Alma it is too fast, as you told it. One meeting is planned')).toBeVisible();
  const [theirs, mine] = await keptOf(page, 'couple-check-in');
  expect(theirs).toMatchObject({ by: 'reported', v: { who: 'them', going: 1, pace: 'too-fast', hard: 'Four nights in a row' } });
  expect(mine).toMatchObject({ by: 'me', v: { who: 'me', going: 4, pace: 'right' } });
  await press(page, 'common-ground.all');
  await arrive(page, say('common-ground.heading'));
  await expect(page.getByText('The slower one sets the pace.')).toBeVisible();
});

test('an issue is told from both sides, rests, and opens again only with something new', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await openPart(page, 'issues');
  await page.getByRole('button', { name: /^Sad evenings/ }).click();
  await arrive(page, 'Sad evenings');
  await expect(page.getByText('We only talked about plans')).toBeVisible();
  await press(page, 'common-ground.issue.next.settle', ALMA);
  await write(page, say('common-ground.issue.compromise'), 'First an hour of company, then ideas');
  await write(page, say('common-ground.issue.behaviour'), 'I ask what she needs');
  await keep(page);
  await arrive(page, 'Sad evenings');
  await press(page, 'common-ground.issue.next.rest');
  await choose(page, say('common-ground.issue.ask.rest'), say('common-ground.issue.rest.yes'));
  await keep(page);
  await expect(page.getByText(say('common-ground.issue.rests'), { exact: true })).toBeVisible();

  await press(page, 'common-ground.issue.reopen');
  await keep(page);
  await expect(page.getByText(say('common-ground.issue.nothing-new'))).toBeVisible();
  await write(page, say('common-ground.issue.new-since'), 'She works at night now');
  await keep(page);
  await arrive(page, 'Sad evenings');
  await expect(page.getByText('She works at night now')).toBeVisible();
  const [issue] = await keptOf(page, 'issue');
  expect(issue?.v).toMatchObject({
    myView: 'I wanted to mend it',
    theirView: 'She wanted company',
    compromise: 'First an hour of company, then ideas',
    settled: false,
    reopenedBecause: 'She works at night now',
  });
});

test('a boundary is its owner’s; a crossing is noted for oneself', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await openPart(page, 'boundaries');
  await press(page, 'common-ground.boundary.new');
  await choose(page, say('common-ground.boundary.ask-owner'), say('common-ground.who.them', ALMA));
  await goOn(page);
  await goOn(page);
  await expect(page.getByText(say('common-ground.boundary.one-of-two'))).toBeVisible();
  await write(page, say('common-ground.boundary.will-not'), 'Talk about us after ten');
  await goOn(page);
  await keep(page);
  await expect(card(page, 'I will not: Talk about us after ten')).toContainText(fromAlma);
  const mine = card(page, 'I will: Keep Thursdays with my brother');
  for (const what of ['A surprise dinner', '']) {
    await mine.getByRole('button', { name: say('common-ground.boundary.crossed.me'), exact: true }).click();
    await write(page, say('common-ground.boundary.what-happened'), what);
    await keep(page);
  }
  await expect(mine).toContainText('Crossed 2 times');
  await expect(page.getByText(say('common-ground.boundary.again'))).toBeVisible();
  const boundaries = await keptOf(page, 'boundary');
  expect(boundaries[0]).toMatchObject({ by: 'reported', v: { owner: 'them', iWillNot: 'Talk about us after ten' } });
  expect((await keptOf(page, 'boundary-crossed')).map((one) => one.by)).toEqual(['me', 'me']);
});

test('goals, hours to enjoy, thanks and counselling each have their place', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);

  await test.step('a goal both want, with a first step and another', async () => {
    await openPart(page, 'goals');
    await press(page, 'common-ground.goal.new');
    await write(page, say('common-ground.goal.what'), 'A week by the sea');
    await goOn(page);
    await write(page, say('common-ground.goal.step'), 'Both ask for leave');
    await goOn(page);
    await page.getByRole('checkbox', { name: say('common-ground.goal.wants.me'), exact: true }).check();
    await page.getByRole('checkbox', { name: say('common-ground.goal.wants.them', ALMA) }).check();
    await keep(page);
    await press(page, 'common-ground.goal.add-step');
    await write(page, say('common-ground.goal.step'), 'Look for a room');
    await keep(page);
    await expect(card(page, 'A week by the sea').getByRole('listitem')).toHaveText(['Both ask for leave', 'Look for a room']);
    await press(page, 'common-ground.all');
  });

  await test.step('an hour of one’s own asks for no more than what and when', async () => {
    await openPart(page, 'together');
    await press(page, 'common-ground.time.new');
    await page.getByRole('radio', { name: say('common-ground.time.sort.apart') }).check();
    await goOn(page);
    await write(page, say('common-ground.time.what'), 'Choir');
    await keep(page);
    await card(page, 'The bird hide at dawn')
      .getByRole('button', { name: say('common-ground.time.it-was') })
      .click();
    await write(page, say('common-ground.time.memory'), 'Two herons');
    await keep(page);
    await expect(page.getByRole('button', { name: /The bird hide at dawn Two herons/ })).toBeVisible();
    expect((await keptOf(page, 'time-together')).map((one) => [one.v['sort'], one.v['what'], one.v['memory']])).toEqual([
      ['apart', 'Choir', undefined],
      [undefined, 'The bird hide at dawn', 'Two herons'],
    ]);
    await press(page, 'common-ground.all');
  });

  await test.step('thanks', async () => {
    await openPart(page, 'thanks');
    await press(page, 'common-ground.thank.new');
    await choose(page, say('common-ground.thank.ask-who'), say('common-ground.who.me'));
    await goOn(page);
    await write(page, say('common-ground.thank.text'), 'The soup on Monday');
    await keep(page);
    await expect(page.getByRole('button', { name: /You The soup on Monday/ })).toBeVisible();
    await press(page, 'common-ground.all');
  });

  await openPart(page, 'counselling');
  await press(page, 'common-ground.counselling.plan');
  await arrive(page, titleOf('counselling-together'));
});

test('what is being written is there again when one comes back to it', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await openPart(page, 'thanks');
  await press(page, 'common-ground.thank.new');
  await choose(page, say('common-ground.thank.ask-who'), say('common-ground.who.me'));
  await goOn(page);
  await write(page, say('common-ground.thank.text'), 'The soup');
  await page.goBack();
  await arrive(page, say('common-ground.part.thanks'));
  await press(page, 'common-ground.thank.new');
  await expect(page.getByLabel(say('common-ground.thank.text'), { exact: true })).toHaveValue('The soup');
});

/** Recorded while common ground is open; the next page that is asked for knows it. */
const meanwhile = async (page: Page, act: Act): Promise<void> => {
  await actMeanwhile(page, act);
  await page
    .getByRole('button', { name: new RegExp(`^${say('common-ground.part.thanks')}`) })
    .last()
    .click();
  await arrive(page, say('common-ground.heading'));
};

test('a no closes it kindly, with the reason, and takes nothing away', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await meanwhile(page, contact({ event: 'no', scope: 'trying', happened: 'She does not want to go on' }));
  await expect(page.getByText('They said no. That is theirs to say')).toBeVisible();
  await expect(page.getByText('One evening a week without plans')).toHaveCount(0);
  await expect(button(page, 'common-ground.to-people')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: say('common-ground.to-letting-go') })).toBeVisible();
  await press(page, 'common-ground.to-journal');
  await expect(page.getByRole('button', { name: /One evening a week without plans/ })).toBeVisible();
});

test('after a week the safety questions come first, one tap away', async ({ page }) => {
  await openLived(page, warm.beats, '2026-05-24T19:00:00+02:00');
  await openGround(page);
  await expect(page.getByText(say('gate.safety-clear'))).toBeVisible();
  await press(page, 'common-ground.to-questions');
  await arrive(page, say('safety-questions.heading'));
});

test('danger closes it privately and leads to people who know', async ({ page }) => {
  await openLived(page, warm.beats, AGREED);
  await openGround(page);
  await meanwhile(page, { do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'], direction: 'to-me' } });
  await expect(page.getByText(say('gate.danger'))).toBeVisible();
  await press(page, 'common-ground.to-safety-page');
  await arrive(page, say('safety-page.heading'));
});

test('where a yes was a mistake, the issues stay open as in the talk', async ({ page }) => {
  const beats = warm.beats.map((beat) =>
    beat.act.do === 'log-contact' && beat.act.with.v.event === 'spoken-yes'
      ? { ...beat, id: `yes-${beat.act.with.v.who}` }
      : beat,
  );
  await openLived(page, beats, AGREED);
  await openGround(page);
  await meanwhile(page, { do: 'correct', with: { kind: 'contact', id: 'yes-them', because: 'She said perhaps' } });
  await expect(page.getByText(say('gate.both-yes'))).toBeVisible();
  await press(page, 'common-ground.issues-open');
  await arrive(page, say('common-ground.part.issues'));
  await page.getByRole('button', { name: /^Sad evenings/ }).click();
  await expect(button(page, 'common-ground.issue.next.settle')).toBeVisible();
});
