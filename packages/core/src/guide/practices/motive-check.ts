import { MOTIVE_APART_DAYS } from '../../plan/facts.ts';
import { practice } from '../practice.ts';

const scores = { love: 3, lonely: 3, jealous: 1, convenient: 1, afraid: 2, nostalgic: 3, pressured: 0, changed: 1 };

export const motiveCheck = practice({
  id: 'motive-check',
  stage: 'understand',
  sections: ['step.1', 'twelve.w1'],
  evidence: ['longing-and-loneliness'],
  disagreements: [],
  repeat: 'weekly',
  exercise: { type: 'screen', screen: 'motive-check' },
  comesBack: [
    { place: 'decision', kind: 'motive-check', field: 'ifTheyStayedAway', heading: 'If they stayed away for good' },
    { place: 'before-contact', kind: 'motive-check', field: 'note', heading: 'What you noticed about why you want this' },
    { place: 'letting-go', kind: 'motive-check', field: 'ifTheyStayedAway', heading: 'If they stayed away for good' },
  ],
  offer: (facts) => {
    // Once something was asked of them, why it was wanted is no longer the question of the day.
    const asked = facts.contact.state === 'WAITING' || facts.together;
    if (facts.safety.danger || facts.decision?.choice === 'let-go' || asked) return undefined;
    const { count } = facts.motives;
    if (count === 0) return facts.reasons.count > 0 ? { weight: 58, because: 'first' } : undefined;
    const since = facts.daysSince('motive-check');
    if (count === 1 && since >= 2 * MOTIVE_APART_DAYS) return { weight: 55, because: 'second' };
    if (facts.decision?.choice !== 'try' && (facts.space?.kept ?? 0) >= 25 && since >= 7)
      return { weight: 59, because: 'before-deciding' };
    if (since >= 10) return { weight: 38, because: 'compare' };
    return undefined;
  },
  text: {
    title: 'Why do you want this?',
    short: 'Love, loneliness, habit, fear: how much of each, today.',
    purpose:
      'Missing a person and being lonely feel the same at night. Asked more than once, days apart, the answers begin to differ, and the difference tells you more than any one answer.',
    guides:
      'Two guides ask this: is it love, or is it loneliness, jealousy, comfort, fear of starting again, or a golden memory? They ask once. Feelings change from day to day, so we ask again and put the answers side by side.',
    research:
      'People who were more afraid of being single longed more, later, and tried more often to renew things. It helps to know how much of the wish is that fear.',
    because: {
      first: 'You have named why it ended. Now ask what is behind the wish to be with {name} again, if you have it.',
      second: 'You answered this some days ago. Answer again without looking; the two stand side by side afterwards.',
      compare: 'Your last answer is more than a week old. See what has grown and what has faded.',
      'before-deciding': 'A decision is near. Answer once more, so that it rests on more than one evening.',
    },
  },
  examples: [
    {
      section: 'step.1',
      before: [{ on: 2, kind: 'motive-check', v: { scores } }],
      input: [{ on: 9, kind: 'motive-check', v: { scores: { ...scores, lonely: 1 }, note: 'Less lonely since the choir' } }],
      then: { plan: 'condition', is: 'reach-out/motive' },
    },
    {
      section: 'twelve.w1',
      input: [{ on: 2, kind: 'motive-check', v: { scores, ifTheyStayedAway: 'I would miss the house more than the talks' } }],
      then: { place: 'decision', shows: 'miss the house more' },
    },
  ],
});
