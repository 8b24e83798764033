import { practice } from '../practice.ts';

export const goodwill = practice({
  id: 'goodwill',
  stage: 'meet',
  sections: ['win.t2'],
  evidence: ['persistence'],
  disagreements: ['jealousy-and-games'],
  gate: 'meet',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'welcome',
        title: 'What makes it welcome?',
        help: 'They said or asked something. A kindness nobody asked for can feel like a bill.',
        parts: [
          { id: 'theyAsked', type: 'text', label: 'They said, or asked for' },
          { id: 'saidSo', type: 'yes-no', label: 'They would not be surprised by it' },
        ],
      },
      {
        id: 'not-welcome',
        title: 'Ask first, or leave it',
        help: 'Surprises are for people who are sure of each other.',
        when: { field: 'saidSo', is: false },
        parts: [{ id: 'asking', type: 'text', label: 'How I could ask, in one sentence, when we speak anyway', optional: true }],
      },
      {
        id: 'gesture',
        title: 'What is the small thing?',
        help: 'Small enough to forget. Lending a hand with what they mentioned, the recipe they wanted, listening for an hour.',
        when: { field: 'saidSo', is: true },
        parts: [
          { id: 'gesture', type: 'text', label: 'I would' },
          {
            id: 'how',
            type: 'choice',
            label: 'It reaches them',
            options: [
              { value: 'meeting', label: 'When we meet anyway' },
              { value: 'asked', label: 'In the way they asked for it' },
              { value: 'writing', label: 'In the way we write anyway' },
            ],
          },
          {
            type: 'say',
            text: 'Not at their door, not at their work, not through friends or family, and nothing that costs so much that they must thank you.',
          },
        ],
      },
      {
        id: 'strings',
        title: 'Are there strings?',
        help: 'Everyone hopes for something. Say it here, so that it does not travel along.',
        when: { field: 'saidSo', is: true },
        parts: [
          { id: 'hopeFor', type: 'text', label: 'What I would quietly like back' },
          { id: 'ifNothing', type: 'text', label: 'If nothing comes back, I' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'before-contact', field: 'gesture', heading: 'The small thing you had in mind' },
    { place: 'before-contact', field: 'hopeFor', heading: 'What you would like back, and do not ask for' },
    { place: 'they-wrote', field: 'ifNothing', heading: 'If nothing comes back for a kindness' },
  ],
  offer: (facts) => {
    if (!facts.contact.met || facts.together) return undefined;
    return facts.done('goodwill').count === 0 ? { weight: 33, because: 'met' } : undefined;
  },
  text: {
    title: 'A small kindness',
    short: 'Invited, small, and without strings.',
    purpose: 'Deeds can say what words cannot, if they are wanted. This makes sure that yours is a gift and not a claim.',
    guides:
      'One guide lists letters, favourite meals as a surprise and being there in need, as ways to turn someone’s heart. We keep the kindness and leave out the surprise and the purpose.',
    research:
      'Whether such gestures help has not been studied among former couples. Most people who were left did at least one thing that was not wanted, and thought better of it than those who had left. So: only where they invited it.',
    because: {
      met: 'You have met, and it was wanted. If they mentioned something small you could do, plan it here so that it stays a gift.',
    },
  },
  examples: [
    {
      section: 'win.t2',
      input: [
        {
          on: 44,
          kind: 'entry',
          v: {
            practice: 'goodwill',
            values: {
              theyAsked: 'They wondered about the lentil recipe',
              saidSo: true,
              gesture: 'Write the recipe on a card',
              how: 'meeting',
              hopeFor: 'An evening at the stove',
              ifNothing: 'I eat lentils too',
            },
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'I eat lentils too' },
    },
  ],
});
