import { daysSinceDid, recentCheckIn, workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const moving = practice({
  id: 'moving',
  stage: 'grow',
  sections: ['twelve.5'],
  evidence: ['exercise'],
  disagreements: [],
  repeat: 'daily',
  exercise: {
    type: 'steps',
    record: 'did',
    fixed: { sort: 'move' },
    steps: [
      {
        id: 'choose',
        title: 'What can this body do today?',
        help: 'A walk counts. So does dancing in the kitchen. If you are ill, resting is the exercise.',
        parts: [
          { type: 'text', id: 'what', label: 'I will' },
          { type: 'scale', id: 'before', label: 'How is your mood now?', to: 4, low: 'Very low', high: 'Light' },
        ],
      },
      {
        id: 'go',
        title: 'Go',
        help: 'Stop whenever you like. More is fine.',
        parts: [{ type: 'timer', minutes: 10, label: 'Ten minutes is enough to begin with' }],
      },
      {
        id: 'after',
        title: 'Back again',
        parts: [
          { type: 'scale', id: 'after', label: 'And afterwards, how is it?', to: 4, low: 'Very low', high: 'Light' },
          {
            type: 'choice',
            id: 'company',
            label: 'Was anyone with you?',
            options: [
              { value: 'alone', label: 'On my own' },
              { value: 'with-others', label: 'With someone' },
            ],
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'urge', field: 'what', heading: 'Ways you have moved lately' },
    { place: 'new-chapter', field: 'what', heading: 'What your body came to like' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 2) return undefined;
    const since = daysSinceDid(facts, 'move');
    if (since < 2) return undefined;
    if (since >= 6 && facts.daysHere >= 4 && workedHard(facts))
      return { weight: since === Number.POSITIVE_INFINITY ? 60 : 57, because: 'after-hard' };
    const now = recentCheckIn(facts);
    if (now && now.mood <= 1 && since >= 3) return { weight: 38, because: 'low' };
    if (since === Number.POSITIVE_INFINITY) return { weight: 35, because: 'first' };
    return since >= 5 ? { weight: 30, because: 'a-while' } : { weight: 21, because: 'again' };
  },
  text: {
    title: 'Moving',
    short: 'Ten minutes, mood before and after.',
    purpose:
      'The body carries this too. Moving is one of the few things that work without having to think. You note your mood before and after, so you can see for yourself.',
    guides:
      'One guide says that running, a gym or yoga clears the head and gives back some control. It adds that it can make you attractive to the other person. That is no reason we count. Pick what you do not dread.',
    research:
      'Walking, jogging, yoga and strength work all eased depression in trials, though with other people than those after a breakup.',
    because: {
      first: 'You have not noted any movement yet. Ten minutes of walking is a good first time.',
      'after-hard': 'You have been thinking about hard things. Today something for the body, and no questions.',
      low: 'Your mood was low in your last note. Moving is worth a try before thinking about anything.',
      'a-while': 'Some days have gone by since you last moved on purpose. What would be easy today?',
      again: 'You moved lately, and noted how it felt. Again today, if you like.',
    },
  },
  examples: [
    {
      section: 'twelve.5',
      input: [
        { on: 3, kind: 'did', v: { sort: 'move', what: 'Round the lake in the rain', before: 1, after: 3, company: 'alone' } },
      ],
      then: { place: 'urge', shows: 'Round the lake' },
    },
  ],
});
