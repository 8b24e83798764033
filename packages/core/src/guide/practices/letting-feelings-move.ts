import { daysSinceDone, recentCheckIn, workedHard } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const lettingFeelingsMove = practice({
  id: 'letting-feelings-move',
  stage: 'space',
  sections: ['win.u3'],
  evidence: ['uplifting-activities', 'self-compassion', 'expressive-writing'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    minutes: 12,
    rated: true,
    steps: [
      {
        id: 'breathe',
        title: 'First, breathe',
        help: 'Slow out, slower than in. Nothing to achieve.',
        parts: [{ type: 'breath', minutes: 2 }],
      },
      {
        id: 'name',
        title: 'What is here?',
        help: 'More than one is usual.',
        parts: [
          {
            type: 'choices',
            id: 'feelings',
            label: 'Right now there is',
            options: [
              { value: 'sad', label: 'sadness' },
              { value: 'angry', label: 'anger' },
              { value: 'afraid', label: 'fear' },
              { value: 'guilty', label: 'guilt' },
              { value: 'ashamed', label: 'shame' },
              { value: 'jealous', label: 'jealousy' },
              { value: 'longing', label: 'longing' },
              { value: 'relieved', label: 'relief' },
              { value: 'numb', label: 'nothing much' },
            ],
          },
          { type: 'text', id: 'where', label: 'Where in your body is it strongest?', optional: true },
        ],
      },
      {
        id: 'says',
        title: 'What it says',
        parts: [
          { type: 'text', id: 'says', label: 'If this feeling could say one sentence' },
          {
            type: 'text',
            id: 'needs',
            label: 'And what is it asking for?',
            help: 'Rest, company, to be right, to be held, to be told it is over …',
          },
        ],
      },
      {
        id: 'kind',
        title: 'As to a friend',
        parts: [{ type: 'text', id: 'kindLine', label: 'One line you would say to a friend who feels this' }],
      },
      {
        id: 'do',
        title: 'Now something small with your hands or feet',
        help: 'Feeling it is half. Doing is the other half.',
        parts: [
          {
            type: 'choice',
            id: 'doing',
            label: 'For the next minutes I will',
            options: [
              { value: 'walk', label: 'walk round the block' },
              { value: 'wash', label: 'shower, or wash up' },
              { value: 'music', label: 'play one song and stay with it' },
              { value: 'tidy', label: 'put one small place in order' },
              { value: 'call', label: 'ring someone about anything' },
              { value: 'rest', label: 'lie down with a blanket' },
            ],
          },
          { type: 'timer', minutes: 5, label: 'Go and do it. This waits.' },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'urge', field: 'kindLine', heading: 'What you said to yourself once, as to a friend' },
    { place: 'urge', field: 'doing', heading: 'What you did with a feeling before' },
    { place: 'hard-date', field: 'kindLine', heading: 'What you said to yourself once, as to a friend' },
    { place: 'hard-date', field: 'needs', heading: 'What the feeling was asking for' },
    { place: 'letting-go', field: 'kindLine', heading: 'As to a friend' },
  ],
  offer: (facts) => {
    if (!facts.situation) return undefined;
    const since = daysSinceDone(facts, 'letting-feelings-move');
    if (since === 0) return undefined;
    if (facts.daysSince('letter') === 0) return { weight: 66, because: 'after-writing' };
    if (since >= 7 && facts.daysHere >= 5 && workedHard(facts)) return { weight: 57, because: 'after-hard' };
    const now = recentCheckIn(facts);
    if (now && (now.mood <= 1 || now.longing >= 8) && since >= 3) return { weight: 51, because: 'heavy' };
    if (since >= 8 && facts.daysHere >= 2) return { weight: 34, because: 'now-and-then' };
    return undefined;
  },
  text: {
    title: 'Letting feelings move',
    short: 'Breathe, name it, then do something small. Twelve minutes.',
    purpose:
      'A feeling that is pushed away comes back; one that is fed all night grows. There is a middle: let it be there, give it a name, hear what it asks for, then use your hands or feet.',
    guides:
      'One guide says to feel what you feel and then let it go, with people, movement, quiet, writing and small joys. It gives a reason we leave out, that bad feelings stand in the way of being together again. You may feel better for your own sake.',
    research:
      'Doing things that matter or please lifts low mood. Being kind to yourself goes with getting better after a separation. Writing on and on about it does not help everyone, so here it is a line, not a page.',
    because: {
      'after-writing': 'You wrote something heavy today. Now give it a few minutes in the body, and let the day go on.',
      'after-hard': 'You have looked closely at hard things. Let what came up move a little before the next one.',
      heavy: 'Your last note was a heavy one. Twelve minutes: breathe, name it, then something small.',
      'now-and-then': 'Nothing is pressing today. It is a good day to let what is there move a little.',
    },
  },
  examples: [
    {
      section: 'win.u3',
      input: [
        {
          on: 2,
          kind: 'entry',
          v: {
            practice: 'letting-feelings-move',
            values: {
              feelings: ['sad', 'angry'],
              says: 'It is not fair',
              needs: 'To be told I did try',
              kindLine: 'You did try, and it is still sad',
              doing: 'walk',
            },
          },
        },
      ],
      then: { place: 'urge', shows: 'You did try' },
    },
    {
      section: 'win.u3',
      input: [
        { on: 2, kind: 'entry', v: { practice: 'letting-feelings-move', values: { kindLine: 'Rest now', doing: 'wash' } } },
      ],
      then: { place: 'urge', shows: 'shower, or wash up' },
    },
  ],
});
