import { choicesFrom, itemsWith, scale } from '../scale.ts';

const howOften = choicesFrom(0, ['Not at all', 'Several days', 'More than half the days', 'Nearly every day']);

/** Distress over two weeks, 0 to 12; its halves ask about worry and about low mood. */
export const phq4 = scale({
  id: 'phq-4',
  lead: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
  items: itemsWith(howOften, [
    'Feeling nervous, anxious or on edge',
    'Not being able to stop or control worrying',
    'Little interest or pleasure in doing things',
    'Feeling down, depressed, or hopeless',
  ]),
  times: 1,
  bands: [
    { id: 'none', from: 0 },
    { id: 'mild', from: 3 },
    { id: 'moderate', from: 6 },
    { id: 'severe', from: 9 },
  ],
  parts: [
    { id: 'anxiety', items: [0, 1], from: 3 },
    { id: 'depression', items: [2, 3], from: 3 },
  ],
  cite: 'Kroenke, Spitzer, Williams & Löwe 2009',
});
