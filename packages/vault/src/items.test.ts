import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSlots, encodeSlots, type Slot } from './items.ts';

const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.record({
    id: fc.string({ unit: 'grapheme', minLength: 1 }),
    text: fc.string({ unit: 'grapheme' }),
  }),
  fc.record({ id: fc.string({ unit: 'binary', minLength: 1 }), text: fc.json() }),
  fc.constantFrom('removed' as const, 'lost' as const),
);

test('what was encoded comes back, whatever the alphabet', () => {
  fc.assert(
    fc.property(fc.array(slot, { maxLength: 60 }), (slots) => {
      expect(decodeSlots(encodeSlots(slots))).toEqual(slots);
    }),
    { numRuns: 300 },
  );
});

test('a leading byte order mark is part of the text', () => {
  const slots = [{ id: '\u{feff}a', text: '\u{feff}b' }];
  expect(decodeSlots(encodeSlots(slots))).toEqual(slots);
});

test('an item without an id is a bug of the caller', () => {
  expect(() => encodeSlots([{ id: '', text: 'x' }])).toThrow('An item needs an id');
});

test('bytes of any other kind are refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => decodeSlots(bytes)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
  expect(decodeSlots(new Uint8Array(4))).toBeUndefined();
  const tooMany = encodeSlots([{ id: 'a', text: 'b' }]);
  new DataView(tooMany.buffer).setUint32(0, 0xffff_fff0, true);
  expect(decodeSlots(tooMany)).toBeUndefined();
  const wrongLength = encodeSlots([{ id: 'a', text: 'b' }]);
  new DataView(wrongLength.buffer).setUint32(8, 2, true);
  expect(decodeSlots(wrongLength)).toBeUndefined();
});

test('the size of what is sealed depends on the class alone', () => {
  const one = encodeSlots([{ id: 'a', text: 'yes' }]);
  const other = encodeSlots([{ id: 'a-longer-id', text: 'a much longer answer'.repeat(15) }]);
  expect(one.length).toBe(512);
  expect(other.length).toBe(512);
});
