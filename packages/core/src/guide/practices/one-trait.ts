import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const oneTrait = practice({
  id: 'one-trait',
  stage: 'grow',
  sections: ['twelve.7'],
  evidence: ['personality-change', 'if-then-plans'],
  disagreements: ['improve-to-win'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'goal',
    fixed: { practice: 'one-trait' },
    steps: [
      {
        id: 'scene',
        title: 'The other side of a strength',
        help: 'Stubborn is steady on a bad day. Jealous is caring with fear in it. Quick to flare is quick to feel. Nothing has to be cut out of you; one thing may be turned down a little.',
        parts: [
          {
            type: 'say',
            text: 'Think of one scene, with anyone, in which you were not who you like to be. Keep it in mind for the next steps.',
          },
        ],
      },
      {
        id: 'what',
        title: 'A little more of something',
        parts: [
          {
            type: 'text',
            id: 'what',
            label: 'In scenes like that I want to be a little more',
            help: 'Patient, open, trusting, calm, straight, able to say sorry …',
          },
        ],
      },
      {
        id: 'plan',
        title: 'The scene comes again',
        help: 'It starts in the body: a hot neck, a fast thumb, a flat voice. That is your sign.',
        parts: [
          { type: 'text', id: 'when', label: 'If I notice' },
          {
            type: 'text',
            id: 'then',
            label: 'then I',
            help: 'Something you can do in ten seconds: breathe out, put it down, ask, say I need a minute.',
          },
        ],
      },
      {
        id: 'whose',
        title: 'For whose sake?',
        parts: [
          {
            type: 'choice',
            id: 'forWhom',
            label: 'Who is this for?',
            options: [
              { value: 'me', label: 'For me' },
              { value: 'both', label: 'For me and the people near me' },
              { value: 'them', label: 'So that one person thinks better of me' },
            ],
          },
        ],
      },
      {
        id: 'practise',
        title: 'Try it where little is at stake',
        parts: [
          {
            type: 'say',
            text: 'In a queue, at work, with a friend. Note it each time you did it, also the clumsy times. Doing it is what changes something; meaning to does not.',
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'today', field: 'then', heading: 'What you are trying out' },
    { place: 'conversation', field: 'when', heading: 'Your early sign' },
    { place: 'conversation', field: 'then', heading: 'What you do when you notice it' },
    { place: 'new-chapter', field: 'what', heading: 'A little more of this' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.safety.danger || facts.daysHere < 11) return undefined;
    const since = daysSinceDone(facts, 'one-trait');
    if (since === Number.POSITIVE_INFINITY)
      return facts.reasons.withOwnPart > 0 ? { weight: 37, because: 'own-part' } : { weight: 33, because: 'first' };
    return since >= 21 ? { weight: 22, because: 'again' } : undefined;
  },
  text: {
    title: 'One trait, turned down a little',
    short: 'A scene, an early sign, and what you do instead.',
    purpose:
      'Nobody becomes someone else, and nobody has to. But one habit, in one kind of scene, can soften. You choose it yourself, and you try it out where little is at stake.',
    guides:
      'One guide asks whether you were too stubborn, jealous, insecure or quick to flare, and to make small changes without becoming another person. It also says this improves how things stand with the other person. We leave that out, and we do not call you too anything.',
    research:
      'People who picked a trait themselves and did small tasks for it every day changed, and others noticed it too, though less. Only those who did the tasks did.',
    because: {
      'own-part': 'You saw your own part in what happened. Pick one scene from it and plan one small thing to do instead.',
      first: 'You have steadied a little. Choose one scene in which you would like to act differently, with anyone.',
      again: 'It has been three weeks since you chose a trait. Keep it, change it, or let it rest.',
    },
  },
  examples: [
    {
      section: 'twelve.7',
      input: [
        {
          on: 12,
          kind: 'goal',
          v: {
            practice: 'one-trait',
            what: 'patient when I am corrected',
            when: 'my neck gets hot',
            then: 'I breathe out and ask what they mean',
            forWhom: 'me',
          },
        },
      ],
      then: { place: 'conversation', shows: 'breathe out and ask' },
    },
  ],
});
