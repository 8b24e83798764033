import { isStopState } from '../../safety/contact-state.ts';
import { dayNumber } from '../../journal/time.ts';
import { practice } from '../practice.ts';

export const appreciation = practice({
  id: 'appreciation',
  stage: 'talk',
  sections: ['win.t1'],
  evidence: ['gratitude'],
  disagreements: [],
  closedInDanger: true,
  repeat: 'any',
  exercise: {
    type: 'steps',
    record: 'entry',
    minutes: 15,
    steps: [
      {
        id: 'moment',
        title: 'One moment',
        help: 'Not what they are like: what they did once. A Tuesday is better than a holiday.',
        parts: [{ id: 'moment', type: 'long', label: 'I remember when they' }],
      },
      {
        id: 'gave',
        title: 'What did it give you?',
        help: 'Something you still have, perhaps. You may keep it, however this ends.',
        parts: [{ id: 'gave', type: 'text', label: 'It gave me' }],
      },
      {
        id: 'whole',
        title: 'Is it the whole picture?',
        help: 'Missing someone paints in gold. A good moment is true, and so is why it ended.',
        parts: [
          {
            type: 'show',
            heading: 'Why it ended, in your own words',
            kind: 'reason',
            field: 'text',
            atMost: 2,
            empty: 'You have not named a reason yet.',
          },
          { id: 'wholePicture', type: 'text', label: 'Both are true: it was good that …, and', optional: true },
        ],
      },
      {
        id: 'saying',
        title: 'Would you ever say it?',
        help: 'Only if you speak one day, and only as a thank-you that wants nothing.',
        parts: [
          {
            id: 'forWhat',
            type: 'choice',
            label: 'I write this',
            options: [
              { value: 'keep', label: 'To keep it for myself' },
              { value: 'thank', label: 'To thank them, if we ever talk' },
              { value: 'soften', label: 'To soften them', help: 'Good that you see it. Then leave it unsaid; it would be felt.' },
            ],
          },
          { id: 'asThanks', type: 'text', label: 'As one plain sentence of thanks', optional: true },
        ],
      },
    ],
  },
  comesBack: [
    { place: 'conversation', field: 'moment', heading: 'A good moment you remember' },
    { place: 'conversation', field: 'asThanks', heading: 'Your thanks, in one sentence' },
    { place: 'common-ground', field: 'moment', heading: 'A good moment you remember' },
    { place: 'letting-go', field: 'gave', heading: 'What it gave you, and you keep' },
    { place: 'new-chapter', field: 'gave', heading: 'What you keep' },
  ],
  offer: (facts) => {
    if (isStopState(facts.contact.state) || facts.reasons.count === 0) return undefined;
    const { count, last } = facts.done('appreciation');
    const days = last ? dayNumber(facts.today) - dayNumber(last) : Number.POSITIVE_INFINITY;
    if (facts.together) return days >= 7 ? { weight: 34, because: 'together' } : undefined;
    if (facts.contact.agreedTo.talk) return days >= 21 ? { weight: 74, because: 'talk' } : undefined;
    return count === 0 && (facts.space?.kept ?? 0) >= 12 ? { weight: 28, because: 'keep' } : undefined;
  },
  text: {
    title: 'What was good',
    short: 'Collect what you value, one moment at a time.',
    purpose:
      'What was good stays yours. Written down as moments, it can be thanked for in a talk, looked back on together, or taken along when you let go.',
    guides:
      'One guide says to tell the other person how much you admire and value them, so that they soften. We keep the thanks and leave out the purpose: praise that wants something is heard as wanting.',
    research:
      'Among couples who live together and are content, feeling grateful went with feeling closer the next day. After a parting it has not been studied; keep it small and true.',
    because: {
      keep: 'You have looked at what went wrong. It is fair to write down something that was good as well, without hanging a hope on it.',
      talk: 'You will talk. A good moment, told plainly, is a kinder beginning than a list of faults.',
      together: 'It has been a while since you noted something you value. A small thing from this week is best.',
    },
  },
  examples: [
    {
      section: 'win.t1',
      before: [{ on: 1, kind: 'reason', v: { text: 'We stopped talking', statedBy: 'them' } }],
      input: [
        {
          on: 14,
          kind: 'entry',
          v: {
            practice: 'appreciation',
            values: {
              moment: 'They drove through the snow with my mother’s pills',
              gave: 'Knowing that I may ask for help',
              forWhat: 'thank',
              asThanks: 'Thank you for that night with the pills',
            },
          },
        },
      ],
      then: { place: 'conversation', shows: 'drove through the snow' },
    },
  ],
});
