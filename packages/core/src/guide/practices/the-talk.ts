import { of } from '../../journal/journal.ts';
import { practice } from '../practice.ts';

export const theTalk = practice({
  id: 'the-talk',
  stage: 'talk',
  sections: ['nine.7', 'twelve.10'],
  evidence: ['deeper-conversation', 'active-listening', 'i-statements'],
  disagreements: ['talk-about-past'],
  gate: 'talk',
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'conversation-planner',
    steps: [
      {
        id: 'moment',
        title: 'Before or after?',
        parts: [
          {
            id: 'moment',
            type: 'choice',
            label: 'I want to',
            options: [
              { value: 'before', label: 'Prepare the talk' },
              { value: 'after', label: 'Look back on it' },
            ],
          },
        ],
      },
      {
        id: 'setting',
        title: 'Where, and for how long?',
        help: 'Face to face, quiet, where both feel safe and either can go. An hour is long enough. Not after a drink, not late.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'place', type: 'text', label: 'The place, and why it is fine for both' },
          { id: 'length', type: 'text', label: 'We stop at' },
          {
            id: 'pause',
            type: 'text',
            label: 'How either of us can ask for a pause',
            help: 'A word or a hand. Then ten minutes apart, and back.',
          },
        ],
      },
      {
        id: 'opening',
        title: 'How do you begin?',
        help: 'Say why you asked for this, and that they owe you no answer today. A good memory may come before a hard matter, if it is meant as one.',
        when: { field: 'moment', is: 'before' },
        parts: [
          {
            type: 'show',
            heading: 'Good moments you wrote down',
            kind: 'entry',
            practice: 'appreciation',
            field: 'moment',
            atMost: 3,
            empty: 'None written yet. You need not have one.',
          },
          { id: 'opening', type: 'long', label: 'My first sentences' },
        ],
      },
      {
        id: 'understand',
        title: 'What do you want to understand?',
        help: 'Two real questions whose answer you do not know. Then listen until you can say it back and they nod.',
        when: { field: 'moment', is: 'before' },
        parts: [{ id: 'questions', type: 'list', label: 'I want to ask', atMost: 3 }],
      },
      {
        id: 'mine',
        title: 'What do you want to say?',
        help: '“When this happened, I felt this, and I would like that.” And how you think it was for them. No demand, no last word, no attempt to convince.',
        when: { field: 'moment', is: 'before' },
        parts: [
          {
            type: 'show',
            heading: 'Your apology, as you wrote it',
            kind: 'entry',
            practice: 'apologising',
            field: 'wording',
            atMost: 1,
            empty: 'No apology written. It can be right to have none.',
          },
          { id: 'say', type: 'long', label: 'From me' },
          { id: 'forThem', type: 'text', label: 'How it may have been for them' },
        ],
      },
      {
        id: 'hard',
        title: 'What might be hard to hear?',
        help: 'Write the sentence you fear. Then what you do with your body and your mouth when it comes.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'fear', type: 'text', label: 'They may say' },
          { id: 'fearThen', type: 'text', label: 'Then I' },
        ],
      },
      {
        id: 'ending',
        title: 'How do you end it?',
        help: 'With thanks, whatever was said. Nothing is decided at the table; both sleep on it.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'ending', type: 'text', label: 'My last sentence' },
          { id: 'practised', type: 'yes-no', label: 'I have said it aloud once, to the wall or to a friend', optional: true },
          { id: 'afterwards', type: 'text', label: 'Afterwards I go to' },
        ],
      },
      {
        id: 'heard',
        title: 'What did you hear?',
        help: 'Their words first, as near as you can. What surprised you?',
        when: { field: 'moment', is: 'after' },
        parts: [
          { id: 'heard', type: 'long', label: 'They said' },
          { id: 'surprised', type: 'text', label: 'I had not known', optional: true },
        ],
      },
      {
        id: 'how-i-was',
        title: 'How were you?',
        help: 'One thing you did well counts as much as one you would do otherwise.',
        when: { field: 'moment', is: 'after' },
        parts: [
          { id: 'didWell', type: 'text', label: 'I managed to' },
          { id: 'otherwise', type: 'text', label: 'Next time I would', optional: true },
        ],
      },
      {
        id: 'open',
        title: 'What is open, and what is clear?',
        help: 'A yes is a yes only if it was said. “I need to think” is time, and time is a fair answer.',
        when: { field: 'moment', is: 'after' },
        parts: [
          { id: 'clear', type: 'text', label: 'Clear now' },
          { id: 'stillOpen', type: 'text', label: 'Still open', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'opening', heading: 'Your first sentences' },
    { place: 'conversation', field: 'questions', heading: 'What you want to understand' },
    { place: 'conversation', field: 'say', heading: 'What you want to say' },
    { place: 'conversation', field: 'fearThen', heading: 'When the hard sentence comes, you' },
    { place: 'conversation', field: 'ending', heading: 'Your last sentence' },
    { place: 'decision', field: 'heard', heading: 'What they said when you talked' },
    { place: 'decision', field: 'clear', heading: 'What was clear after the talk' },
    { place: 'common-ground', field: 'clear', heading: 'What was clear after the talk' },
    { place: 'letting-go', field: 'heard', heading: 'What they said when you talked' },
  ],
  offer: (facts) => {
    if (!facts.contact.agreedTo.talk) return undefined;
    const planned = of(facts.journal, 'entry').filter((entry) => entry.v.practice === 'the-talk');
    const met = of(facts.journal, 'contact').findLast((entry) => entry.v.event === 'met');
    const before = planned.findLast((entry) => entry.v.values['moment'] !== 'after');
    const after = planned.findLast((entry) => entry.v.values['moment'] === 'after');
    if (before && met && met.ms > before.ms && (!after || after.ms < met.ms)) return { weight: 80, because: 'look-back' };
    return !facts.together && !before ? { weight: 83, because: 'agreed' } : undefined;
  },
  text: {
    title: 'The talk',
    short: 'Prepare it, hold it, look back on it.',
    purpose:
      'It is a time to understand and to be understood. It is not there to convince anyone. Prepared and short, it can be good even if the answer is no.',
    guides:
      'Two guides describe it: face to face, quiet, safe for both; begin with something good; own your faults; be calm, without demands; listen to their side. One says plainly that the aim is not to talk them into anything. One wants the past left alone once you are together; so this is its place.',
    research:
      'Sharing a little more step by step brings strangers closer. Saying “I feel” lands best together with how it may be for the other. Listening well makes people feel understood; it does not settle everything.',
    because: {
      agreed: 'They agreed to talk. Prepare how you begin, what you want to understand and how you end, whatever is said.',
      'look-back': 'You have talked. Before it blurs, write down what they said and how you were.',
    },
  },
  examples: [
    {
      section: 'nine.7',
      input: [
        {
          on: 50,
          kind: 'entry',
          v: {
            practice: 'the-talk',
            values: {
              moment: 'before',
              place: 'The bench behind the library',
              length: 'After an hour',
              pause: 'A raised hand',
              opening: 'Thank you for coming; you owe me no answer today',
              questions: ['When did it begin to feel heavy for you?'],
            },
          },
        },
      ],
      then: { place: 'conversation', shows: 'you owe me no answer' },
    },
    {
      section: 'twelve.10',
      input: [
        {
          on: 52,
          kind: 'entry',
          v: {
            practice: 'the-talk',
            values: {
              moment: 'after',
              heard: 'They were lonely beside me for a year',
              didWell: 'Not defend myself',
              clear: 'We both need a month to think',
            },
          },
        },
      ],
      then: { place: 'decision', shows: 'lonely beside me' },
    },
  ],
});
