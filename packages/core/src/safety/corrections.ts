import { of, type Entry, type Journal } from '../journal/journal.ts';
import { DAY } from '../journal/time.ts';

/** Taking a mistaken stop back takes this long, in the open. */
export const CORRECTION_DELAY = 7 * DAY;

/** Taking these back can only close something, so it counts at once. */
const opening = new Set(['their-invitation', 'their-answer', 'spoken-yes', 'met', 'closing', 'order-ended']);

/** When taking this record back takes effect, in milliseconds, given when the correction was recorded. */
export const correctionEffect = (corrected: Pick<Entry, 'kind' | 'v'>, recorded: number): number =>
  corrected.kind === 'contact' && opening.has(String(corrected.v['event'])) ? recorded : recorded + CORRECTION_DELAY;

export type Correction = { readonly id: string; readonly of: string; readonly recorded: number };

/**
 * The corrections that stand, by the id of what they correct. A correction may itself be taken back;
 * that restores what it had removed, so it counts at once.
 */
export const standingCorrections = (journal: Journal): ReadonlyMap<string, Correction> => {
  const entries = of(journal, 'correction');
  const takenBack = new Set(entries.map((entry) => entry.v.of));
  const standing = new Map<string, Correction>();
  for (const entry of entries) {
    if (takenBack.has(entry.id)) continue;
    const earlier = standing.get(entry.v.of);
    if (!earlier || entry.recorded < earlier.recorded)
      standing.set(entry.v.of, { id: entry.id, of: entry.v.of, recorded: entry.recorded });
  }
  return standing;
};

/** True where the record has been taken back and that counts at `now`. */
export const isCorrected = (
  corrections: ReadonlyMap<string, Correction>,
  entry: Pick<Entry, 'id' | 'kind' | 'v'>,
  now: number,
): boolean => {
  const correction = corrections.get(entry.id);
  return correction !== undefined && correctionEffect(entry, correction.recorded) <= now;
};
