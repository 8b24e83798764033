import { type Kdf, deriveKey, saltSize } from './kdf.ts';
import type { KeyRow, PassphraseLock, RecoveryLock } from './key-row.ts';
import { type Keyring, unwrapKey } from './keyring.ts';
import { recoveryKey } from './recovery-code.ts';
import type { Sodium } from './sodium.ts';

/** The ways into a vault: its key, sealed under a passphrase, and perhaps under a recovery code. */

const encoder = new TextEncoder();

// The parameters are bound to the wrap: changing them in storage breaks the seal.
const passphraseHeader = ({ memory, passes }: Kdf): Uint8Array => encoder.encode(`passphrase argon2id ${memory} ${passes} 1`);
const recoveryHeader = encoder.encode('recovery');

export function lockWithPassphrase(keyring: Keyring, passphrase: string, kdf: Kdf): PassphraseLock {
  const { sodium } = keyring;
  const salt = sodium.randombytes_buf(saltSize);
  const under = deriveKey(sodium, passphrase, salt, kdf);
  const wrapped = keyring.wrapVaultKey(under, passphraseHeader(kdf));
  sodium.memzero(under);
  return { memory: kdf.memory, passes: kdf.passes, salt, wrapped };
}

/** The vault key; `undefined`: the seal does not open, which is all that is known. */
export function openWithPassphrase(
  sodium: Sodium,
  { space, passphrase: lock }: KeyRow,
  passphrase: string,
): Uint8Array | undefined {
  const under = deriveKey(sodium, passphrase, lock.salt, lock);
  const vaultKey = unwrapKey(sodium, lock.wrapped, under, space, passphraseHeader(lock));
  sodium.memzero(under);
  return vaultKey;
}

export function lockWithCode(keyring: Keyring, secret: string): RecoveryLock {
  const { sodium } = keyring;
  const salt = sodium.randombytes_buf(saltSize);
  const under = recoveryKey(sodium, secret, salt);
  const wrapped = keyring.wrapVaultKey(under, recoveryHeader);
  sodium.memzero(under);
  return { salt, wrapped };
}

export function openWithCode(sodium: Sodium, space: Uint8Array, lock: RecoveryLock, secret: string): Uint8Array | undefined {
  const under = recoveryKey(sodium, secret, lock.salt);
  const vaultKey = unwrapKey(sodium, lock.wrapped, under, space, recoveryHeader);
  sodium.memzero(under);
  return vaultKey;
}
