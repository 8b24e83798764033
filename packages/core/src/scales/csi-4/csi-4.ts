import { choicesFrom, scale } from '../scale.ts';

const happiness = choicesFrom(0, [
  'Extremely unhappy',
  'Fairly unhappy',
  'A little unhappy',
  'Happy',
  'Very happy',
  'Extremely happy',
  'Perfect',
]);
const howTrue = choicesFrom(0, [
  'Not at all true',
  'A little true',
  'Somewhat true',
  'Mostly true',
  'Almost completely true',
  'Completely true',
]);
const howMuch = choicesFrom(0, ['Not at all', 'A little', 'Somewhat', 'Mostly', 'Almost completely', 'Completely']);

/** Satisfaction with a relationship, 0 to 21; asked only of people who are together again. */
export const csi4 = scale({
  id: 'csi-4',
  lead: '',
  items: [
    { text: 'Please indicate the degree of happiness, all things considered, of your relationship.', choices: happiness },
    { text: 'I have a warm and comfortable relationship with my partner.', choices: howTrue },
    { text: 'How rewarding is your relationship with your partner?', choices: howMuch },
    { text: 'In general, how satisfied are you with your relationship?', choices: howMuch },
  ],
  times: 1,
  bands: [
    { id: 'distressed', from: 0 },
    { id: 'not-distressed', from: 13.5 },
  ],
  cite: 'Funk & Rogge 2007, doi 10.1037/0893-3200.21.4.572',
});
