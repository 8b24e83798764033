import { describe, expect, test } from 'vitest';
import { type Change, type Storage, storeNames } from '../src/storage.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const put = (store: (typeof storeNames)[number], key: number, value: Uint8Array): Change => ({
  put: store,
  key,
  value,
});

/** What every storage must do. `open` gives the same rows again for the same name. */
export function testStorageContract(label: string, open: (name: string) => Promise<Storage>): void {
  let used = 0;
  const openNew = (): Promise<Storage> => {
    used += 1;
    return open(`contract-${label}-${used}-${Date.now()}`);
  };
  const rowsOf = async (storage: Storage, store: (typeof storeNames)[number]) => {
    const read = await storage.read([{ store }]);
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value[0]?.map(({ key, value }) => [key, [...value]]);
  };

  describe(`storage: ${label}`, () => {
    test.each(storeNames)('keeps rows of %s by integer key, in order', async (store) => {
      const storage = await openNew();
      await storage.commit([
        put(store, 300, bytes(3)),
        put(store, 2, bytes(2)),
        put(store, 2 ** 48 - 1, bytes(4)),
        put(store, 0, bytes()),
      ]);
      expect(await rowsOf(storage, store)).toEqual([
        [0, []],
        [2, [2]],
        [300, [3]],
        [2 ** 48 - 1, [4]],
      ]);
    });

    test('answers ranges, bounds included, and several queries at once', async () => {
      const storage = await openNew();
      await storage.commit([1, 2, 3, 4].map((key) => put('segs', key, bytes(key))));
      await storage.commit([put('meta', 9, bytes(9))]);
      const read = await storage.read([
        { store: 'segs', from: 2, to: 3 },
        { store: 'segs', from: 4 },
        { store: 'segs', to: 1 },
        { store: 'meta', from: 9, to: 9 },
        { store: 'frames' },
      ]);
      const keys = read.ok && read.value.map((rows) => rows.map((row) => row.key));
      expect(keys).toEqual([[2, 3], [4], [1], [9], []]);
    });

    test('replaces, deletes and clears', async () => {
      const storage = await openNew();
      await storage.commit([put('drafts', 1, bytes(1)), put('drafts', 2, bytes(2)), put('inbox', 1, bytes(1))]);
      await storage.commit([
        put('drafts', 1, bytes(7, 7)),
        { delete: 'drafts', key: 2 },
        { delete: 'drafts', key: 99 },
        { clear: 'inbox' },
      ]);
      expect(await rowsOf(storage, 'drafts')).toEqual([[1, [7, 7]]]);
      expect(await rowsOf(storage, 'inbox')).toEqual([]);
    });

    test('applies changes in the order given', async () => {
      const storage = await openNew();
      await storage.commit([
        put('segs', 1, bytes(1)),
        { clear: 'segs' },
        put('segs', 1, bytes(2)),
        { delete: 'segs', key: 1 },
        put('segs', 1, bytes(3)),
      ]);
      expect(await rowsOf(storage, 'segs')).toEqual([[1, [3]]]);
    });

    test('never gives an appended row a key it gave before', async () => {
      const storage = await openNew();
      await storage.commit([
        { append: 'inbox', value: bytes(1) },
        { append: 'inbox', value: bytes(2) },
      ]);
      await storage.commit([{ clear: 'inbox' }]);
      await storage.commit([{ append: 'inbox', value: bytes(3) }]);
      expect(await rowsOf(storage, 'inbox')).toEqual([[3, [3]]]);
    });

    test('changes nothing where the guard does not hold', async () => {
      const storage = await openNew();
      await storage.commit([put('meta', 1, bytes(1, 2))]);
      const guards = [undefined, bytes(), bytes(1), bytes(1, 3), bytes(1, 2, 3)];
      for (const value of guards) {
        const result = await storage.commitIf({ store: 'meta', key: 1, value }, [put('segs', 1, bytes(1)), { clear: 'meta' }]);
        expect(result).toEqual({ ok: false, error: { tag: 'conflict' } });
      }
      expect(await rowsOf(storage, 'segs')).toEqual([]);
      expect(await rowsOf(storage, 'meta')).toEqual([[1, [1, 2]]]);
    });

    test('changes everything where the guard holds, an absent row included', async () => {
      const storage = await openNew();
      const absent = { store: 'meta', key: 5, value: undefined } as const;
      expect(await storage.commitIf(absent, [put('meta', 5, bytes(5))])).toMatchObject({ ok: true });
      const present = { store: 'meta', key: 5, value: bytes(5) } as const;
      expect(await storage.commitIf(present, [put('frames', 1, bytes(6))])).toMatchObject({ ok: true });
      expect(await rowsOf(storage, 'frames')).toEqual([[1, [6]]]);
    });

    test('of many writers with the same guard, one succeeds', async () => {
      const storage = await openNew();
      const guard = { store: 'meta', key: 3, value: undefined } as const;
      const results = await Promise.all(
        Array.from({ length: 12 }, (_, writer) =>
          storage.commitIf(guard, [put('meta', 3, bytes(writer)), put('segs', writer, bytes(1))]),
        ),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(await rowsOf(storage, 'segs')).toHaveLength(1);
    });

    test('does not share memory with what was handed in or out', async () => {
      const storage = await openNew();
      const value = bytes(1);
      await storage.commit([put('meta', 1, value)]);
      value[0] = 9;
      const read = await storage.read([{ store: 'meta' }]);
      if (read.ok) read.value[0]?.[0]?.value.fill(8);
      expect(await rowsOf(storage, 'meta')).toEqual([[1, [1]]]);
    });

    test('answers with an error, not an exception, once closed', async () => {
      const storage = await openNew();
      storage.close();
      const failed = { ok: false, error: { tag: 'storage' } };
      expect(await storage.read([{ store: 'meta' }])).toMatchObject(failed);
      expect(await storage.commit([{ clear: 'meta' }])).toMatchObject(failed);
      const guard = { store: 'meta', key: 1, value: undefined } as const;
      expect(await storage.commitIf(guard, [])).toMatchObject(failed);
    });

    test('is gone once destroyed', async () => {
      const storage = await openNew();
      await storage.commit([put('meta', 1, bytes(1))]);
      expect(await storage.destroy()).toMatchObject({ ok: true });
      expect(await storage.read([{ store: 'meta' }])).toMatchObject({ ok: false });
    });
  });
}
