import { practice } from '../practice.ts';

export const namingTheReasons = practice({
  id: 'naming-the-reasons',
  stage: 'understand',
  sections: ['five.1', 'five.5', 'step.r', 'win.u1', 'nine.1', 'twelve.w3'],
  evidence: ['reflection', 'personality-change'],
  disagreements: ['talk-about-past'],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'reasons-board' },
  comesBack: [
    { place: 'decision', kind: 'reason', field: 'text', heading: 'Why it ended, in your own early words' },
    { place: 'decision', kind: 'evidence', field: 'what', heading: 'What has really changed so far' },
    { place: 'before-contact', kind: 'reason', field: 'text', heading: 'Why it ended, in your own early words' },
    { place: 'before-contact', kind: 'evidence', field: 'what', heading: 'What has really changed so far' },
    { place: 'urge', kind: 'reason', field: 'behind', heading: 'What lay behind it' },
    { place: 'conversation', kind: 'reason', field: 'toChange', heading: 'What would have to change' },
    { place: 'conversation', kind: 'reason', field: 'theirView', heading: 'How they might tell it' },
    { place: 'letting-go', kind: 'reason', field: 'text', heading: 'Why it ended, in your own early words' },
    { place: 'report', kind: 'reason', field: 'behind', heading: 'The reason behind it' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const { count, withChange, withEvidence } = facts.reasons;
    const since = facts.daysSince('reason');
    if (count === 0) return { weight: 70, because: 'none' };
    if (count === 1 && since >= 1 && since <= 6) return { weight: 37, because: 'one' };
    // What would have to change is no question for someone who was hurt, nor for someone who lets go.
    if (facts.safety.danger || facts.decision?.choice === 'let-go') return undefined;
    if (withChange === 0 && since >= 1 && facts.daysHere >= 3) return { weight: 46, because: 'no-change' };
    const kept = facts.space?.kept ?? 0;
    // Nothing new is an answer too, so it is asked on some days only.
    if (facts.decision?.choice === 'try' && withEvidence === 0 && kept % 3 === 0) return { weight: 67, because: 'before-trying' };
    if (withChange > 0 && kept >= 14 && kept % 4 === 0 && facts.daysSince('evidence') >= 7)
      return withEvidence === 0 ? { weight: 47, because: 'no-evidence' } : { weight: 28, because: 'more-evidence' };
    return undefined;
  },
  text: {
    title: 'Why it ended',
    short: 'Name the reasons, and what lies behind each.',
    purpose:
      'A reason you can see is a reason you can work on, or accept. Most endings have more than one, and the one that was said is often not the deepest. Your words from these first weeks are kept, because missing someone paints over them.',
    guides:
      'All five guides begin here. Work backward from the end: what was said, what was behind it, how the other person would tell it, what would have to be different. One names common reasons to look through. Two add a warning: the reasons do not go away by waiting, and nothing counts until something has really changed on both sides. They disagree on whether to speak of the past again once together.',
    research:
      'Looking back with a few set questions helped people feel more like themselves. Change came to those who did the small thing, not to those who only meant to.',
    because: {
      none: 'Nothing else on this path makes sense until you have put into words why it ended. One reason is enough for tonight.',
      one: 'You have named one reason. Most endings have two or three; see whether there is another.',
      'no-change': 'You have named why it ended, and not yet what would have to be different. Add that to one reason.',
      'no-evidence': 'You wrote what would have to change. Has anything happened since that someone else could notice?',
      'before-trying':
        'You decided to try. Is there one change that someone else could have noticed? If not, that is worth knowing too.',
      'more-evidence': 'A week has passed since you last noted a change. Small and real counts; nothing new is an answer too.',
    },
  },
  examples: [
    {
      section: 'five.1',
      input: [
        {
          on: 0,
          kind: 'reason',
          v: {
            text: 'We stopped talking',
            statedBy: 'them',
            behind: 'I was afraid to say what I needed',
            toChange: 'Say it the same day',
          },
        },
      ],
      then: { place: 'report', shows: 'afraid to say what I needed' },
    },
    {
      section: 'five.5',
      before: [
        {
          on: 0,
          kind: 'reason',
          id: 'late',
          v: { text: 'I was never on time', statedBy: 'them', toChange: 'Leave when I said I would' },
        },
      ],
      input: [
        {
          on: 16,
          kind: 'evidence',
          v: { reason: 'late', whose: 'me', what: 'Three weeks on time for my sister', noticeable: true },
        },
      ],
      then: { plan: 'condition', is: 'reach-out/evidence' },
    },
    {
      section: 'five.5',
      before: [
        {
          on: 0,
          kind: 'reason',
          id: 'late',
          v: { text: 'I was never on time', statedBy: 'them', toChange: 'Leave when I said I would' },
        },
      ],
      input: [
        {
          on: 16,
          kind: 'evidence',
          v: { reason: 'late', whose: 'me', what: 'Three weeks on time for my sister', noticeable: true },
        },
      ],
      then: { place: 'before-contact', shows: 'on time for my sister' },
    },
    {
      section: 'step.r',
      input: [
        {
          on: 0,
          kind: 'reason',
          v: {
            text: 'Always the same fight',
            statedBy: 'both',
            theme: 'constant-arguing',
            toChange: 'Stop after ten minutes and come back',
          },
        },
      ],
      then: { place: 'conversation', shows: 'Stop after ten minutes' },
    },
    {
      section: 'win.u1',
      input: [
        {
          on: 0,
          kind: 'reason',
          v: { text: 'No trust left', statedBy: 'them', whys: ['I hid my debts', 'I was ashamed'], behind: 'Shame about money' },
        },
      ],
      then: { place: 'report', shows: 'Shame about money' },
    },
    {
      section: 'nine.1',
      input: [{ on: 0, kind: 'reason', v: { text: 'I moved for work and never asked', statedBy: 'them', noPartOfMine: false } }],
      then: { place: 'decision', shows: 'never asked' },
    },
    {
      section: 'twelve.w3',
      input: [{ on: 0, kind: 'reason', v: { text: 'I felt alone even when we were both home', statedBy: 'me' } }],
      then: { place: 'before-contact', shows: 'alone even when we were both home' },
    },
  ],
});
