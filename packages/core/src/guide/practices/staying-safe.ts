import { lastAnswer } from '../../plan/lately.ts';
import { DANGER_FOR } from '../../safety/danger.ts';
import { isStopState } from '../../safety/contact-state.ts';
import { DAY, daysBetween } from '../../journal/time.ts';
import { practice } from '../practice.ts';

/** A step towards the other person is near enough that the questions must be fresh. */
const STEP_IS_NEAR = 26;

export const stayingSafe = practice({
  id: 'staying-safe',
  stage: 'before-you-start',
  sections: ['twelve.w4'],
  evidence: ['safety-of-going-back'],
  disagreements: [],
  repeat: 'any',
  exercise: { type: 'screen', screen: 'safety-questions' },
  comesBack: [],
  offer: (facts) => {
    const { safety, contact, decision, space } = facts;
    if (safety.danger) {
      const days = safety.answeredOn ? daysBetween(safety.answeredOn, facts.today) : 0;
      if (days <= 1) return { weight: 98, because: 'danger' };
      if (!safety.lasting && days >= DANGER_FOR / DAY) return { weight: 61, because: 'look-again' };
      return undefined;
    }
    if (safety.clear) return undefined;
    if (lastAnswer(facts, 'how-i-was-treated', 'afraid') === true && safety.answeredOn === undefined)
      return { weight: 95, because: 'afraid' };
    if (isStopState(contact.state) || contact.state === 'WAITING') return undefined;
    const invited = contact.state === 'INVITED' || contact.agreedTo.meeting || contact.agreedTo.talk;
    const near = decision?.choice === 'try' && (space?.kept ?? 0) >= STEP_IS_NEAR;
    if (invited || near) return { weight: 92, because: 'before-step' };
    if (safety.answeredOn === undefined && facts.reasons.count > 0) return { weight: 56, because: 'before-own-part' };
    return undefined;
  },
  text: {
    title: 'Staying safe',
    short: 'A few private questions. Nobody sees the answers.',
    purpose:
      'Some love comes with fear. If it did, on either side, then the next step is not a message. We ask first, and keep only the outcome, never your answers.',
    guides:
      'One guide lists signs that people can come back to each other. It says that violence, cheating or not fitting together may be too much to mend. Violence closes steps towards the other person here, whoever did it. Cheating and not fitting are looked at on their own later.',
    research:
      'Going back to someone who has hurt or controlled a person is a risk. So is leaving. People trained for this can help plan either.',
    because: {
      danger: 'What you answered points to danger. See who can help, and what to do first. Nobody is told.',
      'look-again':
        'Your last answers are a month old. You can look at the questions again, with the earlier warning beside them.',
      afraid: 'You wrote that you were afraid. These few questions come before anything else. They stay private.',
      'before-step': 'Before any step towards another person come a few private questions. They count for a week.',
      'before-own-part':
        'Before you look at your own part, answer a few private questions. They ask whether anyone was hurt or afraid.',
    },
  },
  examples: [
    {
      section: 'twelve.w4',
      input: [{ on: 1, kind: 'safety', v: { outcome: 'danger', classes: ['fear', 'control'], direction: 'to-me' } }],
      then: { plan: 'closes', is: 'my-part' },
    },
    {
      section: 'twelve.w4',
      input: [{ on: 1, kind: 'safety', v: { outcome: 'danger', classes: ['violence'], direction: 'by-me' } }],
      then: { plan: 'suggestion', is: 'stop-harm' },
    },
    {
      section: 'twelve.w4',
      input: [{ on: 1, kind: 'safety', v: { outcome: 'clear', classes: [] } }],
      then: { plan: 'condition', is: 'reach-out/safety-clear' },
    },
    {
      section: 'twelve.w4',
      before: [{ on: 5, kind: 'entry', v: { practice: 'how-i-was-treated', values: { afraid: true } } }],
      input: [{ on: 5, kind: 'safety', v: { outcome: 'danger', classes: ['fear'], direction: 'to-me' } }],
      then: { plan: 'closes', is: 'my-part' },
    },
  ],
});
