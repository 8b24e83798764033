import { practice } from '../practice.ts';

export const ridingAnUrge = practice({
  id: 'riding-an-urge',
  stage: 'space',
  sections: ['win.t3'],
  evidence: ['if-then-plans', 'persistence', 'cooling-feelings'],
  disagreements: ['no-answer', 'jealousy-and-games'],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'urge' },
  comesBack: [
    { place: 'urge', kind: 'if-then', field: 'then', heading: 'What you decided to do instead' },
    { place: 'urge', kind: 'urge', field: 'wanting', heading: 'What you were really after, other times' },
    { place: 'hard-date', kind: 'if-then', field: 'then', heading: 'What you decided to do instead' },
    { place: 'before-contact', kind: 'urge', field: 'wanting', heading: 'What you were really after when you wanted to write' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 1) return undefined;
    const plans = facts.count('if-then');
    const since = facts.daysSince('urge');
    if (plans === 0) return since <= 3 ? { weight: 57, because: 'after-urge' } : { weight: 47, because: 'no-plan' };
    if (since <= 2 && facts.count('urge') >= 3 && facts.daysSince('if-then') >= 7) return { weight: 45, because: 'new-plan' };
    return undefined;
  },
  text: {
    title: 'Riding an urge',
    short: 'Ten minutes, and a plan made on a calm day.',
    purpose:
      'The wish to write comes like a wave: it rises, and it falls, whether or not you act. A plan made beforehand is there when thinking is hard: if this happens, then I do that.',
    guides:
      'One guide asks for patience and persistence towards the other person, in the same breath as giving them space. Patience we keep. Being persistent with someone who has not asked for it is pressure, so persistence here is for your own plan. One guide even says to keep texting someone who does not answer, because it will be read. We say: one message without an answer is an answer for now.',
    research:
      'Deciding beforehand what you will do when the moment comes helps people do it. Going on reaching out is mostly unwanted, and looks better to the one who does it than to the one who gets it.',
    because: {
      'no-plan': 'A wish to write will come, most likely at night. Make one plan for it now, while you are calm.',
      'after-urge': 'You wanted to write to {name} a little while ago. What would you like to have ready for the next time?',
      'new-plan': 'The wish has come several times lately. See what helped, and whether your plan still fits.',
    },
  },
  examples: [
    {
      section: 'win.t3',
      input: [
        {
          on: 1,
          kind: 'if-then',
          v: { when: 'I pick up the phone in bed', then: 'I put it in the kitchen and write three lines to nobody' },
        },
      ],
      then: { place: 'urge', shows: 'three lines to nobody' },
    },
    {
      section: 'win.t3',
      input: [
        {
          on: 2,
          kind: 'urge',
          v: { before: 8, after: 4, wanting: 'To know I had mattered', helped: ['waited', 'person'], wrote: false },
        },
      ],
      then: { place: 'before-contact', shows: 'To know I had mattered' },
    },
  ],
});
