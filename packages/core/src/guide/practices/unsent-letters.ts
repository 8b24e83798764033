import { moodFalls } from '../../plan/lately.ts';
import { practice } from '../practice.ts';

export const unsentLetters = practice({
  id: 'unsent-letters',
  stage: 'space',
  sections: ['win.u3'],
  evidence: ['expressive-writing'],
  disagreements: [],
  repeat: 'weekly',
  exercise: { type: 'screen', screen: 'letters' },
  comesBack: [],
  offer: (facts) => {
    if (!facts.situation || facts.daysHere < 6 || moodFalls(facts)) return undefined;
    const count = facts.count('letter');
    if (count === 0) return facts.count('urge') > 0 ? { weight: 36, because: 'urge' } : { weight: 32, because: 'first' };
    return count < 4 && facts.daysSince('letter') >= 12 ? { weight: 22, because: 'again' } : undefined;
  },
  text: {
    title: 'Letters you do not send',
    short: 'A question, fifteen minutes, then sealed or destroyed.',
    purpose:
      'Some things need saying and do not need hearing. A letter that nobody will get may be unfair, loud or tender. It is never checked, never offered for sending, and never read back to you by this app unless you open it.',
    guides:
      'One guide names journaling as a way to let go of feelings. Writing is no cure for everyone. So a letter here starts from one question, ends when the time is up, and is followed by something for the body.',
    research:
      'Free writing about a separation made some people worse for months, mostly those who kept searching for its meaning. If you notice that, choose company or movement and leave the letter.',
    because: {
      first: 'There may be something you never said. Say it here, to nobody, for fifteen minutes.',
      urge: 'You have wanted to write to {name}. A letter that stays here can hold what a message cannot.',
      again: 'Some time has passed since your last letter. If something is still unsaid, there is a page with an end.',
    },
  },
  examples: [
    {
      section: 'win.u3',
      before: [{ on: 7, kind: 'reason', v: { text: 'We grew apart', statedBy: 'them' } }],
      input: [{ on: 7, kind: 'letter', v: { prompt: 'never-said', text: 'You never asked how the exam went.' } }],
      then: { plan: 'next', is: 'letting-feelings-move' },
    },
  ],
});
