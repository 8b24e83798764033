import { daysSinceDone, workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const bestOfMe = practice({
  id: 'best-of-me',
  stage: 'grow',
  sections: ['nine.5', 'win.p3'],
  evidence: ['self-compassion', 'uplifting-activities', 'reflection'],
  disagreements: ['improve-to-win'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'thanked',
        title: 'What people thank you for',
        help: 'Not big gifts. What friends, family, people at work come to you for.',
        parts: [{ type: 'list', id: 'strengths', label: 'People can count on me for', atMost: 5 }],
      },
      {
        id: 'scene',
        title: 'A real time',
        parts: [
          {
            type: 'long',
            id: 'scene',
            label: 'One time, this year, when I was someone I like',
            help: 'Where was it, who was there, what did you do?',
          },
        ],
      },
      {
        id: 'value',
        title: 'What matters to you',
        parts: [
          {
            type: 'choice',
            id: 'value',
            label: 'In that time, what mattered to me was',
            options: [
              { value: 'kindness', label: 'kindness' },
              { value: 'honesty', label: 'honesty' },
              { value: 'courage', label: 'courage' },
              { value: 'humour', label: 'humour' },
              { value: 'loyalty', label: 'being there' },
              { value: 'making', label: 'making something' },
              { value: 'learning', label: 'learning' },
              { value: 'freedom', label: 'freedom' },
              { value: 'faith', label: 'faith' },
            ],
          },
          { type: 'text', id: 'valueToday', label: 'A way to live that this week, alone or with others' },
        ],
      },
      {
        id: 'mine',
        title: 'What was yours before',
        help: 'Things you loved doing before this relationship, or that fell asleep in it.',
        parts: [
          { type: 'list', id: 'joys', label: 'I used to love', atMost: 4 },
          { type: 'text', id: 'wakeUp', label: 'One of them I will do again', help: 'Which one, on what day, for how long?' },
        ],
      },
      {
        id: 'need',
        title: 'When you need a lot',
        help: 'Needing is no fault. It is easier when it does not all go to one person.',
        parts: [
          { type: 'text', id: 'steadies', label: 'When I feel I need someone badly, what also steadies me is', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'today', field: 'wakeUp', heading: 'What you meant to do again' },
    { place: 'urge', field: 'steadies', heading: 'What else steadies you' },
    { place: 'urge', field: 'strengths', heading: 'People can count on you for' },
    { place: 'hard-date', field: 'valueToday', heading: 'What matters to you, lived' },
    { place: 'letting-go', field: 'scene', heading: 'A time when you were someone you like' },
    { place: 'new-chapter', field: 'joys', heading: 'What you love to do' },
    { place: 'new-chapter', field: 'value', heading: 'What matters to you' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 3) return undefined;
    const since = daysSinceDone(facts, 'best-of-me');
    if (since >= 16 && facts.daysHere >= 6 && workedHard(facts)) return { weight: 58, because: 'after-hard' };
    if (since === Number.POSITIVE_INFINITY) return { weight: 41, because: 'first' };
    return since >= 16 ? { weight: 25, because: 'again' } : undefined;
  },
  text: {
    title: 'The best of you',
    short: 'What people count on you for, and what was always yours.',
    purpose:
      'After a breakup many people no longer know who they are without the other. You did not begin with that relationship. Here you gather what is yours: what others count on, a time you like yourself in, what you love to do.',
    guides:
      'One guide asks what the other person loved in you at first, and says doing what makes you happy makes you attractive to them. Another names strengths, hobbies, good company, and saying good things to yourself. We ask what you like in yourself. Real scenes hold better than fine phrases.',
    research:
      'Looking back with set questions helped people know again who they are. Doing things that matter to you lifts low mood, and being kind to yourself goes with doing better.',
    because: {
      first: 'Much here has been about what went wrong. This one is about what is good in you and was there before.',
      'after-hard': 'You have looked at what went wrong. Now at what is good in you, and was there before.',
      again: 'Two weeks ago you gathered what is good in you. Has anything woken up since?',
    },
  },
  examples: [
    {
      section: 'nine.5',
      input: [
        {
          on: 4,
          kind: 'entry',
          v: {
            practice: 'best-of-me',
            values: { joys: ['Swimming early'], wakeUp: 'Swim on Thursday before work', steadies: 'The choir' },
          },
        },
      ],
      then: { place: 'today', shows: 'Swim on Thursday' },
    },
    {
      section: 'nine.5',
      input: [
        { on: 4, kind: 'entry', v: { practice: 'best-of-me', values: { joys: ['Swimming early'], steadies: 'The choir' } } },
      ],
      then: { place: 'urge', shows: 'The choir' },
    },
    {
      section: 'win.p3',
      input: [
        {
          on: 4,
          kind: 'entry',
          v: { practice: 'best-of-me', values: { strengths: ['Calm in a crisis', 'Bad jokes'], value: 'humour' } },
        },
      ],
      then: { place: 'urge', shows: 'Calm in a crisis' },
    },
  ],
});
