import { expect, test } from '@playwright/test';
import { quiet } from '../journals/quiet.ts';
import { arrive, arriveNew, beginEvening, comeBack, goTo, keepEvening, press } from '../support/journey.ts';
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
    const weekends = 'I worked through every weekend';
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
    console.log(await page.getByRole('main').ariaSnapshot());
    const day = dayOf('after-the-slip');
    await comeBack(page, day.at);
    await expectNext(page, day.next ?? '');
    await expectOnPath(page, day.stage, day.unmet.length);
  });
  console.log(await page.getByRole('main').ariaSnapshot());
});
