import type { Sodium } from './sodium.ts';

const nonceSize = 24;
const tagSize = 16;
/** What sealing adds. */
export const sealOverhead = nonceSize + tagSize;

const encoder = new TextEncoder();

/** What sealed bytes are bound to: the format and purpose, the vault, and a clear header. */
export const associatedData = (purpose: string, space: Uint8Array, header: Uint8Array = new Uint8Array()): Uint8Array => {
  const label = encoder.encode(`reprise-vault/1/${purpose}\0`);
  const bytes = new Uint8Array(label.length + space.length + header.length);
  bytes.set(label);
  bytes.set(space, label.length);
  bytes.set(header, label.length + space.length);
  return bytes;
};

/** XChaCha20-Poly1305: `nonce 24 | ciphertext | tag 16`. */
export const seal = (sodium: Sodium, key: Uint8Array, plain: Uint8Array, data: Uint8Array): Uint8Array => {
  const nonce = sodium.randombytes_buf(nonceSize);
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, data, null, nonce, key);
  const bytes = new Uint8Array(nonceSize + sealed.length);
  bytes.set(nonce);
  bytes.set(sealed, nonceSize);
  return bytes;
};

/** `undefined`: not sealed with this key and this associated data, or changed since. */
export const unseal = (sodium: Sodium, key: Uint8Array, bytes: Uint8Array, data: Uint8Array): Uint8Array | undefined => {
  if (bytes.length < sealOverhead) return undefined;
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      bytes.subarray(nonceSize),
      data,
      bytes.subarray(0, nonceSize),
      key,
    );
  } catch {
    return undefined;
  }
};
