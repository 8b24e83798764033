import { decodeBlock, segmentSize } from './block.ts';
import type { Damage } from './damage.ts';
import { type Head, tailStart } from './head.ts';
import type { Slot } from './items.ts';
import type { Keyring } from './keyring.ts';
import type { Row } from './storage.ts';

/** The tail, opened: every place since the last full segment, in order. */
export interface Tail {
  readonly first: number;
  readonly slots: readonly Slot[];
  /** Keys of the frames that opened. */
  readonly opened: readonly number[];
  readonly damage: readonly Damage[];
}

/** Opens the frames that hold the places from `from` up to the head. */
export function openTail(keyring: Keyring, head: Head, frames: readonly Row[], from = tailStart(head)): Tail {
  const slots: Slot[] = Array.from({ length: Math.max(0, head.next - from) }, () => 'lost');
  const opened: number[] = [];
  const damage: Damage[] = [];
  let expected = from;
  frames
    .filter((row) => row.key >= from && row.key < head.next)
    .forEach((row, index, rows) => {
      if (row.key > expected) damage.push(missing(expected, row.key));
      const block = decodeBlock(keyring, 'frame', row);
      if (block.ok) {
        block.value.slots.forEach((slot, offset) => {
          slots[row.key - from + offset] = slot;
        });
        opened.push(row.key);
        expected = row.key + block.value.slots.length;
        return;
      }
      expected = rows[index + 1]?.key ?? head.next;
      // The damaged row is kept: its places are empty here and not lost without a trace.
      slots.fill('removed', row.key - from, expected - from);
      const records = { first: row.key, count: expected - row.key };
      damage.push({ store: 'frames', key: row.key, why: block.error, records });
    });
  if (expected < head.next) damage.push(missing(expected, head.next));
  return { first: from, slots, opened, damage };
}

const missing = (first: number, end: number): Damage => ({
  store: 'frames',
  key: first,
  why: 'missing',
  records: { first, count: end - first },
});

/** The same for one segment, whose row may be absent. */
export function openSegment(
  keyring: Keyring,
  index: number,
  row: Row | undefined,
): { readonly slots: readonly Slot[]; readonly damage: readonly Damage[] } {
  const first = index * segmentSize;
  const at = { store: 'segs', key: index } as const;
  const whole = { first, count: segmentSize };
  if (row === undefined) return { slots: [], damage: [{ ...at, why: 'missing', records: whole }] };
  const block = decodeBlock(keyring, 'segment', row);
  if (!block.ok) return { slots: [], damage: [{ ...at, why: block.error, records: whole }] };
  const { slots } = block.value;
  const start = slots.indexOf('lost');
  if (start === -1) return { slots, damage: [] };
  const count = slots.lastIndexOf('lost') - start + 1;
  const records = { first: first + start, count };
  return { slots, damage: [{ ...at, why: 'missing', records }] };
}
