import { of } from '../../journal/journal.ts';
import { dayNumber } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const promises = practice({
  id: 'promises',
  stage: 'rebuild',
  sections: ['step.14'],
  evidence: ['trust-repair'],
  disagreements: [],
  gate: 'rebuild',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'promise',
    steps: [
      {
        id: 'maker',
        title: 'Who gives it?',
        help: 'Nobody can promise for another. Theirs you write down only if they said it.',
        parts: [
          {
            id: 'maker',
            type: 'choice',
            label: 'It is given by',
            options: [
              { value: 'me', label: 'Me' },
              { value: 'them', label: 'The other one, as they told me' },
            ],
          },
        ],
      },
      {
        id: 'text',
        title: 'Something small that can be seen',
        help: 'Smaller than you would like. “I ring when I am late”, not “I will always be there”. Never a promise to be watched: no passwords, no following of phones.',
        parts: [{ id: 'text', type: 'text', label: 'In one sentence' }],
      },
      {
        id: 'due',
        title: 'By when?',
        help: 'On that day both say for themselves whether it was kept. If it cannot be kept, say so before and make a smaller one.',
        parts: [{ id: 'dueOn', type: 'day', label: 'We look at it on', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'common-ground', field: 'text', heading: 'Given word' },
    { place: 'common-ground', kind: 'promise-outcome', field: 'note', heading: 'How it went with a given word' },
    { place: 'decision', kind: 'promise-outcome', field: 'note', heading: 'How it went with given words' },
  ],
  offer: (facts) => {
    const all = of(facts.journal, 'promise');
    if (all.length === 0) return { weight: 54, because: 'none' };
    const answered = new Set(of(facts.journal, 'promise-outcome').map((entry) => entry.v.promise));
    const due = all.find(
      (entry) => entry.v.dueOn && dayNumber(entry.v.dueOn) <= dayNumber(facts.today) && !answered.has(entry.id),
    );
    if (due) return { weight: 52, because: 'due', args: { what: due.v.text } };
    return facts.daysSince('promise') >= 14 ? { weight: 32, because: 'again' } : undefined;
  },
  text: {
    title: 'Keeping your word',
    short: 'Small promises, kept, seen by both.',
    purpose:
      'Trust grows from small things that happen as they were said. You both see over time what was kept and what was not, told by the one who gave the word and by the one who waited for it.',
    guides:
      'One guide says that trust comes from deeds that match words, again and again, and that both must feel safe to show what they feel.',
    research:
      'In a game played in a laboratory, trust that was broken came back when deeds were reliable for a while. After a lie it did not come back in full.',
    because: {
      none: 'Trust needs something small to stand on. Give your word for one thing this week, and keep it.',
      due: 'Today you look at this together: {what}. Each says for themselves how it went.',
      again: 'It is a while since either of you gave a word. A small one keeps the habit.',
    },
  },
  examples: [
    {
      section: 'step.14',
      input: [{ on: 73, kind: 'promise', v: { maker: 'me', text: 'I ring when I will be late', dueOn: '2026-05-28' } }],
      then: { place: 'common-ground', shows: 'ring when I will be late' },
    },
    {
      section: 'step.14',
      before: [{ on: 73, kind: 'promise', id: 'ring', v: { maker: 'me', text: 'I ring when I will be late' } }],
      input: [
        { on: 80, kind: 'promise-outcome', v: { promise: 'ring', kept: true, seenBy: 'them', note: 'Rang twice from the tram' } },
      ],
      then: { place: 'decision', shows: 'from the tram' },
    },
  ],
});
