import { daysSinceDid, workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const timeWithPeople = practice({
  id: 'time-with-people',
  stage: 'space',
  sections: ['twelve.11'],
  evidence: ['longing-and-loneliness', 'uplifting-activities'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'did',
    fixed: { sort: 'people', company: 'with-others' },
    steps: [
      {
        id: 'before',
        title: 'Before you go',
        help: 'It need not be long. Coffee, a game, helping someone carry a table.',
        parts: [{ type: 'scale', id: 'before', label: 'How is your mood now?', to: 4, low: 'Very low', high: 'Light' }],
      },
      {
        id: 'what',
        title: 'With whom, doing what?',
        parts: [
          {
            type: 'text',
            id: 'what',
            label: 'I spent time with',
            help: 'With someone who does not need you to be cheerful, if you can.',
          },
        ],
      },
      {
        id: 'after',
        title: 'Afterwards',
        help: 'Not what you ought to feel. If it was tiring, that counts as well.',
        parts: [{ type: 'scale', id: 'after', label: 'And afterwards, how is it?', to: 4, low: 'Very low', high: 'Light' }],
      },
    ],
  },
  comesBack: [
    { place: 'urge', field: 'what', heading: 'People you spent time with lately' },
    { place: 'hard-date', field: 'what', heading: 'Company you could ask for again' },
    { place: 'new-chapter', field: 'what', heading: 'People who were there' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 2) return undefined;
    const since = daysSinceDid(facts, 'people');
    if (since < 3) return undefined;
    if (since >= 6 && facts.daysHere >= 5 && workedHard(facts)) return { weight: 59, because: 'after-hard' };
    const last = facts.journal.kinds.get('check-in')?.findLast((entry) => !entry.deleted)?.v;
    if (since >= 4 && last?.['company'] === 'alone' && Number(last['longing']) >= 6) return { weight: 48, because: 'alone' };
    if (since === Number.POSITIVE_INFINITY) return { weight: 40, because: 'first' };
    return since >= 7 ? { weight: 37, because: 'a-while' } : { weight: 27, because: 'again' };
  },
  text: {
    title: 'Time with people',
    short: 'An hour with someone, and how it was.',
    purpose:
      'Alone, thoughts go round. With people they are broken up by someone passing the salt. Noting mood before and after shows you which company does you good, and whether the longing is quieter there.',
    guides:
      'One guide says that company breaks the circling, lifts the mood and reminds you that there is more to life than what was lost. We agree, and add that some company tires; so you note it and see.',
    research: 'Fear of being alone feeds longing. Planning time for things that do you good lifts low mood.',
    because: {
      first: 'You have not noted any time with people yet. One easy hour this week is enough.',
      'after-hard': 'You have done some hard thinking. An hour with someone, about something else, is part of this too.',
      alone: 'Your last note said alone, and longing. An hour with someone, about anything, may change the evening.',
      'a-while': 'A week has gone by since you noted time with people. Who would be easy to be with?',
      again: 'Time with people did not have to be special. Is there a small next one?',
    },
  },
  examples: [
    {
      section: 'twelve.11',
      input: [
        { on: 3, kind: 'did', v: { sort: 'people', company: 'with-others', what: 'Cards at Lena’s table', before: 1, after: 3 } },
      ],
      then: { place: 'urge', shows: 'Cards at Lena' },
    },
  ],
});
