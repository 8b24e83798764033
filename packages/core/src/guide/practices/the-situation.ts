import { exampleDay, practice } from '../practice.ts';

export const theSituation = practice({
  id: 'the-situation',
  stage: 'before-you-start',
  sections: ['twelve.e4'],
  evidence: ['month-of-space', 'how-long'],
  disagreements: [],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'situation' },
  comesBack: [
    { place: 'decision', kind: 'situation', field: 'whatIWant', heading: 'What you said you wanted when you arrived' },
    { place: 'letting-go', kind: 'situation', field: 'whatIWant', heading: 'What you said you wanted when you arrived' },
  ],
  offer: (facts) => {
    if (!facts.situation) return { weight: 80, because: 'none' };
    if (!facts.situation.lastContactOn && !facts.situation.endedOn) return { weight: 64, because: 'no-day' };
    if (facts.daysSince('situation') >= 28) return { weight: 31, because: 'changed' };
    return undefined;
  },
  text: {
    title: 'How things stand',
    short: 'A few taps, so that the plan fits your life.',
    purpose:
      'Two people who share a child need a different plan from two people who live apart. A few facts, all of which you can skip or change, let this path leave out what does not fit you.',
    guides:
      'One guide ends by saying that no two relationships are alike and that its advice should bend to yours. If something feels wrong, trust that, and look for more help when you need it. The others give everyone the same steps. Here the steps change with what you tell, and you can change it whenever life does.',
    research:
      'What helps depends on the situation. Meeting in person, for example, went with more distress only for people without children together.',
    because: {
      none: 'Tell a few things about how it ended and how you live now. Everything after this fits itself to that.',
      'no-day': 'Without a day to count from, the time you have already had does not count for you. A rough date will do.',
      changed: 'It has been a month since you told how things stand. See whether it is still true.',
    },
  },
  examples: [
    {
      section: 'twelve.e4',
      input: [
        {
          on: 0,
          kind: 'situation',
          v: { name: 'Robin', endedBy: 'them', lastContactOn: exampleDay(-3), married: true, divorceOrCustody: true },
        },
      ],
      then: { plan: 'suggestion', is: 'lawyer' },
    },
    {
      section: 'twelve.e4',
      input: [
        {
          on: 0,
          kind: 'situation',
          v: { name: 'Robin', endedBy: 'both', whatIWant: 'That the children see us kind to each other' },
        },
      ],
      then: { place: 'decision', shows: 'kind to each other' },
    },
  ],
});
