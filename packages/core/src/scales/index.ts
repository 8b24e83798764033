import { dayNumber, dayOf, instantOf, DAY, type IsoTime } from '../journal/time.ts';
import { of } from '../journal/journal.ts';
import type { Facts } from '../plan/facts.ts';
import { csi4 } from './csi-4/csi-4.ts';
import { hark } from './hark/hark.ts';
import { phq4 } from './phq-4/phq-4.ts';
import type { Scale } from './scale.ts';
import { ucla3 } from './ucla-3/ucla-3.ts';
import { who5 } from './who-5/who-5.ts';

/** Those whose answers may be recorded, in the order in which they take turns. */
export const recordedScales = [who5, phq4, ucla3, csi4] as const;
export type RecordedScale = (typeof recordedScales)[number]['id'];

/** Every published questionnaire used here; each folder has its notice. */
export const scales: readonly Scale[] = [...recordedScales, hark];
export const scaleOf = (id: string): Scale | undefined => scales.find((one) => one.id === id);

/** One a week at most, and none while someone has only just come. */
export const SCALE_EVERY_DAYS = 7;
export const NO_SCALE_DAYS = 3;

/** The questionnaire whose turn it is, where one may be offered at all; it can always be left out. */
export const scaleDue = (facts: Facts, at: IsoTime): RecordedScale | undefined => {
  if (facts.daysHere < NO_SCALE_DAYS) return undefined;
  const results = of(facts.journal, 'scale-result');
  const last = results.at(-1);
  if (last && (instantOf(at) - last.ms < 0 || dayNumber(dayOf(at)) - dayNumber(dayOf(last.at)) < SCALE_EVERY_DAYS))
    return undefined;
  const turns = recordedScales.filter((one) => one.id !== 'csi-4' || facts.together).map((one) => one.id);
  const lastOf = (id: RecordedScale): number => results.findLast((entry) => entry.v.scale === id)?.ms ?? -DAY;
  return turns.reduce((oldest, id) => (lastOf(id) < lastOf(oldest) ? id : oldest));
};
