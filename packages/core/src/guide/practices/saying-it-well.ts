import type { ReasonTheme } from '../../journal/kinds/understanding.ts';
import { of } from '../../journal/journal.ts';
import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

const ROUNDS = 4;
const aboutTalking: readonly (ReasonTheme | undefined)[] = ['communication', 'constant-arguing'];

export const sayingItWell = practice({
  id: 'saying-it-well',
  stage: 'grow',
  sections: ['win.c1', 'win.c2', 'win.c3'],
  evidence: ['i-statements', 'active-listening', 'communication-training', 'four-horsemen'],
  disagreements: [],
  repeat: 'weekly',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'as-it-came',
        title: 'As it came out',
        help: 'From an old quarrel with anyone: something that began with "you always" or "you never".',
        parts: [{ type: 'text', id: 'always', label: 'What I said, or wanted to say' }],
      },
      {
        id: 'camera',
        title: 'What a camera would have seen',
        help: 'No always, no never, no why. One time, one thing.',
        parts: [{ type: 'text', id: 'when', label: 'When' }],
      },
      {
        id: 'feel',
        title: 'What it did in you',
        help: 'Sad, scared, alone, tired, ashamed. "I feel that you" is a blame in disguise.',
        parts: [
          { type: 'text', id: 'feel', label: 'I felt' },
          { type: 'text', id: 'need', label: 'because what I need is' },
        ],
      },
      {
        id: 'theirs',
        title: 'And from the other side?',
        help: 'You do not have to agree with it. Saying that you can see it makes a hard sentence easier to hear.',
        parts: [{ type: 'text', id: 'theirSide', label: 'I can see that for you it may have been' }],
      },
      {
        id: 'ask',
        title: 'One thing they could say yes or no to',
        parts: [
          {
            type: 'text',
            id: 'ask',
            label: 'Would you be willing to',
            help: 'Something to do, not something to be. A no must be possible.',
          },
          {
            type: 'text',
            id: 'whole',
            label: 'Now the whole of it, in your own words',
            help: 'Read it aloud. Would you like to be spoken to like that?',
          },
        ],
      },
      {
        id: 'listen',
        title: 'The other way round: listening',
        help: 'Take a sentence someone said to you in anger. Not to answer it; only to show that you heard it.',
        parts: [
          { type: 'text', id: 'heard', label: 'They said' },
          {
            type: 'text',
            id: 'mirror',
            label: 'What I hear is',
            help: 'Their meaning in your words, the feeling too, and nothing of your own.',
          },
          { type: 'text', id: 'question', label: 'And I would ask', help: 'A real question, one that does not start with why.' },
        ],
      },
      {
        id: 'try',
        title: 'Try it on someone easy',
        parts: [
          {
            type: 'text',
            id: 'tryWith',
            label: 'This week I will try one of these with',
            help: 'At work, with a friend, about something small.',
            optional: true,
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'whole', heading: 'A hard thing, said well' },
    { place: 'conversation', field: 'theirSide', heading: 'How it may have been for them' },
    { place: 'conversation', field: 'mirror', heading: 'Showing that you heard' },
    { place: 'conversation', field: 'question', heading: 'A real question' },
    { place: 'today', field: 'tryWith', heading: 'Where you wanted to try it' },
    { place: 'common-ground', field: 'whole', heading: 'A hard thing, said well' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.safety.danger || facts.daysHere < 7) return undefined;
    const since = daysSinceDone(facts, 'saying-it-well');
    if (since === Number.POSITIVE_INFINITY) {
      const talking = of(facts.journal, 'reason').some((entry) => aboutTalking.includes(entry.v.theme));
      if (talking) return { weight: 44, because: 'theme' };
      return facts.daysHere >= 12 ? { weight: 35, because: 'first' } : undefined;
    }
    if (facts.contact.agreedTo.talk && since >= 4) return { weight: 45, because: 'talk-ahead' };
    return since >= 9 && facts.done('saying-it-well').count < ROUNDS ? { weight: 26, because: 'again' } : undefined;
  },
  text: {
    title: 'Saying it well, hearing it well',
    short: 'Turn a blame into a sentence that can be heard. Then listen back.',
    purpose:
      'Most quarrels are not about the thing but about how it was said, and whether anyone listened. This can be learned like a handgrip, with old sentences, on a quiet evening. It serves you at work and with friends as well.',
    guides:
      'One guide gives three rules: listen with your whole attention and say back what you heard; say how you feel and not what the other is; look for a way together and not for who is guilty. We add one thing it leaves out: saying what it may be like for the other person.',
    research:
      'Sentences that start from how you feel are taken better, best when they show the other side too. Reflecting back makes people feel somewhat more understood. It is a help, not a cure. Courses in talking made small to middling differences for couples.',
    because: {
      theme: 'You named talking, or quarrelling, among the reasons. Take one old sentence and say it in a new way.',
      first: 'Try a skill that is useful with anyone: one old blame, turned into a sentence that can be heard.',
      again: 'It takes a few rounds before it comes by itself. Take another old sentence.',
      'talk-ahead': 'You have agreed to talk. Practise one hard sentence beforehand, and one for listening.',
    },
  },
  examples: [
    {
      section: 'win.c1',
      input: [
        {
          on: 12,
          kind: 'entry',
          v: {
            practice: 'saying-it-well',
            values: {
              heard: 'You were never really there',
              mirror: 'You felt alone with it, evening after evening',
              question: 'When was it worst?',
            },
          },
        },
      ],
      then: { place: 'conversation', shows: 'alone with it' },
    },
    {
      section: 'win.c2',
      input: [
        {
          on: 12,
          kind: 'entry',
          v: {
            practice: 'saying-it-well',
            values: {
              always: 'You never listen',
              when: 'you looked at the screen while I spoke',
              feel: 'small',
              whole: 'When you looked at the screen I felt small, and I would like five minutes',
            },
          },
        },
      ],
      then: { place: 'conversation', shows: 'I would like five minutes' },
    },
    {
      section: 'win.c3',
      input: [
        {
          on: 12,
          kind: 'entry',
          v: { practice: 'saying-it-well', values: { always: 'You always leave', theirSide: 'too loud to think' } },
        },
      ],
      then: { place: 'conversation', shows: 'too loud to think' },
    },
  ],
});
