import { daysBetween } from '../../journal/time.ts';
import { moodFalls } from '../../plan/lately.ts';
import { of } from '../../journal/journal.ts';
import type { Facts } from '../../plan/facts.ts';
import { exampleDay, practice } from '../practice.ts';

/** Someone not spoken with for this long is worth a call. */
const A_WHILE = 10;

const longestUnspoken = (facts: Facts): string | undefined => {
  const waiting = of(facts.journal, 'person')
    .map((entry) => ({
      who: entry.v.name,
      days: entry.v.lastSpokenOn ? daysBetween(entry.v.lastSpokenOn, facts.today) : A_WHILE,
    }))
    .filter((person) => person.days >= A_WHILE);
  return waiting.toSorted((a, b) => b.days - a.days)[0]?.who;
};

export const supportCircle = practice({
  id: 'support-circle',
  stage: 'space',
  sections: ['step.9', 'twelve.8'],
  evidence: ['worth-it', 'counselling'],
  disagreements: ['friends-tell'],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'support-circle' },
  comesBack: [
    { place: 'urge', kind: 'person', field: 'name', heading: 'Someone to call instead' },
    { place: 'hard-date', kind: 'person', field: 'name', heading: 'Someone to have near' },
    { place: 'decision', kind: 'person', field: 'toAsk', heading: 'What you meant to ask people who know you' },
    { place: 'letting-go', kind: 'person', field: 'name', heading: 'People who are there' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const count = facts.count('person');
    if (count === 0) {
      if (facts.safety.danger) return { weight: 64, because: 'danger' };
      if (moodFalls(facts)) return { weight: 63, because: 'low' };
      return facts.daysHere >= 1 ? { weight: facts.together ? 40 : 59, because: 'none' } : undefined;
    }
    const lately = facts.daysSince('person') <= 2;
    if (moodFalls(facts) && !lately) return { weight: 54, because: 'low' };
    const who = longestUnspoken(facts);
    if (who && !lately) return { weight: 36, because: 'a-while', args: { who } };
    return count === 1 && facts.daysSince('person') >= 4 ? { weight: 31, because: 'one' } : undefined;
  },
  text: {
    title: 'Your people',
    short: 'Who, for what, and when you last spoke.',
    purpose:
      'One person cannot carry all of this, and neither can you alone. Some people are good for listening, some for a walk, some for a straight answer. Written down, they are one tap away when it is hard to think.',
    guides:
      'Two guides ask you to lean on friends, family and perhaps a counsellor, and one says friends see what you cannot. Another would have friends pass your news on to the other person. Here friends are for you. They carry nothing and find out nothing.',
    research:
      'What friends and family think of a relationship says a good deal about whether it lasts, so their view is worth asking for. Talking to a counsellor alone helped people feel better.',
    because: {
      none: 'Nobody is in your circle yet. Write down one person, and what they are good for.',
      one: 'There is one person in your circle. Is there a second, so that it does not all rest on one?',
      'a-while': 'It seems a while since you spoke with {who}. A short call needs no reason.',
      low: 'Your mood has fallen since last week. This is the time to let someone know.',
      danger: 'Someone you trust should know how things are. Choose a person who will keep it to themselves.',
    },
  },
  examples: [
    {
      section: 'step.9',
      input: [{ on: 1, kind: 'person', v: { name: 'Aunt Mira', forWhat: 'listening without advice', reach: '000' } }],
      then: { place: 'urge', shows: 'Aunt Mira' },
    },
    {
      section: 'twelve.8',
      input: [{ on: 1, kind: 'person', v: { name: 'Jo', lastSpokenOn: exampleDay(-40), toAsk: 'Was I myself in those years?' } }],
      then: { place: 'decision', shows: 'Was I myself' },
    },
  ],
});
