import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const howIWasTreated = practice({
  id: 'how-i-was-treated',
  stage: 'understand',
  sections: ['twelve.w5'],
  evidence: ['worth-it', 'safety-of-going-back'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'ordinary',
        title: 'An ordinary week',
        help: 'Not the best holiday and not the worst night. A plain week near the end.',
        parts: [
          { type: 'text', id: 'good', label: 'Something kind they did that week' },
          { type: 'text', id: 'missing', label: 'Something you needed that week and did not get' },
        ],
      },
      {
        id: 'small',
        title: 'How you felt around {name}',
        parts: [
          {
            type: 'choices',
            id: 'felt',
            label: 'Most of the time I felt',
            options: [
              { value: 'myself', label: 'like myself' },
              { value: 'heard', label: 'heard' },
              { value: 'wanted', label: 'wanted' },
              { value: 'careful', label: 'careful about what I said' },
              { value: 'small', label: 'small, or never enough' },
              { value: 'alone', label: 'alone' },
            ],
          },
        ],
      },
      {
        id: 'afraid',
        title: 'One private question',
        parts: [
          { type: 'yes-no', id: 'afraid', label: 'Was there a time you were afraid of what they might do?', optional: true },
        ],
      },
      {
        id: 'afraid-yes',
        title: 'Thank you for saying it',
        when: { field: 'afraid', is: true },
        parts: [
          {
            type: 'say',
            text: 'Being afraid of someone is not a small thing, and it is not your fault. The safety questions come next, and Help is always at hand. You can stop here.',
          },
        ],
      },
      {
        id: 'grow',
        title: 'Who you were becoming',
        parts: [
          { type: 'text', id: 'grew', label: 'A way in which I grew beside {name}' },
          { type: 'text', id: 'shrank', label: 'Something of mine that got smaller or went away' },
        ],
      },
      {
        id: 'friend',
        title: 'If it were someone you love',
        parts: [
          {
            type: 'long',
            id: 'toAFriend',
            label: 'A close friend tells you they were treated exactly like this. What do you say to them?',
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'decision', field: 'good', heading: 'Something kind they did, in a plain week' },
    { place: 'decision', field: 'missing', heading: 'What you needed and did not get' },
    { place: 'decision', field: 'felt', heading: 'How you felt around {name}, most of the time' },
    { place: 'decision', field: 'toAFriend', heading: 'What you would say to a friend treated like this' },
    { place: 'letting-go', field: 'shrank', heading: 'What got smaller, and may have room now' },
    { place: 'letting-go', field: 'toAFriend', heading: 'What you would say to a friend' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 5) return undefined;
    const since = daysSinceDone(facts, 'how-i-was-treated');
    if (since === Number.POSITIVE_INFINITY) return { weight: 43, because: 'first' };
    if (since >= 14 && !facts.decision && (facts.space?.kept ?? 0) >= 22) return { weight: 51, because: 'before-deciding' };
    return undefined;
  },
  text: {
    title: 'How you were treated',
    short: 'A plain week, seen plainly.',
    purpose:
      'When we miss someone we remember the best days; when we are angry, the worst. Neither is how life was. A plain week tells more about whether it was good for you.',
    guides:
      'One guide asks whether the other person is worth it: was there kindness, did you grow beside them, or shrink? We turn the question round. Nobody is to be marked here; what counts is how it was for you to live beside them.',
    research:
      'Love, closeness and commitment say more about whether two people stay together than what either is like as a person. Where there was violence, going back is a risk.',
    because: {
      first: 'You have looked at why it ended. Now look at how it was, in a plain week, to be you beside {name}.',
      'before-deciding':
        'A decision is coming nearer. Look again at how you were treated, and compare it with what you wrote before.',
    },
  },
  examples: [
    {
      section: 'twelve.w5',
      input: [
        {
          on: 6,
          kind: 'entry',
          v: {
            practice: 'how-i-was-treated',
            values: { good: 'Tea without asking', toAFriend: 'You keep explaining them to me' },
          },
        },
      ],
      then: { place: 'decision', shows: 'keep explaining them' },
    },
    {
      section: 'twelve.w5',
      input: [{ on: 6, kind: 'entry', v: { practice: 'how-i-was-treated', values: { felt: ['careful', 'alone'] } } }],
      then: { place: 'decision', shows: 'careful about what I said · alone' },
    },
    {
      section: 'twelve.w5',
      input: [{ on: 6, kind: 'entry', v: { practice: 'how-i-was-treated', values: { afraid: true } } }],
      then: { plan: 'next', is: 'staying-safe' },
    },
  ],
});
