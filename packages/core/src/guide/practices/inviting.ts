import { of } from '../../journal/journal.ts';
import { practice } from '../practice.ts';

export const inviting = practice({
  id: 'inviting',
  stage: 'reach-out',
  sections: ['five.3', 'twelve.9'],
  evidence: ['casual-date', 'persistence'],
  disagreements: ['friends-tell', 'improve-to-win', 'no-answer'],
  gate: 'reach-out',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'warm',
        title: 'What in their answer makes room for this?',
        help: 'Copy the words themselves. Friendly is friendly; it need not mean more.',
        parts: [
          {
            type: 'show',
            heading: 'What happened between you',
            kind: 'contact',
            field: 'happened',
            atMost: 3,
            empty: 'Nothing noted yet.',
          },
          { id: 'theirWords', type: 'long', label: 'They wrote or said' },
          { id: 'roomForIt', type: 'yes-no', label: 'Someone who knows neither of us would read it as a wish for contact' },
        ],
      },
      {
        id: 'no-room',
        title: 'Then let it rest here',
        help: 'A friendly line can be the whole of what they want to give. If they want more, they know how to say so.',
        when: { field: 'roomForIt', is: false },
        parts: [{ id: 'instead', type: 'text', label: 'What I do with this week instead' }],
      },
      {
        id: 'light',
        title: 'What would be light?',
        help: 'By day, an hour, with something to do besides talking about the two of you. A walk, a coffee, returning a book.',
        when: { field: 'roomForIt', is: true },
        parts: [
          { id: 'what', type: 'text', label: 'I would suggest' },
          {
            id: 'slot',
            type: 'choice',
            label: 'When',
            options: [
              { value: 'morning', label: 'A morning' },
              { value: 'midday', label: 'Around midday' },
              { value: 'afternoon', label: 'An afternoon' },
            ],
          },
          {
            id: 'theirChoice',
            type: 'text',
            label: 'What I leave for them to choose',
            help: 'The day, the place, or whether at all.',
          },
        ],
      },
      {
        id: 'no-plot',
        title: 'Is anything hidden in it?',
        help: 'If the hour only makes sense when it leads to more, it is a date under another name, and they would feel it. Nor is it a show of how much you changed.',
        when: { field: 'roomForIt', is: true },
        parts: [
          {
            id: 'hope',
            type: 'choice',
            label: 'If this hour led to nothing, I would',
            options: [
              { value: 'glad', label: 'still be glad of it' },
              { value: 'sad', label: 'be sad, and all right' },
              { value: 'lost', label: 'be back at the beginning', help: 'Then wait some weeks. It is no failure to see it.' },
            ],
          },
          { id: 'unsaid', type: 'text', label: 'What I will not bring up', optional: true },
        ],
      },
      {
        id: 'easy-no',
        title: 'How is it easy to say no?',
        help: 'One sentence that a tired person could take as a way out. No “but”, no second question, and no friend who puts in a word for you.',
        when: { field: 'roomForIt', is: true },
        parts: [
          { id: 'easyNo', type: 'text', label: 'My sentence' },
          { id: 'ifNo', type: 'text', label: 'If they say no, or nothing, I' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'before-contact', field: 'what', heading: 'What you meant to suggest' },
    { place: 'before-contact', field: 'theirChoice', heading: 'What you leave for them to choose' },
    { place: 'before-contact', field: 'easyNo', heading: 'Your sentence that makes a no easy' },
    { place: 'before-contact', field: 'unsaid', heading: 'What you will not bring up' },
    { place: 'they-wrote', field: 'ifNo', heading: 'If they say no, or nothing' },
  ],
  offer: (facts) => {
    const { contact } = facts;
    if (contact.outreach !== 1 || contact.agreedTo.meeting || facts.together) return undefined;
    const answer = of(facts.journal, 'contact').findLast((entry) => entry.v.event === 'their-answer')?.v;
    if (answer?.event !== 'their-answer' || facts.done('inviting').last === facts.today) return undefined;
    if (answer.says === 'warm') return { weight: 76, because: 'warm' };
    return answer.says === 'neutral' && facts.daysSince('contact') >= 4 ? { weight: 44, because: 'neutral' } : undefined;
  },
  text: {
    title: 'A light invitation',
    short: 'By day, short, and easy to turn down.',
    purpose:
      'When they have answered, and there is room in what they wrote, you may ask once for an hour by daylight. You plan it so that a no costs them nothing.',
    guides:
      'One guide suggests meeting by day and lightly, with no romance and no try at persuading; it also wants news of you to travel through friends, which we leave out. Another says not to force anything and to go one step at a time.',
    research:
      'Nobody has studied whether a light daytime meeting helps former couples. We keep to it because it is short, public and easy to leave. Pressing on is another matter: those who press see more good in it than those who left.',
    because: {
      warm: 'They answered warmly. One light invitation is open, if their own words make room for it.',
      neutral:
        'Their answer was friendly and neutral, and some days have passed. Look whether it makes room for an hour together; it may not.',
    },
  },
  examples: [
    {
      section: 'five.3',
      input: [
        {
          on: 38,
          kind: 'entry',
          v: {
            practice: 'inviting',
            values: {
              theirWords: 'It was good to hear from you',
              roomForIt: true,
              what: 'A walk by the canal',
              slot: 'afternoon',
              theirChoice: 'The day, and whether at all',
              hope: 'glad',
              easyNo: 'If it does not suit, that is fine and you need not say why',
              ifNo: 'I thank them and leave it',
            },
          },
        },
      ],
      then: { place: 'before-contact', shows: 'you need not say why' },
    },
    {
      section: 'twelve.9',
      input: [
        {
          on: 38,
          kind: 'entry',
          v: {
            practice: 'inviting',
            values: {
              theirWords: 'Thanks, hope you are well',
              roomForIt: true,
              what: 'A coffee',
              ifNo: 'I leave it, and I keep Sunday for the choir',
            },
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'Sunday for the choir' },
    },
  ],
});
