import type { Damage } from './damage.ts';
import type { Kdf } from './kdf.ts';
import { metaKeys } from './meta-keys.ts';
import type { Sodium } from './sodium.ts';
import { type Change, type Row, sameBytes } from './storage.ts';

/** The format this release writes, and the newest it opens. */
export const formatVersion = 1;

export interface PassphraseLock extends Kdf {
  readonly salt: Uint8Array;
  /** The vault key, sealed. */
  readonly wrapped: Uint8Array;
}

export interface RecoveryLock {
  readonly salt: Uint8Array;
  readonly wrapped: Uint8Array;
}

/** What is kept in clear so that a passphrase can open the rest. */
export interface KeyRow {
  readonly space: Uint8Array;
  /** Items written while locked are sealed to it. */
  readonly publicKey: Uint8Array;
  readonly passphrase: PassphraseLock;
  readonly recovery?: RecoveryLock;
}

/**
 * `"RPRV" | version u16 | BLAKE2b-256 of version and body | body, JSON`. This frame is the same in
 * every version, so that an older release can tell a newer vault from a damaged one. The checksum
 * keeps no secret and stops no one: it tells a wrong passphrase from a damaged row.
 */
const magic = new TextEncoder().encode('RPRV');
const bodyStart = 38;

const checksumOf = (sodium: Sodium, bytes: Uint8Array): Uint8Array => {
  const covered = new Uint8Array(2 + bytes.length - bodyStart);
  covered.set(bytes.subarray(4, 6));
  covered.set(bytes.subarray(bodyStart), 2);
  return sodium.crypto_generichash(32, covered, null);
};

export function encodeKeyRow(sodium: Sodium, row: KeyRow, version = formatVersion): Uint8Array {
  const text = (bytes: Uint8Array): string => sodium.to_base64(bytes);
  const { space, publicKey, passphrase, recovery } = row;
  const body = new TextEncoder().encode(
    JSON.stringify({
      space: text(space),
      publicKey: text(publicKey),
      passphrase: {
        memory: passphrase.memory,
        passes: passphrase.passes,
        salt: text(passphrase.salt),
        wrapped: text(passphrase.wrapped),
      },
      ...(recovery && {
        recovery: { salt: text(recovery.salt), wrapped: text(recovery.wrapped) },
      }),
    }),
  );
  const bytes = new Uint8Array(bodyStart + body.length);
  bytes.set(magic);
  new DataView(bytes.buffer).setUint16(4, version, true);
  bytes.set(body, bodyStart);
  bytes.set(checksumOf(sodium, bytes), 6);
  return bytes;
}

const parseBody = (sodium: Sodium, body: Uint8Array): KeyRow | undefined => {
  try {
    const read = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    const bytes = (text: unknown, size: number): Uint8Array => {
      const value = sodium.from_base64(String(text));
      if (value.length !== size) throw new Error('size');
      return value;
    };
    const whole = (value: unknown): number => {
      if (!Number.isSafeInteger(value)) throw new Error('number');
      return Number(value);
    };
    const lock = (value: { salt: unknown; wrapped: unknown }): RecoveryLock => ({
      salt: bytes(value.salt, 16),
      wrapped: bytes(value.wrapped, 72),
    });
    return {
      space: bytes(read.space, 16),
      publicKey: bytes(read.publicKey, 32),
      passphrase: {
        memory: whole(read.passphrase.memory),
        passes: whole(read.passphrase.passes),
        ...lock(read.passphrase),
      },
      ...(read.recovery && { recovery: lock(read.recovery) }),
    };
  } catch {
    return undefined;
  }
};

export type KeyRows =
  | { readonly tag: 'absent' }
  | { readonly tag: 'newer-version'; readonly version: number }
  | {
      readonly tag: 'found';
      /** Intact rows first; damaged ones follow where their text can still be read. */
      readonly candidates: readonly KeyRow[];
      readonly damage: readonly Damage[];
      /** The first copy as stored, to guard a change of it. */
      readonly stored: Uint8Array | undefined;
    };

/** Reads the two copies out of the rows of `meta`. */
export function readKeyRows(sodium: Sodium, meta: readonly Row[]): KeyRows {
  const copies = [metaKeys.keys, metaKeys.keysCopy].map((key) => ({
    key,
    value: meta.find((row) => row.key === key)?.value,
  }));
  if (copies.every((copy) => copy.value === undefined)) return { tag: 'absent' };
  const intact: KeyRow[] = [];
  const readable: KeyRow[] = [];
  const damage: Damage[] = [];
  for (const { key, value } of copies) {
    const isWhole =
      value !== undefined &&
      value.length > bodyStart &&
      sameBytes(value.subarray(0, 4), magic) &&
      sameBytes(value.subarray(6, bodyStart), checksumOf(sodium, value));
    if (isWhole) {
      const version = new DataView(value.buffer, value.byteOffset).getUint16(4, true);
      if (version > formatVersion) return { tag: 'newer-version', version };
    }
    const row = value && parseBody(sodium, value.subarray(bodyStart));
    if (isWhole && row) {
      const isSame = intact.length > 0 && sameBytes(value, copies[0]?.value);
      if (!isSame) intact.push(row);
    } else {
      const isShort = value !== undefined && value.length <= bodyStart;
      const why = value === undefined ? 'missing' : isShort ? 'truncated' : 'altered';
      damage.push({ store: 'meta', key, why });
      if (row) readable.push(row);
    }
  }
  return {
    tag: 'found',
    candidates: [...intact, ...readable],
    damage,
    stored: copies[0]?.value,
  };
}

/** Both copies change together. */
export function putKeyRow(sodium: Sodium, row: KeyRow): Change[] {
  const value = encodeKeyRow(sodium, row);
  return [metaKeys.keys, metaKeys.keysCopy].map((key) => ({ put: 'meta', key, value }));
}
