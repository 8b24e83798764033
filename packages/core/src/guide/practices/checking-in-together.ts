import { of } from '../../journal/journal.ts';
import { practice } from '../practice.ts';

export const checkingInTogether = practice({
  id: 'checking-in-together',
  stage: 'rebuild',
  sections: ['step.6', 'step.12'],
  evidence: ['communication-training'],
  disagreements: [],
  gate: 'rebuild',
  repeat: 'weekly',
  exercise: {
    type: 'steps',
    record: 'couple-check-in',
    steps: [
      {
        id: 'who',
        title: 'Whose turn is it?',
        help: 'Each answers alone, one after the other. What the other one says is written as they told it.',
        parts: [
          {
            id: 'who',
            type: 'choice',
            label: 'These answers are',
            options: [
              { value: 'me', label: 'Mine' },
              { value: 'them', label: 'The other one’s, told to me' },
            ],
          },
        ],
      },
      {
        id: 'going',
        title: 'How is it going, between us?',
        help: 'This week, not in general.',
        parts: [{ id: 'going', type: 'scale', label: 'This week was', to: 4, low: 'Hard', high: 'Good' }],
      },
      {
        id: 'pace',
        title: 'And the pace?',
        help: 'How often you meet, who asks, how fast it grows closer. The slower one sets it.',
        parts: [
          {
            id: 'pace',
            type: 'choice',
            label: 'For this person it is',
            options: [
              { value: 'too-slow', label: 'Too slow' },
              { value: 'right', label: 'Right' },
              { value: 'too-fast', label: 'Too fast' },
            ],
          },
        ],
      },
      {
        id: 'good',
        title: 'What worked?',
        help: 'One thing the other one did, however small.',
        parts: [{ id: 'good', type: 'text', label: 'It was good that', optional: true }],
      },
      {
        id: 'hard',
        title: 'What did not?',
        help: 'One thing, and what you would wish instead. The other one only says it back; nothing is answered today.',
        parts: [{ id: 'hard', type: 'text', label: 'It was hard that', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'good', heading: 'What worked' },
    { place: 'common-ground', field: 'hard', heading: 'What was hard' },
    { place: 'conversation', field: 'hard', heading: 'What was hard lately' },
    { place: 'decision', field: 'hard', heading: 'What was hard, together' },
  ],
  offer: (facts) => {
    const last = of(facts.journal, 'couple-check-in').at(-1);
    if (!last) return { weight: 60, because: 'first' };
    const days = facts.daysSince('couple-check-in');
    if (days >= 7) return { weight: 50, because: 'week' };
    return last.v.pace === 'too-fast' && days >= 3 ? { weight: 55, because: 'pace' } : undefined;
  },
  text: {
    title: 'Check in, both of you',
    short: 'Ten quiet minutes a week: going, pace, good, hard.',
    purpose:
      'Small things said weekly do not grow into large things said once. Both answer alone, then you look together. If it is too fast for one, it is too fast.',
    guides:
      'One guide says to take it slow and to watch whether both are at ease with the pace. It also wants regular talks about what works and what does not, and adjusting as you go.',
    research:
      'Courses that teach couples to talk helped somewhat with how content they were, and more with how they talk. This small weekly check-in itself has not been studied.',
    because: {
      first: 'You both said yes. Begin a habit while it is easy: how is it going, is the pace right, what worked, what did not.',
      week: 'A week has passed since you last checked in together. Ten minutes are enough.',
      pace: 'One of you found it too fast. Look again whether it is better now.',
    },
  },
  examples: [
    {
      section: 'step.6',
      before: [
        { on: 70, kind: 'contact', v: { event: 'spoken-yes', who: 'me' } },
        { on: 70, kind: 'contact', v: { event: 'spoken-yes', who: 'them' } },
      ],
      input: [{ on: 77, kind: 'couple-check-in', v: { who: 'them', going: 2, pace: 'too-fast', hard: 'Four nights in a row' } }],
      then: { plan: 'suggestion', is: 'pace' },
    },
    {
      section: 'step.12',
      input: [
        {
          on: 84,
          kind: 'couple-check-in',
          v: { who: 'me', going: 3, pace: 'right', good: 'They asked how the interview went', hard: 'The phone at supper' },
        },
      ],
      then: { place: 'common-ground', shows: 'phone at supper' },
    },
  ],
});
