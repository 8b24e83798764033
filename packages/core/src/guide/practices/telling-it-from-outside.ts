import { daysSinceDone, moodFalls } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

/** Four times, days apart, is what helped people; more is circling. */
const ROUNDS = 4;

export const tellingItFromOutside = practice({
  id: 'telling-it-from-outside',
  stage: 'understand',
  sections: ['twelve.6'],
  evidence: ['expressive-writing', 'reflection', 'positives-writing'],
  disagreements: [],
  repeat: 'weekly',
  exercise: {
    type: 'steps',
    record: 'entry',
    minutes: 15,
    rated: true,
    steps: [
      {
        id: 'distance',
        title: 'Step back',
        help: 'Picture someone who likes you both and was always in the next room. They tell this story, and you are one of two people in it.',
        parts: [
          { type: 'breath', minutes: 1 },
          {
            type: 'text',
            id: 'called',
            label: 'What does the teller call you in the story?',
            help: 'Your first name, or she, he, they. Not I.',
          },
        ],
      },
      {
        id: 'strengths',
        title: 'What was good between them',
        parts: [
          {
            type: 'long',
            id: 'good',
            label: 'The teller begins with what these two did well together',
            help: 'One or two real moments are better than big words.',
          },
        ],
      },
      {
        id: 'circle',
        title: 'The circle they went round in',
        parts: [
          {
            type: 'long',
            id: 'circle',
            label: 'The quarrel or silence that kept coming back',
            help: 'One of them did this. Then the other did that. And then?',
          },
        ],
      },
      {
        id: 'needs',
        title: 'What each of them needed',
        parts: [
          { type: 'text', id: 'iNeeded', label: 'What the one who is you needed and did not get' },
          { type: 'text', id: 'theyNeeded', label: 'What the other one may have needed and did not get' },
        ],
      },
      {
        id: 'learned',
        title: 'The last line',
        parts: [
          { type: 'text', id: 'lastLine', label: 'One kind sentence the teller says about you' },
          { type: 'text', id: 'next', label: 'What the one who is you would do differently, with anyone', optional: true },
        ],
      },
      {
        id: 'leave',
        title: 'Now leave it there',
        parts: [{ type: 'say', text: 'That is enough for today. Put it down, stand up, look out of a window. The story keeps.' }],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'circle', heading: 'The circle, as someone outside would tell it' },
    { place: 'conversation', field: 'theyNeeded', heading: 'What they may have needed' },
    { place: 'decision', field: 'circle', heading: 'The circle you went round in' },
    { place: 'urge', field: 'lastLine', heading: 'A kind sentence about you' },
    { place: 'new-chapter', field: 'next', heading: 'What you would do differently with anyone' },
    { place: 'report', field: 'circle', heading: 'What kept coming back' },
    { place: 'report', field: 'good', heading: 'What was good' },
  ],
  offer: (facts) => {
    if (moodFalls(facts) || facts.safety.danger || facts.daysHere < 4) return undefined;
    const { count } = facts.done('telling-it-from-outside');
    if (count === 0) return { weight: 44, because: 'first' };
    if (count < ROUNDS && daysSinceDone(facts, 'telling-it-from-outside') >= 7) return { weight: 33, because: 'again' };
    return undefined;
  },
  text: {
    title: 'Telling it from outside',
    short: 'The story of you two, told by someone fair. Fifteen minutes.',
    purpose:
      'Told from inside, the same story hurts the same way each time. Told from a little way off, people begin to see it. It is short on purpose, and your mood is asked before and after.',
    guides:
      'One guide asks for a hard honest look: what was strong, what was weak, which arguments came back, what you did. It says to be brutal. We do not think that helps; fair is enough. Another praises journaling as such, and there research says otherwise.',
    research:
      'Writing freely about a separation made things worse for people who were still searching for its meaning. Answering set questions, a few times, days apart, helped. So this has questions and an end.',
    because: {
      first: 'You have had a few days. Tell the story once from outside, with set questions and an end.',
      again: 'A week ago you told the story from outside. Told again, it often changes; see what you notice now.',
    },
  },
  examples: [
    {
      section: 'twelve.6',
      input: [
        {
          on: 5,
          kind: 'entry',
          v: {
            practice: 'telling-it-from-outside',
            values: { good: 'They laughed on trains', circle: 'One asked, the other left the room, and the asking got louder' },
          },
        },
      ],
      then: { place: 'conversation', shows: 'the asking got louder' },
    },
    {
      section: 'twelve.6',
      input: [
        {
          on: 5,
          kind: 'entry',
          v: { practice: 'telling-it-from-outside', values: { good: 'They laughed on trains', circle: 'Money, each month' } },
        },
      ],
      then: { place: 'report', shows: 'laughed on trains' },
    },
  ],
});
