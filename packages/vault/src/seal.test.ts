import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/ciphers/utils.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { need } from '../test-support/open-vault.ts';
import { associatedData, seal, unseal } from './seal.ts';
import { loadSodium } from './sodium.ts';

const sodium = need(await loadSodium());

// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
const vector = {
  plain: "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  data: '50515253c0c1c2c3c4c5c6c7',
  key: '808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f',
  nonce: '404142434445464748494a4b4c4d4e4f5051525354555657',
  sealed:
    'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb' +
    '731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452' +
    '2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9' +
    '21f9664c97637da9768812f615c68b13b52e' +
    'c0875924c1c7987947deafd8780acf49',
};

test('opens the vector of draft-irtf-cfrg-xchacha', () => {
  const bytes = hexToBytes(vector.nonce + vector.sealed);
  const plain = unseal(sodium, hexToBytes(vector.key), bytes, hexToBytes(vector.data));
  expect(plain && new TextDecoder().decode(plain)).toBe(vector.plain);
});

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });
const plainBytes = fc.uint8Array({ maxLength: 3000, size: 'max' });
const dataBytes = fc.uint8Array({ maxLength: 100 });

test('a second implementation opens what is sealed here, and the other way round', () => {
  fc.assert(
    fc.property(bytes32, plainBytes, dataBytes, (key, plain, data) => {
      const sealed = seal(sodium, key, plain, data);
      const nonce = sealed.subarray(0, 24);
      const theirs = xchacha20poly1305(key, nonce, data);
      expect(bytesToHex(theirs.decrypt(sealed.subarray(24)))).toBe(bytesToHex(plain));
      expect(bytesToHex(theirs.encrypt(plain))).toBe(bytesToHex(sealed.subarray(24)));
      const opened = unseal(sodium, key, sealed, data);
      expect(opened && bytesToHex(opened)).toBe(bytesToHex(plain));
    }),
    { numRuns: 200 },
  );
});

test('one bit changed anywhere, in bytes, key or associated data, and nothing opens', () => {
  const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
    bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
  const key = hexToBytes(vector.key);
  const data = utf8ToBytes('associated');
  const sealed = seal(sodium, key, utf8ToBytes('a few words'), data);
  const bits = (bytes: Uint8Array): number[] => [...Array(bytes.length * 8).keys()];
  for (const bit of bits(sealed)) {
    expect(unseal(sodium, key, flip(sealed, bit), data)).toBeUndefined();
  }
  for (const bit of bits(data)) {
    expect(unseal(sodium, key, sealed, flip(data, bit))).toBeUndefined();
  }
  for (const bit of bits(key)) {
    expect(unseal(sodium, flip(key, bit), sealed, data)).toBeUndefined();
  }
});

test('bytes too short to be sealed are refused', () => {
  for (let length = 0; length <= 40; length += 1) {
    expect(unseal(sodium, hexToBytes(vector.key), new Uint8Array(length), utf8ToBytes(''))).toBeUndefined();
  }
});

test('the same words sealed twice do not look the same', () => {
  const key = hexToBytes(vector.key);
  const once = seal(sodium, key, utf8ToBytes('the same'), utf8ToBytes(''));
  const twice = seal(sodium, key, utf8ToBytes('the same'), utf8ToBytes(''));
  expect(bytesToHex(once)).not.toBe(bytesToHex(twice));
});

test('a purpose cannot be stretched into a space or a header', () => {
  const space = new Uint8Array(16);
  const seen = [
    associatedData('a', space),
    associatedData('b', space),
    associatedData('a', space, new Uint8Array(1)),
    associatedData(
      'a',
      space.map(() => 1),
    ),
  ].map(bytesToHex);
  expect(new Set(seen).size).toBe(4);
});
