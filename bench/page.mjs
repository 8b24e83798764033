// @ts-check
// docs/figures.md, from the figures of one run.
import os from 'node:os';
import { toMarkdown, verdict } from './figures.mjs';

/** @typedef {import('./figures.mjs').Figure} Figure */

/** More work waiting than there are cores: what is measured then is the machine. @param {readonly number[]} load */
export const isBusy = (load) => Math.max(...load) > os.cpus().length + 1;

/** @param {{ day: string, machine: string, load: readonly number[], figures: readonly Figure[] }} run */
export function toPage({ day, machine, load, figures }) {
  const missed = figures.filter((figure) => verdict(figure) === 'missed');
  const met = figures.filter((figure) => verdict(figure) === 'met').length;
  const busy = isBusy(load)
    ? `

**The machine was busy with other work during this run**, with several times more to do than it has cores. Argon2id below shows by how much
everything was slowed. Run it again on a quiet machine before reading anything into the milliseconds.`
    : '';
  return `${`# Figures

Written by \`npm run bench -- --write\` on ${day}; do not edit. Measured on ${machine}.
Load before the run ${load[0]}, at its end ${load[1]} over one minute and ${load[2]} over five. Values are medians, with the lowest and
highest run beside them. Trust the ratios, which compare with something measured in the same run, more than the milliseconds.${busy}

- *Interactive* is the moment from which heading and first button are painted and the page's thread is free: no task over 50 ms in
  the second that follows. That the button answers is then tried. Slow 4G is 150 ms a round trip and 1.6 Mbit/s down.
- The browser can slow the page down and not its workers, so what the worker does is measured at full speed; a phone takes longer.
- *Tap to paint* and *key to paint* are what the browser's Event Timing reports, in steps of 8 ms.
- Journals are made up: two months of the sample, and before them five years of days with the kinds of records people make most.

${met} targets met, ${missed.length} missed.${missed.length > 0 ? `\n\n${missed.map(({ group, what }) => `- missed: ${group}: ${what}`).join('\n')}` : ''}

${toMarkdown(figures)}`.trimEnd()}
`;
}
