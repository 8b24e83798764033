import { disagreements, evidence, sections, type Exercise, type Field, type Practice, type Showing } from '@reprise/core';
import { bold, dim, pageOf, section, wrap, type Page } from './page.ts';
import { sayWith, withName } from './sentence.ts';

const say = sayWith(undefined);

const partLine = (part: Field | Showing): string | undefined => {
  if (part.type === 'say') return part.text;
  if (part.type === 'show') return `${part.heading} (what you wrote)`;
  if (part.type === 'timer') return `${part.label} (${part.minutes} min)`;
  if (part.type === 'breath') return undefined;
  return part.label;
};

const exerciseLines = (exercise: Exercise, page: Page): string[] =>
  exercise.type === 'screen'
    ? [wrap(page, `A screen of its own in the app: ${exercise.screen}.`, '  ')]
    : exercise.steps.flatMap((step, index) => [
        wrap(page, `${index + 1}. ${withName(step.title)}`, '     ', '  '),
        ...step.parts
          .map(partLine)
          .filter((line) => line !== undefined)
          .map((line) => dim(page, wrap(page, withName(line), '       ', '     - '))),
      ]);

const returnLines = ({ comesBack }: Practice, page: Page): string[] => {
  const byPlace = new Map<string, string[]>();
  for (const { place, heading } of comesBack) byPlace.set(place, [...(byPlace.get(place) ?? []), withName(heading)]);
  return [...byPlace].map(([place, headings]) => wrap(page, `${place}: ${headings.join(' · ')}`, '    ', '  '));
};

/** One practice in full: what it is for, what the guides and research say, what it asks, where the answers come back. */
export const practicePage = (practice: Practice, page: Page): string =>
  pageOf(
    `${bold(page, practice.text.title)}\n${wrap(page, withName(practice.text.short))}\n${dim(page, `${practice.id} · ${say({ id: `stage.${practice.stage}` })}`)}\n`,
    section(page, 'What it is for', [wrap(page, withName(practice.text.purpose), '  ')]),
    section(page, 'What the guides ask', [
      wrap(page, withName(practice.text.guides), '  '),
      ...sections
        .filter((one) => practice.sections.includes(one.id))
        .map((one) => dim(page, wrap(page, `${one.id}  ${one.heading}`, '      ', '  '))),
    ]),
    section(
      page,
      'Where they disagree',
      practice.disagreements.flatMap((id) => {
        const { question, guidesSay, weDo } = disagreements[id];
        return [wrap(page, question, '    ', '  - '), wrap(page, guidesSay, '    '), wrap(page, `Here: ${weDo}`, '    ')];
      }),
    ),
    section(page, 'What research says', [
      wrap(page, withName(practice.text.research), '  '),
      ...practice.evidence.map((id) => {
        const { grade, found, citation } = evidence[id];
        return wrap(
          page,
          [`[${grade}]`, found, citation ? `(${citation})` : ''].filter((part) => part !== '').join(' '),
          '    ',
          '  - ',
        );
      }),
    ]),
    section(page, 'What it asks', exerciseLines(practice.exercise, page)),
    section(page, 'Where it comes back', returnLines(practice, page)),
  );
