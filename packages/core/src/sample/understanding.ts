import { record, type Line } from './line.ts';

/** Why it ended, as it became clearer, and what the person wants and why. */
export const understanding: readonly Line[] = [
  [
    56,
    '21:14',
    record('reason', {
      text: 'He said I was never really there, even when I was',
      statedBy: 'them',
      theme: 'growing-apart',
      behind: 'I brought the shop home every evening and called it tiredness',
      whys: ['I answered customers at dinner', 'I was afraid the shop would fail', 'I had put everything I had into it'],
      myPart: 'I stopped asking how his day was. He stopped telling me.',
      theirPart: 'He went quiet for weeks before he said anything',
      circumstances: 'The first winter of the shop',
      theirView: 'He would say he waited a long time for me to look up',
      toChange: 'Evenings without the phone, and asking first',
      fixable: 'partly',
    }),
    'reason-never-there',
  ],
  [
    51,
    '19:40',
    record('reason', {
      text: 'We never agreed where to live',
      statedBy: 'both',
      theme: 'goals-or-values',
      behind: 'Neither of us wanted to be the one who gives something up',
      myPart: 'I changed the subject every time',
      theirPart: 'He looked at flats by the sea without telling me',
      toChange: 'Say out loud what each could and could not live with',
      fixable: 'unknown',
    }),
    'reason-where-to-live',
  ],
  [
    38,
    '20:05',
    record('reason', {
      text: 'The same argument about money, every month',
      statedBy: 'me',
      theme: 'constant-arguing',
      behind: 'I was ashamed of what I owed and hid behind being busy',
      myPart: 'I showed him the debts only when the letter came',
      theirPart: 'He went through the whole list out loud, in front of his brother',
      toChange: 'Nothing hidden; once a month, at a table, for half an hour',
      fixable: 'yes',
    }),
    'reason-money',
  ],
  [
    35,
    '18:22',
    record('evidence', {
      reason: 'reason-money',
      whose: 'me',
      what: 'Went to the debt advice at the town hall and told Marta the whole sum',
      noticeable: true,
    }),
  ],
  [
    21,
    '20:48',
    record('evidence', {
      reason: 'reason-never-there',
      whose: 'me',
      what: 'Phone in the drawer from seven, four evenings out of five',
      noticeable: true,
    }),
  ],
  [
    11,
    '22:10',
    record('evidence', {
      reason: 'reason-never-there',
      whose: 'me',
      what: 'Marta said I had asked her three questions in a row',
      noticeable: true,
    }),
  ],
  [
    49,
    '21:33',
    record('motive-check', {
      scores: { love: 3, lonely: 4, jealous: 2, convenient: 2, afraid: 4, nostalgic: 4, pressured: 1, changed: 0 },
      ifTheyStayedAway: 'I cannot picture it',
    }),
  ],
  [
    30,
    '20:17',
    record('motive-check', {
      scores: { love: 3, lonely: 3, jealous: 1, convenient: 1, afraid: 3, nostalgic: 3, pressured: 1, changed: 1 },
      ifTheyStayedAway: 'I would keep the shop and the Thursday choir',
    }),
  ],
  [
    9,
    '19:55',
    record('motive-check', {
      scores: { love: 3, lonely: 1, jealous: 0, convenient: 1, afraid: 1, nostalgic: 3, pressured: 2, changed: 2 },
      ifTheyStayedAway: 'It would hurt, and I would be all right',
      note: 'Lonely has gone down since the choir. Missing him has not.',
    }),
  ],
  [
    9,
    '20:20',
    {
      do: 'decide',
      with: { choice: 'not-yet', why: 'Where to live is still open. I want to know my own answer before I ask for his.' },
    },
  ],
  [14, '20:30', record('stop-sign', { text: 'If I hide money from anyone again to look better in front of him' })],
  [14, '20:34', record('stop-sign', { text: 'If by spring neither of us can say where we want to live' })],
];
