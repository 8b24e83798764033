import { gates } from '../../packages/core/src/guide/stages.ts';
import { conditions, strengths } from '../../packages/core/src/plan/gates.ts';
import { page, list, table, textOf, type Texts } from './markdown.ts';

const strengthSays: Readonly<Record<(typeof strengths)[number], string>> = {
  stop: 'may never be passed',
  hard: 'is passed only by meeting it',
  soft: 'may be passed after a pause, with a written reason',
};

/** What opens each gate, how firm each condition is, and what a person reads while it is not met. */
export const gatesPage = (texts: Texts): string =>
  page('Gates', [
    'Between the stages that lead towards the other person stand gates. Letting go has none: it is open on any day. A gate is open when nothing below is unmet; the first unmet condition is the reason a person reads.',
    list(strengths.map((strength) => `**${strength}** ${strengthSays[strength]}`)),
    ...gates.flatMap((gate) => [
      `## ${textOf(texts, `stage.${gate}`)}`,
      table(
        ['condition', 'strength', 'says'],
        conditions[gate].map((condition) => [
          `\`${gate}/${condition.id}\``,
          condition.strength,
          textOf(texts, `gate.${condition.id}`),
        ]),
      ),
    ]),
  ]);
