import { expect, test } from '@playwright/test';
import { quiet } from '../journals/quiet.ts';
import { arrive, arriveNew, beginEvening, comeBack, goTo, keepEvening, press, write } from '../support/journey.ts';
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
import { say, sayDay } from '../support/words.ts';

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB' });

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
    await expect(page.getByText(say('i-wrote.days-kept', { kept: 11 }))).toBeVisible();
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
  console.log(await page.getByRole('main').ariaSnapshot());
});
