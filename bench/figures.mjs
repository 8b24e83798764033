// @ts-check
// What a figure is, and how figures are printed. A figure stands beside its target and beside a peer or a floor of the same run.

/**
 * @typedef {{
 *   group: string, what: string, value: number, unit: string, low?: number, high?: number,
 *   target?: number, beside?: { what: string, value: number }, atMostTimes?: number, note?: string
 * }} Figure `atMostTimes` is the target for the ratio to what it stands beside.
 */

/** @param {readonly number[]} values @param {number} share 0.5 is the median */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1));
  return sorted[place] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** The median with its spread. @param {readonly number[]} values */
export const spread = (values) => ({ value: median(values), low: Math.min(...values), high: Math.max(...values) });

/** @param {number} value */
export const short = (value) => {
  const places = value < 1 ? 2 : value < 100 ? 1 : 0;
  return String(Number(value.toFixed(places)));
};

/** @param {Figure} figure */
export const ratioOf = ({ value, beside }) => (beside && beside.value > 0 ? value / beside.value : undefined);

/** @param {Figure} figure @returns {'met' | 'missed' | ''} */
export function verdict(figure) {
  const ratio = ratioOf(figure);
  const judged = [
    ...(figure.target === undefined ? [] : [figure.value <= figure.target]),
    ...(figure.atMostTimes === undefined || ratio === undefined ? [] : [ratio <= figure.atMostTimes]),
  ];
  if (judged.length === 0) return '';
  return judged.every(Boolean) ? 'met' : 'missed';
}

/** @param {Figure} figure */
function cells(figure) {
  const { what, value, unit, low, high, target, beside, atMostTimes } = figure;
  const ratio = ratioOf(figure);
  return [
    what,
    `${short(value)} ${unit}`,
    low === undefined || high === undefined ? '' : `${short(low)}–${short(high)}`,
    [...(target === undefined ? [] : [`${target} ${unit}`]), ...(atMostTimes === undefined ? [] : [`×${atMostTimes}`])].join(
      ', ',
    ),
    beside ? `${beside.what}: ${short(beside.value)} ${unit}` : '',
    ratio === undefined ? '' : `×${short(ratio)}`,
    verdict(figure),
  ];
}

const headings = ['', 'here', 'spread', 'target', 'beside it, in the same run', 'ratio', ''];

/** @param {readonly Figure[]} figures @returns {[string, Figure[]][]} */
function grouped(figures) {
  /** @type {Map<string, Figure[]>} */
  const groups = new Map();
  for (const figure of figures) groups.set(figure.group, [...(groups.get(figure.group) ?? []), figure]);
  return [...groups];
}

/** One table for the terminal. @param {readonly Figure[]} figures */
export function toText(figures) {
  const rows = figures.map(cells);
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) =>
        column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return grouped(figures)
    .map(([group, members]) => `${group}\n${[headings, ...members.map(cells)].map((row) => `  ${line(row)}`).join('\n')}`)
    .join('\n\n');
}

/** @param {readonly Figure[]} figures */
export function toMarkdown(figures) {
  const row = (/** @type {readonly string[]} */ cells_) => `| ${cells_.join(' | ')} |`;
  return grouped(figures)
    .map(([group, members]) => {
      const notes = members.flatMap(({ what, note }) => (note ? [`- ${what}: ${note}`] : []));
      const table = [row(headings), row(['---', '---:', '---:', '---:', '---', '---:', '---']), ...members.map(cells).map(row)];
      return `## ${group}\n\n${table.join('\n')}\n${notes.length > 0 ? `\n${notes.join('\n')}\n` : ''}`;
    })
    .join('\n');
}
