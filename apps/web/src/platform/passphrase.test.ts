import { expect, test } from 'vitest';
import { tidyPassphrase } from './passphrase.ts';

test.each([
  ['  maple lantern ', 'maple lantern'],
  ['maple  lantern\u00a0river', 'maple lantern river'],
  ['Maple-Lantern', 'Maple-Lantern'],
  ['   ', ''],
])('%j is meant as %j', (typed, meant) => {
  expect(tidyPassphrase(typed)).toBe(meant);
});
