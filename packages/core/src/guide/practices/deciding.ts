import { dayNumber } from '../../journal/time.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const deciding = practice({
  id: 'deciding',
  stage: 'decide',
  sections: ['step.w', 'twelve.w2'],
  evidence: ['worth-it', 'reunions-happen', 'reunions-go-well', 'safety-of-going-back'],
  disagreements: ['improve-to-win'],
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'decision-worksheet',
    steps: [
      {
        id: 'both',
        title: 'How much do you both want it?',
        help: 'What was done weighs more than what was said. For them, write only what they told you or what came to you by itself.',
        parts: [
          { id: 'commitMine', type: 'long', label: 'What I would put into it, and already do' },
          { id: 'commitTheirs', type: 'long', label: 'What they have said or done that shows they want it' },
        ],
      },
      {
        id: 'people',
        title: 'What do people you trust think?',
        help: 'Someone who has seen you with them and has nothing to win. Ask before you guess.',
        parts: [{ id: 'peopleThink', type: 'long', label: 'They see it like this', optional: true }],
      },
      {
        id: 'earlier',
        title: 'Have you two parted before?',
        parts: [{ id: 'partedBefore', type: 'yes-no', label: 'We have parted and come together again before' }],
      },
      {
        id: 'earlier-how',
        title: 'How did it go then?',
        help: 'The weeks after, and what it broke on again.',
        when: { field: 'partedBefore', is: true },
        parts: [
          { id: 'earlierWent', type: 'long', label: 'Last time it went like this' },
          { id: 'otherwiseNow', type: 'text', label: 'What would be different this time', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'letting-go', field: 'earlierWent', heading: 'How it went the last time' },
    { place: 'report', field: 'peopleThink', heading: 'What people I trust think' },
    { place: 'before-contact', kind: 'decision', field: 'why', heading: 'Why you decided as you did' },
    { place: 'letting-go', kind: 'decision', field: 'why', heading: 'Why you decided as you did' },
    { place: 'report', kind: 'decision', field: 'why', heading: 'Where I stand, and why' },
    { place: 'decision', kind: 'evidence', field: 'what', heading: 'What has really changed' },
  ],
  offer: (facts) => {
    if (!facts.situation || facts.safety.danger || isStopState(facts.contact.state) || facts.together) return undefined;
    const kept = facts.space?.kept ?? 0;
    const { decision } = facts;
    if (!decision) {
      if (facts.contact.state === 'INVITED') return { weight: 71, because: 'invited' };
      return kept >= 25 && facts.reasons.count > 0 ? { weight: 66, because: 'time', args: { kept } } : undefined;
    }
    const days = dayNumber(facts.today) - dayNumber(decision.on);
    if (decision.choice === 'try' && !decision.reaffirmed && days >= 1) return { weight: 74, because: 'night' };
    if (decision.choice === 'not-yet' && days >= 10) return { weight: 60, because: 'again' };
    return undefined;
  },
  text: {
    title: 'Try, wait or let go',
    short: 'Weigh it with what you wrote yourself.',
    purpose:
      'Everything you recorded comes together on one page: the reasons, what changed, why you want this, how you were treated, your own signs. What is missing is named. Then you choose, sleep on it and look again. All three answers are good ones.',
    guides:
      'The guides ask whether the reasons can be mended, whether you are both willing, whether respect and love are left, and whether fear or loneliness is pushing. One asks for deeds on both sides, not words. We add how you were treated, and what people you trust think.',
    research:
      'How committed both people are tells most about whether a couple lasts; character tells little. Going back is common, and lingering feelings are the main reason. On average couples who went back were less content; some did well. Couples who part and return report more violence than others, so fear weighs more than all the rest.',
    because: {
      time: 'You have kept {kept} days of space and named why it ended. You can look at the whole of it now, without having to hurry.',
      invited: 'They have asked. Before you answer with your life, look at what you wrote when nobody was asking.',
      night: 'You decided to try, and a night has passed. Read it again today and see whether it still holds.',
      again: 'You said “not yet” a while ago. Look once more; “not yet” may also stay.',
    },
  },
  examples: [
    {
      section: 'step.w',
      input: [{ on: 31, kind: 'decision', v: { choice: 'try', why: 'What broke us can be mended, and I am calm' } }],
      then: { plan: 'condition', is: 'reach-out/decision' },
    },
    {
      section: 'step.w',
      input: [{ on: 31, kind: 'decision', v: { choice: 'let-go', why: 'I was small beside them, and I am not now' } }],
      then: { plan: 'stage', is: 'let-go' },
    },
    {
      section: 'twelve.w2',
      before: [
        {
          on: 2,
          kind: 'reason',
          id: 'late',
          v: { text: 'I never came home when I said', statedBy: 'them', myPart: 'I took work over us', toChange: 'Leave at six' },
        },
      ],
      input: [
        {
          on: 25,
          kind: 'evidence',
          v: { reason: 'late', whose: 'me', what: 'Four weeks of leaving at six; my brother noticed', noticeable: true },
        },
      ],
      then: { place: 'decision', shows: 'my brother noticed' },
    },
    {
      section: 'twelve.w2',
      before: [{ on: 31, kind: 'decision', id: 'first', v: { choice: 'try', why: 'We both changed' } }],
      input: [{ on: 32, kind: 'decision', v: { choice: 'try', why: 'It still holds this morning', reaffirms: 'first' } }],
      then: { plan: 'condition', is: 'reach-out/reaffirmed' },
    },
  ],
});
