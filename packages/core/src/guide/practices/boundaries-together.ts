import { practice } from '../practice.ts';

export const boundariesTogether = practice({
  id: 'boundaries-together',
  stage: 'rebuild',
  sections: ['step.13'],
  evidence: ['communication-training'],
  disagreements: [],
  gate: 'rebuild',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'boundary',
    steps: [
      {
        id: 'owner',
        title: 'Whose boundary is it?',
        help: 'A boundary says what its owner will do. It is not a rule for the other one, and only its owner changes it.',
        parts: [
          {
            id: 'owner',
            type: 'choice',
            label: 'It belongs to',
            options: [
              { value: 'me', label: 'Me' },
              { value: 'them', label: 'The other one, as they told me' },
            ],
          },
        ],
      },
      {
        id: 'words',
        title: 'In plain words',
        help: '“When voices get loud, I will go for a walk and come back.” “I will not share my passwords.”',
        parts: [
          { id: 'iWill', type: 'text', label: 'I will', optional: true },
          { id: 'iWillNot', type: 'text', label: 'I will not', optional: true },
        ],
      },
      {
        id: 'understood',
        title: 'Was it heard?',
        help: 'It needs nobody’s leave. It helps if the other one can say it back in their own words.',
        parts: [{ id: 'understood', type: 'yes-no', label: 'It was said aloud and said back', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'iWill', heading: 'A boundary: I will' },
    { place: 'common-ground', field: 'iWillNot', heading: 'A boundary: I will not' },
    { place: 'common-ground', kind: 'boundary-crossed', field: 'what', heading: 'When a boundary was crossed' },
    { place: 'conversation', field: 'iWill', heading: 'A boundary: I will' },
    { place: 'decision', kind: 'boundary-crossed', field: 'what', heading: 'When a boundary was crossed' },
  ],
  offer: (facts) => {
    if (facts.count('boundary') === 0) return { weight: 57, because: 'none' };
    return facts.daysSince('boundary') >= 30 ? { weight: 31, because: 'look-again' } : undefined;
  },
  text: {
    title: 'Each one’s own lines',
    short: 'What I will and will not do. Nobody has to approve it.',
    purpose:
      'Two people who each know where they end can come close without fear. You each name a few lines of your own. A crossing is noted for oneself, not to win an argument.',
    guides:
      'One guide says to define what is and is not all right, and that both must understand and agree. We see the last part otherwise: a boundary is its owner’s, and needs to be understood, not approved.',
    research:
      'Written boundaries as such have hardly been studied. Learning to say clearly what one needs is a part of the courses that have helped couples.',
    because: {
      none: 'You have begun again. Name one line of your own each before it is needed in a quarrel.',
      'look-again': 'It has been a month since you last looked at your lines. Perhaps one is missing, or may go.',
    },
  },
  examples: [
    {
      section: 'step.13',
      input: [
        {
          on: 72,
          kind: 'boundary',
          v: { owner: 'me', iWill: 'Leave the room when I am shouted at, and come back', understood: true },
        },
      ],
      then: { place: 'conversation', shows: 'when I am shouted at' },
    },
  ],
});
