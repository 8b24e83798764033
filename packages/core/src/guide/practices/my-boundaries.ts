import { daysBetween, dayOf } from '../../journal/time.ts';
import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const myBoundaries = practice({
  id: 'my-boundaries',
  stage: 'space',
  sections: ['twelve.3'],
  evidence: ['if-then-plans', 'friends-with-ex'],
  disagreements: ['complete-silence', 'friends-first'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'ask',
        title: 'What might come',
        help: 'After a breakup people often want some of what was, without the rest. That need not be meant badly.',
        parts: [
          {
            type: 'choices',
            id: 'mightAsk',
            label: 'Which of these could reach you?',
            options: [
              { value: 'comfort', label: 'A lonely message late at night' },
              { value: 'night', label: 'A wish to meet late, or to stay the night' },
              { value: 'friends', label: 'Being friends as if nothing had been' },
              { value: 'favours', label: 'Favours and errands' },
              { value: 'half', label: 'Maybe, for now, do not go away' },
              { value: 'anger', label: 'Reproaches' },
            ],
          },
        ],
      },
      {
        id: 'cost',
        title: 'The morning after',
        parts: [
          { type: 'text', id: 'hardest', label: 'The one I would find hardest to refuse' },
          { type: 'text', id: 'morning', label: 'If I gave in, how would I feel the next morning?' },
        ],
      },
      {
        id: 'line',
        title: 'Where I stand',
        help: 'A boundary says what you will do. It does not tell anyone else what to do.',
        parts: [
          { type: 'text', id: 'willNot', label: 'I will not' },
          { type: 'text', id: 'will', label: 'What I gladly will do' },
        ],
      },
      {
        id: 'words',
        title: 'In words you could say',
        help: 'Short, friendly, no reasons. You can use it or not; it is ready.',
        parts: [
          {
            type: 'text',
            id: 'words',
            label: 'My sentence for that moment',
            help: 'For example: I wish you well, and this does not do me good at the moment.',
          },
        ],
      },
      {
        id: 'yes',
        title: 'And what would be different?',
        parts: [{ type: 'text', id: 'realOffer', label: 'I would know they mean more than comfort if they', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'they-wrote', field: 'willNot', heading: 'What you said you will not do' },
    { place: 'they-wrote', field: 'words', heading: 'Your sentence for this moment' },
    { place: 'they-wrote', field: 'morning', heading: 'How you thought you would feel the next morning' },
    { place: 'they-wrote', field: 'realOffer', heading: 'How you would know it is more than comfort' },
    { place: 'urge', field: 'morning', heading: 'The morning after, as you saw it' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const since = daysSinceDone(facts, 'my-boundaries');
    const wrote = facts.journal.kinds
      .get('contact')
      ?.findLast((entry) => !entry.deleted && String(entry.v['event']).startsWith('their-'));
    if (wrote && daysBetween(dayOf(wrote.at), facts.today) <= 3 && since >= 5) return { weight: 55, because: 'they-wrote' };
    if (since === Number.POSITIVE_INFINITY && facts.daysHere >= 3) return { weight: 42, because: 'none' };
    return since >= 21 ? { weight: 23, because: 'again' } : undefined;
  },
  text: {
    title: 'Where I stand',
    short: 'What you will and will not do, decided before you are asked.',
    purpose:
      'When someone you miss writes at midnight, it is too late to think. Decide now what you will and will not do, and have one friendly sentence ready. It is there when they write.',
    guides:
      'One guide says: do not give in to wishes for comfort without commitment, and hold to what is good for you. It also fears for what giving in does to being together again. We leave that part out. Closeness that leaves you worse the next morning is reason enough.',
    research:
      'Deciding beforehand what to do in a given moment helps people do it. People stay close to a former partner from mixed motives, so it is fair to ask what this is.',
    because: {
      none: 'You may hear from {name}, or be asked for something. Decide now where you stand, while nobody is waiting for an answer.',
      'they-wrote': 'You heard from {name} in these days. Before the next time, decide what you will and will not do.',
      again: 'You set your boundaries some weeks ago. See whether they still fit you.',
    },
  },
  examples: [
    {
      section: 'twelve.3',
      input: [
        {
          on: 4,
          kind: 'entry',
          v: {
            practice: 'my-boundaries',
            values: { mightAsk: ['night'], willNot: 'meet after dark', words: 'I wish you well, and I sleep early now' },
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'meet after dark' },
    },
  ],
});
