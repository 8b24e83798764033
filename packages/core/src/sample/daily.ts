import { record, type Line } from './line.ts';

/** From 58 days ago to yesterday, a day each: mood 0 to 4, and longing 0 to 9; a dot where there was no check-in. */
const moods = '0.01101.11.20121.1.2112.222.1231.2322.333.22.3323.31.12323';
const longing = '9.98897.87.68976.7.5676.565.6454.5554.343.76.4343.35.86544';

const notes: Readonly<Record<number, string>> = {
  58: 'Came home to half a bookshelf',
  50: 'Laughed once, at the lighthouse, and felt guilty',
  38: 'Sang. Forgot him for an hour.',
  25: 'First morning that began with breakfast',
  13: 'Missing him is not the same as needing him tonight',
  4: 'The day we met',
};

const withOthers = new Set([50, 38, 31, 24, 19, 17, 10, 3]);

/** The ten-second check-in, most evenings. */
export const daily: readonly Line[] = [...moods].flatMap((mood, index): Line[] => {
  const daysAgo = 58 - index;
  if (mood === '.') return [];
  const note = notes[daysAgo];
  const v = {
    mood: Number(mood),
    longing: Number(longing[index]),
    company: withOthers.has(daysAgo) ? 'with-others' : 'alone',
    ...(note ? { note } : {}),
  };
  return [[daysAgo, `22:3${daysAgo % 10}`, record('check-in', v)]];
});
