import { contactStates, stopStates, transitions, type Transition } from '../../packages/core/src/safety/contact-state.ts';
import { SILENCE_DAYS } from '../../packages/core/src/safety/contact.ts';
import { CORRECTION_DELAY } from '../../packages/core/src/safety/corrections.ts';
import { DAY } from '../../packages/core/src/journal/time.ts';
import { list, page, table, textOf, type Texts } from './markdown.ts';

/** What each event is, for a reader; the table itself is drawn from the transitions. */
const meaning: Readonly<Record<Transition, string>> = {
  order: 'a court or police order',
  'order-ended': 'the order has ended',
  no: 'they asked for no contact, blocked, or refused another try',
  'time-asked': 'they asked for time',
  'their-invitation': 'they asked to talk, meet or try, in words that are copied',
  'their-answer': 'they answered a first message or an invitation',
  'their-message': 'any other message of theirs',
  outreach: 'a first message or an invitation: it asks for something',
  reply: 'a reply to what they wrote',
  necessary: 'a necessary matter',
  slip: 'contact that was not meant to be',
  'ran-into': 'they ran into each other',
  met: 'they met',
  closing: 'both agreed to leave it there',
  'spoken-yes': 'a spoken yes to trying again',
  silence: `${SILENCE_DAYS} days without an answer`,
};

const events = Object.keys(transitions) as Transition[];

const lines = (texts: Texts): readonly string[] =>
  contactStates.map((state) => `**${state}**: ${textOf(texts, `contact.${state}`)}. ${textOf(texts, `contact.${state}.says`)}`);

/** The state machine as it runs, with its rules in words. */
export const contactStatesPage = (texts: Texts): string =>
  page('Contact states', [
    'A contact state says what is open between two people. It is folded from what was recorded, in the order in which it was recorded. Strongest first; what a person reads stands beside each.',
    list(lines(texts)),
    '## What leads where',
    'A dash: the state stays as it is.',
    table(
      ['event', ...contactStates],
      events.map((event) => [
        `\`${event}\`, ${meaning[event]}`,
        ...contactStates.map((state) => (transitions[event][state] === state ? '–' : transitions[event][state])),
      ]),
    ),
    '## The rules in words',
    list([
      `${stopStates.join(', ')} are stops: every step towards the other person is closed. Beside the state there is one more stop, DANGER, from the safety questions.`,
      'ORDER is lifted by nobody’s message and by nothing the protected person does. When it ends, what follows is NO; that the order ended is believed after the same delay as a correction.',
      'NO and QUIET end only by their invitation.',
      'WAITING arises only from outreach that asks for something. Necessary matters, replies and slips never cause it, and there is no waiting once both have said yes.',
      `After ${SILENCE_DAYS} days without an answer WAITING becomes QUIET, counted from the day of the outreach; nothing recorded later with an earlier date shortens a stop.`,
      'Any other message of theirs allows one reply and changes no state. “I need time” closes the gates until the day they named, or until they write.',
      'Becoming a stop forgets what was agreed before: a yes to meeting, to a talk, to trying again.',
      'A day both agreed on counts as INVITED on that day where nothing closes the way.',
      `A mistaken stop is taken back in the open and takes effect after ${CORRECTION_DELAY / DAY} days. Taking back something that had opened a way counts at once.`,
      'After a merge of two devices the stronger state holds. A record marked as a stop that this version does not know is read as NO.',
    ]),
  ]);
