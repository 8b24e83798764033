import { stages, type Practice } from '@reprise/core';
import { dim, pageOf, section, wrap, type Page } from './page.ts';
import { sayWith, withName } from './sentence.ts';

export type Coverage = { readonly uncovered: readonly string[]; readonly covered: number; readonly sections: number };

const say = sayWith(undefined);

const practiceLines = (practice: Practice, page: Page): string[] => [
  wrap(page, `${practice.text.title}: ${withName(practice.text.short)}`, '    ', '  '),
  dim(page, wrap(page, `${practice.id} · ${practice.sections.join(', ')}`, '    ')),
];

/** Every practice under its stage, and how much of the guides they cover. */
export const guidePage = (practices: readonly Practice[], coverage: Coverage, page: Page): string =>
  pageOf(
    ...stages.map((stage) =>
      section(
        page,
        say({ id: `stage.${stage}` }),
        practices.filter((practice) => practice.stage === stage).flatMap((practice) => practiceLines(practice, page)),
      ),
    ),
    `${wrap(page, `${practices.length} practices. ${coverage.covered} of ${coverage.sections} sections covered.`)}\n`,
    coverage.uncovered.length === 0 ? '' : `${wrap(page, `Not covered: ${coverage.uncovered.join(', ')}.`)}\n`,
  );
