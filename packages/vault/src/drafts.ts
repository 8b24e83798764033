import type { Damage } from './damage.ts';
import { decodeSlots, encodeSlots, isItem, type Item } from './items.ts';
import type { Keyring } from './keyring.ts';
import { type Result, succeed } from './result.ts';
import type { Row, Storage, StorageError } from './storage.ts';

/**
 * Drafts are mutable, so they stay out of the log: one sealed row each, under a key that only the
 * open vault can compute from the draft's id. The last writer wins. Of two drafts in 2^48 one
 * would replace the other.
 */
export interface Drafts {
  putDraft(id: string, text: string): Promise<Result<undefined, StorageError>>;
  /** `undefined`: there is no such draft, or its row cannot be opened (`listDrafts` says which). */
  getDraft(id: string): Promise<Result<string | undefined, StorageError>>;
  listDrafts(): Promise<Result<{ readonly drafts: readonly Item[]; readonly damages: readonly Damage[] }, StorageError>>;
  deleteDraft(id: string): Promise<Result<undefined, StorageError>>;
}

const headerOf = (key: number): Uint8Array => {
  const header = new Uint8Array(8);
  new DataView(header.buffer).setFloat64(0, key, true);
  return header;
};

const openDraft = (keyring: Keyring, { key, value }: Row): Item | undefined => {
  const plain = keyring.unseal('draft', value, headerOf(key));
  const slot = plain && decodeSlots(plain)?.[0];
  return slot && isItem(slot) ? slot : undefined;
};

export function createDrafts(keyring: Keyring, storage: Storage): Drafts {
  return {
    async putDraft(id, text) {
      const key = keyring.draftKey(id);
      const value = keyring.seal('draft', encodeSlots([{ id, text }]), headerOf(key));
      return storage.commit([{ put: 'drafts', key, value }]);
    },
    async getDraft(id) {
      const key = keyring.draftKey(id);
      const read = await storage.read([{ store: 'drafts', from: key, to: key }]);
      if (!read.ok) return read;
      const row = read.value[0]?.[0];
      return succeed(row && openDraft(keyring, row)?.text);
    },
    async listDrafts() {
      const read = await storage.read([{ store: 'drafts' }]);
      if (!read.ok) return read;
      const drafts: Item[] = [];
      const damages: Damage[] = [];
      for (const row of read.value[0] ?? []) {
        const draft = openDraft(keyring, row);
        if (draft) drafts.push(draft);
        else damages.push({ store: 'drafts', key: row.key, why: 'altered' });
      }
      return succeed({ drafts, damages });
    },
    async deleteDraft(id) {
      const key = keyring.draftKey(id);
      return storage.commit([{ delete: 'drafts', key }]);
    },
  };
}
