import { expect, test, type Page } from '@playwright/test';
import { warm } from '../journals/warm.ts';
import { answerSafetyClear, expectNext, expectOnPath, goByPath, goToMore, noteTheyWrote, rate } from '../support/deeds.ts';
import { playExercise } from '../support/exercise.ts';
import { exportJson, makeBackup, planInTerminal, readBackup } from '../support/files.ts';
import { arrive, arriveNew, button, choose, comeBack, goTo, keepEvening, press, write } from '../support/journey.ts';
import { arriveWithFile } from '../support/lived-file.ts';
import { say, titleOf } from '../support/words.ts';

// The story's offset is +02:00 all the way; this zone keeps it.
test.use({ timezoneId: 'Africa/Johannesburg', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

const dayOf = (name: string) => {
  const found = warm.days.find((day) => day.name === name);
  if (!found) throw new Error(`the story has no day ${name}`);
  return found;
};
const at = (day: string, clock: string): string => `2026-${day}T${clock}:00+02:00`;
const ALMA = 'Alma';

/** Words that are written, looked at once more, copied and told to be sent. */
async function send(page: Page, words: string): Promise<void> {
  await write(page, say('first-contact.draft'), words);
  for (const check of await page
    .getByRole('group', { name: say('first-contact.look-again') })
    .getByRole('checkbox')
    .all())
    await check.check();
  await press(page, 'first-contact.copy');
  await expect(page.getByText(say('first-contact.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  await press(page, 'first-contact.sent');
  await arrive(page, say('first-contact.waiting', { name: ALMA }));
}

async function answerSafetyAgain(page: Page, time: string): Promise<void> {
  await comeBack(page, time);
  await goByPath(page, 'before-you-start', 'staying-safe');
  await answerSafetyClear(page);
}

/** Something that happened, told in the contact log. */
async function tell(page: Page, form: string): Promise<void> {
  await goToMore(page, 'contact-log');
  await press(page, 'contact-log.tell');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: say(`contact-log.tell.${form}`), exact: true })
    .click();
  await arrive(page, say(`contact-log.tell.${form}`));
}

/** A part of common ground, by way of its overview. */
async function goToPart(page: Page, part: string): Promise<void> {
  await goToMore(page, 'common-ground');
  await arrive(page, say('common-ground.heading'));
  await page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${say(`common-ground.part.${part}`)}`) })
    .click();
  await arrive(page, say(`common-ground.part.${part}`));
}

test('a warm answer, a meeting, a talk, a yes from each, agreements; on a new device from halfway on', async ({
  page,
  browser,
}) => {
  test.slow();

  await test.step('the first message', async () => {
    await arriveWithFile(
      page,
      warm.beats.filter((beat) => Date.parse(beat.at) < Date.parse(at('04-04', '00:00'))),
      at('04-04', '11:00'),
    );
    await expectNext(page, 'first-message');
    await press(page, 'today.begin');
    await press(page, 'first-contact.plan');
    await playExercise(
      page,
      'first-message',
      {
        wishes: 'She said: give me some time',
        keptWishes: true,
        dontTrue: 'I might be disappointed',
        channel: 'text',
        channelWhy: 'She can answer when she likes',
        time: 'late-morning',
        asks: 'Nothing',
        easyNo: 'No need to answer',
      },
      ALMA,
    );
    await press(page, 'practice.go-on');
    await send(page, 'I found your book of birds. I hope spring is kind to you. No need to answer.');
    const waiting = dayOf('waiting');
    await comeBack(page, waiting.at);
    await expectOnPath(page, waiting.stage, waiting.unmet.length);
  });

  await test.step('a warm answer', async () => {
    await comeBack(page, at('04-06', '18:20'));
    await noteTheyWrote(page, ALMA, { kind: 'answer', says: 'warm' }, 'A long, friendly answer');
    const warmly = dayOf('warm-answer');
    await comeBack(page, warmly.at);
    await expectNext(page, warmly.next ?? '');
    await expectOnPath(page, warmly.stage, 0);
  });

  await test.step('an invitation, and a yes to it', async () => {
    await answerSafetyAgain(page, at('04-10', '11:00'));
    await goTo(page, 'today');
    await expectNext(page, 'inviting');
    await press(page, 'today.begin');
    const plan = button(page, 'first-contact.plan').or(button(page, 'practice.begin'));
    await plan.click();
    await playExercise(
      page,
      'inviting',
      {
        theirWords: 'She asked what else I have read',
        roomForIt: true,
        what: 'A walk by the lake',
        slot: 'afternoon',
        theirChoice: 'The day',
        hope: 'sad',
        easyNo: 'A no is fine',
        ifNo: 'I go alone and look at the geese',
      },
      ALMA,
    );
    await goByPath(page, 'reach-out', 'first-message');
    await arrive(page, say('first-contact.heading.invitation'));
    await send(page, 'Would you like a walk by the lake on Saturday afternoon? A no is fine.');
    await comeBack(page, at('04-11', '09:30'));
    await noteTheyWrote(page, ALMA, { kind: 'answer', says: 'yes-to-meeting' }, 'Yes, at three');
    const yes = dayOf('yes-to-meeting');
    await comeBack(page, yes.at);
    await expectNext(page, yes.next ?? '');
    await expectOnPath(page, yes.stage, 0);
  });

  const words = 'silver orchard candle twenty moth';
  const file = await test.step('a backup, locked with words of its own', () => makeBackup(page, words));
  await page.close();

  const elsewhere = await browser.newContext({
    baseURL: test.info().project.use.baseURL ?? '',
    timezoneId: 'Africa/Johannesburg',
    locale: 'en-GB',
  });
  const there = await elsewhere.newPage();

  await test.step('a new device', async () => {
    await arriveNew(there, at('04-12', '10:00'));
    await readBackup(there, file, words);
    await keepEvening(there);
    await press(there, 'keep.to-today');
    await expectNext(there, 'casual-meeting');
    await goTo(there, 'journal');
    await expect(there.getByText('We only talked about plans').first()).toBeAttached();
  });

  await test.step('a meeting, planned and looked back on', async () => {
    await goTo(there, 'today');
    await press(there, 'today.begin');
    await press(there, 'practice.begin');
    await playExercise(
      there,
      'casual-meeting',
      {
        moment: 'before',
        where: 'The path around the lake',
        public: true,
        theySaid: 'Fine for her',
        on: '2026-04-18',
        until: 'Five; then I ring my brother',
        homeBy: 'The tram',
        whoKnows: 'My brother',
        notToday: 'Us',
      },
      ALMA,
    );
    await answerSafetyAgain(there, at('04-18', '17:00'));
    await tell(there, 'met');
    await write(there, say('contact-log.word.happened'), 'We walked and laughed about the geese');
    await press(there, 'contact-log.keep');
    await goByPath(there, 'meet', 'casual-meeting');
    await press(there, 'practice.begin');
    await playExercise(
      there,
      'casual-meeting',
      {
        moment: 'after',
        happened: 'We walked and laughed about the geese',
        readAs: 'It was easy',
        ease: 4,
        felt: 'I listened',
        theySaidNext: 'She said: let us see',
        restDays: 'Swimming',
      },
      ALMA,
    );
    await comeBack(there, at('04-20', '19:10'));
    await noteTheyWrote(there, ALMA, { kind: 'asked', to: 'talk' }, 'Shall we talk properly on Sunday? I would like to.');
    const asked = dayOf('asked-to-talk');
    await comeBack(there, asked.at);
    await expectNext(there, asked.next ?? '');
    await expectOnPath(there, asked.stage, 0);
  });

  await test.step('the talk', async () => {
    await answerSafetyAgain(there, at('04-24', '17:30'));
    await goByPath(there, 'talk', 'the-talk');
    await arrive(there, say('conversation-planner.heading'));
    await press(there, 'conversation-planner.begin');
    await playExercise(
      there,
      'the-talk',
      {
        moment: 'before',
        place: 'The bench at the lake',
        length: 'Five',
        pause: 'A hand on the table',
        opening: 'Thank you for asking me',
        questions: ['What was it like for you?'],
        say: 'What was mine',
        forThem: 'Lonely beside someone',
        fear: 'It is too late',
        fearThen: 'I thank her for telling me',
        ending: 'Thank you for today',
        afterwards: 'My brother',
      },
      ALMA,
    );
    await comeBack(there, at('04-26', '18:00'));
    await goByPath(there, 'talk', 'the-talk');
    await expect(there.getByText('Thank you for asking me').first()).toBeVisible();
    await press(there, 'conversation-planner.came-of-it');
    await write(there, say('conversation-planner.happened'), 'We both said sorry for our own part.');
    await choose(there, say('conversation-planner.what-was-said'), say('conversation-planner.outcome.open'));
    await press(there, 'conversation-planner.keep');
    await arrive(there, say('contact.INVITED'));
    const talked = dayOf('talked');
    await comeBack(there, talked.at);
    await expectNext(there, talked.next ?? '');
    await expectOnPath(there, talked.stage, 0);
    await goByPath(there, 'talk', 'the-talk');
    await press(there, 'conversation-planner.look-back');
    await playExercise(
      there,
      'the-talk',
      {
        moment: 'after',
        heard: 'She had missed being asked',
        surprised: 'That she liked the lists, on good days',
        didWell: 'wait until she had finished',
        clear: 'We both want to try, slowly',
        stillOpen: 'Where we live',
      },
      ALMA,
    );
  });

  await test.step('a yes from each, in words', async () => {
    await answerSafetyAgain(there, at('05-03', '17:00'));
    for (const who of ['them', 'me']) {
      await tell(there, 'spoken-yes');
      await choose(there, say('contact-log.ask.who'), say(`contact-log.option.who.${who}`));
      await write(there, say('contact-log.word.words'), 'Yes, slowly');
      await press(there, 'contact-log.keep');
    }
    const yes = dayOf('both-yes');
    await comeBack(there, yes.at);
    await expectNext(there, yes.next ?? '');
    await expectOnPath(there, yes.stage, 0);
  });

  await test.step('an agreement, a promise, a boundary, how each is', async () => {
    await comeBack(there, at('05-04', '20:00'));
    await goToPart(there, 'agreements');
    await press(there, 'common-ground.agreement.new');
    await write(there, say('common-ground.agreement.text'), 'One evening a week is without plans');
    await press(there, 'common-ground.continue');
    await there.getByRole('checkbox', { name: say('common-ground.agreement.yes.me'), exact: true }).check();
    await there.getByRole('checkbox', { name: say('common-ground.agreement.yes.them', { name: ALMA }), exact: true }).check();
    await press(there, 'common-ground.continue');
    await press(there, 'common-ground.keep');
    await expect(there.getByText('One evening a week is without plans')).toBeVisible();

    await goToPart(there, 'promises');
    await press(there, 'common-ground.promise.new');
    await choose(there, say('common-ground.promise.ask-maker'), say('common-ground.who.them', { name: ALMA }));
    await press(there, 'common-ground.continue');
    await write(there, say('common-ground.promise.text'), 'To say it when she is sad');
    await press(there, 'common-ground.continue');
    await press(there, 'common-ground.keep');
    await expect(there.getByText('To say it when she is sad')).toBeVisible();

    await goToPart(there, 'boundaries');
    await press(there, 'common-ground.boundary.new');
    await choose(there, say('common-ground.boundary.ask-owner'), say('common-ground.who.me'));
    await press(there, 'common-ground.continue');
    await write(there, say('common-ground.boundary.will'), 'Keep Thursdays with my brother');
    await press(there, 'common-ground.continue');
    await choose(there, say('common-ground.boundary.ask-understood'), say('common-ground.boundary.understood.yes'));
    await press(there, 'common-ground.keep');
    await expect(there.getByText(say('common-ground.boundary.i-will', { what: 'Keep Thursdays with my brother' }))).toBeVisible();

    await goToPart(there, 'check-ins');
    for (const who of ['me', 'them']) {
      await press(there, `common-ground.check-in.answer.${who}`, { name: ALMA });
      await rate(there, say(`common-ground.check-in.ask-going.${who}`, { name: ALMA }), 3);
      await press(there, 'common-ground.continue');
      await choose(there, say(`common-ground.check-in.ask-pace.${who}`, { name: ALMA }), say('common-ground.pace-answer.right'));
      await press(there, 'common-ground.continue');
      await write(there, say('common-ground.check-in.good'), who === 'me' ? 'The walk' : 'The quiet evening');
      await press(there, 'common-ground.continue');
      await press(there, 'common-ground.keep');
      await arrive(there, say('common-ground.part.check-ins'));
    }
    await expect(there.getByText(say('common-ground.check-in.good-was', { what: 'The quiet evening' }))).toBeVisible();
  });

  await test.step('the terminal says what the screens say', async () => {
    await goTo(there, 'today');
    const card = there.getByRole('article').filter({ hasText: say('today.next', { stage: '' }).trim() });
    const shown = await card.getByRole('heading', { level: 2 }).textContent();
    const plan = planInTerminal(await exportJson(there), at('05-04', '20:00'));
    expect({ ...plan, next: titleOf(plan.next.practice) }).toMatchObject({
      stage: 'rebuild',
      contact: 'INVITED',
      stops: [],
      next: shown,
    });
  });
  await elsewhere.close();
});
