/** One cell: no line breaks, no bars of its own. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A page is its blocks; the first says where it comes from, because nobody should correct the copy. */
export const page = (title: string, blocks: readonly string[]): string =>
  [`# ${title}`, '<!-- Written by `npm run docs` from the code. Change the code, then run it again. -->', ...blocks].join(
    '\n\n',
  ) + '\n';

export type Texts = Readonly<Record<string, string>>;

const PLURAL = /\{\w+, plural,(?:\s*[=\w]+\s*\{[^{}]*\})*?\s*other\s*\{([^{}]*)\}\}/g;

/** A message in words: its general form, with … where a value stands. */
export const textOf = (texts: Texts, id: string): string => {
  const text = texts[id];
  if (text === undefined) throw new Error(`no text for ${id}`);
  return text.replaceAll(PLURAL, '$1').replaceAll(/#|\{\w+\}/g, '…');
};
