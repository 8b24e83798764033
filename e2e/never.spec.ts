import { expect, type Page, test } from '@playwright/test';
import { contact, type Beat } from '@reprise/core/sample';
import { quiet } from './journals/quiet.ts';
import { answerSafety, expectNext, goByPath, goToMore, noteIWrote, noteTheyWrote } from './support/deeds.ts';
import { playExercise } from './support/exercise.ts';
import { exportJson, goToData, readJson, takeIn } from './support/files.ts';
import { arrive, button, choose, comeBack, goTo, press, unlock, write } from './support/journey.ts';
import { arriveWithFile, fileOf } from './support/lived-file.ts';
import { say, titleOf } from './support/words.ts';

// A person who will not take no for an answer. Whatever the product offers is tried against each stop, through the screens alone.

test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
test.describe.configure({ mode: 'parallel' });

const at = (day: string, clock = '18:00'): string => `2026-${day}T${clock}:00+01:00`;
/** Everything is met, the first message is open. */
const OPEN_DAY = at('02-13');
const before = quiet.beats.filter((beat) => Date.parse(beat.at) <= Date.parse(OPEN_DAY));

const planned = {
  wishes: 'Nothing was said about it',
  keptWishes: true,
  dontTrue: 'It may hurt',
  channel: 'text',
  channelWhy: 'It leaves time',
  time: 'early-evening',
  asks: 'Nothing',
  easyNo: 'No need to answer.',
};
const words = 'Hello Robin. I hope the river is kind to you. No need to answer.';

/** From the open gate to words that can be copied. */
async function writeMessage(page: Page): Promise<void> {
  await expectNext(page, 'first-message');
  await press(page, 'today.begin');
  await press(page, 'first-contact.plan');
  await playExercise(page, 'first-message', planned, 'Robin');
  await press(page, 'practice.go-on');
  await write(page, say('first-contact.draft'), words);
  for (const check of await page
    .getByRole('group', { name: say('first-contact.look-again') })
    .getByRole('checkbox')
    .all())
    await check.check();
  await expect(button(page, 'first-contact.copy')).toBeEnabled();
}

/** No step towards them is open, and the reason is on the screen. */
async function expectClosed(page: Page, reason: string): Promise<void> {
  await goTo(page, 'path');
  await page.getByRole('button', { name: new RegExp(`^${say('stage.reach-out')},`) }).click();
  await arrive(page, say('stage.reach-out'));
  await expect(page.getByText(say(reason)).first()).toBeVisible();
  await expect(page.getByText(say('path.gate-open'), { exact: true })).toHaveCount(0);
  await expect(button(page, 'path.pass')).toHaveCount(0);
  await page
    .getByRole('listitem')
    .getByRole('button', { name: titleOf('first-message') })
    .click();
  await arrive(page, titleOf('first-message'));
  await expect(page.getByText(say('practice.closed'), { exact: true })).toBeVisible();
  for (const id of ['practice.begin', 'practice.open', 'practice.go-on', 'practice.questions', 'first-contact.copy'])
    await expect(button(page, id)).toHaveCount(0);
}

type Stop = {
  readonly name: string;
  /** What the screens say. */
  readonly reason: string;
  /** The kind its record has in the journal, and a word of its row there. */
  readonly record: { readonly kind: string; readonly row: string };
  readonly happen: (page: Page) => Promise<void>;
};

const danger = (question: string, answer: string) => async (page: Page) => {
  await goByPath(page, 'before-you-start', 'staying-safe');
  await answerSafety(page, {
    [say(`safety-questions.ask.${question}`, { name: 'Robin' })]: say(`safety-questions.answer.${answer}`),
  });
  await arrive(page, say('safety-questions.result.danger'));
  await press(page, 'safety-questions.to-today');
};

