/** How wide a line may be, and whether the terminal shows bold and dim. */
export type Page = { readonly columns: number; readonly colour: boolean };

const READABLE = 80;
const NARROWEST = 40;

/** A page for this terminal; `columns` is undefined, or 0, where the output goes to a file or the width is not known. */
export const createPage = (columns: number | undefined, colour: boolean): Page => ({
  columns: Math.max(NARROWEST, Math.min(columns || READABLE, READABLE)),
  colour,
});

/** Joins two words that stay on one line. */
export const TIE = '\u00a0';

/** Breaks at spaces so that no line passes the page's edge, where its words allow it. */
export const wrap = (page: Page, text: string, indent = '', firstIndent = indent): string => {
  const lines: string[] = [];
  let line = firstIndent;
  let isEmpty = true;
  for (const word of text.split(/[ \n]+/).filter((one) => one !== '')) {
    if (!isEmpty && line.length + 1 + word.length > page.columns) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n').replaceAll(TIE, ' ');
};

const styled = (page: Page, code: string, text: string): string => (page.colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = (page: Page, text: string): string => styled(page, '1', text);
export const dim = (page: Page, text: string): string =>
  text
    .split('\n')
    .map((line) => styled(page, '2', line))
    .join('\n');

/** A heading and what stands under it; nothing at all where nothing does. */
export const section = (page: Page, heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${[bold(page, heading), ...lines].join('\n')}\n`;

/** Sections with an empty line between them. */
export const pageOf = (...sections: readonly string[]): string => sections.filter((one) => one !== '').join('\n');
