import type { ActionInput } from '../act/act.ts';
import { contact, record, type Lines } from './line.ts';

const situation: ActionInput<'set-situation'> = {
  name: 'Jonah',
  endedBy: 'them',
  lastContactBy: 'them',
  married: false,
  divorceOrCustody: false,
  home: 'separate',
  children: false,
  work: false,
  infidelity: 'none',
  theyAreWithSomeone: 'unknown',
  under18: 'neither',
  necessary: ['money', 'belongings'],
  necessaryRoute: 'By email, about the deposit and his records only',
  whatIWant: 'To stop waking at four, and to know whether this was a mistake',
};

/** What passed between the two, the wish to write, and what helped instead. */
export const betweenUs: Lines = (day) => [
  [58, '23:08', { do: 'set-situation', with: { ...situation, endedOn: day(60), lastContactOn: day(59) } }],
  [57, '19:20', { do: 'answer-safety', with: { outcome: 'clear', classes: [] } }],
  [2, '18:41', { do: 'answer-safety', with: { outcome: 'clear', classes: [] } }],
  [
    58,
    '23:16',
    record('urge', { before: 9, after: 6, wanting: 'One more explanation', helped: ['waited', 'breath'], wrote: false }),
  ],
  [54, '00:42', record('urge', { before: 8, after: 5, wanting: 'To hear his voice', helped: ['letter'], wrote: false })],
  [47, '22:55', record('urge', { before: 8, after: 4, wanting: 'To ask if he is sleeping', helped: ['person'], wrote: false })],
  [41, '23:30', record('urge', { before: 9, after: 9, wanting: 'To say happy birthday', wrote: true })],
  [
    41,
    '23:34',
    contact({
      event: 'slip',
      of: 'message',
      happened: 'Wrote "happy birthday, thinking of you"',
      readAs: 'I told myself it was only polite',
    }),
  ],
  [
    40,
    '12:15',
    contact({
      event: 'their-message',
      happened: 'He wrote "thank you, that is kind"',
      readAs: 'I read it eleven times looking for more. It says thank you.',
    }),
  ],
  [
    33,
    '17:05',
    contact({ event: 'necessary', matter: 'money', words: 'The landlord has paid the deposit. Half is on your account.' }),
  ],
  [
    29,
    '22:20',
    record('urge', { before: 6, after: 3, wanting: 'To tell him about the choir', helped: ['moved', 'person'], wrote: false }),
  ],
  [
    24,
    '18:30',
    contact({
      event: 'ran-into',
      happened: 'He was at the market with his brother. We both said hello and went on.',
      readAs: 'He looked tired. I do not know why, and it is not mine to find out.',
    }),
  ],
  [
    18,
    '16:48',
    contact({
      event: 'necessary',
      matter: 'belongings',
      words: 'Your records are packed. Your brother can fetch them on Saturday.',
    }),
  ],
  [
    13,
    '21:40',
    record('urge', {
      before: 5,
      after: 2,
      wanting: 'To ask him about the flat by the sea',
      helped: ['plan', 'read-reasons'],
      wrote: false,
    }),
  ],
  [4, '22:58', record('urge', { before: 8, after: 7, wanting: 'Our anniversary', helped: ['waited'], wrote: true })],
  [
    4,
    '23:20',
    contact({
      event: 'slip',
      of: 'message',
      happened: 'Sent him the photo from the ferry, without words',
      readAs: 'I wanted him to remember that it was good',
    }),
  ],
  [
    53,
    '22:02',
    record('letter', {
      text: 'Jonah. I keep setting out two cups. I am angry that you went quiet and angry that I did not hear it.',
    }),
  ],
  [
    26,
    '21:18',
    record('letter', {
      text: 'I would have liked to tell you that the shop made its rent this month, by itself, for the first time.',
    }),
  ],
  [
    3,
    '21:50',
    record('letter', {
      text: 'About the photo: it was a good day, and it is a day in the past. I am putting the phone in the drawer now.',
    }),
  ],
];
