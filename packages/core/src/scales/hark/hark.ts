import { choicesFrom, itemsWith, scale } from '../scale.ts';

/**
 * Four questions about violence by a partner or former partner, as published. The safety questions are built on them, in
 * words of our own and with more asked (safety/questions.ts); answers are never recorded, as a score or otherwise.
 */
export const hark = scale({
  id: 'hark',
  lead: '',
  items: itemsWith(choicesFrom(0, ['No', 'Yes']), [
    'Within the last year, have you been humiliated or emotionally abused in other ways by your partner or your ex-partner?',
    'Within the last year, have you been afraid of your partner or ex-partner?',
    'Within the last year, have you been raped or forced to have any kind of sexual activity by your partner or ex-partner?',
    'Within the last year, have you been kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?',
  ]),
  times: 1,
  bands: [
    { id: 'none', from: 0 },
    { id: 'positive', from: 1 },
  ],
  cite: 'Sohal, Eldridge & Feder 2007, doi 10.1186/1471-2296-8-49',
});