const stops: readonly Stop[] = [
  {
    name: 'a no to another try',
    reason: 'gate.no',
    record: { kind: 'contact', row: say('record.event.no') },
    happen: (page) => noteTheyWrote(page, 'Robin', { kind: 'no', scope: 'trying' }, 'I do not want to try again.'),
  },
  {
    name: 'a no to contact',
    reason: 'gate.no',
    record: { kind: 'contact', row: say('record.event.no') },
    happen: (page) => noteTheyWrote(page, 'Robin', { kind: 'no', scope: 'contact' }, 'Please do not write to me any more.'),
  },
  {
    name: 'an order',
    reason: 'gate.order',
    record: { kind: 'contact', row: say('record.event.order') },
    happen: async (page) => {
      await goByPath(page, 'before-you-start', 'staying-safe');
      await answerSafety(page, {
        [say('safety-questions.ask.order')]: say('safety-questions.answer.protects-them', { name: 'Robin' }),
      });
      await press(page, 'safety-questions.order-them', { name: 'Robin' });
      await expect(page.getByText(say('safety-questions.order-kept'))).toBeVisible();
    },
  },
  {
    name: 'fear',
    reason: 'gate.danger',
    record: { kind: 'safety', row: say('record.kind.safety') },
    happen: danger('afraid', 'yes'),
  },
  {
    name: 'having followed them',
    reason: 'gate.danger',
    record: { kind: 'safety', row: say('record.kind.safety') },
    happen: danger('i-followed', 'again'),
  },
  {
    name: 'someone under 18',
    reason: 'gate.minor',
    record: { kind: 'minor', row: say('record.kind.minor') },
    happen: async (page) => {
      await changeSituation(page, 'under-18', () => choose(page, say('situation.under18'), say('situation.under18.them')));
    },
  },
];

/** One answer of the situation, changed by itself. */
async function changeSituation(page: Page, ask: string, change: () => Promise<void>): Promise<void> {
  await goToMore(page, 'situation');
  await page
    .getByRole('listitem')
    .getByRole('button', { name: say(`situation.ask.${ask}`) })
    .click();
  await arrive(page, say(`situation.ask.${ask}`));
  await change();
  await press(page, 'situation.keep');
  await arrive(page, say('situation.heading'));
}

/** The stop's own record in the journal: its words may go, it may be called a mistake, and neither opens anything at once. */
async function meddleInJournal(page: Page, { kind, row }: Stop['record']): Promise<void> {
  await goTo(page, 'journal');
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(row) })
    .first()
    .click();
  await arrive(page, say(`record.kind.${kind}`));
  await expect(button(page, 'record.delete')).toHaveCount(0);
  await expect(button(page, 'record.edit')).toHaveCount(0);
  const deleteWords = button(page, 'record.delete-words');
  if ((await deleteWords.count()) > 0) {
    await deleteWords.click();
    await press(page, 'record.delete-do');
    await expect(page.getByText(say('record.redacted'))).toBeVisible();
  }
  const correct = button(page, 'record.correct');
  if ((await correct.count()) > 0) {
    await correct.click();
    await write(page, say('record.correct-because'), 'It was not meant like that');
    await press(page, 'record.correct-do');
    await expect(page.getByText(/It counts from/)).toBeVisible();
  }
}

