import { expect, test } from '@playwright/test';
import { quiet } from '../journals/quiet.ts';
import { arrive, button, arriveNew, beginEvening, comeBack, goTo, keepEvening, press, write } from '../support/journey.ts';
import {
  answerSafetyClear,
  checkIn,
  checkMotives,
  expectNext,
  expectOnPath,
  fillReason,
  goByPath,
  goToReason,
  nameReason,
  noteChange,
  noteIWrote,
  tellSituation,
  waitOutUrge,
} from '../support/deeds.ts';
import { playExercise } from '../support/exercise.ts';
import { exportJson, planInTerminal } from '../support/files.ts';
import { say, sayDay, titleOf } from '../support/words.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });

const dayOf = (name: string) => {
  const found = quiet.days.find((day) => day.name === name);
  if (!found) throw new Error(`the story has no day ${name}`);
  return found;
};
const weekends = 'I worked through every weekend';
const scores = { love: 3, lonely: 3, jealous: 1, convenient: 1, afraid: 2, nostalgic: 3, pressured: 0, changed: 1 };
const at = (day: string, clock: string): string => `2026-${day}T${clock}:00+01:00`;

test('one message after a month of space, no answer, letting go', async ({ page }) => {
  test.slow();

  await test.step('the first evening', async () => {
    await arriveNew(page, at('01-09', '22:38'));
    await beginEvening(page, 'write');
    await waitOutUrge(page, { before: 9, after: 6, wanting: 'To ask why', outcome: 'away', helped: ['waited', 'letter'] });
    await arrive(page, say('urge.noted'));
    await goTo(page, 'today');
    await arrive(page, say('tonight.and-now'));
    await press(page, 'tonight.keep');
    await keepEvening(page);
    await press(page, 'keep.situation');
    await tellSituation(page, {
      name: 'Robin',
      endedBy: 'them',
      endedOn: '2026-01-07',
      lastContactOn: '2026-01-08',
      lastContactBy: 'me',
      under18: 'neither',
    });
    await press(page, 'situation.to-today');
    await arrive(page, say('today.heading-night'));
    const day = dayOf('first-evening');
    await expectNext(page, day.next ?? '');
    await expectOnPath(page, day.stage, day.unmet.length);
  });

  await test.step('the reasons', async () => {
    await comeBack(page, at('01-10', '18:10'));
    await goByPath(page, 'before-you-start', 'staying-safe');
    await answerSafetyClear(page);
    await goTo(page, 'today');
    await expectNext(page, 'naming-the-reasons');
    await press(page, 'today.begin');
    await arrive(page, say('reasons-board.first'));
    await nameReason(page, weekends, 'them');
    await fillReason(page, weekends, {
      theme: 'growing-apart',
      behind: 'I was afraid of losing the job and told nobody',
      myPart: 'I said "soon" for a year',
      toChange: 'Weekends without work, and saying it when I am afraid',
      fixable: 'partly',
    });
    await goTo(page, 'today');
    await checkIn(page, 1, 8, 'alone');

    await comeBack(page, at('01-12', '20:20'));
    await goByPath(page, 'understand', 'naming-the-reasons');
    await press(page, 'reasons-board.another');
    await nameReason(page, 'We stopped laughing', 'me');
    await fillReason(page, 'We stopped laughing', { myPart: 'I came home empty', circumstances: 'A hard year' });

    const day = dayOf('reasons-named');
    await comeBack(page, day.at);
    await expectOnPath(page, day.stage, day.unmet.length);
  });

  await test.step('a motive check, and days', async () => {
    await comeBack(page, at('01-17', '19:40'));
    await goByPath(page, 'understand', 'motive-check');
    await checkMotives(page, scores);
    await goTo(page, 'today');
    await checkIn(page, 2, 6, 'with-others');
  });

  await test.step('a slip adds days and takes none', async () => {
    await comeBack(page, at('01-20', '23:40'));
    await page.getByRole('button', { name: say('today.urge'), exact: true }).click();
    await waitOutUrge(page, { before: 9, after: 9, wanting: 'To hear something', outcome: 'wrote' });
    await noteIWrote(page, {
      kind: 'message',
      happened: 'Wrote "are you awake"',
      felt: 'No answer means no answer tonight',
    });
    await expect(page.getByText(say('i-wrote.days-but-today', { kept: 11 }))).toBeVisible();
    await expect(page.getByText(say('i-wrote.days-added', { added: 3 }))).toBeVisible();
    const day = dayOf('after-the-slip');
    await comeBack(page, day.at);
    await expectNext(page, day.next ?? '');
    await expectOnPath(page, day.stage, day.unmet.length);
    await expect(page.getByText(/^12 days of space are kept/)).toBeVisible();
  });

  await test.step('daily life, a second motive check, a change that was seen, a sign to stop at', async () => {
    await comeBack(page, at('01-24', '17:00'));
    await goByPath(page, 'grow', 'growth-goals');
    await press(page, 'practice.begin');
    await playExercise(
      page,
      'growth-goals',
      { what: 'Saturdays without work', forWhom: 'me', when: 'it is Friday evening', then: 'I shut the laptop' },
      'Robin',
    );
    const half = dayOf('half-way');
    await comeBack(page, half.at);
    await expectOnPath(page, half.stage, half.unmet.length);

    await comeBack(page, at('02-01', '19:20'));
    await goByPath(page, 'understand', 'motive-check');
    await press(page, 'motive-check.again');
    await checkMotives(page, { ...scores, lonely: 1, afraid: 1, changed: 3 }, 'I would be sad, and I would be all right');
    await expect(page.getByText(say('motive-check.changed', { days: 15 }))).toBeVisible();
    await goTo(page, 'today');
    await checkIn(page, 4, 3, 'with-others');

    await comeBack(page, at('02-04', '20:00'));
    await goToReason(page, weekends);
    await noteChange(page, weekends, 'Four Saturdays without work; Noor noticed');

    await comeBack(page, at('02-06', '20:30'));
    await goByPath(page, 'decide', 'stop-signs');
    await press(page, 'practice.begin');
    await playExercise(page, 'stop-signs', { text: 'If there is no answer within two weeks, I stop', met: false }, 'Robin');
  });

  await test.step('thirty days, a decision, a night', async () => {
    const thirty = dayOf('thirty-days');
    await comeBack(page, thirty.at);
    await expectNext(page, thirty.next ?? '');
    await expectOnPath(page, thirty.stage, thirty.unmet.length);

    await comeBack(page, at('02-11', '18:30'));
    await goByPath(page, 'before-you-start', 'staying-safe');
    await answerSafetyClear(page);
    await goByPath(page, 'decide', 'deciding');
    await arrive(page, say('decision-worksheet.heading'));
    await press(page, 'decision-worksheet.pick.try');
    await write(page, say('decision-worksheet.why'), 'I know what was mine, and I can hear a no');
    await press(page, 'decision-worksheet.keep');
    await expect(page.getByText(say('decision-worksheet.sleep-on-it', { day: sayDay('2026-02-12') }))).toBeVisible();
    const decided = dayOf('decided');
    await goTo(page, 'today');
    await expectNext(page, decided.next ?? '');
    await expectOnPath(page, decided.stage, decided.unmet.length);

    await comeBack(page, at('02-12', '20:10'));
    await goByPath(page, 'decide', 'deciding');
    await press(page, 'decision-worksheet.look-again');
    await press(page, 'decision-worksheet.holds');
    await expect(page.getByText(say('decision-worksheet.reaffirmed'))).toBeVisible();
    await goTo(page, 'today');
    await press(page, 'today.begin');
    await press(page, 'practice.begin');
    await playExercise(
      page,
      'whatever-they-answer',
      {
        onYes: 'One meeting by day, and slowly',
        onNo: 'I thank Robin and I ring Noor',
        onSilence: 'I do not write again. I go to the river on Saturday.',
      },
      'Robin',
    );
    const open = dayOf('gate-open');
    await comeBack(page, open.at);
    await expectNext(page, open.next ?? '');
    await expectOnPath(page, open.stage, 0);
  });

  const words = 'I have thought about what you said. If you would like to talk one day, I would be glad. No need to answer.';

  await test.step('one message: planned, written, copied, sent', async () => {
    await goTo(page, 'today');
    await press(page, 'today.begin');
    await arrive(page, say('first-contact.heading.first-message'));
    await expect(button(page, 'first-contact.copy')).toHaveCount(0);
    await press(page, 'first-contact.plan');
    await playExercise(
      page,
      'first-message',
      {
        wishes: 'Nothing was said about it',
        keptWishes: true,
        dontTrue: 'It may hurt to hear nothing',
        channel: 'text',
        channelWhy: 'Robin reads it when there is time',
        time: 'early-evening',
        asks: 'Nothing',
        easyNo: 'No need to answer.',
      },
      'Robin',
    );
    await press(page, 'practice.go-on');
    await arrive(page, say('first-contact.heading.first-message'));
    await expect(page.getByText('I do not write again. I go to the river on Saturday.')).toBeVisible();
    await write(page, say('first-contact.draft'), words);
    await expect(button(page, 'first-contact.copy')).toBeDisabled();
    for (const check of await page
      .getByRole('group', { name: say('first-contact.look-again') })
      .getByRole('checkbox')
      .all())
      await check.check();
    await press(page, 'first-contact.copy');
    await expect(page.getByText(say('first-contact.copied'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
    await press(page, 'first-contact.sent');
    await arrive(page, say('first-contact.waiting', { name: 'Robin' }));
    await expect(page.getByText(say('first-contact.quiet-on', { day: sayDay('2026-02-27') }))).toBeVisible();
  });

  await test.step('waiting', async () => {
    const waiting = dayOf('waiting');
    await comeBack(page, waiting.at);
    await expect(page.getByText(say('contact.WAITING'), { exact: true })).toBeVisible();
    await expect(page.getByText(say('standing.quiet-on', { day: sayDay('2026-02-27') }))).toBeVisible();
    await expectOnPath(page, waiting.stage, waiting.unmet.length);
    await expect(page.getByText(say('gate.one-unanswered')).first()).toBeVisible();

    await comeBack(page, at('02-20', '20:15'));
    await page.getByRole('button', { name: say('today.urge'), exact: true }).click();
    await waitOutUrge(page, { before: 7, after: 4, wanting: 'To ask whether it arrived', outcome: 'away', helped: ['plan'] });
    await goTo(page, 'today');
    await checkIn(page, 3, 4, 'alone');

    const thirteen = dayOf('thirteen-days');
    await comeBack(page, thirteen.at);
    await expect(page.getByText(say('contact.WAITING'), { exact: true })).toBeVisible();
    await expectOnPath(page, thirteen.stage, thirteen.unmet.length);
  });

  await test.step('no answer: the way closes, and says why', async () => {
    const silent = dayOf('no-answer');
    await comeBack(page, silent.at);
    await expect(page.getByText(say('contact.QUIET'), { exact: true })).toBeVisible();
    await expect(page.getByText(say('contact.QUIET.says'))).toBeVisible();
    await expectNext(page, silent.next ?? '');
    await goTo(page, 'path');
    await expect(page.getByText(say('stop.QUIET'))).toBeVisible();
    await press(page, 'path.why-closed');
    await arrive(page, say('stage.reach-out'));
    await expect(page.getByText(say('gate.quiet')).first()).toBeVisible();
    for (const practice of ['first-message', 'inviting']) {
      await goByPath(page, 'reach-out', practice);
      await arrive(page, titleOf(practice));
      await expect(page.getByText(say('practice.closed'), { exact: true })).toBeVisible();
      await expect(page.getByRole('main').getByText(say('gate.quiet'))).toBeVisible();
      await expect(button(page, 'first-contact.copy')).toHaveCount(0);
    }
    await goByPath(page, 'decide', 'deciding');
    await expect(button(page, 'decision-worksheet.pick.try')).toHaveCount(0);
    await expect(button(page, 'decision-worksheet.pick.let-go')).toBeVisible();
  });

  await test.step('letting go', async () => {
    await comeBack(page, at('03-01', '18:00'));
    await goTo(page, 'letting-go');
    await arrive(page, say('letting-go.heading'));
    await press(page, 'letting-go.i-let-go');
    await arrive(page, say('letting-go.decide.let-go'));
    await write(page, say('letting-go.why'), 'Silence is an answer I can live with');
    await press(page, 'letting-go.decide.let-go.keep');
    await expect(page.getByText(say('letting-go.lead-decided', { day: sayDay('2026-03-01') }))).toBeVisible();

    const later = dayOf('letting-go');
    await comeBack(page, later.at);
    await expectNext(page, later.next ?? '');
    await expect(page.getByText(say('suggestion.let-go-stop'))).toHaveCount(0);
    await expectOnPath(page, later.stage, later.unmet.length);

    await comeBack(page, at('03-08', '19:30'));
    await goTo(page, 'letting-go');
    await press(page, 'letting-go.begin');
    await playExercise(
      page,
      'letting-go',
      {
        why: 'I asked once, with care, and I can stop asking',
        unsaid: 'Thank you for the mornings',
        keep: 'The river',
        pullWhen: 'Saturday evenings',
        pullThen: 'I ring Noor',
        firstThing: 'Box away',
      },
      'Robin',
    );
    await goTo(page, 'letting-go');
    await expect(page.getByText('Thank you for the mornings')).toBeVisible();
    await goTo(page, 'today');
    await checkIn(page, 4, 3, 'with-others');
  });

  await test.step('a new chapter', async () => {
    const week = dayOf('let-go-for-a-week');
    await comeBack(page, week.at);
    await checkIn(page, 4, 2, 'with-others');
    await expectNext(page, week.next ?? '');
    await press(page, 'today.begin');
    await arrive(page, say('new-chapter.heading'));
    await press(page, 'new-chapter.begin-do');
    await playExercise(
      page,
      'new-chapter',
      {
        learned: 'To say it when I am afraid',
        lookFor: 'Someone who asks back',
        lookOut: 'Working to be liked',
        wanting: 'nobody',
        company: 'The choir',
        again: ['goals', 'people'],
        firstStep: 'The choir on Thursday',
      },
      'Robin',
    );
  });

  await test.step('the terminal says what the screens say', async () => {
    const last = dayOf('new-chapter');
    await comeBack(page, last.at);
    const shown = await page
      .getByRole('article')
      .filter({ hasText: say('today.next', { stage: '' }).trim() })
      .getByRole('heading', { level: 2 })
      .textContent();
    await goTo(page, 'path');
    await expect(page.getByText(say('stop.QUIET'))).toBeVisible();
    const file = await exportJson(page);
    const plan = planInTerminal(file, last.at);
    expect({ ...plan, next: titleOf(plan.next.practice) }).toMatchObject({
      stage: 'let-go',
      contact: 'QUIET',
      stops: ['QUIET'],
      next: shown,
    });
    expect(plan.closed.map(({ practice }) => practice)).toEqual(
      expect.arrayContaining(['first-message', 'inviting', 'the-talk']),
    );
  });
});
