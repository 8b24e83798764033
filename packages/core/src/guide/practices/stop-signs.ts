import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const stopSigns = practice({
  id: 'stop-signs',
  stage: 'decide',
  sections: ['step.15'],
  evidence: ['if-then-plans', 'reunions-go-well'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'stop-sign',
    steps: [
      {
        id: 'look',
        title: 'What would tell you that it is enough?',
        help: 'Decide it now, while you are calm. Later, hope argues well.',
        parts: [
          {
            type: 'show',
            heading: 'What you wrote would have to change',
            kind: 'reason',
            field: 'toChange',
            atMost: 3,
            empty: 'You have not written yet what would have to change.',
          },
          {
            type: 'show',
            heading: 'Signs you have set',
            kind: 'stop-sign',
            field: 'text',
            atMost: 5,
            empty: 'No sign yet. One is enough to begin.',
          },
        ],
      },
      {
        id: 'sign',
        title: 'Write one sign',
        help: 'Something that can be seen to have happened, with a time if it needs one. “If I lie to my sister about us again.” “If nothing has been said about the drinking by spring.” It may be about you, about them, or about your health.',
        parts: [{ id: 'text', type: 'long', label: 'I let go if' }],
      },
      {
        id: 'already',
        title: 'Is it so already?',
        help: 'Read your sentence once more, as if a friend had written it. Has it happened? There is no wrong answer.',
        parts: [{ id: 'met', type: 'yes-no', label: 'This has already happened', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'decision', field: 'text', heading: 'Signs at which you meant to let go' },
    { place: 'before-contact', field: 'text', heading: 'Signs at which you meant to let go' },
    { place: 'letting-go', field: 'text', heading: 'The signs you set yourself' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.safety.danger || isStopState(facts.contact.state)) return undefined;
    if (facts.decision?.choice === 'let-go') return undefined;
    const kept = facts.space?.kept ?? 0;
    if (facts.stopSigns.count === 0) return kept >= 21 ? { weight: 62, because: 'none' } : undefined;
    if (facts.stopSigns.met.length > 0) return undefined;
    return facts.daysSince('stop-sign') >= 21 ? { weight: 41, because: 'look-again' } : undefined;
  },
  text: {
    title: 'When it is enough',
    short: 'Set your own signs for letting go, beforehand.',
    purpose:
      'Trying has an end as well as a beginning. A sign you set on a calm day protects you on a hopeful one. When a sign is met, your plan says so and the way to letting go is put in front of you. You still choose.',
    guides:
      'One guide says plainly that some things cannot be mended, that your health comes first, and that letting go can be the better end. It does not say how to notice; so you write the signs yourself.',
    research:
      'Deciding beforehand what you will do when something happens makes it likelier that you do it. And couples who part and come back together are on average less content than others, though some do well: a good reason to know your own limits.',
    because: {
      none: 'Before you decide anything, set down what would tell you that it is enough. It is easier to be honest about it now than later.',
      'look-again':
        'You set signs for yourself a while ago. Look whether anything of it has happened, and whether something is missing.',
    },
  },
  examples: [
    {
      section: 'step.15',
      input: [{ on: 22, kind: 'stop-sign', v: { text: 'I lie to my sister about us again' } }],
      then: { place: 'decision', shows: 'lie to my sister' },
    },
    {
      section: 'step.15',
      before: [{ on: 22, kind: 'stop-sign', id: 'lying', v: { text: 'I lie to my sister about us again' } }],
      input: [{ on: 31, kind: 'stop-sign', id: 'lying', v: { text: 'I lie to my sister about us again', met: true } }],
      then: { plan: 'suggestion', is: 'let-go-sign' },
    },
  ],
});
