import { expect, test } from 'vitest';
import { satisfies } from './install.mjs';

const asked = {
  '': {},
  'packages/core': { version: '0.1.0' },
  'node_modules/@reprise/core': { link: true },
  'node_modules/preact': { version: '11.2.0' },
  'node_modules/only-for-windows': { version: '1.0.0', optional: true },
};

test('what is installed satisfies the lockfile when every package is there in its version', () => {
  const present = { 'node_modules/@reprise/core': { link: true }, 'node_modules/preact': { version: '11.2.0' } };
  expect(satisfies(present, asked)).toBe(true);
});

test('an older version, a missing package and a missing link do not', () => {
  const link = { 'node_modules/@reprise/core': { link: true } };
  expect(satisfies({ ...link, 'node_modules/preact': { version: '11.1.0' } }, asked)).toBe(false);
  expect(satisfies(link, asked)).toBe(false);
  expect(satisfies({ 'node_modules/preact': { version: '11.2.0' } }, asked)).toBe(false);
});

test('an optional package in another version does not', () => {
  const present = {
    'node_modules/@reprise/core': { link: true },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/only-for-windows': { version: '0.9.0', optional: true },
  };
  expect(satisfies(present, asked)).toBe(false);
});
