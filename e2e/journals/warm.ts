import { contact, entry, record } from '@reprise/core/sample';
import { told, type Moment, type Story } from './story.ts';

const safetyOn = (day: string): Moment => [day, '17:30', { do: 'answer-safety', with: { outcome: 'clear', classes: [] } }];
const reported = (
  kind: 'agreement' | 'promise' | 'couple-check-in' | 'promise-outcome' | 'gratitude',
  v: Record<string, unknown>,
) => ({ do: 'record', with: { kind, v, by: 'reported' } }) as const;

const moments: readonly Moment[] = [
  [
    '03-03',
    '20:15',
    {
      do: 'set-situation',
      with: {
        name: 'Alma',
        endedBy: 'both',
        endedOn: '2026-03-01',
        lastContactOn: '2026-03-02',
        lastContactBy: 'both',
        home: 'separate',
        infidelity: 'none',
        theyAreWithSomeone: 'no',
        under18: 'neither',
        necessary: [],
        whatIWant: 'To know whether we gave up too early',
      },
    },
  ],
  safetyOn('03-04'),
  [
    '03-06',
    '20:00',
    entry('starting-honestly', {
      want: 'To know whether we gave up too early',
      strongest: 'person',
      worth: 'How we laughed at nothing',
      notWorth: 'Lists instead of talks',
      patience: 3,
      hardest: 'Waiting',
      ifNo: 'hard',
      whoFirst: 'My brother',
      hereFor: 'understand',
    }),
  ],
  [
    '03-05',
    '20:00',
    record('reason', {
      text: 'We only talked about plans',
      statedBy: 'both',
      theme: 'communication',
      behind: 'Plans were easier than feelings',
      myPart: 'I made lists when she was sad',
      toChange: 'Ask first, and listen to the end',
      fixable: 'yes',
    }),
    'reason-plans',
  ],
  [
    '03-08',
    '20:00',
    record('motive-check', {
      scores: { love: 4, lonely: 2, jealous: 0, convenient: 1, afraid: 1, nostalgic: 2, pressured: 0, changed: 1 },
    }),
  ],
  ['03-14', '19:00', record('check-in', { mood: 2, longing: 6, company: 'alone' })],
  [
    '03-15',
    '18:00',
    record('goal', {
      practice: 'one-trait',
      what: 'Listen to the end',
      forWhom: 'me',
      when: 'someone is sad',
      then: 'I ask and wait',
      reason: 'reason-plans',
    }),
  ],
  [
    '03-22',
    '19:30',
    record('evidence', {
      reason: 'reason-plans',
      whose: 'me',
      what: 'My brother said I had listened for an hour',
      noticeable: true,
    }),
  ],
  [
    '03-27',
    '20:00',
    record('motive-check', {
      scores: { love: 4, lonely: 1, jealous: 0, convenient: 0, afraid: 1, nostalgic: 2, pressured: 0, changed: 3 },
    }),
  ],
  ['03-30', '20:00', record('stop-sign', { text: 'If we hide things from each other again' })],
  // After thirty days.
  safetyOn('04-02'),
  ['04-02', '20:00', { do: 'decide', with: { choice: 'try', why: 'It can be learned, and I have begun' } }, 'decision-try'],
  ['04-03', '20:00', { do: 'decide', with: { choice: 'try', reaffirms: 'decision-try' } }],
  [
    '04-03',
    '20:15',
    record('outcomes', { onYes: 'Coffee by day', onNo: 'I thank her and leave it', onSilence: 'I do not write again' }),
  ],
  [
    '04-04',
    '11:00',
    contact({ event: 'outreach', of: 'first-message', words: 'I found your book of birds. I hope spring is kind to you.' }),
  ],
  // A warm answer, and a meeting.
  [
    '04-06',
    '18:20',
    contact({
      event: 'their-answer',
      says: 'warm',
      happened: 'She wrote a long, friendly answer',
      readAs: 'She is glad that I wrote',
    }),
  ],
  ['04-06', '20:40', contact({ event: 'reply', words: 'Thank you. I was glad to read it.' })],
  safetyOn('04-09'),
  [
    '04-10',
    '11:10',
    contact({
      event: 'outreach',
      of: 'invitation',
      words: 'Would you like a walk by the lake on Saturday afternoon? A no is fine.',
    }),
  ],
  [
    '04-11',
    '09:30',
    contact({ event: 'their-answer', says: 'yes-to-meeting', happened: 'Yes, at three', readAs: 'She wants to see how it is' }),
  ],
  safetyOn('04-17'),
  ['04-18', '18:30', contact({ event: 'met', happened: 'We walked and laughed about the geese', readAs: 'It was easy' })],
  [
    '04-20',
    '19:10',
    contact({ event: 'their-invitation', to: 'talk', words: 'Shall we talk properly on Sunday? I would like to.' }),
  ],
  // The talk, and a yes from each.
  [
    '04-23',
    '20:00',
    entry('apologising', {
      did: 'I made lists when she was sad',
      harm: 'She was alone with it',
      repair: 'Ask her what would help now',
      change: 'I listen to the end; my brother can tell',
      want: 'nothing',
      wording: 'When you were sad I made lists, and that left you alone. I am sorry.',
    }),
  ],
  safetyOn('04-24'),
  [
    '04-25',
    '16:00',
    record('issue', {
      what: 'Sad evenings',
      myView: 'I wanted to mend it',
      theirView: 'She wanted company',
      reason: 'reason-plans',
    }),
    'issue-evenings',
  ],
  [
    '04-26',
    '11:00',
    entry('the-talk', {
      moment: 'before',
      opening: 'Thank you for asking me',
      questions: ['What was it like for you?'],
      say: 'What was mine',
      length: 'We stop at five',
      ending: 'Thank you for today',
    }),
  ],
  ['04-26', '18:00', contact({ event: 'met', happened: 'The talk. We both said sorry for our own part.' })],
  [
    '04-26',
    '21:00',
    entry('the-talk', {
      moment: 'after',
      heard: 'She had missed being asked',
      surprised: 'That she liked the lists, on good days',
      didWell: 'wait until she had finished',
      clear: 'We both want to try, slowly',
      stillOpen: 'Where we live',
    }),
  ],
  safetyOn('05-01'),
  ['05-03', '17:00', contact({ event: 'spoken-yes', who: 'them', words: 'Yes, slowly' })],
  ['05-03', '17:01', contact({ event: 'spoken-yes', who: 'me', words: 'Yes, slowly' })],
  // Together again.
  [
    '05-04',
    '20:00',
    record('agreement', { text: 'One evening a week without plans', mine: true, theirs: true, reviewOn: '2026-06-04' }),
    'agreement-evening',
  ],
  ['05-04', '20:10', reported('promise', { maker: 'them', text: 'To say it when she is sad' }), 'promise-say'],
  ['05-04', '20:12', record('promise', { maker: 'me', text: 'To ask before I mend', dueOn: '2026-05-18' }), 'promise-ask'],
  ['05-05', '20:00', record('boundary', { owner: 'me', iWill: 'Keep Thursdays with my brother', understood: true })],
  safetyOn('05-08'),
  ['05-10', '19:00', record('couple-check-in', { who: 'me', going: 3, pace: 'right', good: 'The walk' })],
  ['05-10', '19:05', reported('couple-check-in', { who: 'them', going: 3, pace: 'right', good: 'The quiet evening' })],
  ['05-12', '21:00', reported('gratitude', { who: 'them', text: 'You waited until I had finished' })],
  safetyOn('05-15'),
  ['05-18', '20:00', reported('promise-outcome', { promise: 'promise-ask', kept: true, seenBy: 'them' })],
  [
    '05-19',
    '20:00',
    record('time-together', { what: 'The bird hide at dawn', on: '2026-05-24', askedBy: 'them', aboutUs: false }),
  ],
];

/** A warm answer, a meeting, a talk, a yes from each, agreements. */
export const warm: Story = {
  name: 'warm',
  beats: told(2026, '+02:00', moments),
  days: [
    { name: 'situation-told', at: '2026-03-03T20:30:00+02:00' },
    { name: 'space', at: '2026-03-16T19:00:00+02:00' },
    { name: 'gate-open', at: '2026-04-03T20:30:00+02:00' },
    { name: 'waiting', at: '2026-04-05T12:00:00+02:00' },
    { name: 'warm-answer', at: '2026-04-07T12:00:00+02:00' },
    { name: 'yes-to-meeting', at: '2026-04-11T12:00:00+02:00' },
    { name: 'asked-to-talk', at: '2026-04-20T20:00:00+02:00' },
    { name: 'talked', at: '2026-04-26T20:00:00+02:00' },
    { name: 'both-yes', at: '2026-05-03T18:00:00+02:00' },
    { name: 'agreements', at: '2026-05-20T19:00:00+02:00' },
    { name: 'safety-lapsed', at: '2026-05-24T19:00:00+02:00' },
  ],
};
