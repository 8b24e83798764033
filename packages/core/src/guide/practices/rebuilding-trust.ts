import { of } from '../../journal/journal.ts';
import { dayNumber, isDay } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const rebuildingTrust = practice({
  id: 'rebuilding-trust',
  stage: 'rebuild',
  sections: ['win.f3'],
  evidence: ['infidelity', 'trust-repair', 'forgiving'],
  disagreements: [],
  gate: 'rebuild',
  closedInDanger: true,
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    steps: [
      {
        id: 'whose',
        title: 'Who broke it?',
        parts: [
          {
            id: 'whose',
            type: 'choice',
            label: 'Trust was broken by',
            options: [
              { value: 'me', label: 'Me' },
              { value: 'them', label: 'The other one' },
              { value: 'both', label: 'Both of us' },
            ],
          },
        ],
      },
      {
        id: 'named',
        title: 'Say once what happened',
        help: 'Plainly, without details that only wound. The one who did it says it was theirs, with no “because you”.',
        parts: [
          { id: 'named', type: 'long', label: 'What happened, and whose it was' },
          { id: 'hurt', type: 'text', label: 'What it broke for the one who was hurt' },
        ],
      },
      {
        id: 'different',
        title: 'What is different now?',
        help: 'What has ended, what is no longer done, who helps to hold it.',
        parts: [
          { id: 'different', type: 'long', label: 'Different is' },
          { id: 'milestone', type: 'text', label: 'In a month one could see it by' },
        ],
      },
      {
        id: 'openness',
        title: 'What openness is offered?',
        help: 'Offered, not demanded. Saying when one will be home and ringing when plans change; answering a question once a week at a set hour.',
        parts: [
          { id: 'openness', type: 'text', label: 'Openness that is offered' },
          {
            id: 'opennessUntil',
            type: 'day',
            label: 'It ends on',
            help: 'Openness without an end turns into watching. It can be offered anew.',
          },
          { id: 'watching', type: 'yes-no', label: 'It includes passwords, a phone or where someone is on a map' },
        ],
      },
      {
        id: 'not-that',
        title: 'Then leave that out',
        help: 'Watching does not grow trust. It grows watching, and it can frighten.',
        when: { field: 'watching', is: true },
        parts: [{ id: 'insteadOpen', type: 'text', label: 'What could be offered instead' }],
      },
      {
        id: 'either',
        title: 'What if it is too much?',
        help: 'Either of you may end this, on any day, without a reason. Being forgiven cannot be earned by a date.',
        parts: [
          { id: 'tooMuch', type: 'text', label: 'We notice that it is too much when' },
          { id: 'askUs', type: 'text', label: 'Who else could help us with it', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'openness', heading: 'Openness that was offered, for a time' },
    { place: 'common-ground', field: 'milestone', heading: 'What one could see in a month' },
    { place: 'common-ground', field: 'tooMuch', heading: 'You notice that it is too much when' },
    { place: 'conversation', field: 'different', heading: 'What is different now' },
    { place: 'decision', field: 'hurt', heading: 'What was broken' },
  ],
  offer: (facts) => {
    const last = of(facts.journal, 'entry').findLast((entry) => entry.v.practice === 'rebuilding-trust');
    const until = last?.v.values['opennessUntil'];
    if (isDay(until)) {
      const ended = dayNumber(facts.today) - dayNumber(until);
      return ended >= 0 && ended <= 14 ? { weight: 53, because: 'ended' } : undefined;
    }
    if (last) return undefined;
    const { infidelity } = facts.situation ?? {};
    if (infidelity === 'mine' || infidelity === 'theirs' || infidelity === 'both') return { weight: 70, because: 'unfaithful' };
    return of(facts.journal, 'reason').some((entry) => entry.v.theme === 'trust') ? { weight: 56, because: 'trust' } : undefined;
  },
  text: {
    title: 'When trust was broken',
    short: 'Say it once, do differently, be open for a time.',
    purpose:
      'Broken trust does not mend by time alone or by watching. It needs someone who says it was theirs, deeds that last, openness with an end, and the freedom of both to stop.',
    guides:
      'One guide asks for honesty, real remorse, openness and patience, and says that trust must be earned by steady deeds. It sets no limit on openness; we do, because without one it becomes control.',
    research:
      'The studies are tiny. Of nineteen couples with an affair, those where it stayed hidden parted far more often within five years than those where it was told; many of those parted too. Reliable deeds restore some trust, less so after a lie.',
    because: {
      unfaithful: 'There was an affair, and you both want to go on. This comes before plans and goals.',
      trust: 'You named trust as a reason. Give it a plan of its own rather than hoping it comes back.',
      ended: 'The openness you agreed on has come to its end. Talk about whether something smaller is enough now.',
    },
  },
  examples: [
    {
      section: 'win.f3',
      input: [
        {
          on: 72,
          kind: 'entry',
          v: {
            practice: 'rebuilding-trust',
            values: {
              whose: 'me',
              named: 'I saw someone else in spring, and it was mine alone',
              hurt: 'Every memory of that spring',
              different: 'It ended in May, and I told my brother all of it',
              milestone: 'I come home when I said',
              openness: 'I answer questions on Sunday at six',
              opennessUntil: '2026-08-01',
              watching: false,
              tooMuch: 'One of us cannot sleep on Sundays',
            },
          },
        },
      ],
      then: { place: 'common-ground', shows: 'questions on Sunday' },
    },
  ],
});
