import type { Damage } from './damage.ts';
import { putHead } from './head.ts';
import { defaultKdf, type Kdf, kdfVerdict } from './kdf.ts';
import { type KeyRow, putKeyRow, readKeyRows } from './key-row.ts';
import { createKeyring } from './keyring.ts';
import { lockWithPassphrase, openWithCode, openWithPassphrase } from './locks.ts';
import { metaKeys } from './meta-keys.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { fail, type Result, succeed } from './result.ts';
import { type CryptoError, loadSodium, type Sodium } from './sodium.ts';
import { type Row, type Storage, type StorageError, sameBytes, storeNames } from './storage.ts';
import { assembleVault, type Vault } from './vault.ts';

const isWiping = (meta: readonly Row[]): boolean => meta.some((row) => row.key === metaKeys.wiping);

/** The rows of `meta`, after a wipe that was interrupted has been finished. */
async function readMeta(
  storage: Storage,
): Promise<Result<{ readonly meta: readonly Row[]; readonly holdsData: boolean }, StorageError>> {
  const read = await storage.read([{ store: 'meta' }, { store: 'segs', from: 0, to: 0 }, { store: 'frames' }]);
  if (!read.ok) return read;
  const [meta = [], ...data] = read.value;
  if (!isWiping(meta)) return succeed({ meta, holdsData: data.some((rows) => rows.length > 0) });
  const cleared = await storage.commit(storeNames.map((clear) => ({ clear })));
  return cleared.ok ? succeed({ meta: [], holdsData: false }) : cleared;
}

/** Also true where storage cannot be read: nobody may start anew over what may be there. */
export async function vaultExists(storage: Storage): Promise<boolean> {
  const read = await readMeta(storage);
  return !read.ok || read.value.meta.length > 0 || read.value.holdsData;
}

export type CreateError =
  | StorageError
  | CryptoError
  | { readonly tag: 'vault-exists' | 'empty-passphrase' | 'weak-parameters' | 'excessive-parameters' };

/** Makes an empty vault and leaves it open. */
export async function createVault(
  storage: Storage,
  { passphrase, kdf = defaultKdf }: { readonly passphrase: string; readonly kdf?: Kdf },
): Promise<Result<Vault, CreateError>> {
  if (passphrase === '') return fail({ tag: 'empty-passphrase' });
  const verdict = kdfVerdict(kdf);
  if (verdict !== 'fine') return fail({ tag: `${verdict}-parameters` });
  const loaded = await loadSodium();
  if (!loaded.ok) return loaded;
  const sodium = loaded.value;
  if (await vaultExists(storage)) return fail({ tag: 'vault-exists' });

  const space = sodium.randombytes_buf(16);
  const keyring = createKeyring(sodium, sodium.randombytes_buf(32), space);
  const row: KeyRow = {
    space,
    publicKey: keyring.inboxPublicKey(),
    passphrase: lockWithPassphrase(keyring, passphrase, kdf),
  };
  const written = await storage.commitIf({ store: 'meta', key: metaKeys.keys, value: undefined }, [
    ...putKeyRow(sodium, row),
    putHead(keyring, { next: 0, segments: 0, rewrites: 0 }),
  ]);
  if (written.ok) return succeed(assembleVault(keyring, storage));
  keyring.wipe();
  return written.error.tag === 'conflict' ? fail({ tag: 'vault-exists' }) : fail(written.error);
}

export type Credential = { readonly passphrase: string } | { readonly recoveryCode: string };

export type UnlockError =
  | StorageError
  | CryptoError
  | { readonly tag: 'no-vault' | 'wrong-passphrase' }
  /** The stored key derivation is cheaper, or dearer, than any of ours; it is not carried out. */
  | { readonly tag: 'weak-parameters' | 'excessive-parameters' }
  /** The code's own check symbols do not fit: a typing error, most likely. */
  | { readonly tag: 'malformed-recovery-code' | 'wrong-recovery-code' | 'no-recovery-code' }
  /** The key rows cannot be trusted; `damages` says which and how. Nothing was changed. */
  | { readonly tag: 'damaged'; readonly damages: readonly Damage[] }
  | { readonly tag: 'newer-version'; readonly version: number };

