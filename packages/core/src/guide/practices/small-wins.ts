import { daysSinceDone, moodFalls, workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const smallWins = practice({
  id: 'small-wins',
  stage: 'grow',
  sections: ['step.11'],
  evidence: ['gratitude', 'uplifting-activities'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'win',
        title: 'Something you managed',
        help: 'Getting up counts. So does an evening without looking. What would have been too much two weeks ago?',
        parts: [
          { type: 'text', id: 'win', label: 'These days I managed to' },
          { type: 'text', id: 'how', label: 'What I did that helped it along', help: 'Luck played a part, surely. And you?' },
        ],
      },
      {
        id: 'thanks',
        title: 'Someone to thank',
        parts: [
          {
            type: 'text',
            id: 'thanks',
            label: 'I am thankful to someone, for',
            help: 'A friend, a neighbour, a bus driver. Yourself is allowed.',
            optional: true,
          },
          { type: 'yes-no', id: 'willSay', label: 'If they are near: will you tell them this week?', optional: true },
        ],
      },
      {
        id: 'mark',
        title: 'Mark it',
        help: 'Small things vanish when nobody marks them.',
        parts: [
          {
            type: 'choice',
            id: 'mark',
            label: 'Today I will',
            options: [
              { value: 'tell', label: 'tell someone' },
              { value: 'treat', label: 'have something good to eat' },
              { value: 'rest', label: 'stop early and rest' },
              { value: 'nothing', label: 'leave it at having written it' },
            ],
          },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'urge', field: 'win', heading: 'Things you managed' },
    { place: 'urge', field: 'how', heading: 'What you did that helped' },
    { place: 'hard-date', field: 'win', heading: 'Things you managed' },
    { place: 'letting-go', field: 'thanks', heading: 'What you were thankful for in these weeks' },
    { place: 'new-chapter', field: 'win', heading: 'What you managed along the way' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 5) return undefined;
    const since = daysSinceDone(facts, 'small-wins');
    if (since < 4) return undefined;
    if (moodFalls(facts)) return { weight: 40, because: 'low' };
    if (since >= 6 && workedHard(facts)) return { weight: 55, because: 'after-hard' };
    if (since === Number.POSITIVE_INFINITY) return { weight: 36, because: 'first' };
    return since >= 7 ? { weight: 31, because: 'a-week' } : { weight: 24, because: 'again' };
  },
  text: {
    title: 'Small wins',
    short: 'What you managed, and whom to thank.',
    purpose:
      'Progress after a breakup is easy to miss, for a bad evening wipes out a good week. Written down, it is there on the bad evening, in your own words.',
    guides:
      'One guide asks couples to notice what gets better and to thank each other. We begin earlier, with you alone: what you managed, who helped. Not being in touch earns no medals here; it is about what you did.',
    research:
      'In couples who are content, feeling thankful goes with feeling closer the next day. For people on their own after a breakup it has not been shown; doing and noting good things does lift low mood.',
    because: {
      first: 'You have come through some days. Write down one thing you managed; it will be there on a bad evening.',
      'after-hard': 'You have looked at a lot that went wrong. Now at something you managed.',
      'a-week': 'A week since you last noted something you managed. There will be one, small as it may be.',
      again: 'Is there something these days that would have been too much two weeks ago?',
      low: 'These days are heavier. Just for that reason: one thing you managed, however small.',
    },
  },
  examples: [
    {
      section: 'step.11',
      input: [
        {
          on: 6,
          kind: 'entry',
          v: {
            practice: 'small-wins',
            values: { win: 'Slept in the middle of the bed', how: 'Bought new sheets', thanks: 'Jo, for the soup', mark: 'rest' },
          },
        },
      ],
      then: { place: 'urge', shows: 'middle of the bed' },
    },
  ],
});
