import { argon2id } from '@noble/hashes/argon2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { need } from '../test-support/open-vault.ts';
import { defaultKdf, deriveKey, kdfFloor, kdfVerdict } from './kdf.ts';
import { loadSodium } from './sodium.ts';

const sodium = need(await loadSodium());
const filled = (length: number, value: number): Uint8Array => new Uint8Array(length).fill(value);

// libsodium offers neither lanes nor secret nor associated data, which the vector of RFC 9106 uses.
// So the second implementation answers the vector, and libsodium has to agree with it.
test('the second implementation gives the tag of RFC 9106, section 5.3', () => {
  const tag = argon2id(filled(32, 1), filled(16, 2), {
    t: 3,
    m: 32,
    p: 4,
    key: filled(8, 3),
    personalization: filled(12, 4),
    dkLen: 32,
  });
  expect(bytesToHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

test('libsodium and the second implementation derive the same keys', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.integer({ min: 8, max: 64 }),
      fc.integer({ min: 1, max: 4 }),
      (passphrase, salt, kibibytes, passes) => {
        const ours = deriveKey(sodium, passphrase, salt, { memory: kibibytes * 1024, passes });
        const theirs = argon2id(passphrase.normalize('NFKC'), salt, {
          t: passes,
          m: kibibytes,
          p: 1,
          dkLen: 32,
        });
        expect(bytesToHex(ours)).toBe(bytesToHex(theirs));
      },
    ),
    { numRuns: 40 },
  );
});

test('they agree at the parameters in use', () => {
  const salt = filled(16, 7);
  const theirs = argon2id('five words that I know', salt, { t: 3, m: 65_536, p: 1, dkLen: 32 });
  expect(bytesToHex(deriveKey(sodium, 'five words that I know', salt, defaultKdf))).toBe(bytesToHex(theirs));
});

test('64 MiB and three passes are the least that is carried out', () => {
  expect(kdfFloor).toEqual({ memory: 67_108_864, passes: 3 });
  expect(kdfVerdict(defaultKdf)).toBe('fine');
  expect(kdfVerdict({ ...defaultKdf, memory: defaultKdf.memory - 1 })).toBe('weak');
  expect(kdfVerdict({ ...defaultKdf, passes: 2 })).toBe('weak');
  expect(kdfVerdict({ ...defaultKdf, passes: 1000 })).toBe('excessive');
  expect(kdfVerdict({ ...defaultKdf, memory: 2 ** 40 })).toBe('excessive');
});
