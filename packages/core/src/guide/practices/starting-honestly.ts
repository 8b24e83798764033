import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const startingHonestly = practice({
  id: 'starting-honestly',
  stage: 'before-you-start',
  sections: ['nine.0', 'twelve.e3', 'win.q2', 'win.q3', 'twelve.e1'],
  evidence: ['reunions-happen', 'reunions-go-well', 'persistence'],
  disagreements: ['improve-to-win', 'jealousy-and-games'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'want',
        title: 'What do you really want?',
        help: 'Not what sounds right. Picture a good ordinary evening a year from now.',
        parts: [{ type: 'long', id: 'want', label: 'On that evening, what is there?' }],
      },
      {
        id: 'underneath',
        title: 'What is strongest tonight',
        parts: [
          {
            type: 'choice',
            id: 'strongest',
            label: 'If you could have only one of these',
            options: [
              { value: 'person', label: 'This person, if it can be good for both' },
              { value: 'ease', label: 'For the hurt to stop' },
              { value: 'answers', label: 'To understand, or to be heard' },
              { value: 'life-before', label: 'The life around it: the home, the habits' },
              { value: 'unsure', label: 'I do not know yet' },
            ],
          },
        ],
      },
      {
        id: 'worth',
        title: 'Worth it, or not',
        help: 'People do part and come together again, and quite a few part again. It can go either way, so say now what would tip it for you.',
        parts: [
          { type: 'text', id: 'worth', label: 'Another try would be worth it only if' },
          { type: 'text', id: 'notWorth', label: 'It would not be worth it if' },
        ],
      },
      {
        id: 'patience',
        title: 'Weeks without acting',
        parts: [
          {
            type: 'scale',
            id: 'patience',
            label: 'How ready are you to let weeks go by?',
            to: 4,
            low: 'Not at all',
            high: 'I can wait',
          },
          { type: 'text', id: 'hardest', label: 'What will make waiting hardest, and when?', optional: true },
        ],
      },
      {
        id: 'no',
        title: 'If it is no',
        parts: [
          {
            type: 'choice',
            id: 'ifNo',
            label: 'If the answer were no, and stayed no',
            options: [
              { value: 'all-right', label: 'I would be sad, and in time all right' },
              { value: 'hard', label: 'It would be very hard, and I would need people' },
              { value: 'cannot', label: 'I cannot imagine living with it' },
            ],
          },
        ],
      },
      {
        id: 'not-alone',
        title: 'That is an honest answer',
        when: { field: 'ifNo', is: 'cannot' },
        parts: [
          {
            type: 'say',
            text: 'Many people feel this at first. It is a reason to lean on someone before anything else. If you think of not wanting to live, open Help now: there are people to talk to tonight.',
          },
          { type: 'text', id: 'whoFirst', label: 'Who could you tell this week how hard it is?', optional: true },
        ],
      },
      {
        id: 'honest',
        title: 'What this can do, and cannot',
        parts: [
          {
            type: 'say',
            text: 'This can help you understand, rest, grow, decide and speak with care. It cannot bring anyone to you, or make someone feel sorry for leaving. Nothing honest can.',
          },
          {
            type: 'choice',
            id: 'hereFor',
            label: 'Knowing that, what are you here for?',
            options: [
              { value: 'steady', label: 'To get through these weeks without harm' },
              { value: 'understand', label: 'To understand what happened' },
              { value: 'decide', label: 'To decide well, whichever way' },
              { value: 'grow', label: 'To grow, whatever the other person does' },
            ],
          },
        ],
      },
      {
        id: 'beside',
        title: 'Side by side',
        parts: [
          {
            type: 'show',
            heading: 'What you wanted, each time you were asked',
            kind: 'entry',
            practice: 'starting-honestly',
            field: 'want',
            atMost: 3,
            empty: 'This is the first time. It will be here when you are asked again.',
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'decision', field: 'want', heading: 'What you really wanted, when you were asked' },
    { place: 'decision', field: 'worth', heading: 'Worth it only if' },
    { place: 'decision', field: 'notWorth', heading: 'Not worth it if' },
    { place: 'decision', field: 'hereFor', heading: 'What you came here for' },
    { place: 'before-contact', field: 'ifNo', heading: 'If the answer were no' },
    { place: 'urge', field: 'hardest', heading: 'You saw this moment coming' },
    { place: 'letting-go', field: 'want', heading: 'The evening you pictured' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const since = daysSinceDone(facts, 'starting-honestly');
    if (since === Number.POSITIVE_INFINITY) return { weight: 62, because: 'start' };
    if (since >= 20 && !facts.decision && facts.space && facts.space.kept >= 24) return { weight: 57, because: 'again' };
    return undefined;
  },
  text: {
    title: 'Starting honestly',
    short: 'What you want, what you can bear, and what this can do.',
    purpose:
      'Before a long road it helps to know where you want to arrive, and whether you could live with another ending. What you write comes back when you decide, so that the calm you can speak to the tired you.',
    guides:
      'The guides ask three things first: whether it is worth the trouble, whether you have patience, and whether you could bear a no. One asks what you want underneath the wish to be together. One says it is possible if both work for it. Another hopes the other person will come to see leaving as a mistake, and then says itself that nobody can bring that about. We leave that hope out: it keeps a person waiting. Growing is for you.',
    research:
      'Coming together again is common. It goes well for some and not for many others. Pressing on against what someone wants does harm, and the one who presses tends not to see it.',
    because: {
      start: 'Before anything else on this path: what do you want, and what could you live with? It takes five quiet minutes.',
      again: 'It has been some weeks. Answer the same questions again, and see what has moved before you decide anything.',
    },
  },
  examples: [
    {
      section: 'nine.0',
      input: [
        {
          on: 0,
          kind: 'entry',
          v: { practice: 'starting-honestly', values: { want: 'Dinner, and nobody is tense', patience: 1, ifNo: 'hard' } },
        },
      ],
      then: { place: 'before-contact', shows: 'very hard' },
    },
    {
      section: 'twelve.e3',
      input: [
        {
          on: 0,
          kind: 'entry',
          v: { practice: 'starting-honestly', values: { want: 'A kitchen with music in it', strongest: 'life-before' } },
        },
      ],
      then: { place: 'decision', shows: 'music in it' },
    },
    {
      section: 'win.q2',
      input: [
        {
          on: 0,
          kind: 'entry',
          v: {
            practice: 'starting-honestly',
            values: { want: 'Calm', worth: 'we both get help with the fights', notWorth: 'I am the only one who changes' },
          },
        },
      ],
      then: { place: 'decision', shows: 'the only one who changes' },
    },
    {
      section: 'win.q3',
      input: [
        {
          on: 0,
          kind: 'entry',
          v: {
            practice: 'starting-honestly',
            values: { want: 'Calm', patience: 2, hardest: 'Sunday evenings, when we used to cook' },
          },
        },
      ],
      then: { place: 'urge', shows: 'Sunday evenings' },
    },
    {
      section: 'twelve.e1',
      input: [
        { on: 0, kind: 'entry', v: { practice: 'starting-honestly', values: { want: 'To be sure of myself', hereFor: 'grow' } } },
      ],
      then: { place: 'decision', shows: 'whatever the other person does' },
    },
  ],
});
