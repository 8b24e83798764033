import { expect, test } from 'vitest';
import { measureDecryptFloor } from './decrypt-floor.ts';

test('takes time that grows with the bytes', async () => {
  await measureDecryptFloor(4, 100_000);
  const small = await measureDecryptFloor(2, 100_000);
  const large = await measureDecryptFloor(100, 100_000);
  expect(small).toBeGreaterThan(0);
  expect(large).toBeGreaterThan(small * 5);
});
