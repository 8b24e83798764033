import { of } from '../../journal/journal.ts';
import { practice } from '../practice.ts';

export const lifeTogether = practice({
  id: 'life-together',
  stage: 'rebuild',
  sections: ['step.7', 'step.16'],
  evidence: ['we-talk'],
  disagreements: ['talk-about-past'],
  gate: 'rebuild',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'time-together',
    steps: [
      {
        id: 'sort',
        title: 'Together, or each on your own?',
        help: 'Both belong to a life for two. Time of one’s own is planned as well, or it is the first to go.',
        parts: [
          {
            id: 'sort',
            type: 'choice',
            label: 'This is',
            options: [
              { value: 'together', label: 'Something for both' },
              {
                value: 'apart',
                label: 'Time of one’s own',
                help: 'A friend, a course, a quiet evening. The other one wishes you well with it.',
              },
            ],
          },
        ],
      },
      {
        id: 'what',
        title: 'What would it be?',
        help: 'Something you have never done, or a small thing that was always good.',
        parts: [
          { id: 'what', type: 'text', label: 'We, or one of us, will' },
          { id: 'on', type: 'day', label: 'On', optional: true },
          {
            id: 'askedBy',
            type: 'choice',
            label: 'The idea came from',
            optional: true,
            options: [
              { value: 'me', label: 'Me' },
              { value: 'them', label: 'The other one' },
            ],
          },
        ],
      },
      {
        id: 'about',
        title: 'Is it about the two of you?',
        help: 'Talks about “us” have their own evening. Most hours should be about the soup, the film, the hill.',
        parts: [{ id: 'aboutUs', type: 'yes-no', label: 'This is for talking about us', optional: true }],
      },
      {
        id: 'memory',
        title: 'And afterwards?',
        help: 'If it has been already: one thing to keep. Otherwise come back to it.',
        parts: [{ id: 'memory', type: 'text', label: 'What I want to remember', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'what', heading: 'Time you planned' },
    { place: 'common-ground', field: 'memory', heading: 'Kept from a good hour' },
    { place: 'conversation', field: 'memory', heading: 'A good hour, lately' },
  ],
  offer: (facts) => {
    const planned = of(facts.journal, 'time-together');
    if (planned.length === 0) return { weight: 53, because: 'none' };
    const days = facts.daysSince('time-together');
    const recent = planned.slice(-4);
    if (recent.length === 4 && recent.every((entry) => entry.v.sort !== 'apart') && days >= 3)
      return { weight: 45, because: 'apart' };
    return days >= 5 ? { weight: 43, because: 'joy' } : undefined;
  },
  text: {
    title: 'Living, not only mending',
    short: 'Things to enjoy together, and time of one’s own.',
    purpose:
      'A couple that only talks about itself grows tired. Plan hours that are not about the two of you, keep what was good, and guard the time each has alone.',
    guides:
      'One guide asks you to keep talking, to back each other’s plans and independence, and later to enjoy one another and make new memories. Another warns of living in the past.',
    research:
      'Partners who say “we” a lot tend to do well; when only one of them does, it can mark a couple in which one presses and the other draws back. So let the ideas come from both.',
    because: {
      none: 'You have agreed on serious things. Plan one light one as well.',
      joy: 'It has been some days since you noted something to enjoy. It can be small.',
      apart: 'The last plans were all for two. Plan some time of your own; it does both of you good.',
    },
  },
  examples: [
    {
      section: 'step.7',
      input: [
        {
          on: 74,
          kind: 'time-together',
          v: { sort: 'apart', what: 'Tuesday is choir for me and climbing for them', aboutUs: false },
        },
      ],
      then: { place: 'common-ground', shows: 'choir for me' },
    },
    {
      section: 'step.16',
      input: [
        {
          on: 75,
          kind: 'time-together',
          v: { sort: 'together', what: 'Row on the lake', memory: 'We lost an oar and did not quarrel' },
        },
      ],
      then: { place: 'conversation', shows: 'lost an oar' },
    },
  ],
});
