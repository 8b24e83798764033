import { practice } from '../practice.ts';

export const namingTheReasons = practice({
  id: 'naming-the-reasons',
  stage: 'understand',
  sections: ['five.1', 'step.r', 'win.u1', 'nine.1'],
  evidence: ['reflection'],
  disagreements: [],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'reasons-board' },
  comesBack: [
    { place: 'decision', kind: 'reason', field: 'text', heading: 'Why it ended, in your own early words' },
    { place: 'conversation', kind: 'reason', field: 'toChange', heading: 'What would have to change' },
    { place: 'report', kind: 'reason', field: 'behind', heading: 'The reason behind it' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    if (facts.reasons.count === 0) return { weight: 70, because: 'none' };
    if (facts.reasons.count === 1 && facts.daysHere < 14) return { weight: 35, because: 'one' };
    return undefined;
  },
  text: {
    title: 'Why it ended',
    short: 'Name the reasons, and what lies behind each.',
    purpose:
      'A reason you can see is a reason you can work on, or accept. Most breakups have more than one, and the one that was said is often not the deepest.',
    guides:
      'All five guides begin here. They ask you to work backward from the end: what was said, what was behind it, how the other person would tell it, and what would have to be different.',
    research: 'Looking back with a few set questions helped people feel more like themselves again. Circling without a question does not.',
    because: {
      none: 'Nothing else on this path makes sense until you have put into words why it ended. One reason is enough for tonight.',
      one: 'You have named one reason. Most endings have two or three; see whether there is another.',
    },
  },
  examples: [
    {
      section: 'five.1',
      input: [{ on: 0, kind: 'reason', v: { text: 'We stopped talking', statedBy: 'them', behind: 'I was afraid to say what I needed', toChange: 'Say it the same day' } }],
      then: { place: 'report', shows: 'afraid to say what I needed' },
    },
    {
      section: 'step.r',
      input: [{ on: 0, kind: 'reason', v: { text: 'Always the same fight', statedBy: 'both', theme: 'constant-arguing', toChange: 'Stop after ten minutes and come back' } }],
      then: { place: 'conversation', shows: 'Stop after ten minutes' },
    },
    {
      section: 'win.u1',
      input: [{ on: 0, kind: 'reason', v: { text: 'No trust left', statedBy: 'them', whys: ['I hid my debts', 'I was ashamed'], behind: 'Shame about money' } }],
      then: { place: 'report', shows: 'Shame about money' },
    },
    {
      section: 'nine.1',
      input: [{ on: 0, kind: 'reason', v: { text: 'I moved for work and never asked', statedBy: 'them', noPartOfMine: false } }],
      then: { place: 'decision', shows: 'never asked' },
    },
  ],
});
