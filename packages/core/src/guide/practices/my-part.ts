import { practice } from '../practice.ts';

export const myPart = practice({
  id: 'my-part',
  stage: 'understand',
  sections: ['win.u2'],
  evidence: ['reflection', 'self-compassion'],
  disagreements: [],
  closedInDanger: true,
  repeat: 'any',
  exercise: { type: 'screen', screen: 'reasons-board' },
  comesBack: [
    { place: 'conversation', kind: 'reason', field: 'myPart', heading: 'Your part, in your own words' },
    { place: 'new-chapter', kind: 'reason', field: 'myPart', heading: 'What you saw of your own part' },
    { place: 'report', kind: 'reason', field: 'myPart', heading: 'Your own part' },
  ],
  offer: (facts) => {
    const { count, withOwnPart } = facts.reasons;
    if (count === 0 || withOwnPart === count || facts.daysSince('reason') < 1) return undefined;
    if (facts.situation?.infidelity === 'mine') return { weight: 60, because: 'infidelity' };
    return withOwnPart === 0
      ? { weight: 54, because: 'none' }
      : { weight: 48, because: 'some', args: { left: count - withOwnPart } };
  },
  text: {
    title: 'Your own part',
    short: 'Yours, theirs, and what was nobody’s.',
    purpose:
      'Your own part is the only part you can change. Seeing it is not the same as taking all of it: for every reason there may be your part, theirs, and what life did. None that you can see is an answer too.',
    guides:
      'One guide asks you to own what you did and the patterns behind it. Another adds that this is not taking all the blame. None of them says what we say here: if you were afraid of the person, leave this alone. People who were hurt are often told it was their doing.',
    research:
      'Looking back with set questions helped people. Being kind to yourself while you do it goes with feeling better months later.',
    because: {
      none: 'You have named why it ended. For each reason, see what was yours, what was theirs, and what was neither.',
      some: 'Some of your reasons do not yet say what was yours in them. None that you can see is an answer.',
      infidelity:
        'You told that you were the one who went outside the relationship. Owning that, plainly and for yourself, comes first.',
    },
  },
  examples: [
    {
      section: 'win.u2',
      before: [{ on: 0, kind: 'reason', id: 'talk', v: { text: 'We stopped talking', statedBy: 'them' } }],
      input: [
        {
          on: 1,
          kind: 'reason',
          id: 'talk',
          v: { text: 'We stopped talking', statedBy: 'them', myPart: 'I went quiet for days' },
        },
      ],
      then: { plan: 'condition', is: 'reach-out/own-part' },
    },
    {
      section: 'win.u2',
      before: [{ on: 0, kind: 'reason', id: 'far', v: { text: 'The distance', statedBy: 'both' } }],
      input: [
        {
          on: 1,
          kind: 'reason',
          id: 'far',
          v: { text: 'The distance', statedBy: 'both', circumstances: 'Two cities', noPartOfMine: true },
        },
      ],
      then: { plan: 'condition', is: 'reach-out/own-part' },
    },
    {
      section: 'win.u2',
      input: [{ on: 1, kind: 'reason', v: { text: 'We stopped talking', statedBy: 'them', myPart: 'I went quiet for days' } }],
      then: { place: 'conversation', shows: 'quiet for days' },
    },
  ],
});
