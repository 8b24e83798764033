import { of } from '../../journal/journal.ts';
import { dayNumber, dayOf } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const casualMeeting = practice({
  id: 'casual-meeting',
  stage: 'meet',
  sections: ['nine.6'],
  evidence: ['casual-date', 'month-of-space'],
  disagreements: [],
  gate: 'meet',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
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
              { value: 'before', label: 'Plan a meeting' },
              { value: 'after', label: 'Look back on one' },
            ],
          },
        ],
      },
      {
        id: 'where',
        title: 'Where do you both feel safe?',
        help: 'A place with other people and more than one way out, not a home, not a car. A place you both liked is good if it does not ask for anything.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'where', type: 'text', label: 'The place' },
          { id: 'public', type: 'yes-no', label: 'There are other people, and either of us can leave at any time' },
          {
            id: 'theySaid',
            type: 'text',
            label: 'What they said about the place',
            help: 'If you have not asked, ask. It is their hour too.',
          },
        ],
      },
      {
        id: 'not-public',
        title: 'Choose another place',
        help: 'A first meeting needs a door that opens for both. It protects you as well.',
        when: { field: 'public', is: false },
        parts: [{ id: 'otherPlace', type: 'text', label: 'A place with people and daylight' }],
      },
      {
        id: 'times',
        title: 'When does it begin, and when does it end?',
        help: 'By day. Say the end beforehand, and keep it, most of all when it goes well.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'on', type: 'day', label: 'The day' },
          { id: 'until', type: 'text', label: 'It ends at, and then I' },
          { id: 'homeBy', type: 'text', label: 'How I get home on my own' },
        ],
      },
      {
        id: 'care',
        title: 'Who looks after you?',
        help: 'One person who knows where you are and whom you can call afterwards. No drink to steady yourself.',
        when: { field: 'moment', is: 'before' },
        parts: [
          { id: 'whoKnows', type: 'text', label: 'Who knows, and whom I call afterwards' },
          { id: 'notToday', type: 'text', label: 'What I leave for another day' },
        ],
      },
      {
        id: 'happened',
        title: 'What happened?',
        help: 'As a camera would have seen it. What it means comes next.',
        when: { field: 'moment', is: 'after' },
        parts: [
          { id: 'happened', type: 'long', label: 'It went like this' },
          { id: 'readAs', type: 'text', label: 'What I read into it', optional: true },
        ],
      },
      {
        id: 'felt',
        title: 'How were you beside them?',
        help: 'Think of your stomach and shoulders, then of your thoughts.',
        when: { field: 'moment', is: 'after' },
        parts: [
          {
            id: 'ease',
            type: 'scale',
            label: 'While we were together I felt',
            to: 4,
            low: 'Small or tense',
            high: 'At ease and myself',
          },
          { id: 'felt', type: 'text', label: 'What I noticed about myself' },
        ],
      },
      {
        id: 'said',
        title: 'What did they say about another time?',
        help: 'Only words count. If nothing was said, that is the answer for now.',
        when: { field: 'moment', is: 'after' },
        parts: [
          { id: 'theySaidNext', type: 'text', label: 'About another time they said', optional: true },
          { id: 'restDays', type: 'text', label: 'What I do in the next two days, whatever comes' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'before-contact', field: 'where', heading: 'Where you meet' },
    { place: 'before-contact', field: 'until', heading: 'When it ends, and then' },
    { place: 'before-contact', field: 'whoKnows', heading: 'Who knows, and whom you call afterwards' },
    { place: 'before-contact', field: 'notToday', heading: 'What you leave for another day' },
    { place: 'decision', field: 'felt', heading: 'How you were beside them' },
    { place: 'conversation', field: 'happened', heading: 'How it went when you met' },
    { place: 'they-wrote', field: 'theySaidNext', heading: 'What they said about another time' },
    { place: 'urge', field: 'restDays', heading: 'What you meant to do after meeting' },
  ],
  offer: (facts) => {
    if (facts.together) return undefined;
    const met = of(facts.journal, 'contact').findLast((entry) => entry.v.event === 'met');
    if (met && facts.contact.met) {
      const seen = of(facts.journal, 'entry').some(
        (entry) => entry.v.practice === 'casual-meeting' && entry.v.values['moment'] === 'after' && entry.ms >= met.ms,
      );
      const days = dayNumber(facts.today) - dayNumber(dayOf(met.at));
      return !seen && days <= 7 ? { weight: 79, because: 'look-back' } : undefined;
    }
    if (!facts.contact.agreedTo.meeting || facts.contact.agreedTo.talk) return undefined;
    return facts.done('casual-meeting').count === 0 ? { weight: 82, because: 'agreed' } : undefined;
  },
  text: {
    title: 'Meeting lightly',
    short: 'In public, by day, with an end you both know.',
    purpose:
      'An hour to see how it is to sit across from each other now. You plan it so that both can breathe and both can leave. Afterwards you look back before you hope or despair.',
    guides:
      'One guide asks for something casual in a public place, as with someone new, and not to push. It likes places with good memories, to bring the feeling back. We say: only if both like it there, and not as a lever.',
    research:
      'Meetings of this kind have not been studied. Seeing a former partner in person went with more distress two months later among people without children, so expect to feel it afterwards and plan something kind.',
    because: {
      agreed: 'They said yes to meeting. Plan where, how long and who is there for you afterwards.',
      'look-back': 'You have met. Before you read anything into it, write down what happened and how you were.',
    },
  },
  examples: [
    {
      section: 'nine.6',
      input: [
        {
          on: 41,
          kind: 'entry',
          v: {
            practice: 'casual-meeting',
            values: {
              moment: 'before',
              where: 'The café in the botanical garden',
              public: true,
              theySaid: 'Likes it there',
              until: 'Four o’clock, then I take the tram',
              whoKnows: 'Amira',
            },
          },
        },
      ],
      then: { place: 'before-contact', shows: 'then I take the tram' },
    },
    {
      section: 'nine.6',
      input: [
        {
          on: 42,
          kind: 'entry',
          v: {
            practice: 'casual-meeting',
            values: {
              moment: 'after',
              happened: 'We laughed about the dog',
              ease: 3,
              felt: 'I did not watch my words',
              restDays: 'Swim and sleep',
            },
          },
        },
      ],
      then: { place: 'decision', shows: 'did not watch my words' },
    },
  ],
});
