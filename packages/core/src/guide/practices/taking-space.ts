import { daysBetween } from '../../journal/time.ts';
import { exampleDay, practice } from '../practice.ts';

/** Days on which it is worth looking up and seeing how far one has come. */
const MARKS = [7, 14, 21];

const shortMessages = [20, 21, 22].map((on) => ({
  on,
  kind: 'contact' as const,
  v: { event: 'slip', of: 'message', happened: 'I wrote good night' },
}));

export const takingSpace = practice({
  id: 'taking-space',
  stage: 'space',
  sections: ['nine.3', 'win.f1', 'twelve.2', 'five.2'],
  evidence: ['month-of-space', 'not-watching', 'how-long'],
  disagreements: ['how-long', 'complete-silence', 'gauge-or-space-first'],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'space-clock' },
  comesBack: [
    {
      place: 'they-wrote',
      kind: 'situation',
      field: 'necessaryRoute',
      heading: 'The way you both use for what has to be settled',
    },
  ],
  offer: (facts) => {
    const { space, situation } = facts;
    if (!space || !situation) return undefined;
    const shares = situation.children === true || situation.home === 'shared' || situation.work === true;
    if (space.lastSlip && daysBetween(space.lastSlip, facts.today) <= 1)
      return { weight: 63, because: 'slip', args: { kept: space.kept } };
    if (shares && !situation.necessaryRoute) return { weight: 52, because: 'route' };
    if (facts.daysHere === 0 && space.kept < 14) return { weight: 50, because: 'start', args: { kept: space.kept } };
    if (MARKS.includes(space.kept)) return { weight: 39, because: 'mark', args: { kept: space.kept } };
    if (space.kept === space.required) return { weight: 41, because: 'enough', args: { kept: space.kept } };
    return undefined;
  },
  text: {
    title: 'Taking space',
    short: 'Thirty days or more without reaching out. Days kept stay kept.',
    purpose:
      'Space is for you. It lets the first shock pass, so that you act from your own feet and not from need. It is not a way to be missed. What has to be settled, such as children, home or money, goes on, by a way you both accept.',
    guides:
      'Most guides ask for time apart: one says a month at least, one says until you would act from strength, one says cut off all contact, one says give space and yet do not vanish. Two hope that absence will make the other person miss you. We do not use silence to cause a feeling in someone. We ask for no reaching out, leave necessary matters alone, and let you answer with care if they write.',
    research:
      'Contact slows the fading of hurt for many, though not for people who share children, and not for people who have accepted the end. Thirty days is a custom, not a finding. Nobody knows whether space brings anyone together.',
    because: {
      start:
        'Your space has begun, and the days since you last spoke with {name} already count: {kept} so far. See how it works.',
      slip: 'You reached out to {name}, and that is human. The {kept} days you kept are still yours. See what it changes, and what would help next time.',
      route: 'You share things that have to be settled. Choose one quiet way for them, so that space can hold around it.',
      mark: '{kept} days kept. Look back: is it more need, or more footing, than when you began?',
      enough: 'The days you set yourself are kept. Nothing has to follow from that today. Look at what has changed.',
    },
  },
  examples: [
    {
      section: 'nine.3',
      before: [{ on: 0, kind: 'situation', v: { name: 'Robin', endedBy: 'them' } }],
      input: [{ on: 0, kind: 'situation', v: { name: 'Robin', endedBy: 'them', lastContactOn: exampleDay(-33) } }],
      then: { plan: 'condition', is: 'reach-out/thirty-days' },
    },
    {
      section: 'nine.3',
      before: [
        { on: 0, kind: 'reason', v: { text: 'We grew apart', statedBy: 'them', noPartOfMine: true, toChange: 'Time together' } },
        { on: 1, kind: 'entry', v: { practice: 'starting-honestly', values: { want: 'Calm' } } },
        { on: 1, kind: 'safety', v: { outcome: 'clear', classes: [] } },
        {
          on: 3,
          kind: 'motive-check',
          v: { scores: { love: 2, lonely: 3, jealous: 0, convenient: 1, afraid: 2, nostalgic: 2, pressured: 0, changed: 1 } },
        },
        { on: 4, kind: 'check-in', v: { mood: 2, longing: 6 } },
      ],
      input: [
        {
          on: 4,
          kind: 'contact',
          v: { event: 'slip', of: 'call', happened: 'I rang to hear the voice', readAs: 'They sounded tired' },
        },
      ],
      then: { plan: 'next', is: 'taking-space' },
    },
    { section: 'win.f1', input: shortMessages, then: { plan: 'suggestion', is: 'hard-to-stop' } },
    {
      section: 'twelve.2',
      before: [{ on: 0, kind: 'situation', v: { name: 'Robin', children: true, lastContactOn: exampleDay(0) } }],
      input: [
        {
          on: 1,
          kind: 'situation',
          v: {
            name: 'Robin',
            children: true,
            lastContactOn: exampleDay(0),
            necessary: ['children'],
            necessaryRoute: 'The shared school calendar',
          },
        },
      ],
      then: { place: 'they-wrote', shows: 'school calendar' },
    },
    {
      section: 'five.2',
      before: [0, 2, 4].map((on) => ({ on, kind: 'check-in' as const, v: { mood: 3, longing: 5 } })),
      input: [9, 10, 11].map((on) => ({ on, kind: 'check-in' as const, v: { mood: 1, longing: 8 } })),
      then: { plan: 'suggestion', is: 'wellbeing' },
    },
  ],
});
