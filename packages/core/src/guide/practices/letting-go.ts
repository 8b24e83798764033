import { dayNumber } from '../../journal/time.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { practice } from '../practice.ts';

export const lettingGo = practice({
  id: 'letting-go',
  stage: 'let-go',
  sections: ['step.15', 'five.7'],
  evidence: ['how-long', 'reflection'],
  disagreements: [],
  repeat: 'any',
  exercise: {
    type: 'screen',
    screen: 'letting-go',
    steps: [
      {
        id: 'why',
        title: 'Why is it good to let go?',
        help: 'Whether you chose it or it was chosen for you. Write to the you who will doubt it on a Sunday evening.',
        parts: [
          {
            type: 'show',
            heading: 'Signs you set yourself',
            kind: 'stop-sign',
            field: 'text',
            atMost: 3,
            empty: 'You have set no signs.',
          },
          { id: 'why', type: 'long', label: 'I let go because' },
        ],
      },
      {
        id: 'dont',
        title: 'What others said',
        help: 'Under one guide, readers answered in a word: don’t. It is blunt, and people close to you may have said it more gently.',
        parts: [{ id: 'dontTrue', type: 'text', label: 'What is true in it, for me', optional: true }],
      },
      {
        id: 'goodbye',
        title: 'What was left unsaid?',
        help: 'It stays here. It is not a letter and will never be offered for sending.',
        parts: [
          { id: 'unsaid', type: 'long', label: 'I would have liked to say', optional: true },
          {
            id: 'keep',
            type: 'text',
            label: 'What I keep from us',
            help: 'A skill, a song, a way of seeing. Letting go is not throwing away.',
          },
        ],
      },
      {
        id: 'things',
        title: 'What happens to the things?',
        help: 'Nothing has to be burnt. Out of sight is enough for now. What is theirs goes back by an agreed way, without a note.',
        parts: [
          {
            id: 'things',
            type: 'choices',
            label: 'This week I',
            optional: true,
            options: [
              { value: 'box', label: 'Put photos and gifts in a box' },
              { value: 'friend', label: 'Give the box to a friend to keep' },
              { value: 'chat', label: 'Move our messages out of sight' },
              { value: 'mute', label: 'Stop their posts from reaching me' },
              { value: 'return', label: 'Arrange the return of what is theirs' },
              { value: 'later', label: 'Leave all of it for later' },
            ],
          },
        ],
      },
      {
        id: 'pull',
        title: 'When it pulls',
        help: 'It will. Name the hour at which it usually comes, and what you do then.',
        parts: [
          { id: 'pullWhen', type: 'text', label: 'When' },
          { id: 'pullThen', type: 'text', label: 'Then I' },
          { id: 'whoToCall', type: 'text', label: 'The person I call', optional: true },
        ],
      },
      {
        id: 'first',
        title: 'One thing that is only yours',
        help: 'Something you did not do, or did less, while you were two. Small, and this week.',
        parts: [{ id: 'firstThing', type: 'text', label: 'I will' }],
      },
    ],
  },
  comesBack: [
    { place: 'letting-go', field: 'why', heading: 'Why it is good to let go' },
    { place: 'letting-go', field: 'dontTrue', heading: 'What is true in what others said' },
    { place: 'letting-go', field: 'unsaid', heading: 'What you would have liked to say' },
    { place: 'letting-go', field: 'firstThing', heading: 'One thing that is only yours' },
    { place: 'urge', field: 'why', heading: 'Why you let go, in your own words' },
    { place: 'urge', field: 'pullThen', heading: 'When it pulls, you' },
    { place: 'hard-date', field: 'pullThen', heading: 'When it pulls, you' },
    { place: 'they-wrote', field: 'why', heading: 'Why you let go, in your own words' },
    { place: 'decision', field: 'why', heading: 'Why it could be good to let go' },
    { place: 'new-chapter', field: 'keep', heading: 'What you keep' },
  ],
  offer: (facts) => {
    const { count, last } = facts.done('letting-go');
    const days = last ? dayNumber(facts.today) - dayNumber(last) : Number.POSITIVE_INFINITY;
    const stopped = isStopState(facts.contact.state);
    const chosen = facts.decision?.choice === 'let-go';
    if (facts.stopSigns.met.length > 0 && days > 14) return { weight: 89, because: 'sign' };
    if (chosen && count === 0) return { weight: 88, because: 'decided' };
    if (stopped && count === 0) return { weight: 86, because: 'stop' };
    // What they ask for does not go before it while someone else is there.
    const asked = facts.contact.agreedTo.meeting || facts.contact.agreedTo.talk;
    if (facts.situation?.theyAreWithSomeone === 'yes' && count === 0 && facts.reasons.count > 0)
      return { weight: asked ? 85 : 58, because: 'with-someone' };
    return (chosen || stopped) && days >= 6 && days <= 45 ? { weight: 51, because: 'again' } : undefined;
  },
  text: {
    title: 'Letting go',
    short: 'A path of its own, open on any day.',
    purpose:
      'Letting go is something you do, and it is as good an end as any other on this path. You say goodbye in your own words, put things away, keep what is yours and make a plan for the hours when it pulls.',
    guides:
      'One guide says that some things cannot be mended, and that your health comes first. Readers of another mostly say to leave it altogether. Where the guides see this as the last resort, we see a way that is open from the first day.',
    research:
      'It takes time. In what people write online, the signs of a breakup faded after about six months; surveys of many people point to about a year. Looking back with set questions helped people feel like themselves again.',
    because: {
      sign: 'A sign you set yourself has been met. You wrote it on a calm day. Look at it now, and decide what it means.',
      decided: 'You chose to let go. Give it a shape: a goodbye, a place for the things, a plan for hard hours.',
      stop: 'The way to them is closed now, and that can hurt a great deal. This is a way on that needs nobody’s answer.',
      'with-someone': 'They are with someone. The way to them is closed, and yours is open here, at your own speed.',
      again: 'You began to let go some days ago. Look at what you wrote, and add what is true now.',
    },
  },
  examples: [
    {
      section: 'step.15',
      before: [{ on: 31, kind: 'decision', v: { choice: 'let-go', why: 'It made me ill' } }],
      input: [
        {
          on: 32,
          kind: 'entry',
          v: {
            practice: 'letting-go',
            values: {
              why: 'I sleep through the night since it ended',
              keep: 'How to cook for ten',
              pullWhen: 'Sunday at six',
              pullThen: 'I ring Mara and go out',
              firstThing: 'The pottery class',
            },
          },
        },
      ],
      then: { place: 'urge', shows: 'sleep through the night' },
    },
    {
      section: 'step.15',
      before: [{ on: 1, kind: 'reason', v: { text: 'We hurt each other', statedBy: 'both', noPartOfMine: true } }],
      input: [{ on: 31, kind: 'decision', v: { choice: 'let-go', why: 'It made me ill' } }],
      then: { plan: 'next', is: 'letting-go' },
    },
    {
      section: 'five.7',
      input: [
        {
          on: 32,
          kind: 'entry',
          v: {
            practice: 'letting-go',
            values: {
              why: 'Third time',
              dontTrue: 'My sister asked what would be different, and I had no answer',
              keep: 'The songs',
              pullWhen: 'At night',
              pullThen: 'Breathe',
            },
          },
        },
      ],
      then: { place: 'letting-go', shows: 'I had no answer' },
    },
  ],
});
