import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createJournal, isNewer, latest, lift, of, operationsOf } from '../journal.ts';
import { merges, type Operation } from '../operation.ts';
import { kindNames, kinds, kindOf, singles } from './index.ts';

const operation = (more: Partial<Operation>): Operation => ({
  id: 'x',
  kind: 'note',
  schema: 1,
  merge: 'keep-both',
  hlc: '0m8z9x1ab-0000-a',
  by: 'me',
  at: '2026-05-01T10:00:00Z',
  v: { text: 'hello' },
  ...more,
});

describe('kinds', () => {
  it.each(kindNames)('%s has a version, a way to merge and a way from every earlier version', (name) => {
    const kind = kinds[name];
    const known = kindOf(name);
    expect(merges).toContain(kind.merge);
    expect(kind.schema).toBeGreaterThanOrEqual(1);
    for (let version = 1; version < kind.schema; version += 1) expect(known?.upcasts?.[version]).toBeTypeOf('function');
    for (const value of [undefined, null, 5, 'text'])
      expect(v.safeParse(kind.fields as v.GenericSchema, value).success).toBe(false);
  });

  it('that ground a stop are guarded events', () => {
    for (const name of kindNames)
      if (kindOf(name)?.isStop) expect([name, kinds[name].guarded, kinds[name].merge]).toEqual([name, true, 'event']);
  });

  it('marks every stop for versions that do not know it', () => {
    const stop = (name: (typeof kindNames)[number], fields: Record<string, unknown>) => kindOf(name)?.isStop?.(fields);
    expect(stop('contact', { event: 'order' })).toBe(true);
    expect(stop('contact', { event: 'no' })).toBe(true);
    expect(stop('contact', { event: 'held' })).toBe(true);
    expect(stop('contact', { event: 'reply' })).toBe(false);
    expect(stop('safety', { outcome: 'danger' })).toBe(true);
    expect(stop('safety', { outcome: 'clear' })).toBe(false);
    expect(stop('minor', {})).toBe(true);
  });

  it('of which there is one merge as the last writer says', () => {
    for (const name of singles) expect(kinds[name].merge).toBe('lww');
  });

  it('does not take a name from the prototype for a kind', () => {
    for (const name of ['constructor', '__proto__', 'toString']) expect(kindOf(name)).toBeUndefined();
  });
});

describe('versions', () => {
  it('of a kind that are newer than ours are kept and exported, and not read', () => {
    const newer = operation({ schema: 7, v: { something: 'else' } });
    const journal = createJournal([newer]);
    expect(of(journal, 'note')).toEqual([]);
    expect(latest(journal, 'note')).toBeUndefined();
    expect(operationsOf(journal)).toEqual([newer]);
    expect([...(journal.kinds.get('note') ?? [])].every(isNewer)).toBe(true);
  });

  it('of an unknown kind survive as they came', () => {
    const unknown = operation({ kind: 'from-tomorrow', v: { deep: [{ er: 1 }] } });
    expect(operationsOf(createJournal([unknown]))).toEqual([unknown]);
  });

  it('that are current are not lifted', () => {
    const current = operation({});
    expect(lift(current)).toBe(current);
  });

  it('that are older are lifted step by step', () => {
    const kind = kindOf('note');
    const steps = { 1: (fields: object) => ({ ...fields, one: true }), 2: (fields: object) => ({ ...fields, two: true }) };
    Object.assign(kind as object, { schema: 3, upcasts: steps });
    try {
      expect(lift(operation({}))).toMatchObject({ schema: 3, v: { text: 'hello', one: true, two: true } });
      expect(lift(operation({ schema: 2 })).v).toEqual({ text: 'hello', two: true });
      expect(lift(operation({ schema: 4 })).schema).toBe(4);
    } finally {
      Object.assign(kind as object, { schema: 1, upcasts: undefined });
    }
  });
});
