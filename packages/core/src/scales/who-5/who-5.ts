import { choicesFrom, itemsWith, scale } from '../scale.ts';

const howOften = choicesFrom(0, [
  'At no time',
  'Some of the time',
  'Less than half of the time',
  'More than half of the time',
  'Most of the time',
  'All of the time',
]);

/** Wellbeing over two weeks, 0 to 100. Licence: NOTICE.md beside this file. */
export const who5 = scale({
  id: 'who-5',
  lead: 'Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.',
  items: itemsWith(howOften, [
    'I have felt cheerful and in good spirits',
    'I have felt calm and relaxed',
    'I have felt active and vigorous',
    'I woke up feeling fresh and rested',
    'My daily life has been filled with things that interest me',
  ]),
  times: 4,
  // At most 28: depression is likely; at most 50: low. Scores go in steps of four.
  bands: [
    { id: 'very-low', from: 0 },
    { id: 'low', from: 29 },
    { id: 'fair', from: 51 },
  ],
  cite: 'WHO-5 Well-Being Index, 1998',
});
