import { crisisIn } from './crisis.ts';

/** One line of the corpus. The part kept aside was written before the signs and was not looked at while they were. */
export type Line = {
  readonly part: 'aside' | 'tune';
  readonly label: 'explicit' | 'hint' | 'none';
  readonly language: 'en' | 'es';
  readonly text: string;
};

export type Figure = { readonly right: number; readonly of: number; readonly wrong: readonly string[] };
export type Figures = { readonly explicit: Figure; readonly hint: Figure; readonly falseAlarm: Figure };

const figure = (lines: readonly Line[], isRight: (line: Line) => boolean): Figure => {
  const wrong = lines.filter((line) => !isRight(line));
  return { right: lines.length - wrong.length, of: lines.length, wrong: wrong.map((line) => line.text) };
};

/** How many explicit statements are found as such, how many hints are found at all, how much else stays quiet. */
export const crisisFigures = (lines: readonly Line[], part: Line['part']): Figures => {
  const of = (label: Line['label']): readonly Line[] => lines.filter((line) => line.part === part && line.label === label);
  return {
    explicit: figure(of('explicit'), (line) => crisisIn(line.text) === 'explicit'),
    hint: figure(of('hint'), (line) => crisisIn(line.text) !== undefined),
    falseAlarm: figure(of('none'), (line) => crisisIn(line.text) === undefined),
  };
};

/** The lines of the corpus file. */
export const crisisLines = (file: string): readonly Line[] =>
  file
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [part, label, language, text] = row.split('\t') as [Line['part'], Line['label'], Line['language'], string];
      return { part, label, language, text };
    });
