import type { Damage } from './damage.ts';
import { decodeSlots, encodeSlots, isItem, type Item } from './items.ts';
import { readKeyRows } from './key-row.ts';
import type { Keyring } from './keyring.ts';
import { fail, type Result, succeed } from './result.ts';
import { type CryptoError, loadSodium } from './sodium.ts';
import type { Storage, StorageError } from './storage.ts';

export type InboxError =
  | StorageError
  | CryptoError
  | { readonly tag: 'no-vault' }
  /** Both key rows are damaged: there is no public key to trust. */
  | { readonly tag: 'damaged'; readonly damages: readonly Damage[] }
  | { readonly tag: 'newer-version'; readonly version: number };

/** Keeps an item while the vault is locked: sealed to its public key, readable once unlocked. */
export async function sealToInbox(storage: Storage, item: Item): Promise<Result<undefined, InboxError>> {
  const loaded = await loadSodium();
  if (!loaded.ok) return loaded;
  const sodium = loaded.value;
  const read = await storage.read([{ store: 'meta' }]);
  if (!read.ok) return read;
  const keyRows = readKeyRows(sodium, read.value[0] ?? []);
  if (keyRows.tag === 'absent') return fail({ tag: 'no-vault' });
  if (keyRows.tag === 'newer-version') return fail(keyRows);
  const [row] = keyRows.candidates;
  if (row === undefined || keyRows.damage.length === 2) {
    return fail({ tag: 'damaged', damages: keyRows.damage });
  }
  const value = sodium.crypto_box_seal(encodeSlots([item]), row.publicKey);
  return storage.commit([{ append: 'inbox', value }]);
}

/** What was written while locked. It stays in storage until `keys` are acknowledged. */
export interface Inbox {
  readonly items: readonly Item[];
  readonly keys: readonly number[];
  readonly damages: readonly Damage[];
}

export async function readInbox(keyring: Keyring, storage: Storage): Promise<Result<Inbox, StorageError>> {
  const read = await storage.read([{ store: 'inbox' }]);
  if (!read.ok) return read;
  const items: Item[] = [];
  const keys: number[] = [];
  const damages: Damage[] = [];
  for (const { key, value } of read.value[0] ?? []) {
    const plain = keyring.unsealInbox(value);
    const slot = plain && decodeSlots(plain)?.[0];
    if (slot && isItem(slot)) {
      items.push(slot);
      keys.push(key);
    } else {
      damages.push({ store: 'inbox', key, why: 'altered' });
    }
  }
  return succeed({ items, keys, damages });
}
