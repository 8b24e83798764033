import { of } from '../../journal/journal.ts';
import { dayNumber } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const newAgreement = practice({
  id: 'new-agreement',
  stage: 'rebuild',
  sections: ['nine.8', 'step.10'],
  evidence: ['reunions-go-well', 'worth-it'],
  disagreements: ['talk-about-past'],
  gate: 'rebuild',
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'common-ground',
    steps: [
      {
        id: 'worthwhile',
        title: 'What made it worthwhile?',
        help: 'Each of you answers. On this device you write theirs as they told it.',
        parts: [
          {
            type: 'show',
            heading: 'Good moments you wrote down',
            kind: 'entry',
            practice: 'appreciation',
            field: 'moment',
            atMost: 2,
            empty: 'None written yet.',
          },
          { id: 'worthMine', type: 'text', label: 'For me' },
          { id: 'worthTheirs', type: 'text', label: 'For the other one, as they told me', optional: true },
        ],
      },
      {
        id: 'weak',
        title: 'Where did it break?',
        help: 'The spot to keep an eye on, and the first small sign that it is giving way.',
        parts: [
          {
            type: 'show',
            heading: 'Why it ended, in your own early words',
            kind: 'reason',
            field: 'text',
            atMost: 3,
            empty: 'No reason named.',
          },
          { id: 'weakSpot', type: 'text', label: 'The spot we watch' },
          { id: 'firstSign', type: 'text', label: 'The first small sign is' },
        ],
      },
      {
        id: 'speaking',
        title: 'How will you speak about it?',
        help: 'A usual time in the week, and a sentence that either of you may use on any day.',
        parts: [
          { id: 'speakWhen', type: 'text', label: 'We talk about us on' },
          { id: 'speakHow', type: 'text', label: 'The sentence that means “I need to talk”' },
        ],
      },
      {
        id: 'slow',
        title: 'How slow is slow?',
        help: 'As with someone new: evenings a week, nights, keys, family, home. Name what waits, and until when.',
        parts: [{ id: 'waits', type: 'long', label: 'What waits for now' }],
      },
      {
        id: 'picture',
        title: 'Where would you like to be?',
        help: 'A picture both can see: where you live, work, travel, how you argue. Out of it you make one goal with a first step.',
        parts: [{ id: 'picture', type: 'long', label: 'In a year we' }],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', kind: 'agreement', field: 'text', heading: 'What you agreed' },
    { place: 'common-ground', kind: 'shared-goal', field: 'what', heading: 'What you two are working towards' },
    { place: 'common-ground', field: 'weakSpot', heading: 'The spot you watch' },
    { place: 'common-ground', field: 'firstSign', heading: 'The first small sign' },
    { place: 'common-ground', field: 'waits', heading: 'What waits for now' },
    { place: 'conversation', field: 'speakHow', heading: 'The sentence that means “I need to talk”' },
    { place: 'new-chapter', field: 'firstSign', heading: 'A sign you learned to see early' },
  ],
  offer: (facts) => {
    if (facts.count('agreement') === 0) return { weight: 80, because: 'none' };
    if (facts.count('shared-goal') === 0) return { weight: 58, because: 'goal' };
    const due = [...of(facts.journal, 'agreement'), ...of(facts.journal, 'shared-goal')].some((entry) => {
      const late = entry.v.reviewOn ? dayNumber(facts.today) - dayNumber(entry.v.reviewOn) : -1;
      return late >= 0 && late <= 14;
    });
    return due && facts.done('new-agreement').last !== facts.today ? { weight: 49, because: 'review' } : undefined;
  },
  text: {
    title: 'A new beginning, agreed',
    short: 'What was good, where it broke, how slowly you go.',
    purpose:
      'Going back to the old one would bring back the old end. You make a new one: a few sentences both say yes to, one shared goal, and a way to speak up. On one device, what the other one says is told by you.',
    guides:
      'One guide says to treat it as something new: say why you want it, look at what was good and what went wrong, keep talking about the weak places, and go slowly. Another adds shared goals, also for quarrels, home, work and travel.',
    research:
      'Couples who parted and came back were on average less content in the years after, though some did well. How committed both are counts most. So do it awake, and together.',
    because: {
      none: 'You both said yes. Before the old habits return, agree on a few sentences of your own.',
      goal: 'You have agreed how to go on. Now one goal that both want, with a first step.',
      review: 'You set a day to look at what you agreed. It has come.',
    },
  },
  examples: [
    {
      section: 'nine.8',
      input: [{ on: 70, kind: 'agreement', v: { text: 'On Sundays we say what was hard this week', mine: true, theirs: true } }],
      then: { place: 'common-ground', shows: 'what was hard this week' },
    },
    {
      section: 'nine.8',
      input: [
        {
          on: 70,
          kind: 'entry',
          v: {
            practice: 'new-agreement',
            values: {
              worthMine: 'We are kind when ill',
              weakSpot: 'Silence after a quarrel',
              firstSign: 'Two suppers in front of the screen',
              waits: 'Moving in',
            },
          },
        },
      ],
      then: { place: 'common-ground', shows: 'Two suppers in front' },
    },
    {
      section: 'step.10',
      input: [
        {
          on: 71,
          kind: 'shared-goal',
          v: { what: 'A week by the sea without work', steps: ['Both ask for leave'], mine: true, theirs: true },
        },
      ],
      then: { place: 'common-ground', shows: 'week by the sea' },
    },
  ],
});
