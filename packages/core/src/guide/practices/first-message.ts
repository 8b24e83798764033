import { dayNumber } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const firstMessage = practice({
  id: 'first-message',
  stage: 'reach-out',
  sections: ['step.3', 'nine.4', 'win.r1', 'win.r2', 'win.r3', 'five.7'],
  evidence: ['gauging-interest', 'persistence'],
  disagreements: ['no-answer', 'gauge-or-space-first', 'jealousy-and-games'],
  gate: 'reach-out',
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'first-contact',
    steps: [
      {
        id: 'wishes',
        title: 'What have they asked for?',
        help: 'Their wishes come before yours here. Think of what they said about contact at the end and since.',
        parts: [
          { id: 'wishes', type: 'long', label: 'About contact they have said' },
          { id: 'keptWishes', type: 'yes-no', label: 'One message from me would respect that' },
        ],
      },
      {
        id: 'not-respected',
        title: 'Then not now',
        help: 'You saw it yourself. That is a hard thing to be honest about.',
        when: { field: 'keptWishes', is: false },
        parts: [
          {
            type: 'say',
            text: 'Keeping to what they asked for is the most respectful thing you can do for them. You can stop here, and note it as what they want.',
          },
        ],
      },
      {
        id: 'dissent',
        title: 'Some would say: don’t',
        help: 'Under one guide, most readers say just that. One says to make the other jealous; we will not help with that. But “don’t” deserves an answer.',
        parts: [
          { id: 'dontTrue', type: 'long', label: 'What is true in “don’t”, in my case' },
          { id: 'andStill', type: 'text', label: 'And still, I want to write because', optional: true },
        ],
      },
      {
        id: 'channel',
        title: 'Which way would they like best?',
        help: 'The way you both used for ordinary things, and that leaves them free to answer later. Not a call out of nothing, not a letter at the door, not through other people. If they closed one way, all others are closed as well.',
        parts: [
          {
            id: 'channel',
            type: 'choice',
            label: 'I would use',
            options: [
              { value: 'text', label: 'A text message' },
              { value: 'email', label: 'An e-mail' },
              { value: 'agreed', label: 'The way we agreed on' },
            ],
          },
          { id: 'channelWhy', type: 'text', label: 'I think it suits them because' },
        ],
      },
      {
        id: 'time',
        title: 'When would it reach them at ease?',
        help: 'Not at work, not late, not on a day that hurts. What you write at night you read again in the morning.',
        parts: [
          {
            id: 'time',
            type: 'choice',
            label: 'A good time',
            options: [
              { value: 'late-morning', label: 'Late morning on a free day' },
              { value: 'afternoon', label: 'In the afternoon' },
              { value: 'early-evening', label: 'Early in the evening' },
            ],
          },
          {
            id: 'notOn',
            type: 'text',
            label: 'Days to leave alone',
            help: 'An exam, an anniversary, a hard week you know of anyway.',
            optional: true,
          },
        ],
      },
      {
        id: 'small',
        title: 'What is the one small thing?',
        help: 'Two or three lines. A greeting, one plain sentence about why you write, and words that make it easy not to answer. If you own something you did, one sentence of it is enough here.',
        parts: [
          { id: 'asks', type: 'text', label: 'I ask only for' },
          { id: 'easyNo', type: 'text', label: 'The words that make it easy not to answer' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'before-contact', field: 'wishes', heading: 'What they asked for' },
    { place: 'before-contact', field: 'dontTrue', heading: 'What is true in “don’t”' },
    { place: 'before-contact', field: 'channelWhy', heading: 'Why this way suits them' },
    { place: 'before-contact', field: 'notOn', heading: 'Days to leave alone' },
    { place: 'before-contact', field: 'time', heading: 'A good time for it' },
    { place: 'before-contact', field: 'easyNo', heading: 'Words that make it easy not to answer' },
    { place: 'they-wrote', field: 'wishes', heading: 'What they asked for' },
    { place: 'they-wrote', kind: 'contact', field: 'words', heading: 'What was written last' },
    { place: 'urge', field: 'dontTrue', heading: 'What you said is true in “don’t”' },
  ],
  offer: (facts) => {
    const { contact, decision } = facts;
    if (contact.state !== 'OPEN' || contact.outreach > 0 || contact.agreedTo.meeting || facts.together) return undefined;
    const { last } = facts.done('first-message');
    if (!last) return { weight: 78, because: 'open' };
    // Planned and not sent: said once in a while, never pressed.
    const planned = dayNumber(facts.today) - dayNumber(last);
    const recent = decision !== undefined && dayNumber(facts.today) - dayNumber(decision.on) <= 30;
    return planned >= 3 && recent ? { weight: 42, because: 'planned' } : undefined;
  },
  text: {
    title: 'One first message',
    short: 'Small, kind, easy not to answer. And only one.',
    purpose:
      'You open a door and step back from it. The message says that you are there and asks for little. Whatever comes back, or does not, you wrote beforehand what you will do.',
    guides:
      'Three guides describe it: after a good while, small and without pressure, by a way and at a time that suits them, with respect for their space. One wants clear signs before you go further. Its readers mostly say: don’t. We show you that too.',
    research:
      'Nobody has studied how to tell what a former partner feels, and we do not guess. What is known: most people who were left did something unwanted, and saw more good in it than people who had done the leaving. So it is one message.',
    because: {
      open: 'You took your time, named your reasons and decided twice. One message is open to you. It may also stay unwritten; your plan is just as whole without it.',
      planned: 'You planned a message and have not sent it. It is still open; leaving it unwritten is as good.',
    },
  },
  examples: [
    {
      section: 'step.3',
      input: [
        {
          on: 34,
          kind: 'contact',
          v: { event: 'outreach', of: 'first-message', words: 'Hello. I hope the new flat is good to you. No need to answer.' },
        },
      ],
      then: { plan: 'contact', is: 'WAITING' },
    },
    {
      section: 'nine.4',
      before: [{ on: 34, kind: 'contact', v: { event: 'outreach', of: 'first-message' } }],
      input: [
        {
          on: 37,
          kind: 'contact',
          v: { event: 'their-answer', says: 'yes-to-meeting', happened: 'Coffee some time would be nice' },
        },
      ],
      then: { plan: 'condition', is: 'meet/yes-to-meeting' },
    },
    {
      section: 'win.r1',
      input: [
        {
          on: 33,
          kind: 'entry',
          v: {
            practice: 'first-message',
            values: {
              wishes: 'Nothing was said',
              keptWishes: true,
              channel: 'email',
              channelWhy: 'They answer mail when they have peace',
            },
          },
        },
      ],
      then: { place: 'before-contact', shows: 'when they have peace' },
    },
    {
      section: 'win.r2',
      input: [
        {
          on: 33,
          kind: 'entry',
          v: {
            practice: 'first-message',
            values: { wishes: 'Nothing was said', keptWishes: true, time: 'late-morning', notOn: 'The week of the exam' },
          },
        },
      ],
      then: { place: 'before-contact', shows: 'week of the exam' },
    },
    {
      section: 'win.r3',
      input: [
        {
          on: 33,
          kind: 'entry',
          v: { practice: 'first-message', values: { wishes: 'Please no calls; writing is fine', keptWishes: true } },
        },
      ],
      then: { place: 'they-wrote', shows: 'no calls' },
    },
    {
      section: 'five.7',
      input: [
        {
          on: 33,
          kind: 'entry',
          v: {
            practice: 'first-message',
            values: { wishes: 'Nothing was said', keptWishes: true, dontTrue: 'We have parted twice before' },
          },
        },
      ],
      then: { place: 'urge', shows: 'parted twice before' },
    },
  ],
});
