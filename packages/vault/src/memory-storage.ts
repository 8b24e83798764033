import { fail, succeed } from './result.ts';
import { type Change, type Query, type Row, type Storage, type StoreName, sameBytes, storeNames } from './storage.ts';

type Rows = Map<number, Uint8Array>;
type Content = Map<StoreName, Rows>;

let created = 0;

const storeOf = (content: Content, name: StoreName): Rows => {
  const rows = content.get(name);
  if (rows === undefined) throw new Error(`No store is called ${name}`);
  return rows;
};

const select = (content: Content, { store, from = -Infinity, to = Infinity }: Query): Row[] =>
  [...storeOf(content, store)]
    .filter(([key]) => key >= from && key <= to)
    .sort(([a], [b]) => a - b)
    .map(([key, value]) => ({ key, value: value.slice() }));

/** The same contract as the browser's database, for tests and for work that leaves no trace. */
export function createMemoryStorage(): Storage {
  created += 1;
  const content: Content = new Map(storeNames.map((name) => [name, new Map()]));
  const lastKey = new Map<StoreName, number>();
  let closed = false;
  const closedError = fail({ tag: 'storage', detail: 'closed' } as const);

  const apply = (change: Change): void => {
    if ('put' in change) {
      lastKey.set(change.put, Math.max(lastKey.get(change.put) ?? 0, change.key));
      storeOf(content, change.put).set(change.key, change.value.slice());
    } else if ('append' in change) {
      const key = (lastKey.get(change.append) ?? 0) + 1;
      lastKey.set(change.append, key);
      storeOf(content, change.append).set(key, change.value.slice());
    } else if ('delete' in change) {
      storeOf(content, change.delete).delete(change.key);
    } else {
      storeOf(content, change.clear).clear();
    }
  };

  return {
    name: `memory-${created}`,
    async read(queries) {
      return closed ? closedError : succeed(queries.map((query) => select(content, query)));
    },
    async commit(changes) {
      if (closed) return closedError;
      changes.forEach(apply);
      return succeed(undefined);
    },
    async commitIf(guard, changes) {
      if (closed) return closedError;
      const stored = storeOf(content, guard.store).get(guard.key);
      if (!sameBytes(stored, guard.value)) return fail({ tag: 'conflict' });
      changes.forEach(apply);
      return succeed(undefined);
    },
    close() {
      closed = true;
    },
    async destroy() {
      closed = true;
      for (const rows of content.values()) rows.clear();
      return succeed(undefined);
    },
  };
}