const tryPassphrase = (sodium: Sodium, row: KeyRow, passphrase: string): Result<Uint8Array, UnlockError> => {
  const verdict = kdfVerdict(row.passphrase);
  if (verdict !== 'fine') return fail({ tag: `${verdict}-parameters` });
  const vaultKey = openWithPassphrase(sodium, row, passphrase);
  return vaultKey ? succeed(vaultKey) : fail({ tag: 'wrong-passphrase' });
};

const tryCode = (sodium: Sodium, row: KeyRow, typed: string): Result<Uint8Array, UnlockError> => {
  if (row.recovery === undefined) return fail({ tag: 'no-recovery-code' });
  const code = parseRecoveryCode(sodium, typed);
  if (code === undefined) return fail({ tag: 'malformed-recovery-code' });
  const vaultKey = openWithCode(sodium, row.space, row.recovery, code);
  return vaultKey ? succeed(vaultKey) : fail({ tag: 'wrong-recovery-code' });
};

export async function unlockVault(storage: Storage, credential: Credential): Promise<Result<Vault, UnlockError>> {
  const loaded = await loadSodium();
  if (!loaded.ok) return loaded;
  const sodium = loaded.value;
  const read = await readMeta(storage);
  if (!read.ok) return read;
  const { meta, holdsData } = read.value;
  const found = readKeyRows(sodium, meta);
  if (found.tag === 'newer-version') return fail(found);
  if (found.tag === 'absent') {
    if (!holdsData && meta.length === 0) return fail({ tag: 'no-vault' });
    const damages = [{ store: 'meta', key: metaKeys.keys, why: 'missing' }] as const;
    return fail({ tag: 'damaged', damages });
  }

  const tried = found.candidates.map((row) => ({
    row,
    opened:
      'passphrase' in credential
        ? tryPassphrase(sodium, row, credential.passphrase)
        : tryCode(sodium, row, credential.recoveryCode),
  }));
  const success = tried.find(({ opened }) => opened.ok);
  if (!success?.opened.ok) {
    const [first] = tried;
    const noneIntact = found.damage.length === 2;
    if (first === undefined || first.opened.ok || noneIntact) {
      return fail({ tag: 'damaged', damages: found.damage });
    }
    return first.opened;
  }

  const keyring = createKeyring(sodium, success.opened.value, success.row.space);
  const publicKey = keyring.inboxPublicKey();
  const isForged = success !== tried[0] || !sameBytes(publicKey, success.row.publicKey);
  const repaired: Damage[] = [...found.damage];
  if (isForged && repaired.length === 0) {
    repaired.push({ store: 'meta', key: metaKeys.keys, why: 'altered' });
  }
  if (repaired.length > 0) {
    const guard = { store: 'meta', key: metaKeys.keys, value: found.stored } as const;
    // Should this fail, the next unlocking finds the same damage and mends it.
    await storage.commitIf(guard, putKeyRow(sodium, { ...success.row, publicKey }));
  }
  return succeed(assembleVault(keyring, storage, repaired));
}

/**
 * Keys first, then data, then the storage itself. Interrupted after the first step, nothing can be
 * opened any more, and the next start finishes the rest.
 */
export async function wipe(storage: Storage): Promise<Result<undefined, StorageError>> {
  const keysGone = await storage.commit([{ clear: 'meta' }, { put: 'meta', key: metaKeys.wiping, value: new Uint8Array([1]) }]);
  if (!keysGone.ok) return keysGone;
  const dataGone = await storage.commit(storeNames.filter((name) => name !== 'meta').map((clear) => ({ clear })));
  return dataGone.ok ? storage.destroy() : dataGone;
}
