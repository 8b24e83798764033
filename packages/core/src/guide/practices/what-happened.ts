import { daysBetween, dayOf } from '../../journal/time.ts';
import { practice } from '../practice.ts';

/** Events that come from the other person, or by chance. */
const fromOutside = ['their-message', 'their-answer', 'their-invitation', 'ran-into', 'met'];

export const whatHappened = practice({
  id: 'what-happened',
  stage: 'space',
  sections: ['twelve.1', 'win.q1'],
  evidence: ['gauging-interest', 'not-watching'],
  disagreements: ['gauge-or-space-first'],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'contact-log' },
  comesBack: [
    { place: 'decision', kind: 'contact', field: 'happened', heading: 'What happened between you, as you noted it then' },
    { place: 'before-contact', kind: 'contact', field: 'readAs', heading: 'What you read into things at the time' },
    { place: 'they-wrote', kind: 'contact', field: 'readAs', heading: 'What you read into it the last times' },
    { place: 'letting-go', kind: 'contact', field: 'happened', heading: 'What happened, without what it was read as' },
  ],
  offer: (facts) => {
    const last = facts.journal.kinds
      .get('contact')
      ?.findLast((entry) => !entry.deleted && fromOutside.includes(String(entry.v['event'])));
    if (!last || daysBetween(dayOf(last.at), facts.today) > 2) return undefined;
    const told = last.v['happened'] ?? last.v['words'];
    if (!told) return { weight: 54, because: 'bare' };
    return last.v['readAs'] ? undefined : { weight: 44, because: 'unread' };
  },
  text: {
    title: 'What happened, and what I made of it',
    short: 'Two columns: what anyone could have seen, and what you read into it.',
    purpose:
      'A like, a kind word, a look: hope makes a sentence out of it. Put down what a stranger would have seen, and apart from it what you made of it. After some weeks you can see how often the second was right.',
    guides:
      'One guide wants you to find out first of all whether they still care, by what they do, and even by what they do online. Another says contact or jealousy may be hints, and that only a talk can tell. We never look anyone up and never count signs. What comes by itself is noted, and friendliness may just be friendliness.',
    research:
      'Nobody has studied how to read a former partner. People who look the other person up tend to feel worse and long more.',
    because: {
      bare: 'Something came from {name}, or you met. Write what happened as a stranger would have seen it.',
      unread: 'You noted what happened. Now, apart from it, write what you read into it.',
    },
  },
  examples: [
    {
      section: 'twelve.1',
      input: [
        {
          on: 8,
          kind: 'contact',
          v: { event: 'ran-into', happened: 'They said hello at the market and went on', readAs: 'They wanted to stay' },
        },
      ],
      then: { place: 'decision', shows: 'said hello at the market' },
    },
    {
      section: 'win.q1',
      input: [
        {
          on: 8,
          kind: 'contact',
          v: { event: 'their-message', happened: 'A picture of our old dog', readAs: 'They still want us' },
        },
      ],
      then: { place: 'before-contact', shows: 'They still want us' },
    },
  ],
});
