import { expect, test } from 'vitest';
import { need } from '../test-support/open-vault.ts';
import { createRecoveryCode, parseRecoveryCode, recoveryKey } from './recovery-code.ts';
import { loadSodium } from './sodium.ts';

const sodium = need(await loadSodium());

test('is eight groups of four symbols that survive handwriting', () => {
  for (let count = 0; count < 200; count += 1) {
    expect(createRecoveryCode(sodium).shown).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
  }
});

test('is read however it is typed', () => {
  for (let count = 0; count < 200; count += 1) {
    const { shown, secret } = createRecoveryCode(sodium);
    const typed = [
      shown,
      shown.toLowerCase(),
      shown.replaceAll('-', ' '),
      shown.replaceAll('-', ''),
      ` ${shown.replaceAll('-', ' – ')}\n`,
      shown.replaceAll('0', 'O').replaceAll('1', 'l'),
      shown.replaceAll('0', 'o').replaceAll('1', 'I'),
    ];
    for (const text of typed) expect(parseRecoveryCode(sodium, text)).toBe(secret);
  }
});

test('almost every typing error is noticed before anything is tried', () => {
  let unnoticed = 0;
  const tries = 2000;
  for (let count = 0; count < tries; count += 1) {
    const { shown } = createRecoveryCode(sodium);
    const at = count % 4;
    const symbol = shown[at] === '7' ? '8' : '7';
    const typed = shown.slice(0, at) + symbol + shown.slice(at + 1);
    if (parseRecoveryCode(sodium, typed) !== undefined) unnoticed += 1;
  }
  expect(unnoticed / tries).toBeLessThan(0.01);
  expect(parseRecoveryCode(sodium, '')).toBeUndefined();
  expect(parseRecoveryCode(sodium, 'five words that I know')).toBeUndefined();
});

test('gives a key that depends on code and salt', () => {
  const { secret } = createRecoveryCode(sodium);
  const salt = new Uint8Array(16);
  const other = new Uint8Array(16).fill(1);
  expect(recoveryKey(sodium, secret, salt)).toEqual(recoveryKey(sodium, secret, salt));
  expect(recoveryKey(sodium, secret, salt)).not.toEqual(recoveryKey(sodium, secret, other));
  expect(recoveryKey(sodium, secret, salt)).toHaveLength(32);
});