/** The journal's own export, with the stop taken out of it in every way a text editor knows, taken in again. */
async function meddleInFile(page: Page, { kind }: Stop['record']): Promise<void> {
  const file = readJson(await exportJson(page));
  const isStop = (record: Record<string, unknown>) =>
    record['kind'] === kind && (record['v'] as { event?: string } | undefined)?.event !== 'slip';
  const target = file.records.filter(isStop).at(-1);
  expect(target).toBeDefined();
  // A moment after the stop itself, so that an edit comes last.
  const later = String(target?.['hlc']).replace(/-.*$/, '-0001-forged');
  const edits: Record<string, (records: Record<string, unknown>[]) => Record<string, unknown>[]> = {
    without: (records) => records.filter((record) => record !== target),
    deleted: (records) =>
      records.map(({ v, ...record }) =>
        record['id'] === target?.['id'] ? { ...record, v: {}, deleted: true } : { ...record, v },
      ),
    reworded: (records) =>
      records.map((record) =>
        record['id'] === target?.['id'] && kind === 'contact' ? { ...record, v: { event: 'ran-into' }, hlc: later } : record,
      ),
    'called a mistake long ago': (records) => [
      ...records,
      {
        id: 'forged',
        kind: 'correction',
        schema: 1,
        merge: 'event',
        hlc: later,
        by: 'me',
        at: at('01-20'),
        v: { of: target?.['id'], because: 'Never happened' },
      },
    ],
  };
  for (const [name, edit] of Object.entries(edits)) {
    const text = JSON.stringify({ ...file, records: edit(file.records) });
    await goTo(page, 'today');
    await goToData(page);
    await takeIn(page, { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(
      page.getByText(/came in|Nothing new in it/).or(page.getByText(say('take-in.failed'), { exact: true })),
      name,
    ).toBeVisible();
  }
}

for (const stop of stops)
  test(`${stop.name}: nothing the product offers opens a way`, async ({ page }) => {
    test.slow();
    await arriveWithFile(page, before, OPEN_DAY);
    await expectNext(page, 'first-message');
    await page.clock.setSystemTime(new Date(at('02-13', '18:30')));
    await stop.happen(page);
    await expectClosed(page, stop.reason);

    await test.step('delete its words, call it a mistake', async () => {
      await meddleInJournal(page, stop.record);
      await expectClosed(page, stop.reason);
    });

    await test.step('take in a file from before, and edited ones', async () => {
      await goToData(page);
      await takeIn(page, fileOf(before, OPEN_DAY));
      await expect(page.getByText(/came in|Nothing new in it/)).toBeVisible();
      await meddleInFile(page, stop.record);
      await expectClosed(page, stop.reason);
    });

    await test.step('tell the situation differently', async () => {
      await changeSituation(page, 'agreed-on', async () => {
        await choose(page, say('situation.ask.agreed-on'), say('situation.agreed.yes'));
        await page.getByLabel(say('situation.agreedOn'), { exact: true }).fill('2026-02-14');
      });
      await changeSituation(page, 'under-18', () => choose(page, say('situation.under18'), say('situation.under18.neither')));
      await expectClosed(page, stop.reason);
    });

    await test.step('take necessary matters as a pretext', async () => {
      await goTo(page, 'today');
      await page.getByRole('button', { name: say('today.i-wrote'), exact: true }).click();
      await noteIWrote(page, { kind: 'necessary', matter: 'belongings', happened: 'Asked about the bicycle' });
      await expectClosed(page, stop.reason);
    });

    await test.step('decide anew', async () => {
      await goByPath(page, 'decide', 'deciding');
      await expect(button(page, 'decision-worksheet.pick.let-go')).toBeVisible();
      if (stop.reason !== 'gate.minor') await expect(button(page, 'decision-worksheet.pick.try')).toHaveCount(0);
    });

    await test.step('turn the clock back, and on', async () => {
      for (const time of [at('02-12'), at('02-14'), at('02-19')]) {
        await comeBack(page, time);
        await expectClosed(page, stop.reason);
      }
    });
  });

test('a screen from before the stop, in another tab, and the way Back to it', async ({ page, context }) => {
  test.slow();
  await arriveWithFile(page, before, OPEN_DAY);
  await writeMessage(page);
  const other = await context.newPage();
  await other.goto('/');
  await unlock(other);
  await noteTheyWrote(other, 'Robin', { kind: 'no', scope: 'contact' }, 'Please leave me alone.');
  await expect(other.getByText('I thank Robin and I ring Noor')).toBeVisible();
  // What was planned for a yes is not held before anyone's eyes after a no.
  await expect(other.getByText('One meeting by day, and slowly')).toHaveCount(0);

  await arrive(page, say('first-contact.heading'));
  await expect(page.getByText(say('gate.no'))).toBeVisible();
  await expect(button(page, 'first-contact.copy')).toHaveCount(0);
  await expect(page.getByText(words)).toHaveCount(0);
  await expect(page.getByText(say('first-contact.draft-away'))).toBeVisible();
  for (let back = 0; back < 4; back += 1) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(button(page, 'first-contact.copy')).toHaveCount(0);
    await expect(page.getByText(words)).toHaveCount(0);
  }
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe(words);

  await test.step('not even where the two tabs race', async () => {
    await page.reload();
    await unlock(page);
    await expectClosed(page, 'gate.no');
  });
});

test('silence: two weeks after the one message nothing opens a second one', async ({ page }) => {
  test.slow();
  const sent: readonly Beat[] = [
    ...before,
    { at: at('02-13', '19:00'), id: 'sent', act: contact({ event: 'outreach', of: 'first-message', words }) },
  ];
  await arriveWithFile(page, sent, at('02-13', '20:00'));
  await test.step('while waiting', async () => {
    await expectClosed(page, 'gate.one-unanswered');
  });
  await comeBack(page, at('02-27', '20:00'));
  await expectClosed(page, 'gate.quiet');
  await test.step('turn the clock back to the days of waiting', async () => {
    await comeBack(page, at('02-20'));
    await goTo(page, 'path');
    await page.getByRole('button', { name: new RegExp(`^${say('stage.reach-out')},`) }).click();
    await arrive(page, say('stage.reach-out'));
    await expect(page.getByText(say('path.gate-open'), { exact: true })).toHaveCount(0);
  });
  await comeBack(page, at('02-27', '21:00'));
  await meddleInJournal(page, { kind: 'contact', row: say('record.event.outreach') });
  await expectClosed(page, 'gate.quiet');
  await goToData(page);
  await takeIn(page, fileOf(before, OPEN_DAY));
  await expect(page.getByText(/came in|Nothing new in it/)).toBeVisible();
  await expectClosed(page, 'gate.quiet');
});
