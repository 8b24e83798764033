import { openIndexedDbStorage } from '../src/indexed-db-storage.ts';
import { unlockVault } from '../src/vault-life.ts';
import { makeItems, need } from './open-vault.ts';

/** Asks a worker to append until it is stopped; it says each time what is on disk. */
export interface AppendOrder {
  readonly name: string;
  readonly recoveryCode: string;
  readonly prefix: string;
  readonly rounds: number;
  /** How many items each round appends, in turn. */
  readonly sizes: readonly number[];
}

export interface Acknowledged {
  readonly ids: readonly string[];
  readonly fresh: number;
  readonly done: boolean;
}

self.onmessage = async ({ data }: MessageEvent<AppendOrder>) => {
  const storage = need(await openIndexedDbStorage(data.name));
  const vault = need(await unlockVault(storage, { recoveryCode: data.recoveryCode }));
  for (let round = 0; round < data.rounds; round += 1) {
    const items = makeItems(data.sizes[round % data.sizes.length] ?? 1, `${data.prefix}-${round}`);
    const { fresh } = need(await vault.transact(() => items));
    const message: Acknowledged = {
      ids: items.map((item) => item.id),
      fresh: fresh.length,
      done: round === data.rounds - 1,
    };
    self.postMessage(message);
  }
};
