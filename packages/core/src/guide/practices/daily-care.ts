import { workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const dailyCare = practice({
  id: 'daily-care',
  stage: 'grow',
  sections: ['win.p2'],
  evidence: ['uplifting-activities', 'exercise', 'self-compassion'],
  disagreements: [],
  repeat: 'daily',
  exercise: {
    type: 'steps',
    record: 'care',
    steps: [
      {
        id: 'night',
        title: 'Last night',
        parts: [
          {
            type: 'choice',
            id: 'slept',
            label: 'How did you sleep?',
            options: [
              { value: 'badly', label: 'Badly' },
              { value: 'so-so', label: 'So-so' },
              { value: 'well', label: 'Well' },
            ],
          },
        ],
      },
      {
        id: 'night-help',
        title: 'After a bad night',
        when: { field: 'slept', is: 'badly' },
        parts: [
          {
            type: 'say',
            text: 'Bad nights are usual now and they pass. Get up at your normal time, find daylight early, leave the phone outside the bedroom. If it goes on for weeks, a doctor can help.',
          },
        ],
      },
      {
        id: 'food',
        title: 'Food',
        parts: [
          {
            type: 'choice',
            id: 'ate',
            label: 'Have you eaten today?',
            options: [
              { value: 'little', label: 'Hardly' },
              { value: 'enough', label: 'Enough to go on' },
              { value: 'well', label: 'A proper meal' },
            ],
          },
        ],
      },
      {
        id: 'body',
        title: 'Body and air',
        parts: [
          {
            type: 'choice',
            id: 'moved',
            label: 'Have you moved?',
            options: [
              { value: 'no', label: 'Not yet' },
              { value: 'a-little', label: 'A little' },
              { value: 'yes', label: 'Yes' },
            ],
          },
          { type: 'yes-no', id: 'outside', label: 'Were you outside today?' },
        ],
      },
      {
        id: 'tomorrow',
        title: 'One small thing',
        help: 'So small that it works on a bad day: a soup, a shower before nine, a walk to the corner.',
        parts: [{ type: 'text', id: 'note', label: 'What will you do for yourself tomorrow?', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'today', field: 'note', heading: 'What you meant to do for yourself' },
    { place: 'hard-date', field: 'note', heading: 'Small things you have done for yourself' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 1) return undefined;
    const since = facts.daysSince('care');
    if (since >= 7 && workedHard(facts)) return { weight: since === Number.POSITIVE_INFINITY ? 61 : 56, because: 'after-hard' };
    if (since === Number.POSITIVE_INFINITY) return { weight: 38, because: 'first' };
    const last = facts.journal.kinds.get('care')?.findLast((entry) => !entry.deleted)?.v;
    if (since >= 1 && since <= 2 && (last?.['slept'] === 'badly' || last?.['ate'] === 'little'))
      return { weight: 33, because: 'rough' };
    return since >= 4 ? { weight: 32, because: 'a-while' } : undefined;
  },
  text: {
    title: 'Sleep, food, air',
    short: 'Four taps on how your body is doing, and one small thing for tomorrow.',
    purpose:
      'Grief is tiring, and a tired, hungry person decides badly. Looking after sleep, food and air is the plainest thing you can do, and it needs no one else.',
    guides:
      'One guide asks you to exercise, eat, sleep and see someone professional if you need to, and says a healthy mind is needed for being together again. A healthy mind is needed for you. If nothing changes over weeks, ask a doctor or a counsellor.',
    research:
      'Moving and planning small good things ease low mood in trials. Being kind to yourself goes with doing better after a separation.',
    because: {
      first: 'Start with the plain things: sleep, food, air. Four taps, and one small thing for tomorrow.',
      'after-hard': 'You have looked at hard things. Before more of that, see to sleep, food and air. Four taps.',
      rough: 'The last time you noted this, sleep or food was poor. How is it today?',
      'a-while': 'You have not looked at sleep, food and air for some days. Four taps will do.',
    },
  },
  examples: [
    {
      section: 'win.p2',
      input: [
        { on: 2, kind: 'care', v: { slept: 'badly', ate: 'little', moved: 'no', outside: false, note: 'Soup before eight' } },
      ],
      then: { place: 'today', shows: 'Soup before eight' },
    },
  ],
});
