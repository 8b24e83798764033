import { dayNumber, dayOf, practiceOf, type Plan, type Unmet } from '@reprise/core';
import { dim, pageOf, section, TIE, wrap, type Page } from './page.ts';
import { readableDay } from './readable-day.ts';
import { withName, type Say } from './sentence.ts';

const listOf = (practices: readonly string[]): string => practices.map(titleOf).join(`${TIE}· `);

const titleOf = (practice: string): string => practiceOf(practice)?.text.title ?? practice;

const reasonLine = (unmet: Unmet, plan: Plan, say: Say, page: Page): string => {
  const isAhead = unmet.until !== undefined && dayNumber(unmet.until) > dayNumber(dayOf(plan.at));
  const until = isAhead ? ` (until ${readableDay(unmet.until)})` : '';
  return wrap(page, `${say(unmet.reason)}${until}`, '    ', '  - ');
};

/** What closes every gate is told once, before what each gate adds. */
const gateLines = (plan: Plan, say: Say, page: Page): string[] => {
  const closed = plan.gates.filter((gate) => !gate.open);
  const isCommon = ({ condition }: Unmet): boolean =>
    closed.every(({ unmet }) => unmet.some((one) => one.condition === condition));
  const common = closed.length === plan.gates.length ? (closed[0]?.unmet ?? []).filter(isCommon) : [];
  const told = new Set(common.map((one) => one.condition));
  const parts = [
    [withName('Every step towards {name}', plan.facts.situation?.name), common] as const,
    ...closed.map(({ gate, unmet }) => [say({ id: `stage.${gate}` }), unmet.filter((one) => !told.has(one.condition))] as const),
  ];
  return parts.flatMap(([title, unmet]) =>
    unmet.length === 0 ? [] : [wrap(page, `${title}:`, '  '), ...unmet.map((one) => reasonLine(one, plan, say, page))],
  );
};

/** Practices closed by something other than a gate. */
const otherwiseClosed = (plan: Plan, say: Say, page: Page): string[] => {
  const byReason = new Map<string, string[]>();
  for (const line of plan.closed) {
    if (!line.reason.id.startsWith('closed.')) continue;
    const sentence = say(line.reason);
    byReason.set(sentence, [...(byReason.get(sentence) ?? []), line.practice]);
  }
  return [...byReason].map(([reason, practices]) => wrap(page, `${listOf(practices)}: ${reason}`, '    ', '  - '));
};

/** The plan on one screen, for someone tired: the next step first. */
export const planPage = (plan: Plan, say: Say, page: Page): string =>
  pageOf(
    section(page, 'Next', [
      wrap(page, titleOf(plan.next.practice), '  '),
      wrap(page, say(plan.next.reason), '  '),
      dim(page, wrap(page, `${plan.next.practice} · ${plan.next.sections.join(', ')}`, '  ')),
    ]),
    section(page, 'Where you stand', [
      wrap(page, `${say({ id: `stage.${plan.stage}` })}. ${say({ id: `contact.${plan.contact}` })}.`, '  '),
      wrap(page, say({ id: `contact.${plan.contact}.says` }), '  '),
      ...plan.stops.filter((stop) => stop !== plan.contact).map((stop) => wrap(page, say({ id: `stop.${stop}` }), '  ')),
    ]),
    section(
      page,
      'Worth doing',
      plan.suggestions.map((one) => wrap(page, say(one.reason), '    ', '  - ')),
    ),
    section(page, 'Open', [wrap(page, listOf(plan.open.map((line) => line.practice)), '  ')]),
    section(page, 'Closed, and why', [...gateLines(plan, say, page), ...otherwiseClosed(plan, say, page)]),
    section(
      page,
      'Coming back',
      plan.ahead.map((one) => wrap(page, say(one.what), ' '.repeat(20), `  ${readableDay(one.on).padStart(16)}  `)),
    ),
  );
