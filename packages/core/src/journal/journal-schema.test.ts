import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleJournal } from '../sample/sample-journal.ts';
import { Life } from '../testing/life.ts';
import { exportJournal, parseJournal } from './format.ts';
import { createJournal } from './journal.ts';
import { journalSchema } from './journal-schema.ts';
import { kindNames } from './kinds/index.ts';

const valid = new Ajv2020({ strict: false, allErrors: true }).compile(journalSchema());
const faults = (file: unknown): unknown => (valid(file) ? [] : valid.errors);
const at = '2026-11-22T19:00:00Z';
const file = (...records: object[]): object => ({ format: 'reprise-journal', version: 1, records });
const note = { kind: 'note', at, v: { text: 'hello' } };

describe('the published schema', () => {
  it('is the one in the docs', () => {
    const page = readFileSync(new URL('../../../../docs/journal.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(page)).toEqual(JSON.parse(JSON.stringify(journalSchema())));
  });

  it('takes every real export', () => {
    expect(faults(exportJournal(createJournal(sampleJournal('2026-11-22')), at))).toEqual([]);
    const life = new Life().ready();
    const no = life.log({ event: 'no', scope: 'contact', happened: 'she said so' });
    life.do({ do: 'remove', with: { kind: 'contact', id: no } });
    const gone = life.do({ do: 'record', with: { kind: 'note', v: { text: 'gone' } } });
    life.do({ do: 'remove', with: { kind: 'note', id: gone } });
    life.take([
      { id: 'f', kind: 'from-tomorrow', schema: 3, merge: 'lww', hlc: '000000001-0000-a', by: 'me', at, v: { odd: 1 } },
    ]);
    expect(faults(JSON.parse(JSON.stringify(exportJournal(life.journal, at))))).toEqual([]);
  });

  it('describes every kind', () =>
    expect(Object.keys(journalSchema()['$defs'] ?? {}).sort()).toEqual([...kindNames, 'record'].sort()));

  it.each<[string, object]>([
    ['a note', note],
    ['a kind it does not know', { ...note, kind: 'from-tomorrow', v: {} }],
    ['a mood', { kind: 'check-in', at, v: { mood: 2, longing: 3 } }],
  ])('and the program agree on %s written by hand', (_name, record) => {
    expect(faults(file(record))).toEqual([]);
    expect(parseJournal(JSON.stringify(file(record))).ok).toBe(true);
  });

  it.each<[string, object]>([
    ['an empty note', { ...note, v: { text: ' ' } }],
    ['a mood of nine', { kind: 'check-in', at, v: { mood: 9, longing: 3 } }],
    ['half a mood', { kind: 'check-in', at, v: { mood: 1.5, longing: 3 } }],
    ['an event nobody knows', { kind: 'contact', at, v: { event: 'kiss' } }],
    ['a day that is none', { kind: 'situation', at, v: { endedOn: 'last week' } }],
    ['a time without an offset', { ...note, at: '2026-11-22T19:00:00' }],
    ['no fields', { kind: 'note', at }],
    ['a flag that is none', { ...note, deleted: false }],
  ])('and the program both refuse %s', (_name, record) => {
    expect(faults(file(record))).not.toEqual([]);
    expect(parseJournal(JSON.stringify(file(record))).ok).toBe(false);
  });
});
