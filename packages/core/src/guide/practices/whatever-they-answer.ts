import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const whateverTheyAnswer = practice({
  id: 'whatever-they-answer',
  stage: 'decide',
  sections: ['step.8'],
  evidence: ['if-then-plans', 'persistence'],
  disagreements: ['no-answer'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'outcomes',
    steps: [
      {
        id: 'silence',
        title: 'If there is no answer',
        help: 'Begin with this one. Silence may be an answer, a phone in a drawer or a hard week. You may never know. What will you do on the second evening, and after two weeks?',
        parts: [
          {
            type: 'say',
            text: 'There will be no second message. So write about your own evening: who you call, where you go, what you tell yourself.',
          },
          { id: 'onSilence', type: 'long', label: 'If nothing comes, I will' },
        ],
      },
      {
        id: 'no',
        title: 'If they say no',
        help: 'A no is clear, and it is theirs to give. What will you answer, if anything? Who will be with you that day?',
        parts: [{ id: 'onNo', type: 'long', label: 'If it is no, I will' }],
      },
      {
        id: 'yes',
        title: 'If they say yes',
        help: 'A yes to writing is a yes to writing, and no more yet. How will you keep it slow? What of your own life stays as it is?',
        parts: [{ id: 'onYes', type: 'long', label: 'If it is yes, I will' }],
      },
    ],
  },
  comesBack: [
    { place: 'before-contact', field: 'onSilence', heading: 'If nothing comes, you will' },
    { place: 'before-contact', field: 'onNo', heading: 'If it is no, you will' },
    { place: 'they-wrote', field: 'onNo', heading: 'If it is no, you will' },
    { place: 'they-wrote', field: 'onYes', heading: 'If it is yes, you will', onlyWhileOpen: true },
    { place: 'urge', field: 'onSilence', heading: 'What you planned for silence' },
    { place: 'letting-go', field: 'onNo', heading: 'What you wrote for this day' },
  ],
  offer: (facts) => {
    if (facts.outcomesWritten || facts.safety.danger || isStopState(facts.contact.state) || facts.together) return undefined;
    if (facts.decision?.choice === 'try') return { weight: 73, because: 'decided' };
    return facts.contact.state === 'INVITED' ? { weight: 68, because: 'invited' } : undefined;
  },
  text: {
    title: 'Whatever they answer',
    short: 'Write beforehand what you will do on yes, no and silence.',
    purpose:
      'You choose what you do; you do not choose what comes back. Someone who knows what they will do on each of the three days can write without holding their breath. We show you your own words when the day is there.',
    guides:
      'Several guides say: be ready for any end. None says how. One claims a message is read even when no answer comes, and so suggests going on; we do not. One unanswered message is where it stops.',
    research:
      'A plan of the form “if this, then I” helps people do what they meant to. And most people who were left did at least one unwanted thing, and saw more good in it than people who had done the leaving.',
    because: {
      decided: 'You decided to try. Before any word goes out, write what you will do with a yes, a no and with silence.',
      invited: 'They asked, and the next days may be full. Write while it is quiet what you will do, however it turns out.',
    },
  },
  examples: [
    {
      section: 'step.8',
      input: [
        {
          on: 32,
          kind: 'outcomes',
          id: 'outcomes',
          v: {
            onYes: 'Wait a day, then answer with two lines',
            onNo: 'Say thank you, drive to my brother',
            onSilence: 'Go swimming on both evenings and not write',
          },
        },
      ],
      then: { plan: 'condition', is: 'reach-out/outcomes' },
    },
    {
      section: 'step.8',
      input: [
        {
          on: 32,
          kind: 'outcomes',
          id: 'outcomes',
          v: {
            onYes: 'Wait a day, then answer with two lines',
            onNo: 'Say thank you, drive to my brother',
            onSilence: 'Go swimming on both evenings and not write',
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'drive to my brother' },
    },
  ],
});
