import { isStopState } from '../../safety/contact-state.ts';
import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const accepting = practice({
  id: 'accepting',
  stage: 'space',
  sections: ['twelve.12'],
  evidence: ['month-of-space', 'how-long', 'self-compassion'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    minutes: 15,
    steps: [
      {
        id: 'true',
        title: 'What is true today',
        help: 'Not what it means, not what may come. Only what is so.',
        parts: [
          {
            type: 'text',
            id: 'isTrue',
            label: 'Today it is true that',
            help: 'For example: we are not together, and I wish we were.',
          },
        ],
      },
      {
        id: 'hands',
        title: 'Two hands',
        parts: [
          {
            type: 'list',
            id: 'notMine',
            label: 'Not in my hands',
            help: 'What they feel, what they do, what cannot be undone.',
            atMost: 4,
          },
          { type: 'list', id: 'mine', label: 'In my hands', help: 'Today, this week. Small things count most.', atMost: 4 },
        ],
      },
      {
        id: 'fight',
        title: 'What the fight costs',
        parts: [
          {
            type: 'text',
            id: 'cost',
            label: 'When I fight with what is so, it takes from me',
            help: 'Sleep, hours on the phone, patience with the children …',
          },
        ],
      },
      {
        id: 'both',
        title: 'Hope may stay',
        help: 'Accepting is not giving up, and not approving. It is putting down what you cannot steer.',
        parts: [
          { type: 'text', id: 'putDown', label: 'For today I put down' },
          { type: 'text', id: 'pickUp', label: 'And with the hand that is free I will' },
        ],
      },
      {
        id: 'rest',
        title: 'A minute of nothing',
        parts: [{ type: 'breath', minutes: 1 }],
      },
    ],
  },
  comesBack: [
    { place: 'letting-go', field: 'putDown', heading: 'What you put down before' },
    { place: 'letting-go', field: 'mine', heading: 'What is in your hands' },
    { place: 'urge', field: 'notMine', heading: 'Not in your hands, in your own words' },
    { place: 'urge', field: 'pickUp', heading: 'What your free hand wanted to do' },
    { place: 'hard-date', field: 'isTrue', heading: 'What you could already say is true' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const since = daysSinceDone(facts, 'accepting');
    if (isStopState(facts.contact.state)) return since >= 6 ? { weight: 60, because: 'stop' } : undefined;
    if (facts.contact.state === 'WAITING') return since >= 5 ? { weight: 56, because: 'waiting' } : undefined;
    if (facts.situation.theyAreWithSomeone === 'yes' && since >= 8) return { weight: 50, because: 'with-someone' };
    if (facts.daysHere < 9) return undefined;
    if (since === Number.POSITIVE_INFINITY) return { weight: 39, because: 'first' };
    return since >= 11 ? { weight: 29, because: 'again' } : undefined;
  },
  text: {
    title: 'Accepting what is so',
    short: 'What is in your hands, and what is not.',
    purpose:
      'You can want something with all your heart and still admit how things are today. It frees a hand. This can be done at any time, whatever you decide later, and as often as it helps.',
    guides:
      'One guide puts this last and calls it one of the hardest steps: to let go of controlling how it ends, without having to give up hope. It also says it happened for a reason. We leave that out. Things can be sad and have no lesson.',
    research:
      'Among people who had accepted the end, being in touch went with doing better; for others it kept the hurt going. Studies found that finding one’s feet takes from half a year to a year.',
    because: {
      first: 'You have some days behind you. See what is in your hands, and what you could put down for today.',
      again: 'What you could accept some days ago may have moved. Look at the two hands again.',
      waiting: 'You have written to {name}, and now it is not in your hands. This is for the days in between.',
      stop: 'A door has closed for now. You do not have to be fine with it; you can look at what is still yours.',
      'with-someone': 'They are with someone. That is hard to know, and it is not in your hands. This is for that.',
    },
  },
  examples: [
    {
      section: 'twelve.12',
      input: [
        {
          on: 9,
          kind: 'entry',
          v: {
            practice: 'accepting',
            values: {
              isTrue: 'We live in two flats now',
              notMine: ['Whether I am missed'],
              mine: ['My mornings'],
              putDown: 'Guessing',
              pickUp: 'Ring my brother',
            },
          },
        },
      ],
      then: { place: 'letting-go', shows: 'Guessing' },
    },
    {
      section: 'twelve.12',
      input: [
        { on: 9, kind: 'entry', v: { practice: 'accepting', values: { notMine: ['Whether I am missed', 'What was said'] } } },
      ],
      then: { place: 'urge', shows: 'Whether I am missed' },
    },
  ],
});
