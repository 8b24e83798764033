import { associatedData, seal, sealOverhead, unseal } from './seal.ts';
import type { Sodium } from './sodium.ts';

/** Raised inside the vault when it was closed while something was under way. */
export class VaultClosed extends Error {}

const purposes = { block: 1, head: 2, draft: 3, 'draft-key': 4, inbox: 5 } as const;
type Purpose = keyof typeof purposes;

const keySize = 32;
/** A block key, wrapped. */
export const wrappedKeySize = keySize + sealOverhead;

/**
 * The keys of an open vault. Each purpose has its own key derived from the vault key, so that no
 * sealed thing can be passed off as another. After `wipe` every method throws `VaultClosed`: a
 * zeroed key must never seal anything.
 */
export interface Keyring {
  /** 16 random bytes that name this vault inside everything it seals. */
  readonly space: Uint8Array;
  readonly sodium: Sodium;
  seal(purpose: 'head' | 'draft', plain: Uint8Array, header?: Uint8Array): Uint8Array;
  unseal(purpose: 'head' | 'draft', bytes: Uint8Array, header?: Uint8Array): Uint8Array | undefined;
  /** Seals under a new key of its own: `wrapped key 72 | sealed`. */
  sealAlone(plain: Uint8Array, header: Uint8Array): Uint8Array;
  unsealAlone(bytes: Uint8Array, header: Uint8Array): Uint8Array | undefined;
  /** A stable 48-bit integer for a draft's id that says nothing without the key. */
  draftKey(id: string): number;
  inboxPublicKey(): Uint8Array;
  unsealInbox(bytes: Uint8Array): Uint8Array | undefined;
  /** The vault key sealed under another key, with a clear header bound to it. */
  wrapVaultKey(under: Uint8Array, header: Uint8Array): Uint8Array;
  wipe(): void;
}

export const wrapKey = (
  sodium: Sodium,
  vaultKey: Uint8Array,
  under: Uint8Array,
  space: Uint8Array,
  header: Uint8Array,
): Uint8Array => seal(sodium, under, vaultKey, associatedData('vault-key', space, header));

export const unwrapKey = (
  sodium: Sodium,
  wrapped: Uint8Array,
  under: Uint8Array,
  space: Uint8Array,
  header: Uint8Array,
): Uint8Array | undefined => unseal(sodium, under, wrapped, associatedData('vault-key', space, header));

/** Takes over `vaultKey` and wipes it in the end. */
export function createKeyring(sodium: Sodium, vaultKey: Uint8Array, space: Uint8Array): Keyring {
  const derive = (purpose: Purpose): Uint8Array =>
    sodium.crypto_kdf_derive_from_key(keySize, purposes[purpose], 'reprise1', vaultKey);
  const keys: Record<Purpose, Uint8Array> = {
    block: derive('block'),
    head: derive('head'),
    draft: derive('draft'),
    'draft-key': derive('draft-key'),
    inbox: derive('inbox'),
  };
  const box = sodium.crypto_box_seed_keypair(keys.inbox);
  let open = true;

  const key = (purpose: Purpose): Uint8Array => {
    if (!open) throw new VaultClosed();
    return keys[purpose];
  };

  return {
    space,
    sodium,
    seal: (purpose, plain, header) => seal(sodium, key(purpose), plain, associatedData(purpose, space, header)),
    unseal: (purpose, bytes, header) => unseal(sodium, key(purpose), bytes, associatedData(purpose, space, header)),
    sealAlone(plain, header) {
      const alone = sodium.randombytes_buf(keySize);
      const wrapped = seal(sodium, key('block'), alone, associatedData('block-key', space, header));
      const sealed = seal(sodium, alone, plain, associatedData('block', space, header));
      sodium.memzero(alone);
      const bytes = new Uint8Array(wrapped.length + sealed.length);
      bytes.set(wrapped);
      bytes.set(sealed, wrapped.length);
      return bytes;
    },
    unsealAlone(bytes, header) {
      const wrapped = bytes.subarray(0, wrappedKeySize);
      const alone = unseal(sodium, key('block'), wrapped, associatedData('block-key', space, header));
      if (alone === undefined) return undefined;
      const sealed = bytes.subarray(wrappedKeySize);
      const plain = unseal(sodium, alone, sealed, associatedData('block', space, header));
      sodium.memzero(alone);
      return plain;
    },
    draftKey(id) {
      const hash = sodium.crypto_generichash(16, id, key('draft-key'));
      const view = new DataView(hash.buffer, hash.byteOffset, hash.byteLength);
      return view.getUint32(0, true) * 0x1_0000 + view.getUint16(4, true);
    },
    inboxPublicKey: () => box.publicKey,
    unsealInbox(bytes) {
      key('inbox');
      try {
        return sodium.crypto_box_seal_open(bytes, box.publicKey, box.privateKey);
      } catch {
        return undefined;
      }
    },
    wrapVaultKey(under, header) {
      if (!open) throw new VaultClosed();
      return wrapKey(sodium, vaultKey, under, space, header);
    },
    wipe() {
      open = false;
      for (const secret of [vaultKey, box.privateKey, ...Object.values(keys)]) {
        sodium.memzero(secret);
      }
    },
  };
}
