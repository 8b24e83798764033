import type { Sodium } from './sodium.ts';

/** Crockford's base 32: no I, L, O or U, so that a code survives being copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 30;
const checkLength = 2;

const checkSymbols = (sodium: Sodium, code: string): string =>
  Array.from(sodium.crypto_generichash(16, code, null).slice(0, checkLength), (byte) => alphabet[byte % 32]).join('');

export interface RecoveryCode {
  /** 150 random bits and two check symbols, in eight groups of four, to be shown once: `7K2M-…`. */
  readonly shown: string;
  /** What the key is made of. */
  readonly secret: string;
}

export function createRecoveryCode(sodium: Sodium): RecoveryCode {
  const random = [...sodium.randombytes_buf(randomLength)];
  const secret = random.map((byte) => alphabet[byte % 32]).join('');
  const shown = `${secret}${checkSymbols(sodium, secret)}`.replace(/(.{4})(?=.)/g, '$1-');
  return { shown, secret };
}

/** The secret in what was typed; `undefined`: mistyped, or no recovery code at all. */
export function parseRecoveryCode(sodium: Sodium, typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (code.length !== randomLength + checkLength) return undefined;
  const random = code.slice(0, randomLength);
  return checkSymbols(sodium, random) === code.slice(randomLength) ? random : undefined;
}

/** No stretching: 150 random bits cannot be guessed however fast one guesses. */
export const recoveryKey = (sodium: Sodium, secret: string, salt: Uint8Array): Uint8Array =>
  sodium.crypto_generichash(32, secret, salt);
