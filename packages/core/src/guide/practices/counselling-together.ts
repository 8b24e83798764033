import { practice } from '../practice.ts';

export const counsellingTogether = practice({
  id: 'counselling-together',
  stage: 'decide',
  sections: ['nine.9'],
  evidence: ['counselling', 'one-wants'],
  disagreements: ['same-counsellor'],
  closedInDanger: true,
  closedForMinors: true,
  closedUnderStops: true,
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'both',
        title: 'Do you both want this?',
        help: 'Count only what they said themselves, without being pressed. After a no, or while an order stands, the answer here is no.',
        parts: [
          { id: 'bothWant', type: 'yes-no', label: 'They have said that they want to go as well' },
          { id: 'theirWords', type: 'text', label: 'What they said, as near as you remember', optional: true },
        ],
      },
      {
        id: 'not-both',
        title: 'Then it waits',
        help: 'Counselling for two needs two. Asking again and again is pressure, even when it is meant well.',
        when: { field: 'bothWant', is: false },
        parts: [
          {
            type: 'say',
            text: 'If you come to talk, you can mention it once and leave it there. Going on your own is open today and does not need anyone’s yes.',
          },
          { id: 'aloneInstead', type: 'text', label: 'What could you bring to a counsellor on your own?', optional: true },
        ],
      },
      {
        id: 'goal',
        title: 'What should be different afterwards?',
        help: 'One thing you would both notice at home on an ordinary day.',
        when: { field: 'bothWant', is: true },
        parts: [
          { id: 'goalMine', type: 'text', label: 'For me' },
          { id: 'goalTheirs', type: 'text', label: 'For the other one, as they told me', optional: true },
        ],
      },
      {
        id: 'old-problem',
        title: 'What is still under the surface?',
        help: 'Going while things are well is a good time. An old trouble is easier to lift when nobody is shouting.',
        when: { field: 'bothWant', is: true },
        parts: [
          {
            type: 'show',
            heading: 'What you wrote would have to change',
            kind: 'reason',
            field: 'toChange',
            atMost: 3,
            empty: 'Nothing written yet.',
          },
          { id: 'underneath', type: 'long', label: 'The thing we step around' },
        ],
      },
      {
        id: 'who',
        title: 'One counsellor, or two?',
        help: 'One guide says you should share one, for single hours too. Many counsellors would rather not see one of a couple alone: they may end up keeping something from the other. Ask them how they handle it.',
        when: { field: 'bothWant', is: true },
        parts: [
          {
            id: 'arrangement',
            type: 'choice',
            label: 'We would like',
            options: [
              { value: 'one', label: 'One counsellor, only together' },
              { value: 'separate', label: 'One for us, and someone else for me alone' },
              { value: 'ask', label: 'To ask the counsellor what they advise' },
            ],
          },
          {
            id: 'askFirst',
            type: 'list',
            label: 'What we ask before we choose',
            help: 'Cost, language, how they handle what one says alone, how long it usually goes on.',
            atMost: 4,
            optional: true,
          },
        ],
      },
      {
        id: 'ending',
        title: 'How will you know it helps, or does not?',
        help: 'Either of you may stop. Say beforehand when you will look at it again.',
        when: { field: 'bothWant', is: true },
        parts: [
          { id: 'helpsWhen', type: 'text', label: 'We will say it helps when' },
          { id: 'lookOn', type: 'day', label: 'We look at it again on', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'underneath', heading: 'What you wanted to bring to a counsellor' },
    { place: 'common-ground', field: 'helpsWhen', heading: 'How you will know that counselling helps' },
    { place: 'report', field: 'goalMine', heading: 'What I hope counselling together changes' },
    { place: 'report', field: 'aloneInstead', heading: 'What I could bring on my own' },
  ],
  offer: (facts) => {
    if (facts.done('counselling-together').count > 0 || facts.situation?.divorceOrCustody) return undefined;
    if (facts.together) return { weight: 42, because: 'together' };
    return facts.contact.agreedTo.talk && facts.contact.met ? { weight: 36, because: 'talking' } : undefined;
  },
  text: {
    title: 'Counselling for two',
    short: 'Only if both want it, and nobody is afraid.',
    purpose:
      'A third person can hold the talk steady while you both say hard things. This plans what to bring, what to ask and how you will know whether it helps.',
    guides:
      'Two guides recommend it, one of them also when all seems well, because old trouble comes back. One says both should see the same counsellor, alone as well; that is disputed, and we say so. We add what none of them says: not where one of you is afraid of the other.',
    research:
      'Couple counselling and guided online programmes help many couples when both take part. When one leaned out, about half of a hundred couples who talked it over with a counsellor chose to try. That is a small count and no forecast.',
    because: {
      together: 'You have both said yes. While it is going well is a good time to look at old trouble with someone beside you.',
      talking: 'You have met and agreed to talk. If you both want it, some of that talk can have a third chair.',
    },
  },
  examples: [
    {
      section: 'nine.9',
      input: [
        {
          on: 60,
          kind: 'entry',
          v: {
            practice: 'counselling-together',
            values: {
              bothWant: true,
              goalMine: 'That I can hear no without leaving the room',
              underneath: 'Money, and who decides about it',
              arrangement: 'ask',
              helpsWhen: 'We can plan a month without a fight',
            },
          },
        },
      ],
      then: { place: 'common-ground', shows: 'Money, and who decides' },
    },
  ],
});
