import { normalisePassphrase } from './passphrase.ts';
import type { Sodium } from './sodium.ts';

/** Argon2id; one lane, which is all libsodium offers. */
export interface Kdf {
  /** Bytes. */
  readonly memory: number;
  readonly passes: number;
}

/** RFC 9106, section 4, second recommendation, with one lane. */
export const defaultKdf: Kdf = { memory: 64 * 1024 * 1024, passes: 3 };

/** Below this a stored vault is not unlocked: someone may have weakened it to guess faster. */
export const kdfFloor: Kdf = { memory: 64 * 1024 * 1024, passes: 3 };

/** Above this a device may hang or run out of memory: no vault of ours asks for it. */
export const kdfCeiling: Kdf = { memory: 1024 * 1024 * 1024, passes: 64 };

export const kdfVerdict = ({ memory, passes }: Kdf): 'fine' | 'weak' | 'excessive' => {
  if (memory < kdfFloor.memory || passes < kdfFloor.passes) return 'weak';
  return memory > kdfCeiling.memory || passes > kdfCeiling.passes ? 'excessive' : 'fine';
};

export const saltSize = 16;

export const deriveKey = (sodium: Sodium, passphrase: string, salt: Uint8Array, { memory, passes }: Kdf): Uint8Array =>
  sodium.crypto_pwhash(32, normalisePassphrase(passphrase), salt, passes, memory, sodium.crypto_pwhash_ALG_ARGON2ID13);
