import { of } from '../../journal/journal.ts';
import { dayNumber, isDay } from '../../journal/time.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const friendsOrNot = practice({
  id: 'friends-or-not',
  stage: 'meet',
  sections: ['twelve.e2', 'step.4'],
  evidence: ['friends-with-ex'],
  disagreements: ['friends-first'],
  closedInDanger: true,
  closedForMinors: true,
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'who-wants',
        title: 'Who said it?',
        help: 'A friendship has two founders. If they asked for no contact, the answer is “not now” and needs no further question.',
        parts: [
          {
            id: 'whoSaid',
            type: 'choice',
            label: 'The wish to be friends was said by',
            options: [
              { value: 'both', label: 'Both of us, in words' },
              { value: 'them', label: 'Them' },
              { value: 'me', label: 'Me' },
              { value: 'nobody', label: 'Nobody yet' },
            ],
          },
          { id: 'theirWords', type: 'text', label: 'What they said, as near as you remember', optional: true },
        ],
      },
      {
        id: 'someone-new',
        title: 'They tell you about someone new',
        help: 'Picture it: a table, a cup, and they say it with a smile. Be honest about the first second.',
        parts: [
          { id: 'newPerson', type: 'long', label: 'What happens in me' },
          { id: 'wouldHurt', type: 'yes-no', label: 'I would have to hide how much it hurts' },
        ],
      },
      {
        id: 'hoping',
        title: 'What are you hoping for?',
        parts: [{ id: 'hoping', type: 'yes-no', label: 'Somewhere in me the friendship is a way to be a couple again' }],
      },
      {
        id: 'disguise',
        title: 'Then it would be courting in disguise',
        help: 'There is nothing shameful in hope. But they would be saying yes to a friend, and you would be waiting for something else. That hurts both.',
        when: { field: 'hoping', is: true },
        parts: [{ id: 'honest', type: 'text', label: 'What would be the honest thing to want, or to say' }],
      },
      {
        id: 'messy',
        title: 'What is still open between you?',
        help: 'A lie, a debt, a sentence that was never taken back. And how you sleep after you have heard from them.',
        parts: [
          { id: 'unsettled', type: 'text', label: 'Still unsettled', optional: true },
          {
            id: 'afterwards',
            type: 'choice',
            label: 'The day after hearing from them I am mostly',
            options: [
              { value: 'better', label: 'Lighter' },
              { value: 'same', label: 'The same' },
              { value: 'worse', label: 'Worse, or waiting for more' },
            ],
          },
        ],
      },
      {
        id: 'result',
        title: 'So, for now',
        help: 'If it would hurt, if you hope for more, or if you are worse the day after, “not now” is the kind answer. It need not be for good.',
        parts: [
          {
            id: 'result',
            type: 'choice',
            label: 'Friends',
            options: [
              { value: 'not-now', label: 'Not now', help: 'No contact for friendship’s sake. You may look again later.' },
              {
                value: 'limited',
                label: 'A little, with limits',
                help: 'Friendly where you meet anyway; no long talks, no late messages.',
              },
              { value: 'yes', label: 'Yes, and look again', help: 'Only if both said so, and you could hear about someone new.' },
            ],
          },
          {
            id: 'limits',
            type: 'text',
            label: 'What I will do, and what I will not',
            help: 'How often, about what, at what hours.',
          },
          { id: 'reviewOn', type: 'day', label: 'I look at this again on', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'they-wrote', field: 'result', heading: 'Friends? Your own answer' },
    { place: 'they-wrote', field: 'limits', heading: 'What you will do, and what you will not' },
    { place: 'before-contact', field: 'limits', heading: 'Limits you set for being friendly' },
    { place: 'decision', field: 'honest', heading: 'What would be the honest thing to want' },
    { place: 'letting-go', field: 'newPerson', heading: 'What happened in you at the thought of someone new' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.together || isStopState(facts.contact.state)) return undefined;
    const last = of(facts.journal, 'entry').findLast((entry) => entry.v.practice === 'friends-or-not');
    const review = last?.v.values['reviewOn'];
    const { last: lastDay } = facts.done('friends-or-not');
    if (isDay(review) && dayNumber(review) <= dayNumber(facts.today) && lastDay !== facts.today)
      return { weight: 61, because: 'review' };
    if (last) return undefined;
    const answer = of(facts.journal, 'contact').findLast((entry) => entry.v.event === 'their-answer')?.v;
    if (answer?.event === 'their-answer' && answer.says === 'neutral') return { weight: 46, because: 'neutral' };
    if (facts.decision?.choice === 'let-go' && facts.daysSince('decision') >= 14)
      return { weight: 31, because: 'after-letting-go' };
    return undefined;
  },
  text: {
    title: 'Friends, or not',
    short: 'A check with an honest result: not now, a little, or yes for a time.',
    purpose:
      'Being friends can be a good thing, a way of not letting go, or a way of staying close until they change their mind. These questions help you tell which.',
    guides:
      'One guide wants a friendship first and love on top of it. Another says: not while feelings are unresolved, not after an ugly end, not if it keeps you from healing. We side with the second, and let a friendly time begin only when both have asked for it.',
    research:
      'People stay friends with a former partner for very different reasons, some warm and some not. So the reason is what to look at.',
    because: {
      neutral: 'They answered in a friendly way. Before you answer that with a friendship, see what it would be for you.',
      'after-letting-go': 'You chose to let go a while ago. If the question of friendship comes up, here is a way to answer it.',
      review: 'You set a day to look at this again. It is here.',
    },
  },
  examples: [
    {
      section: 'twelve.e2',
      input: [
        {
          on: 45,
          kind: 'entry',
          v: {
            practice: 'friends-or-not',
            values: {
              whoSaid: 'them',
              newPerson: 'I go cold',
              wouldHurt: true,
              hoping: true,
              honest: 'To say that I cannot yet',
              afterwards: 'worse',
              result: 'not-now',
              limits: 'I wish them well and do not write',
            },
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'Not now' },
    },
    {
      section: 'step.4',
      input: [
        {
          on: 45,
          kind: 'entry',
          v: {
            practice: 'friends-or-not',
            values: {
              whoSaid: 'both',
              newPerson: 'A sting, then gladness',
              wouldHurt: false,
              hoping: false,
              afterwards: 'same',
              result: 'yes',
              limits: 'A walk a month, by day, nothing about us',
            },
          },
        },
      ],
      then: { place: 'before-contact', shows: 'nothing about us' },
    },
  ],
});
