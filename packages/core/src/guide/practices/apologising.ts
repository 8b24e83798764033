import { of } from '../../journal/journal.ts';
import { practice } from '../practice.ts';

export const apologising = practice({
  id: 'apologising',
  stage: 'talk',
  sections: ['win.f2'],
  evidence: ['apology', 'forgiving'],
  disagreements: [],
  closedInDanger: true,
  closedForMinors: true,
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    minutes: 25,
    steps: [
      {
        id: 'did',
        title: 'What did you do?',
        help: 'One thing, in words they would agree with. No “if”, no “but”, no “we both”.',
        parts: [
          {
            type: 'say',
            text: 'Writing this is not sending it, and an apology is never a reason to get in touch. If a divorce or custody case is open, speak to a lawyer before you put blame in writing.',
          },
          {
            type: 'show',
            heading: 'Your part, as you named it',
            kind: 'reason',
            field: 'myPart',
            atMost: 3,
            empty: 'You have not named a part of yours.',
          },
          { id: 'did', type: 'long', label: 'I' },
        ],
      },
      {
        id: 'harm',
        title: 'What did it do to them?',
        help: 'Try to see that day from their chair. If you are not sure, say that you are not sure.',
        parts: [{ id: 'harm', type: 'long', label: 'For them it meant' }],
      },
      {
        id: 'repair',
        title: 'What can be put right?',
        help: 'Money, a word to someone you told a half-truth, a thing returned. If nothing can, say so plainly. Ask before you do it.',
        parts: [{ id: 'repair', type: 'text', label: 'I can offer to' }],
      },
      {
        id: 'change',
        title: 'What is different already?',
        help: 'A deed you have begun weighs more than a vow.',
        parts: [
          {
            type: 'show',
            heading: 'What has changed, as you noted it',
            kind: 'evidence',
            field: 'what',
            atMost: 3,
            empty: 'Nothing noted yet. Then write what you will begin this week.',
          },
          { id: 'change', type: 'text', label: 'Since then I' },
        ],
      },
      {
        id: 'want',
        title: 'What would you like in return?',
        help: 'Be frank; nobody sees it. An apology that waits for something is a bill.',
        parts: [
          {
            id: 'want',
            type: 'choice',
            label: 'I would like',
            options: [
              { value: 'nothing', label: 'Nothing; it is owed' },
              { value: 'forgiven', label: 'To be forgiven', help: 'Leave it out. Asking for it puts work on them.' },
              { value: 'again', label: 'Another try', help: 'Keep the two apart. One thing on one day.' },
            ],
          },
        ],
      },
      {
        id: 'together',
        title: 'Now in your own voice',
        help: 'What I did, what it did to you, what I offer, what is different. Then stop.',
        parts: [{ id: 'wording', type: 'long', label: 'As I would say it' }],
      },
      {
        id: 'forgiving',
        title: 'And forgiving?',
        help: 'It is a thing you may do for your own peace, never a duty, and not while the harm goes on. Forgiving does not mean going back.',
        parts: [
          {
            id: 'forgive',
            type: 'choice',
            label: 'Today I could put down something I hold',
            options: [
              { value: 'self', label: 'Against myself' },
              { value: 'them', label: 'Against them' },
              { value: 'no', label: 'Nothing, not today' },
            ],
          },
        ],
      },
      {
        id: 'forgive-self',
        title: 'Against yourself',
        help: 'Speak as you would to a friend who did the same and is mending it.',
        when: { field: 'forgive', is: 'self' },
        parts: [{ id: 'selfWords', type: 'text', label: 'I would tell that friend' }],
      },
      {
        id: 'forgive-them',
        title: 'Against them',
        help: 'Forgiving without amends can cost you your self-respect. Have they owned it, and has it stopped?',
        when: { field: 'forgive', is: 'them' },
        parts: [
          { id: 'amends', type: 'yes-no', label: 'They owned it and it has stopped' },
          { id: 'putDown', type: 'text', label: 'What I put down, and what I still keep in mind', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'did', heading: 'What you take responsibility for' },
    { place: 'conversation', field: 'harm', heading: 'What it did to them' },
    { place: 'conversation', field: 'repair', heading: 'What you can offer to put right' },
    { place: 'conversation', field: 'change', heading: 'What is different already' },
    { place: 'conversation', field: 'wording', heading: 'Your apology, in your own voice' },
    { place: 'letting-go', field: 'selfWords', heading: 'What you would tell a friend who did the same' },
    { place: 'letting-go', field: 'putDown', heading: 'What you put down' },
  ],
  offer: (facts) => {
    const { count } = facts.done('apologising');
    if (count > 0 || facts.situation?.divorceOrCustody || facts.reasons.count === 0) return undefined;
    if (facts.contact.agreedTo.talk) return { weight: 77, because: 'talk' };
    const { infidelity } = facts.situation ?? {};
    if (infidelity === 'mine' || infidelity === 'both') return { weight: 57, because: 'unfaithful' };
    const owned = of(facts.journal, 'reason').some((entry) => (entry.v.myPart ?? '').trim() !== '');
    return owned && (facts.space?.kept ?? 0) >= 16 ? { weight: 37, because: 'own-part' } : undefined;
  },
  text: {
    title: 'An apology that asks for nothing',
    short: 'What you did, what it did, what you offer, what is different.',
    purpose:
      'You work out what you are sorry for until it can stand without a “but”. It may be spoken in a talk one day, or stay here and change how you live. Both are worth it.',
    guides:
      'One guide says an apology has to be honest, specific and free, and that forgiving helps both. It also hopes that this raises the odds; we leave that out. A second asks for it in the deeper talk, for what was your fault. Nobody owes anybody forgiveness.',
    research:
      'In a study with made-up cases, owning what one did and offering to put it right counted most; asking to be forgiven counted least. Forgiving where no amends were made went with less self-respect.',
    because: {
      talk: 'You will talk. If there is something you are sorry for, find the words before, so that no “but” slips in.',
      unfaithful:
        'You were unfaithful, or you both were. Taking responsibility comes before every other step, and it begins here, in private.',
      'own-part':
        'You named your own part. You can turn it into an apology that asks for nothing, whether or not it is ever spoken.',
    },
  },
  examples: [
    {
      section: 'win.f2',
      input: [
        {
          on: 20,
          kind: 'entry',
          v: {
            practice: 'apologising',
            values: {
              did: 'I read a letter that was not mine and denied it',
              harm: 'They doubted their own memory for weeks',
              repair: 'Tell their sister that I lied to her too',
              change: 'I say it the same day when I am jealous',
              want: 'nothing',
              wording: 'It was wrong, and I am sorry for those weeks',
              forgive: 'no',
            },
          },
        },
      ],
      then: { place: 'conversation', shows: 'doubted their own memory' },
    },
  ],
});
