import { act, emptyJournal, mergeOperations, type Act, type FieldsOf, type Journal } from '@reprise/core';

type Open =
  | 'promise'
  | 'promise-outcome'
  | 'couple-check-in'
  | 'time-together'
  | 'issue'
  | 'agreement'
  | 'shared-goal'
  | 'boundary'
  | 'boundary-crossed'
  | 'gratitude'
  | 'entry';
type Lived<Kind extends Open = Open> = Kind extends Open
  ? readonly [day: string, what: readonly [Kind, FieldsOf<Kind>], id?: string]
  : never;

let count = 0;

/** Each through the door, in this order; a refusal is a mistake of the test. */
export const alsoDo = (
  journal: Journal,
  acts: readonly (readonly [at: string, doing: Act, id?: string | undefined])[],
): Journal =>
  acts.reduce((before, [at, doing, id]) => {
    count += 1;
    const outcome = act(before, doing, { at, id: id ?? `t${count}`, device: 'test' });
    if (!outcome.ok) throw new Error(`${at} ${JSON.stringify(doing)}: ${outcome.refusal.id}`);
    return mergeOperations(before, outcome.operations);
  }, journal);

export const clear: Act = { do: 'answer-safety', with: { outcome: 'clear', classes: [] } };

/** They asked to talk, on the morning of 1 May 2026. */
export const invitedToTalk = (name?: string): Journal =>
  alsoDo(emptyJournal, [
    [
      '2026-05-01T09:00:00Z',
      { do: 'set-situation', with: { under18: 'neither', theyAreWithSomeone: 'no', ...(name ? { name } : {}) } },
    ],
    [
      '2026-05-01T09:10:00Z',
      { do: 'log-contact', with: { v: { event: 'their-invitation', to: 'talk', words: 'Shall we talk?' } } },
    ],
  ]);

/** Both have said yes, an hour later. */
export const bothSaidYes = (name?: string): Journal =>
  alsoDo(invitedToTalk(name), [
    ['2026-05-01T10:00:00Z', { do: 'log-contact', with: { v: { event: 'spoken-yes', who: 'them' } } }],
    ['2026-05-01T10:01:00Z', { do: 'log-contact', with: { v: { event: 'spoken-yes', who: 'me' } } }],
  ]);

/** What they recorded since, in this order; safety is answered before each. */
export const liveTogether = (lived: readonly Lived[], journal = bothSaidYes()): Journal =>
  alsoDo(
    journal,
    lived.flatMap(([day, [kind, v], id], index) => {
      const minute = String(index % 60).padStart(2, '0');
      return [
        [`${day}T12:${minute}:00Z`, clear],
        [`${day}T12:${minute}:30Z`, { do: 'record', with: { kind, v: { ...v } } }, id],
      ] as const;
    }),
  );
