import { describe, expect, test } from 'vitest';
import { sampleJournal } from '../sample/sample-journal.ts';
import { exportJournal, parseJournal } from './format.ts';
import { makePlan } from '../plan/make-plan.ts';
import { createJournal } from './journal.ts';

const at = '2026-11-22T19:00:00Z';
const journal = createJournal(sampleJournal('2026-11-22'));
const file = exportJournal(journal, at);
const text = JSON.stringify(file);
const changed = (change: object): string => JSON.stringify({ ...file, ...change });

describe('the JSON form', () => {
  test('comes back as the same journal, whatever order and however often it is written', () => {
    const read = parseJournal(text);
    expect(read).toMatchObject({ ok: true });
    if (!read.ok) return;
    expect(exportJournal(createJournal(read.records), at)).toEqual(file);
    expect(exportJournal(createJournal(read.records.toReversed()), at)).toEqual(file);
  });

  test('keeps unknown kinds and newer records whole', () => {
    const [first] = file.records;
    const unknown = { ...first, id: 'tomorrow', kind: 'from-tomorrow', v: { deep: [1, { a: null }] } };
    const newer = { ...first, id: 'newer', schema: 99, v: { anything: true } };
    const read = parseJournal(changed({ records: [unknown, newer] }));
    expect(read).toEqual({ ok: true, records: [unknown, newer] });
    if (read.ok) expect(exportJournal(createJournal(read.records), at).records).toHaveLength(2);
  });

  test('may begin with a byte order mark', () => {
    expect(parseJournal(`\uFEFF${text}`).ok).toBe(true);
  });
});

describe('what cannot be read says where and why', () => {
  const checkIn = file.records.findIndex((record) => record.kind === 'check-in');
  const withRecord = (change: object): string =>
    changed({ records: file.records.map((record, index) => (index === checkIn ? { ...record, ...change } : record)) });
  test.each([
    ['no JSON', 'dear diary', 'not-json', '1:1'],
    ['a text cut short', JSON.stringify(file, null, 1).slice(0, 200), 'not-json', /^\d+:\d+$/],
    ['a list', '[]', 'not-a-journal', ''],
    ['null', 'null', 'not-a-journal', ''],
    ['other JSON', '{"tasks":[]}', 'not-a-journal', ''],
    ['no version', changed({ version: undefined }), 'not-a-journal', 'version'],
    ['a newer version', changed({ version: 2 }), 'newer-version', 'version'],
    ['no records', changed({ records: {} }), 'not-a-journal', 'records'],
    ['a record that is none', changed({ records: [7] }), 'bad-record', 'records[0]'],
    ['a record without a kind', withRecord({ kind: undefined }), 'bad-record', `records[${checkIn}].kind`],
    ['a wrong field', withRecord({ v: { mood: 'fine', longing: 3 } }), 'bad-record', `records[${checkIn}].v.mood`],
    ['a time without an offset', withRecord({ at: '2026-11-22T19:00:00' }), 'bad-record', `records[${checkIn}].at`],
  ])('%s', (_name, broken, tag, place) => {
    const read = parseJournal(broken);
    if (read.ok) throw new Error('was read');
    expect(read.error.tag).toBe(tag);
    expect(read.error.place).toMatch(typeof place === 'string' ? new RegExp(`^${place.replace(/[[\].]/g, '\\$&')}$`) : place);
    expect(read.error.cause.length).toBeGreaterThan(5);
  });
});

describe('records written by hand', () => {
  const written = (...records: object[]): string => JSON.stringify({ format: 'reprise-journal', version: 1, records });
  const mood = { kind: 'check-in', at: '2026-11-01T21:00:00+00:00', v: { mood: 2, longing: 5 } };

  test('need no more than kind, at and v', () => {
    const stop = { kind: 'contact', at: '2026-11-02T10:00:00+00:00', v: { event: 'no', scope: 'contact' } };
    const situation = { kind: 'situation', at: '2026-11-01T20:00:00+00:00', v: { name: 'Sam' } };
    const read = parseJournal(written(mood, stop, situation));
    if (!read.ok) throw new Error(read.error.cause);
    expect(read.records.map(({ id, kind, merge, by, stop: mark }) => [id, kind, merge, by, mark])).toEqual([
      ['check-in-1', 'check-in', 'lww', 'me', undefined],
      ['contact-2', 'contact', 'event', 'me', true],
      ['situation', 'situation', 'lww', 'me', undefined],
    ]);
    expect(makePlan(createJournal(read.records), at).contact).toBe('NO');
  });

  test('read the same every time, and keep what was filled in', () => {
    const read = parseJournal(written(mood, mood, { ...mood, id: 'mine', by: 'reported' }));
    expect(read).toEqual(parseJournal(written(mood, mood, { ...mood, id: 'mine', by: 'reported' })));
    if (!read.ok) throw new Error(read.error.cause);
    expect(read.records.map((record) => [record.id, record.by])).toEqual([
      ['check-in-1', 'me'],
      ['check-in-2', 'me'],
      ['mine', 'reported'],
    ]);
    expect(new Set(read.records.map((record) => record.hlc)).size).toBe(3);
  });

  test('may be of a kind that is not known', () => {
    const read = parseJournal(written({ kind: 'from-tomorrow', at: mood.at, v: { a: 1 } }));
    expect(read).toMatchObject({ ok: true, records: [{ id: 'from-tomorrow-1', merge: 'lww', schema: 1 }] });
  });

  test.each([
    ['no time', { kind: 'note', v: { text: 'x' } }, 'records[0].at'],
    ['nothing', { kind: 'note', at: mood.at }, 'records[0].v'],
    [
      'too much depth',
      {
        kind: 'entry',
        at: mood.at,
        v: { practice: 'x', values: { deep: JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`) as unknown } },
      },
      'records[0].v',
    ],
  ])('with %s are refused', (_name, record, place) => {
    const read = parseJournal(written(record));
    expect(read).toMatchObject({ ok: false, error: { tag: 'bad-record', place } });
  });
});
