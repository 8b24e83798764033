import { act, type Act } from '../act/act.ts';
import { emptyJournal, mergeOperations, type Journal } from '../journal/journal.ts';
import type { IsoTime } from '../journal/time.ts';

/** Something a person does at a moment; `id` names the record where a later one refers to it. */
export type Beat = { readonly at: IsoTime; readonly id?: string; readonly act: Act };

/**
 * The journal of an invented life, made through the same door as a real one.
 * @throws naming the beat, where the door refuses it: such a story could not have happened
 */
export const live = (beats: readonly Beat[], device: string): Journal =>
  beats.reduce((journal, beat, index) => {
    const id = beat.id ?? `${device}-${index}`;
    const outcome = act(journal, beat.act, { at: beat.at, id, device });
    if (!outcome.ok) throw new Error(`beat ${index} (${beat.at}) is refused: ${JSON.stringify(outcome.refusal)}`);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);
