import { of } from '../../journal/journal.ts';
import { dayNumber } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const pastIssues = practice({
  id: 'past-issues',
  stage: 'talk',
  sections: ['step.5', 'five.6'],
  evidence: ['communication-training', 'i-statements'],
  disagreements: ['talk-about-past'],
  gate: 'talk',
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'issue',
    steps: [
      {
        id: 'what',
        title: 'One issue',
        help: 'Name it so that neither of you would feel accused by the heading: “evenings”, not “your absence”.',
        parts: [
          { id: 'what', type: 'text', label: 'It is about' },
          {
            id: 'reason',
            type: 'record',
            kind: 'reason',
            label: 'It belongs to this reason',
            empty: 'No reasons named yet.',
            optional: true,
          },
        ],
      },
      {
        id: 'my-view',
        title: 'How is it for you?',
        help: 'What happens, what you feel then, what you need.',
        parts: [{ id: 'myView', type: 'long', label: 'From my side' }],
      },
      {
        id: 'their-view',
        title: 'How is it for them?',
        help: 'As they told it, in words they would sign. If they have not told you yet, ask, and leave it empty until then.',
        parts: [{ id: 'theirView', type: 'long', label: 'From their side', optional: true }],
      },
      {
        id: 'settle',
        title: 'What could both live with?',
        help: 'Then name the deed: who does what, on which day. If nothing fits both, write that. Some things cannot be settled, and that is worth knowing.',
        parts: [
          { id: 'compromise', type: 'text', label: 'We could both live with', optional: true },
          { id: 'behaviour', type: 'text', label: 'So from now on I', optional: true },
          { id: 'reviewOn', type: 'day', label: 'We look at it again on', optional: true },
        ],
      },
      {
        id: 'rest',
        title: 'Can it rest now?',
        help: 'A settled issue is not brought up again in a quarrel. Either of you may open it again by saying what is new.',
        parts: [{ id: 'settled', type: 'yes-no', label: 'We both call it settled', optional: true }],
      },
      {
        id: 'reopen',
        title: 'Was it settled before?',
        help: 'Then say what is new since. If nothing is, let it rest today.',
        parts: [{ id: 'reopenedBecause', type: 'text', label: 'What is new', optional: true }],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'myView', heading: 'How it is from your side' },
    { place: 'conversation', field: 'theirView', heading: 'How it is for them, as they told it' },
    { place: 'conversation', field: 'behaviour', heading: 'What you said you would do' },
    { place: 'common-ground', field: 'compromise', heading: 'What both can live with' },
    { place: 'common-ground', field: 'reopenedBecause', heading: 'Opened again, because' },
    { place: 'decision', field: 'compromise', heading: 'What you two worked out' },
  ],
  offer: (facts) => {
    const issues = of(facts.journal, 'issue');
    const due = issues.find(
      (entry) => !entry.v.settled && entry.v.reviewOn && dayNumber(entry.v.reviewOn) <= dayNumber(facts.today),
    );
    if (due) return { weight: 62, because: 'review', args: { what: due.v.what } };
    if (issues.length === 0 && !facts.together) return { weight: 72, because: 'none' };
    const open = issues.find((entry) => !entry.v.settled);
    return open && facts.together && facts.daysSince('issue') >= 7
      ? { weight: 44, because: 'open', args: { what: open.v.what } }
      : undefined;
  },
  text: {
    title: 'What stood between you',
    short: 'One issue at a time, both sides, and what you can both live with.',
    purpose:
      'Old quarrels come back because they were never finished. Here each issue gets both views, one deed and a day to look at it again. Then it may rest.',
    guides:
      'One guide says to speak openly about why it ended and to work out compromises and new habits. Another says not to raise the past once you are together. Both are right in their time: settle it first, then let it rest.',
    research:
      'Courses that teach couples to talk have helped somewhat with quality and more with talking itself. Saying your own view together with theirs is heard best.',
    because: {
      none: 'You are going to talk. Take one issue that stood between you and write both sides of it, yours and theirs.',
      review: 'You said you would look again at this about now: {what}.',
      open: 'One issue is still unfinished: {what}. A quiet evening is better for it than a quarrel.',
    },
  },
  examples: [
    {
      section: 'step.5',
      input: [
        {
          on: 53,
          kind: 'issue',
          v: {
            what: 'Evenings',
            myView: 'I feel alone at the table',
            theirView: 'They need an hour of quiet after work',
            compromise: 'An hour apart, then supper without phones',
            behaviour: 'I do not follow into the study',
            reviewOn: '2026-06-01',
          },
        },
      ],
      then: { place: 'common-ground', shows: 'supper without phones' },
    },
    {
      section: 'five.6',
      before: [
        {
          on: 53,
          kind: 'issue',
          id: 'evenings',
          v: { what: 'Evenings', compromise: 'An hour apart, then supper', settled: true },
        },
      ],
      input: [
        {
          on: 80,
          kind: 'issue',
          id: 'evenings',
          v: {
            what: 'Evenings',
            compromise: 'An hour apart, then supper',
            settled: false,
            reopenedBecause: 'They start at six in the new job',
          },
        },
      ],
      then: { place: 'common-ground', shows: 'start at six in the new job' },
    },
  ],
});
