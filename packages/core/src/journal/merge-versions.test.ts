import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStamp, type Stamp } from './hybrid-clock.ts';
import { createJournal, emptyJournal, mergeOperations, operationsOf, unknownStops, type Journal } from './journal.ts';
import type { Merge, Operation } from './operation.ts';
import { canonical } from './order.ts';

const start = Date.parse('2026-05-01T10:00:00Z');
const stampAt = (minute: number, device: string): Stamp => nextStamp(undefined, start + minute * 60_000, device);

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom('a', 'b', 'c'))
  .map(([minute, device]) => stampAt(minute, device));
const kindAndMerge = fc.constantFrom<[string, Merge]>(
  ['note', 'keep-both'],
  ['check-in', 'lww'],
  ['situation', 'lww'],
  ['contact', 'event'],
  ['agreement', 'event'],
  ['tomorrow-last', 'lww'],
  ['tomorrow-event', 'event'],
  ['tomorrow-both', 'keep-both'],
);

/** Anything a file could hold: clashing ids and stamps, forged flags and histories. An unknown kind merges in one way. */
const operation: fc.Arbitrary<Operation> = fc
  .record({
    named: kindAndMerge,
    id: fc.constantFrom('one', 'two'),
    hlc: stamp,
    over: fc.array(stamp, { maxLength: 2 }),
    minute: fc.integer({ min: 0, max: 3 }),
    text: fc.constantFrom('x', 'y', 'z'),
    flag: fc.constantFrom(undefined, 'deleted', 'redacted', 'stop'),
    schema: fc.constantFrom(1, 1, 1, 9),
  })
  .map(({ named: [kind, merge], id, hlc, over, minute, text, flag, schema }) => {
    const earlier = over.filter((one) => one < hlc);
    return {
      id,
      kind,
      schema,
      merge,
      hlc,
      by: 'me' as const,
      at: `2026-05-01T10:0${minute}:00Z`,
      v: flag === 'deleted' ? {} : { text, happened: text },
      ...(flag ? { [flag]: true } : {}),
      ...(earlier.length > 0 ? { over: earlier } : {}),
    };
  });

const shape = (journal: Journal): string =>
  canonical(
    [...journal.kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, entries]) => [kind, entries.map((entry) => ({ ...entry, siblings: entry.siblings?.map(canonical).sort() }))]),
  );

const runs = { numRuns: 1500, seed: 3 };

describe('merging', () => {
  it('gives the same journal for any order, batching and repetition of operations', () => {
    fc.assert(
      fc.property(
        fc
          .array(operation, { maxLength: 7 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
              fc.integer({ min: 1, max: 7 }),
            ),
          ),
        ([list, shuffled, size]) => {
          let journal = emptyJournal;
          for (let index = 0; index < shuffled.length; index += size)
            journal = mergeOperations(journal, shuffled.slice(index, index + size));
          expect(shape(journal)).toBe(shape(createJournal(list)));
        },
      ),
      runs,
    );
  });

  it('does not care which of two journals takes in the other, nor in what steps', () => {
    const some = fc.array(operation, { maxLength: 4 });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [x, y, z] = [createJournal(a), createJournal(b), createJournal(c)];
        const join = (left: Journal, right: Journal): Journal => mergeOperations(left, operationsOf(right));
        expect(shape(join(x, y))).toBe(shape(join(y, x)));
        expect(shape(join(join(x, y), z))).toBe(shape(join(x, join(y, z))));
        expect(shape(join(x, x))).toBe(shape(x));
      }),
      runs,
    );
  });

  it('rebuilds the same journal from what it would store', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 7 }), (list) => {
        const journal = createJournal(list);
        expect(shape(createJournal(operationsOf(journal)))).toBe(shape(journal));
      }),
      runs,
    );
  });

  it('loses no mark of a stop of a kind it does not know, and none of a version it cannot read', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 7 }), (list) => {
        const marked = list.some(
          (one) => one.stop && (one.kind.startsWith('tomorrow') || one.kind === 'check-in' || one.kind === 'note'),
        );
        if (marked) expect(unknownStops(createJournal(list)).length).toBeGreaterThan(0);
      }),
      runs,
    );
  });
});

