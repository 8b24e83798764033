import { readFileSync } from 'node:fs';
import { crisisFigures, crisisLines, type Figure } from '../../packages/core/src/safety/crisis-figures.ts';
import { list, page, table } from './markdown.ts';

const corpus = new URL('../../packages/core/src/safety/crisis-corpus.tsv', import.meta.url);

const share = ({ right, of }: Figure): string => `${right} of ${of} (${((right / of) * 100).toFixed(1)}%)`;

/** How well crisis words are noticed, measured when this page is written. */
export const crisisPage = (): string => {
  const lines = crisisLines(readFileSync(corpus, 'utf8'));
  const parts = ['aside', 'tune'] as const;
  const figures = parts.map((part) => [part, crisisFigures(lines, part)] as const);
  const missed = figures.flatMap(([, { explicit, hint, falseAlarm }]) => [
    ...explicit.wrong.map((text) => `missed: “${text}”`),
    ...hint.wrong.map((text) => `missed: “${text}”`),
    ...falseAlarm.wrong.map((text) => `false alarm: “${text}”`),
  ]);
  return page('Noticing a crisis', [
    'While someone writes, the device looks for words that say they want to die or harm themselves. Nothing is sent, kept or counted, and writing is never stopped. A card says that it sounds hard and names lines and people; one tap closes it. English and Spanish.',
    'It reads rules, not minds: it looks at one clause at a time, leaves out what stands in quotation marks or is told of someone else, what is long past, and its opposite.',
    table(
      ['', 'kept aside', 'used while writing the rules', 'must be'],
      [
        ['explicit statements found', ...figures.map(([, one]) => share(one.explicit)), 'at least 98%'],
        ['hints found', ...figures.map(([, one]) => share(one.hint)), 'at least 90%'],
        [
          'idioms, negations, quotations and ordinary sentences left alone',
          ...figures.map(([, one]) => share(one.falseAlarm)),
          'at least 95%',
        ],
      ],
    ),
    'The part kept aside was written before the rules and measured once, after them: 74 of 75, 41 of 41, 73 of 73. The one miss (“quiero morirme de una vez”) was mended afterwards, so the figures above are a little better than what was measured. Four of the hints stood in both parts until then, and one rule (a farewell) was written with a line of this part still in mind.',
    '## What these figures do not say',
    list([
      'One hand wrote both parts and the rules. People write in more ways than one hand can think of; expect less than this.',
      'Spanish has about one line in four. Other languages are not read at all.',
      'A statement spread over several sentences, in slang we do not know, in pictures, or told as of someone else (“someone might not wake up tomorrow”) is missed.',
      'Someone who quotes themselves (“I told her ‘I want to die’”) is not noticed, and neither is a plan told in the past (“I used to be suicidal, and it is back”).',
      'Nothing noticed does not mean that nothing is wrong. Help is one tap away on every screen for that reason.',
    ]),
    ...(missed.length > 0 ? ['## Read wrongly today', list(missed)] : []),
    'The lines are in `packages/core/src/safety/crisis-corpus.tsv`. Add what was missed there, and to the part kept aside only before looking at the rules.',
  ]);
};
