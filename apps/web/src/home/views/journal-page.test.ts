import { act, emptyJournal, mergeOperations, type Act, type Journal, type Operation } from '@reprise/core';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../session.ts';
import { journalPage } from './journal-page.ts';
import { recordPage } from './record-page.ts';

const live = (doings: readonly (readonly [at: string, doing: Act])[]): Journal =>
  doings.reduce((journal, [at, doing], index) => {
    const outcome = act(journal, doing, { at, id: `r${index}`, device: 'test' });
    if (!outcome.ok) throw new Error(outcome.refusal.id);
    return mergeOperations(journal, outcome.operations);
  }, emptyJournal);

const at = '2026-05-10T20:00:00Z';
const page = (journal: Journal, args: Partial<Parameters<typeof journalPage>[1]> = {}) =>
  journalPage({ session: { ...inMemory(), journal }, at }, { query: '', kind: '', atMost: 50, ...args });
const one = (journal: Journal, kind: string, id: string, now = at) => {
  const found = recordPage({ session: { ...inMemory(), journal }, at: now }, { kind, id });
  if (!found.found) throw new Error(`${kind}/${id}`);
  return found;
};
const note = (text: string): Act => ({ do: 'record', with: { kind: 'note', v: { text } } });

const some = live([
  ['2026-05-01T10:00:00Z', note('Café in the rain')],
  ['2026-05-02T10:00:00Z', { do: 'record', with: { kind: 'reason', v: { text: 'We stopped talking', statedBy: 'them' } } }],
  ['2026-05-03T10:00:00Z', { do: 'record', with: { kind: 'letter', v: { text: 'Secret rain', sealedUntil: '2026-06-01' } } }],
  [
    '2026-05-04T10:00:00Z',
    { do: 'log-contact', with: { v: { event: 'no', scope: 'contact', happened: 'They wrote: please stop' } } },
  ],
]);

describe('the journal', () => {
  it('shows everything, newest first', () => {
    expect(page(some).items.map((item) => item.kind)).toEqual(['contact', 'letter', 'reason', 'note']);
    expect(page(some)).toMatchObject({ total: 4, found: 4 });
  });
  it('finds words without accents or case, in any field, all of them', () => {
    expect(page(some, { query: 'cafe RAIN' }).items.map((item) => item.id)).toEqual(['r0']);
    expect(page(some, { query: 'please stop' }).items.map((item) => item.kind)).toEqual(['contact']);
    expect(page(some, { query: 'cafe stop' }).found).toBe(0);
    expect(page(some, { kind: 'reason' }).items.map((item) => item.id)).toEqual(['r1']);
  });
  it('finds and shows what was written, and neither the ids nor the choices beside it', () => {
    const linked = live([
      [
        '2026-05-01T10:00:00Z',
        { do: 'record', with: { kind: 'reason', v: { text: 'Weekends', statedBy: 'me', myPart: 'I worked' } } },
      ],
      [
        '2026-05-02T10:00:00Z',
        { do: 'record', with: { kind: 'evidence', v: { reason: 'r0', whose: 'me', what: 'Four free days', noticeable: true } } },
      ],
      [
        '2026-05-03T10:00:00Z',
        {
          do: 'record',
          with: { kind: 'entry', v: { practice: 'moving', values: { what: 'Round the lake', company: 'alone' } } },
        },
      ],
    ]);
    expect(page(linked, { query: 'r0' }).found).toBe(0);
    expect(page(linked, { query: 'alone' }).found).toBe(0);
    expect(page(linked, { query: 'i worked' }).items.map((item) => item.text)).toEqual(['Weekends I worked']);
    expect(page(linked, { query: 'free' }).items.map((item) => item.text)).toEqual(['Four free days']);
  });
  it('neither shows nor finds what is sealed, until its day', () => {
    const letter = page(some).items.find((item) => item.kind === 'letter');
    expect(letter).toMatchObject({ text: '', sealedUntil: '2026-06-01' });
    expect(page(some, { query: 'secret' }).found).toBe(0);
    expect(JSON.stringify(one(some, 'letter', 'r2'))).not.toContain('Secret');
    expect(one(some, 'letter', 'r2', '2026-06-02T10:00:00Z').fields.map((field) => field.value)).toContain('Secret rain');
  });
  it('gives no more than asked, and says how many there are', () => {
    expect(page(some, { atMost: 2 })).toMatchObject({ found: 4, items: [{}, {}] });
  });
  it('is quick with ten thousand', () => {
    const operations = Array.from({ length: 10_000 }, (_, index): Operation => {
      const [base] = act(emptyJournal, note(`note ${index}`), { at, id: `n${index}`, device: 'test' }).ok
        ? (
            act(emptyJournal, note(`note ${index}`), { at, id: `n${index}`, device: 'test' }) as unknown as {
              operations: Operation[];
            }
          ).operations
        : [];
      if (!base) throw new Error('refused');
      return base;
    });
    const many = mergeOperations(emptyJournal, operations);
    page(many);
    const before = performance.now();
    expect(page(many, { query: 'note 9999' }).found).toBe(1);
    expect(performance.now() - before).toBeLessThan(400);
  });
});

