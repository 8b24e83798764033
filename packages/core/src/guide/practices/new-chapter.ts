import { dayNumber } from '../../journal/time.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const newChapter = practice({
  id: 'new-chapter',
  stage: 'let-go',
  sections: ['nine.10'],
  evidence: ['rebounds', 'longing-and-loneliness', 'reflection'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'new-chapter',
    steps: [
      {
        id: 'learned',
        title: 'What did you learn?',
        help: 'About yourself, about closeness. Something you would tell a younger you.',
        parts: [
          {
            type: 'show',
            heading: 'What you wrote would have to change',
            kind: 'reason',
            field: 'toChange',
            atMost: 3,
            empty: 'Nothing written.',
          },
          { id: 'learned', type: 'long', label: 'I learned that' },
        ],
      },
      {
        id: 'look-for',
        title: 'What will you look for, and look out for?',
        help: 'How you want to feel beside someone on an ordinary day. And the early sign you would not pass over again.',
        parts: [
          { id: 'lookFor', type: 'text', label: 'Beside someone I want to feel' },
          { id: 'lookOut', type: 'text', label: 'The early sign I will not pass over' },
        ],
      },
      {
        id: 'why-someone',
        title: 'Do you want someone, or not to be alone?',
        help: 'Both are human. The second is a good reason to see friends and a poor one to choose a partner.',
        parts: [
          {
            id: 'wanting',
            type: 'choice',
            label: 'Just now it is',
            options: [
              { value: 'nobody', label: 'Good to be on my own for a while' },
              { value: 'curious', label: 'Curiosity about someone new' },
              { value: 'alone', label: 'Mostly that I do not want to be alone' },
            ],
          },
          { id: 'company', type: 'text', label: 'Who is good company, meanwhile' },
        ],
      },
      {
        id: 'again',
        title: 'What do you take along?',
        help: 'These parts of the path work without the one you lost. Tick what you would like to go on with.',
        parts: [
          {
            id: 'again',
            type: 'choices',
            label: 'I go on with',
            options: [
              { value: 'care', label: 'Looking after body and sleep' },
              { value: 'goals', label: 'The goals that are mine' },
              { value: 'people', label: 'Time with people' },
              { value: 'saying', label: 'Saying things well' },
              { value: 'meeting', label: 'Meeting someone new slowly' },
              { value: 'boundaries', label: 'My boundaries' },
            ],
          },
        ],
      },
      {
        id: 'put-away',
        title: 'And the old record?',
        help: 'It can be put away: kept, locked, not in sight. You may delete it one day, or never.',
        parts: [
          { id: 'firstStep', type: 'text', label: 'The first small thing of the new chapter' },
          { id: 'lastWord', type: 'text', label: 'A last line under the old one', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'new-chapter', field: 'learned', heading: 'What you learned' },
    { place: 'new-chapter', field: 'lookFor', heading: 'How you want to feel beside someone' },
    { place: 'new-chapter', field: 'lookOut', heading: 'The early sign you will not pass over' },
    { place: 'new-chapter', field: 'firstStep', heading: 'The first small thing' },
    { place: 'urge', field: 'lookFor', heading: 'How you want to feel beside someone' },
    { place: 'they-wrote', field: 'lookOut', heading: 'The early sign you will not pass over' },
    { place: 'hard-date', field: 'company', heading: 'Who is good company' },
  ],
  offer: (facts) => {
    if (facts.together || (facts.decision?.choice !== 'let-go' && !isStopState(facts.contact.state))) return undefined;
    const went = facts.done('letting-go');
    const { last } = facts.done('new-chapter');
    if (went.count === 0 || !went.last) return undefined;
    const since = dayNumber(facts.today) - dayNumber(went.last);
    if (!last) return since >= 7 || (went.count > 1 && since >= 2) ? { weight: 64, because: 'ready' } : undefined;
    return dayNumber(facts.today) - dayNumber(last) >= 30 ? { weight: 36, because: 'again' } : undefined;
  },
  text: {
    title: 'A new chapter',
    short: 'What you take along, and what stays behind.',
    purpose:
      'What you learned here is yours. You carry it over, choose which habits go on, and put the old record away. With someone new or with nobody: both are good chapters.',
    guides:
      'One guide says that if it does not work out, the same steps, time, self-care, slow meeting, honest talk and a fresh start, serve with someone new. It is in a hurry to get you out there; we are not.',
    research:
      'People who had found a new partner were more at peace with the old story, so “too soon” is not a rule. Fear of being single, on the other hand, goes with settling for less. Look at the wish, not the calendar.',
    because: {
      ready: 'You have let go for some time now. See what you want to take along into what comes next.',
      again: 'A month has passed in your new chapter. Look whether it still fits.',
    },
  },
  examples: [
    {
      section: 'nine.10',
      before: [{ on: 40, kind: 'decision', v: { choice: 'let-go' } }],
      input: [
        {
          on: 60,
          kind: 'entry',
          v: {
            practice: 'new-chapter',
            values: {
              learned: 'I can say no and stay',
              lookFor: 'Unhurried',
              lookOut: 'When I begin to explain away',
              wanting: 'nobody',
              company: 'The choir',
              again: ['goals', 'people'],
              firstStep: 'A bed by the window',
            },
          },
        },
      ],
      then: { place: 'new-chapter', shows: 'explain away' },
    },
    {
      section: 'nine.10',
      before: [
        { on: 1, kind: 'reason', v: { text: 'We hurt each other', statedBy: 'both', noPartOfMine: true } },
        { on: 40, kind: 'decision', v: { choice: 'let-go' } },
      ],
      input: [
        { on: 45, kind: 'entry', v: { practice: 'letting-go', values: { why: 'It is better', keep: 'The songs' } } },
        { on: 60, kind: 'check-in', v: { mood: 3, longing: 2 } },
      ],
      then: { plan: 'next', is: 'new-chapter' },
    },
  ],
});
