import { practiceOf, practices, sectionIds, stages, type Practice } from '@reprise/core';
import { asJson, jsonOption, unusable, type Command } from '../command.ts';
import { guidePage } from '../guide-page.ts';
import { practicePage } from '../practice-page.ts';

const practiceJson = ({ id, stage, text, sections, evidence, exercise }: Practice) => ({
  id,
  stage,
  title: text.title,
  sections,
  evidence,
  exercise,
});

const covered = new Set(practices.flatMap((practice) => practice.sections));

/** Sections of the guides that no practice covers. */
export const uncovered = sectionIds.filter((id) => !covered.has(id));

export const guide = {
  name: 'guide',
  summary: 'the process: its stages, its practices, and what of the guides each one covers',
  arguments: [],
  options: [{ name: 'practice', value: 'ID', help: 'one practice in full' }, jsonOption],
  more: ['The ids are those that `reprise plan` uses.'],
  exits: {
    0: 'every section of the guides is covered by a practice',
    1: 'a section is not covered; it is named',
    2: 'there is no such practice',
  },
  json: `{
  stages: [],
  practices: [{id, stage, title, sections: [], evidence: [], exercise}],
  uncovered: [],
  covered,
  sections
}`,
  examples: ['reprise guide', 'reprise guide --practice naming-the-reasons', 'reprise guide --json'],
  run: async ({ options }, io) => {
    const id = options['practice'];
    const one = typeof id === 'string' ? practiceOf(id) : undefined;
    if (id !== undefined && !one) return unusable(`--practice: there is no practice ${String(id)}; \`reprise guide\` lists them`);
    const shown = one ? [one] : practices;
    const exit = uncovered.length === 0 ? 0 : 1;
    const coverage = { uncovered, covered: covered.size, sections: sectionIds.length };
    if (options['json'] === true) return { exit, out: asJson({ stages, practices: shown.map(practiceJson), ...coverage }) };
    return { exit, out: one ? practicePage(one, io.page) : guidePage(shown, coverage, io.page) };
  },
} as const satisfies Command;
