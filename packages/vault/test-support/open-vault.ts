import type { Item } from '../src/items.ts';
import type { Result } from '../src/result.ts';
import { createMemoryStorage } from '../src/memory-storage.ts';
import type { Storage } from '../src/storage.ts';
import type { Vault } from '../src/vault.ts';
import { createVault, unlockVault } from '../src/vault-life.ts';
import { copyStorage } from './copy-storage.ts';

export const passphrase = 'quiet harbor under early light';

/** The value of a result, or an exception that shows the error. */
export function need<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

let base: Promise<{ readonly storage: Storage; readonly recoveryCode: string }> | undefined;

async function makeBase() {
  const storage = createMemoryStorage();
  const vault = need(await createVault(storage, { passphrase }));
  const { code } = need(await vault.addRecoveryCode());
  return { storage, recoveryCode: code };
}

/** An empty vault of its own. The recovery code opens it without the cost of Argon2id. */
export async function newVault(): Promise<{ storage: Storage; vault: Vault; recoveryCode: string }> {
  base ??= makeBase();
  const { storage: original, recoveryCode } = await base;
  const storage = await copyStorage(original);
  const vault = need(await unlockVault(storage, { recoveryCode }));
  return { storage, vault, recoveryCode };
}

/** Everything in a vault, as its reader gets it. */
export async function readItems(vault: Vault) {
  const items: Item[] = [];
  const { damages } = need(await vault.readAll((batch) => items.push(...batch)));
  return { items, damages };
}

export const makeItems = (count: number, prefix = 'op'): Item[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}-${index}`,
    text: JSON.stringify({ id: `${prefix}-${index}`, v: `note ${index} of ${prefix}` }),
  }));

export const idsOf = (items: readonly Item[]): string[] => items.map((item) => item.id).sort();

export const append = async (vault: Vault, items: readonly Item[]) => need(await vault.transact(() => items));