describe('one record', () => {
  it('keeps the fact of a stop when its words go, and says so', () => {
    expect(one(some, 'contact', 'r3')).toMatchObject({ deletion: 'words', change: 'nowhere', correctable: true });
    const after = mergeOperations(
      some,
      (
        act(some, { do: 'remove', with: { kind: 'contact', id: 'r3' } }, { at, id: 'x', device: 'test' }) as unknown as {
          operations: Operation[];
        }
      ).operations,
    );
    expect(one(after, 'contact', 'r3')).toMatchObject({ redacted: true, deletion: 'nothing' });
    expect(JSON.stringify(one(after, 'contact', 'r3'))).not.toContain('please stop');
  });
  it('tells from when a correction counts', () => {
    const after = mergeOperations(
      some,
      (
        act(
          some,
          { do: 'correct', with: { kind: 'contact', id: 'r3', because: 'It was not them' } },
          { at, id: 'c', device: 'test' },
        ) as unknown as { operations: Operation[] }
      ).operations,
    );
    expect(one(after, 'contact', 'r3')).toMatchObject({
      correctable: false,
      correction: { counts: false, from: '2026-05-17T20:00:00.000Z' },
    });
    expect(one(after, 'contact', 'r3', '2026-05-18T20:00:00Z').correction?.counts).toBe(true);
  });
  it('can be changed where it may, and holds what is needed for it', () => {
    expect(one(some, 'reason', 'r1')).toMatchObject({ change: 'here', deletion: 'all', v: { text: 'We stopped talking' } });
    expect(one(some, 'note', 'r0').shapes.map((shape) => shape.name)).toEqual(['text']);
  });
  it('shows the words in which an exercise asked', () => {
    const journal = live([
      [
        at,
        {
          do: 'record',
          with: {
            kind: 'entry',
            v: { practice: 'counselling', values: { helpWith: 'Sleeping', handOver: ['questions'], gone: 'old' } },
          },
        },
      ],
    ]);
    const record = one(journal, 'entry', 'r0');
    expect(record.answers.map(({ label, value }) => [label, value])).toEqual([
      ['I would like help with', 'Sleeping'],
      ['Put on the page', 'My questions and what I tried'],
      ['', 'old'],
    ]);
    expect(record.change).toBe('exercise');
  });
  it('keeps what it does not know, and lets nobody change it', () => {
    const strange: Operation = {
      id: 's',
      kind: 'from-later',
      schema: 3,
      merge: 'lww',
      hlc: '000001900000000-0000-other',
      by: 'me',
      at,
      v: { what: 'new' },
    };
    const known = Object.values(live([[at, note('x')]]).kinds.get('note') ?? {})[0]?.hlc ?? strange.hlc;
    const journal = mergeOperations(emptyJournal, [{ ...strange, hlc: known }]);
    expect(page(journal).items[0]).toMatchObject({ known: false, text: 'new' });
    expect(one(journal, 'from-later', 's')).toMatchObject({
      known: false,
      change: 'nowhere',
      deletion: 'nothing',
      v: { what: 'new' },
    });
  });
});
