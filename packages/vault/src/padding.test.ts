import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paddedSize } from './padding.ts';

test('small things look the same', () => {
  expect([0, 1, 200, 512].map(paddedSize)).toEqual([512, 512, 512, 512]);
  expect([513, 1024, 1025, 65_536].map(paddedSize)).toEqual([1024, 1024, 2048, 65_536]);
});

test('a size class holds, is its own class, grows, and costs at most an eighth above 64 KiB', () => {
  fc.assert(
    fc.property(fc.nat(50_000_000), fc.nat(50_000_000), (a, b) => {
      const [small, large] = a < b ? [a, b] : [b, a];
      const size = paddedSize(large);
      expect(size).toBeGreaterThanOrEqual(large);
      expect(paddedSize(size)).toBe(size);
      expect(paddedSize(small)).toBeLessThanOrEqual(size);
      if (large > 65_536) expect(size).toBeLessThanOrEqual(large * 1.126);
      else expect(size).toBeLessThanOrEqual(Math.max(512, large * 2));
    }),
  );
});

test('there are few classes', () => {
  const classes = new Set(Array.from({ length: 20_000 }, (_, index) => paddedSize(index * 50)));
  expect(classes.size).toBe(40);
});
