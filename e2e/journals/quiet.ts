import { contact, entry, record } from '@reprise/core/sample';
import { told, type Moment, type Story } from './story.ts';

const scores = { love: 3, lonely: 3, jealous: 1, convenient: 1, afraid: 2, nostalgic: 3, pressured: 0, changed: 1 };
const safety: Moment[2] = { do: 'answer-safety', with: { outcome: 'clear', classes: [] } };

const checkIns = (month: string, from: number, values: string): readonly Moment[] =>
  [...values].flatMap((value, index): Moment[] =>
    value === '.'
      ? []
      : [
          [
            `${month}-${String(from + index).padStart(2, '0')}`,
            '21:30',
            record('check-in', {
              mood: Math.floor(Number(value) / 2),
              longing: 9 - Number(value),
              company: Number(value) % 3 ? 'alone' : 'with-others',
            }),
          ],
        ],
  );

const moments: readonly Moment[] = [
  // The first evening.
  ['01-09', '22:40', record('urge', { before: 9, after: 6, wanting: 'To ask why', helped: ['waited', 'letter'], wrote: false })],
  ['01-09', '22:48', record('letter', { text: 'Robin, I do not understand it yet. I will not send this.' })],
  [
    '01-09',
    '22:55',
    {
      do: 'set-situation',
      with: {
        name: 'Robin',
        endedBy: 'them',
        endedOn: '2026-01-07',
        lastContactOn: '2026-01-08',
        lastContactBy: 'me',
        married: false,
        home: 'separate',
        children: false,
        work: false,
        infidelity: 'none',
        theyAreWithSomeone: 'unknown',
        under18: 'neither',
        necessary: ['belongings'],
        necessaryRoute: 'email',
        whatIWant: 'To understand what happened',
      },
    },
  ],
  // The days after.
  [
    '01-10',
    '18:40',
    entry('starting-honestly', {
      want: 'To understand what happened, and then to see',
      strongest: 'person',
      worth: 'The calm of our mornings',
      notWorth: 'Pretending I am not tired',
      patience: 3,
      hardest: 'The evenings',
      ifNo: 'hard',
      whoFirst: 'Noor',
      hereFor: 'understand',
    }),
  ],
  ['01-10', '18:10', safety],
  [
    '01-10',
    '20:00',
    record('reason', {
      text: 'I worked through every weekend',
      statedBy: 'them',
      theme: 'growing-apart',
      behind: 'I was afraid of losing the job and told nobody',
      myPart: 'I said "soon" for a year',
      toChange: 'Weekends without work, and saying it when I am afraid',
      fixable: 'partly',
    }),
    'reason-weekends',
  ],
  [
    '01-12',
    '20:20',
    record('reason', {
      text: 'We stopped laughing',
      statedBy: 'me',
      noPartOfMine: false,
      myPart: 'I came home empty',
      circumstances: 'A hard year',
    }),
    'reason-laughing',
  ],
  ['01-11', '11:30', record('person', { name: 'Noor', forWhat: 'To ring when the evening is long' })],
  ['01-14', '20:10', record('if-then', { when: 'I want to write at night', then: 'I write to Noor instead' })],
  ['01-17', '19:40', record('motive-check', { scores })],
  [
    '01-18',
    '20:10',
    entry('telling-it-from-outside', {
      called: 'Somebody',
      good: 'They were kind to each other in the mornings',
      circle: 'Work, silence, sorry, work',
      iNeeded: 'To feel safe',
      theyNeeded: 'A Saturday',
      lastLine: 'It could be told without a villain',
      next: 'Keep one Saturday free',
    }),
  ],
  // A slip.
  ['01-20', '23:50', record('urge', { before: 9, after: 9, wanting: 'To hear something', wrote: true })],
  [
    '01-20',
    '23:52',
    contact({ event: 'slip', of: 'message', happened: 'Wrote "are you awake"', readAs: 'No answer means no answer tonight' }),
  ],
  [
    '01-24',
    '17:00',
    record('goal', { practice: 'growth-goals', what: 'Saturdays without work', forWhom: 'me', reason: 'reason-weekends' }),
    'goal-saturdays',
  ],
  [
    '01-31',
    '18:00',
    record('did', {
      goal: 'goal-saturdays',
      what: 'A Saturday at the river with Noor',
      sort: 'people',
      company: 'with-others',
      before: 2,
      after: 3,
    }),
  ],
  [
    '02-01',
    '19:20',
    record('motive-check', {
      scores: { ...scores, lonely: 1, afraid: 1, changed: 3 },
      ifTheyStayedAway: 'I would be sad, and I would be all right',
    }),
  ],
  [
    '02-04',
    '20:00',
    record('evidence', {
      reason: 'reason-weekends',
      whose: 'me',
      what: 'Four Saturdays without work; Noor noticed',
      noticeable: true,
    }),
  ],
  ['02-06', '20:30', record('stop-sign', { text: 'If there is no answer within two weeks, I stop' }), 'sign-silence'],
  // Deciding, and a night.
  ['02-11', '18:30', safety],
  ['02-11', '20:00', { do: 'decide', with: { choice: 'try', why: 'I know what was mine, and I can hear a no' } }, 'decision-try'],
  ['02-12', '20:10', { do: 'decide', with: { choice: 'try', reaffirms: 'decision-try' } }],
  [
    '02-12',
    '20:25',
    record('outcomes', {
      onYes: 'One meeting by day, and slowly',
      onNo: 'I thank Robin and I ring Noor',
      onSilence: 'I do not write again. I go to the river on Saturday.',
    }),
  ],
  // One message, and silence.
  [
    '02-13',
    '19:00',
    contact({
      event: 'outreach',
      of: 'first-message',
      words: 'I have thought about what you said. If you would like to talk one day, I would be glad. No need to answer.',
    }),
  ],
  [
    '02-20',
    '22:15',
    record('urge', { before: 7, after: 4, wanting: 'To ask whether it arrived', helped: ['plan', 'person'], wrote: false }),
  ],
  ['02-28', '10:00', record('stop-sign', { text: 'If there is no answer within two weeks, I stop', met: true })],
  [
    '03-01',
    '18:00',
    { do: 'decide', with: { choice: 'let-go', why: 'Silence is an answer I can live with' } },
    'decision-let-go',
  ],
  ['03-02', '19:00', { do: 'decide', with: { choice: 'let-go', reaffirms: 'decision-let-go' } }],
  ['03-03', '20:00', record('letter', { text: 'Robin. Thank you for the good years. I am putting the box away.' })],
  [
    '03-15',
    '11:00',
    record('did', {
      what: 'Gave the second bicycle to Noor’s brother',
      sort: 'joy',
      company: 'with-others',
      before: 2,
      after: 3,
    }),
  ],
  [
    '03-08',
    '19:30',
    entry('letting-go', {
      why: 'I asked once, with care, and I can stop asking',
      unsaid: 'Thank you for the mornings',
      keep: 'The river',
      firstThing: 'Box away',
    }),
  ],
  [
    '03-18',
    '20:00',
    entry('new-chapter', {
      learned: 'To say it when I am afraid',
      lookFor: 'Someone who asks back',
      lookOut: 'Working to be liked',
      firstStep: 'The choir on Thursday',
    }),
  ],
  ...checkIns('01', 9, '0.1102.2311.010223.3445'),
  ...checkIns('02', 1, '45.5465.656.766.5443.345.66'),
  ...checkIns('03', 1, '344.55.667.6778.8'),
];

