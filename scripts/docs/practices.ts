import { evidence } from '../../packages/core/src/guide/evidence.ts';
import type { Practice } from '../../packages/core/src/guide/practice.ts';
import { practices } from '../../packages/core/src/guide/practices/index.ts';
import { sections } from '../../packages/core/src/guide/sections.ts';
import { stages } from '../../packages/core/src/guide/stages.ts';
import { list, page, table, textOf, type Texts } from './markdown.ts';

const spoken = (text: string): string => text.replaceAll('{name}', 'them');

const headingOf = new Map<string, string>(sections.map((section) => [section.id, section.heading]));

const exerciseOf = ({ exercise }: Practice): string => {
  const steps = exercise.steps?.map((step) => spoken(step.title)) ?? [];
  const asked = steps.length > 0 ? `${steps.length} steps: ${steps.join(' · ')}` : '';
  if (exercise.type === 'screen') return `a screen of its own, \`${exercise.screen}\`${asked ? `, with ${asked}` : ''}`;
  const also = [exercise.minutes ? `${exercise.minutes} minutes at most` : '', exercise.rated ? 'mood before and after' : ''];
  return [`${asked}; recorded as \`${exercise.record}\``, ...also.filter(Boolean)].join('; ');
};

const closedOf = (practice: Practice): string => {
  const causes = [
    practice.gate ? `until the gate \`${practice.gate}\` is open` : '',
    practice.closedInDanger ? 'while the safety questions point to danger' : '',
    practice.closedForMinors ? 'to people under eighteen' : '',
  ].filter(Boolean);
  return causes.length > 0 ? causes.join('; ') : 'never';
};

const comesBackOf = (practice: Practice): string => {
  const places = [...new Set(practice.comesBack.map((comes) => comes.place))];
  return places.map((place) => `\`${place}\``).join(', ') || 'in the plan';
};

const entry = (practice: Practice): string =>
  [
    `### ${practice.text.title}`,
    `\`${practice.id}\`: ${spoken(practice.text.short)}`,
    spoken(practice.text.purpose),
    list([
      `Covers: ${practice.sections.map((id) => `${id} (${headingOf.get(id) ?? ''})`).join(', ')}`,
      ...practice.evidence.map((id) => {
        const { grade, found, citation } = evidence[id];
        return `Evidence: **${grade}**. ${found}${citation ? ` (${citation})` : ''}`;
      }),
      ...(practice.evidence.length === 0 ? ['Evidence: none claimed'] : []),
      `Exercise: ${exerciseOf(practice)}`,
      `Comes back at: ${comesBackOf(practice)}`,
      `Closed: ${closedOf(practice)}`,
    ]),
  ].join('\n\n');

/** What there is to do, stage by stage, and which section of the guides is covered where. */
export const practicesPage = (texts: Texts): string => {
  const covered = sections.map((section) => ({
    section,
    by: practices.filter((practice) => practice.sections.includes(section.id)),
  }));
  const missing = covered.filter(({ by }) => by.length === 0);
  return page('Practices', [
    `${practices.length} practices cover ${sections.length - missing.length} of ${sections.length} sections of the five guides. What is shown is closed or open by the same rules for everybody; see [gates.md](gates.md) and [contact-states.md](contact-states.md).`,
    ...stages.flatMap((stage) => [
      `## ${textOf(texts, `stage.${stage}`)}`,
      ...practices.filter((practice) => practice.stage === stage).map(entry),
    ]),
    '## Coverage',
    table(
      ['section', 'heading in the guide', 'asks', 'practice'],
      covered.map(({ section, by }) => [
        section.id,
        section.heading,
        section.asks,
        by.map((practice) => `\`${practice.id}\``).join(', ') || '**uncovered**',
      ]),
    ),
  ]);
};
