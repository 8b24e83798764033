import type { Storage } from '../src/storage.ts';

/** The process was killed. */
export class Killed extends Error {}

/**
 * A storage whose process dies at its `deathAt`-th call, counted from 1: before the call reaches
 * the disk, or after it did but before anyone heard. Nothing works afterwards.
 */
export function createDyingStorage(
  inner: Storage,
  deathAt: number,
  moment: 'before' | 'after',
): { readonly storage: Storage; readonly calls: () => number } {
  let calls = 0;
  const orDie = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    calls += 1;
    if (calls > deathAt || (calls === deathAt && moment === 'before')) throw new Killed();
    const value = await call();
    if (calls === deathAt) throw new Killed();
    return value;
  };
  const storage: Storage = {
    name: `${inner.name}-dying-${deathAt}-${moment}`,
    read: (queries) => orDie(() => inner.read(queries)),
    commit: (changes) => orDie(() => inner.commit(changes)),
    commitIf: (guard, changes) => orDie(() => inner.commitIf(guard, changes)),
    close: () => inner.close(),
    destroy: () => orDie(() => inner.destroy()),
  };
  return { storage, calls: () => calls };
}
