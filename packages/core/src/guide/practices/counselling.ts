import { of } from '../../journal/journal.ts';
import { dayNumber, isDay } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const counselling = practice({
  id: 'counselling',
  stage: 'decide',
  sections: ['five.4'],
  evidence: ['counselling'],
  disagreements: ['same-counsellor'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'for-what',
        title: 'What would you like help with?',
        help: 'Not the whole story. The thing that would make tomorrow a little lighter.',
        parts: [{ id: 'helpWith', type: 'long', label: 'I would like help with' }],
      },
      {
        id: 'tried',
        title: 'What have you already tried?',
        help: 'It saves you an hour of being told what you know.',
        parts: [
          { id: 'tried', type: 'long', label: 'I have tried' },
          { id: 'helpedABit', type: 'text', label: 'What helped, even a bit', optional: true },
        ],
      },
      {
        id: 'blind-spot',
        title: 'What do others see that you find hard to see?',
        help: 'Think of something two people who like you have both said. If nothing comes, leave it; that is a good question to bring.',
        parts: [{ id: 'blindSpot', type: 'long', label: 'People have told me', optional: true }],
      },
      {
        id: 'questions',
        title: 'What do you want to ask?',
        help: 'Two or three questions are plenty for a first hour.',
        parts: [
          {
            type: 'show',
            heading: 'The reasons you named',
            kind: 'reason',
            field: 'text',
            atMost: 3,
            empty: 'You have not named a reason yet.',
          },
          { id: 'questions', type: 'list', label: 'My questions', atMost: 5 },
        ],
      },
      {
        id: 'hand-over',
        title: 'What may they see?',
        help: 'You can print or save a page for them. Only what you tick is on it, and you read it first.',
        parts: [
          {
            id: 'handOver',
            type: 'choices',
            label: 'Put on the page',
            optional: true,
            options: [
              { value: 'questions', label: 'My questions and what I tried' },
              { value: 'reasons', label: 'Why it ended, as I see it' },
              { value: 'mood', label: 'How my mood went' },
              { value: 'motives', label: 'Why I want what I want' },
              { value: 'treated', label: 'How I was treated' },
              { value: 'growth', label: 'What I am working on' },
              { value: 'contacts', label: 'What happened between us since the end' },
            ],
          },
        ],
      },
      {
        id: 'first-step',
        title: 'What is the first small step?',
        help: 'A doctor, a student or work service, a family centre, a phone line or an online practice can each be a beginning. You may try two counsellors and keep the one you can talk to.',
        parts: [
          { id: 'firstStep', type: 'text', label: 'I will' },
          { id: 'firstStepOn', type: 'day', label: 'On', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'report', field: 'helpWith', heading: 'What I would like help with' },
    { place: 'report', field: 'questions', heading: 'What I want to ask' },
    { place: 'report', field: 'tried', heading: 'What I have tried' },
    { place: 'report', field: 'blindSpot', heading: 'What others have told me' },
    { place: 'report', field: 'helpedABit', heading: 'What helped, even a bit' },
  ],
  offer: (facts) => {
    const { count, last } = facts.done('counselling');
    const days = last ? dayNumber(facts.today) - dayNumber(last) : Number.POSITIVE_INFINITY;
    if (facts.moodChange !== undefined && facts.moodChange <= -1 && days > 21) return { weight: 82, because: 'mood' };
    const meant = of(facts.journal, 'entry').findLast((entry) => entry.v.practice === 'counselling')?.v.values['firstStepOn'];
    const late = isDay(meant) ? dayNumber(facts.today) - dayNumber(meant) : -1;
    if (late >= 0 && late <= 5 && days > 0) return { weight: 47, because: 'step' };
    if (!facts.situation || count > 0) return undefined;
    if ((facts.situation.married || facts.situation.children) && facts.daysHere >= 9)
      return { weight: 43, because: 'shared-life' };
    return facts.daysHere >= 18 ? { weight: 34, because: 'outside' } : undefined;
  },
  text: {
    title: 'Someone to talk to',
    short: 'Plan a talk with a counsellor, on your own.',
    purpose:
      'Some things are easier to see with a person who knows neither of you. You work out what you want from them, what to ask and what they may read, so that the first hour is yours.',
    guides:
      'One guide says a counsellor sees what you cannot see in yourself, and that changing a habit may need help. It asks both people to go, also alone, to the same counsellor. Others name a therapist as one kind of support among several.',
    research:
      'People who worked on a relationship alone felt better in their own life; the relationship itself did not clearly change. Help moved relationships most when both took part. So go for your own sake.',
    because: {
      mood: 'Your notes have been lower this week than the week before. A person who listens for a living can help with that, and you need not carry it alone.',
      step: 'You meant to take a first step towards help about now. If it did not happen, make it smaller and set it again.',
      'shared-life': 'Much of your life is tied together, and the choices are heavy ones. An outside view is worth an hour.',
      outside:
        'You have been at this for some time, mostly with yourself. Someone who knows neither of you may see what is hard to see from inside.',
    },
  },
  examples: [
    {
      section: 'five.4',
      input: [
        {
          on: 20,
          kind: 'entry',
          v: {
            practice: 'counselling',
            values: {
              helpWith: 'Sleeping, and the same quarrel in my head every night',
              tried: 'Talking to my sister',
              questions: ['Why do I go silent when someone is angry?', 'How do I know I am ready?'],
              handOver: ['questions', 'reasons'],
              firstStep: 'Ring the family centre',
            },
          },
        },
      ],
      then: { place: 'report', shows: 'go silent when someone is angry' },
    },
  ],
});
