import { choicesFrom, itemsWith, scale } from '../scale.ts';

const howOften = choicesFrom(1, ['Hardly ever', 'Some of the time', 'Often']);

/** Loneliness in three questions, 3 to 9; from 6 it is called lonely by convention. */
export const ucla3 = scale({
  id: 'ucla-3',
  lead: 'The next questions are about how you feel about different aspects of your life.',
  items: itemsWith(howOften, [
    'How often do you feel that you lack companionship?',
    'How often do you feel left out?',
    'How often do you feel isolated from others?',
  ]),
  times: 1,
  bands: [
    { id: 'not-lonely', from: 3 },
    { id: 'lonely', from: 6 },
  ],
  cite: 'Hughes, Waite, Hawkley & Cacioppo 2004',
});
