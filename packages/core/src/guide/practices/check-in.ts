import { practice } from '../practice.ts';

/** From this many notes on, with and without company, the two can be compared. */
const ENOUGH = 5;

export const checkIn = practice({
  id: 'check-in',
  stage: 'understand',
  sections: ['nine.2'],
  evidence: ['longing-and-loneliness', 'how-long'],
  disagreements: [],
  repeat: 'daily',
  exercise: { type: 'screen', screen: 'check-in' },
  comesBack: [
    { place: 'decision', kind: 'check-in', field: 'note', heading: 'Lately you noted' },
    { place: 'report', kind: 'check-in', field: 'note', heading: 'From the daily notes' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.checkedInToday) return undefined;
    const count = facts.count('check-in');
    if (count === 0) return { weight: 49, because: 'first' };
    if (facts.daysSince('check-in') >= 3) return { weight: 42, because: 'a-while' };
    if (count < ENOUGH) return { weight: 30, because: 'few', args: { left: ENOUGH - count } };
    return { weight: 20, because: 'today' };
  },
  text: {
    title: 'How is it today?',
    short: 'Mood, longing, company. Ten seconds.',
    purpose:
      'One day says little. A few weeks of ten-second notes show whether the longing is smaller when you are among people, and whether it is easing. They also let us notice when things get worse.',
    guides:
      'One guide says: to tell wanting someone from feeling lonely, spend time on yourself and with friends, and watch whether the longing stays. It leaves the watching to memory. Memory keeps the worst evenings, so we note it on the day.',
    research:
      'Longing goes with the fear of being alone. Finding one’s feet took people about half a year in one large study, and about a year in another.',
    because: {
      first: 'Note how it is today: mood, longing, company. Two weeks of this show more than memory does.',
      few: 'A few more daily notes and your own pattern begins to show.',
      'a-while': 'Some days have passed without a note. No need to fill them in; how is it today?',
      today: 'How is it today? Ten seconds, and the rest of the evening is yours.',
    },
  },
  examples: [
    {
      section: 'nine.2',
      input: [
        { on: 3, kind: 'check-in', v: { mood: 3, longing: 2, company: 'with-others', note: 'Hardly thought of it at the game' } },
      ],
      then: { place: 'decision', shows: 'Hardly thought of it' },
    },
    {
      section: 'nine.2',
      before: [4, 5, 6].map((on) => ({ on, kind: 'check-in' as const, v: { mood: 3, longing: 4 } })),
      input: [11, 12, 13].map((on) => ({ on, kind: 'check-in' as const, v: { mood: 1, longing: 8, company: 'alone' } })),
      then: { plan: 'suggestion', is: 'wellbeing' },
    },
  ],
});