const note = (minute: number, device: string, text: string, over: readonly Stamp[] = []): Operation => ({
  id: 'n',
  kind: 'note',
  schema: 1,
  merge: 'keep-both',
  hlc: stampAt(minute, device),
  by: 'me',
  at: '2026-05-01T10:00:00Z',
  v: { text },
  ...(over.length > 0 ? { over } : {}),
});
const [entryOf] = [(journal: Journal) => journal.kinds.get('note')?.[0]];

describe('notes', () => {
  it('keep both versions that did not know of each other', () => {
    const journal = createJournal([
      note(0, 'a', 'first'),
      note(1, 'a', 'mine', [stampAt(0, 'a')]),
      note(2, 'b', 'yours', [stampAt(0, 'a')]),
    ]);
    expect(entryOf(journal)?.v).toEqual({ text: 'yours' });
    expect(entryOf(journal)?.siblings?.map((one) => one.v)).toEqual([{ text: 'mine' }]);
  });

  it('let go of what was written over knowingly, in whichever order it arrives', () => {
    const versions = [note(0, 'a', '1'), note(1, 'a', '2', [stampAt(0, 'a')]), note(2, 'a', '3', [stampAt(1, 'a')])];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [2, 1, 0],
      [0, 2, 1],
    ]) {
      const journal = createJournal(order.map((index) => versions[index] as Operation));
      expect(entryOf(journal)?.v).toEqual({ text: '3' });
      expect(entryOf(journal)?.siblings).toBeUndefined();
    }
  });

  it('survive a deletion by someone who had not seen them', () => {
    const gone: Operation = { ...note(3, 'a', ''), v: {}, deleted: true, over: [stampAt(0, 'a')] };
    const journal = createJournal([note(0, 'a', 'first'), note(2, 'b', 'unseen', [stampAt(0, 'a')]), gone]);
    expect(entryOf(journal)?.v).toEqual({ text: 'unseen' });
    expect(entryOf(journal)?.deleted).toBeUndefined();
  });
});

describe('events', () => {
  const event = (minute: number, v: Operation['v'], more: Partial<Operation> = {}): Operation => ({
    id: 'e',
    kind: 'contact',
    schema: 1,
    merge: 'event',
    hlc: stampAt(minute, 'a'),
    by: 'reported',
    at: '2026-05-01T10:00:00Z',
    v,
    ...more,
  });
  const contact = (journal: Journal) => journal.kinds.get('contact')?.[0];

  it('keep the facts first recorded', () => {
    const journal = createJournal([event(2, { event: 'their-message' }), event(1, { event: 'no', scope: 'contact' })]);
    expect(contact(journal)?.v).toEqual({ event: 'no', scope: 'contact' });
  });

  it('lose their words for good once these were removed, and keep the bare fact', () => {
    const full = event(1, { event: 'no', scope: 'contact', happened: 'they shouted', readAs: 'the end' });
    const bare = event(1, { event: 'no', scope: 'contact' }, { redacted: true });
    for (const order of [
      [full, bare],
      [bare, full],
      [full, bare, full],
    ])
      expect(contact(createJournal(order))).toMatchObject({ v: { event: 'no', scope: 'contact' }, redacted: true });
    expect(canonical(operationsOf(createJournal([full, bare])))).not.toContain('shouted');
  });

  it('that ground a stop or a gate are not deleted by an operation that says so', () => {
    const gone = event(9, {}, { deleted: true });
    const full = event(1, { event: 'no', scope: 'contact' });
    expect(contact(createJournal([full, gone]))?.deleted).toBeUndefined();
    expect(contact(createJournal([gone, full]))?.v).toEqual({ event: 'no', scope: 'contact' });
  });
});