/** A first message after a month of space with a slip; no answer; letting go; a new chapter. */
export const quiet: Story = {
  name: 'quiet',
  beats: told(2026, '+01:00', moments),
  days: [
    { name: 'first-evening', at: '2026-01-09T23:00:00+01:00' },
    { name: 'reasons-named', at: '2026-01-13T19:00:00+01:00' },
    { name: 'after-the-slip', at: '2026-01-21T19:00:00+01:00' },
    { name: 'half-way', at: '2026-01-25T19:00:00+01:00' },
    { name: 'thirty-days', at: '2026-02-09T19:00:00+01:00' },
    { name: 'decided', at: '2026-02-11T20:30:00+01:00' },
    { name: 'gate-open', at: '2026-02-13T18:00:00+01:00' },
    { name: 'waiting', at: '2026-02-14T18:00:00+01:00' },
    { name: 'thirteen-days', at: '2026-02-26T18:00:00+01:00' },
    { name: 'no-answer', at: '2026-02-27T20:00:00+01:00' },
    { name: 'letting-go', at: '2026-03-02T20:00:00+01:00' },
    { name: 'let-go-for-a-week', at: '2026-03-16T19:00:00+01:00' },
    { name: 'new-chapter', at: '2026-03-20T19:00:00+01:00' },
  ],
};
