import { daysSinceDone } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const growthGoals = practice({
  id: 'growth-goals',
  stage: 'grow',
  sections: ['step.2', 'win.p1', 'twelve.4'],
  evidence: ['personality-change', 'if-then-plans'],
  disagreements: ['improve-to-win'],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'goal',
    fixed: { practice: 'growth-goals' },
    steps: [
      {
        id: 'from',
        title: 'Where it comes from',
        help: 'What you wrote would have to change. Take one that would do you good with anyone, or skip to something new.',
        parts: [
          {
            type: 'show',
            heading: 'What would have to change',
            kind: 'reason',
            field: 'toChange',
            atMost: 5,
            empty: 'Nothing noted yet. You can still choose something you would like to learn.',
          },
          {
            type: 'record',
            id: 'reason',
            kind: 'reason',
            label: 'The reason it belongs to',
            empty: 'It belongs to none of them',
            optional: true,
          },
        ],
      },
      {
        id: 'what',
        title: 'One thing, small and repeated',
        help: 'Not "be a better listener" but "ask one question before I answer". Something a friend could see you do.',
        parts: [{ type: 'text', id: 'what', label: 'Again and again, I want to' }],
      },
      {
        id: 'whose',
        title: 'For whose sake?',
        parts: [
          {
            type: 'choice',
            id: 'forWhom',
            label: 'If nobody ever noticed, would you still want it?',
            options: [
              { value: 'me', label: 'Yes, it is for me' },
              { value: 'both', label: 'Mostly for me, a little to be seen' },
              { value: 'them', label: 'No, I want it to be seen by {name}' },
            ],
          },
        ],
      },
      {
        id: 'for-them',
        title: 'That is worth knowing',
        when: { field: 'forWhom', is: 'them' },
        parts: [
          {
            type: 'say',
            text: 'Most people have one of these. A change made to be seen tends to end when nobody looks. You can keep it, or go back and pick one that you would want on an island.',
          },
        ],
      },
      {
        id: 'when',
        title: 'If this, then that',
        parts: [
          {
            type: 'text',
            id: 'when',
            label: 'If',
            help: 'A real moment in your week: someone interrupts me; I come home; I feel it rise.',
          },
          { type: 'text', id: 'then', label: 'then I' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'today', field: 'what', heading: 'What you are working on' },
    { place: 'decision', field: 'what', heading: 'What you set out to change' },
    { place: 'decision', field: 'forWhom', heading: 'For whose sake' },
    { place: 'conversation', field: 'what', heading: 'What you have been working on' },
    { place: 'new-chapter', field: 'what', heading: 'What you want to keep working on' },
    { place: 'report', field: 'what', heading: 'Working on' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 4) return undefined;
    const since = daysSinceDone(facts, 'growth-goals');
    if (since === Number.POSITIVE_INFINITY) {
      if (facts.reasons.withChange > 0 && !facts.safety.danger) return { weight: 45, because: 'from-reason' };
      return { weight: facts.daysHere >= 10 ? 42 : 34, because: 'none' };
    }
    return since >= 14 && facts.done('growth-goals').count < 3 ? { weight: 26, because: 'another' } : undefined;
  },
  text: {
    title: 'Something to grow',
    short: 'One small thing, repeated, for your own sake.',
    purpose:
      'Whatever happens, you take yourself along. One small thing done many times changes more than a long list. It starts from what you saw in the reasons, and it should be worth having if you never speak again.',
    guides:
      'Three guides ask you to use the time to grow: to work on what you added to the trouble, on speaking, on boundaries. One says plainly that it is for your own sake. Others hope that the change will be seen and will draw the other person in. We follow the first. A change counts when someone else could notice it, whoever that is.',
    research:
      'People who chose a small daily task and did it changed, and others noticed. Those who took one on and did not do it stayed the same. Saying when and where beforehand helps.',
    because: {
      'from-reason': 'You wrote what would have to change. Make one small, repeatable thing of it, for your own sake.',
      none: 'These weeks are also yours. Choose one small thing you would like to learn, whatever comes.',
      another: 'Your first goal has had two weeks. Is there room for a second, or is it time to change the first?',
    },
  },
  examples: [
    {
      section: 'step.2',
      before: [
        {
          on: 0,
          kind: 'reason',
          id: 'quiet',
          v: { text: 'I went silent', statedBy: 'them', myPart: 'Days of silence', toChange: 'Say what is wrong the same day' },
        },
      ],
      input: [
        {
          on: 8,
          kind: 'goal',
          v: {
            practice: 'growth-goals',
            what: 'Tell someone what bothers me the same day',
            forWhom: 'me',
            reason: 'quiet',
            when: 'I notice I am counting what is unfair',
            then: 'I say one sentence of it',
          },
        },
      ],
      then: { place: 'decision', shows: 'bothers me the same day' },
    },
    {
      section: 'win.p1',
      input: [
        { on: 8, kind: 'goal', v: { practice: 'growth-goals', what: 'Ask one question before I answer', forWhom: 'both' } },
      ],
      then: { place: 'conversation', shows: 'one question before I answer' },
    },
    {
      section: 'twelve.4',
      input: [{ on: 8, kind: 'goal', v: { practice: 'growth-goals', what: 'Play the piano at six', forWhom: 'me' } }],
      then: { place: 'decision', shows: 'Yes, it is for me' },
    },
    {
      section: 'twelve.4',
      before: [{ on: 0, kind: 'reason', v: { text: 'We grew apart', statedBy: 'both', noPartOfMine: true } }],
      input: [{ on: 15, kind: 'goal', v: { practice: 'growth-goals', what: 'Play the piano at six', forWhom: 'me' } }],
      then: { plan: 'stage', is: 'space' },
    },
  ],
});
