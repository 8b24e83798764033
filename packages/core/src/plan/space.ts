import type { Journal } from '../journal/journal.ts';
import { of } from '../journal/journal.ts';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { addDays, dayNumber, dayOf, type Day } from '../journal/time.ts';
import { isCorrected, correctionsOf } from '../safety/corrections.ts';

export const SPACE_DAYS = 30;
export const CLEAR_DAYS = 7;
/** Days that one slip adds to the space still to come. Days kept stay kept. */
export const addedBySlip = { message: 3, call: 7, visit: 7 } as const;

export type Space = {
  /** The day of the last contact before space began. */
  readonly start: Day;
  readonly kept: number;
  readonly required: number;
  /** Days beyond thirty, by choice and by slips. */
  readonly added: number;
  readonly slips: number;
  readonly lastSlip?: Day;
  /** The last seven days had no slip. */
  readonly lastWeekClear: boolean;
  /** The days on which thirty, and all of the required days, will have been kept if nothing slips. */
  readonly thirtyOn: Day;
  readonly doneOn: Day;
};

/** The day from which space is counted, where a day was told. */
export const spaceStart = (told: Pick<FieldsOf<'situation'>, 'lastContactOn' | 'endedOn'>): Day | undefined =>
  told.lastContactOn ?? told.endedOn;

/** The space kept so far, counted from before arrival. Necessary matters and replies do not touch it. */
export const spaceOn = (journal: Journal, today: Day, now: number): Space | undefined => {
  const told = of(journal, 'situation').at(-1);
  if (!told) return undefined;
  const start = spaceStart(told.v) ?? dayOf(told.at);
  const corrections = correctionsOf(journal);
  const slipDays = new Set<Day>();
  let added = told.v.extraDays ?? 0;
  let slips = 0;
  let lastSlip: Day | undefined;
  const kept = (day: Day): number => Math.max(0, dayNumber(day) - dayNumber(start) - slipDays.size);
  for (const entry of of(journal, 'contact')) {
    if (entry.v.event !== 'slip' && entry.v.event !== 'outreach') continue;
    const day = dayOf(entry.at);
    if (dayNumber(day) < dayNumber(start) || isCorrected(corrections, entry, now)) continue;
    const tooSoon = kept(day) < SPACE_DAYS || (lastSlip !== undefined && dayNumber(day) - dayNumber(lastSlip) < CLEAR_DAYS);
    if (entry.v.event === 'outreach' && !tooSoon) continue;
    added += entry.v.event === 'slip' ? addedBySlip[entry.v.of] : addedBySlip.message;
    slips += 1;
    if (lastSlip === undefined || dayNumber(day) > dayNumber(lastSlip)) lastSlip = day;
    if (dayNumber(day) > dayNumber(start)) slipDays.add(day);
  }
  const keptNow = kept(today);
  const required = SPACE_DAYS + added;
  const clearFrom = lastSlip ?? start;
  return {
    start,
    kept: keptNow,
    required,
    added,
    slips,
    ...(lastSlip ? { lastSlip } : {}),
    lastWeekClear: dayNumber(today) - dayNumber(clearFrom) >= CLEAR_DAYS,
    thirtyOn: addDays(today, Math.max(0, SPACE_DAYS - keptNow)),
    doneOn: addDays(today, Math.max(0, required - keptNow)),
  };
};
