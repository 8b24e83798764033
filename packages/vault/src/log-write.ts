import { type Block, blockKey, decodeBlock, encodeBlock, segmentSize } from './block.ts';
import type { Damage } from './damage.ts';
import { type Head, tailStart } from './head.ts';
import { isItem, type Item, type Slot } from './items.ts';
import type { Keyring } from './keyring.ts';
import { readSegments } from './log-read.ts';
import { type Result, succeed } from './result.ts';
import type { Change, Row, Storage, StorageError } from './storage.ts';
import { openSegment, openTail } from './tail.ts';

const putBlock = (keyring: Keyring, block: Block): Change => ({
  put: block.kind === 'segment' ? 'segs' : 'frames',
  key: blockKey(block),
  value: encodeBlock(keyring, block),
});

export interface Write {
  readonly head: Head;
  readonly changes: readonly Change[];
}

/** Whether so many items more end the tail. */
export const fillsSegment = (head: Head, count: number): boolean => head.next + count - tailStart(head) >= segmentSize;

/**
 * What appending takes: one frame, or, where the tail fills a segment, the full segments, a frame
 * for the rest and the end of the old frames, all in one commit. `tail`: the frames of the tail,
 * looked at only where a segment is filled.
 */
export function planAppend(keyring: Keyring, head: Head, items: readonly Item[], tail: readonly Row[]): Write {
  const next = head.next + items.length;
  if (!fillsSegment(head, items.length)) {
    const frame = { kind: 'frame', first: head.next, slots: items } as const;
    return {
      head: { ...head, next },
      changes: items.length === 0 ? [] : [putBlock(keyring, frame)],
    };
  }
  const { first, slots: old, opened } = openTail(keyring, head, tail);
  const slots: readonly Slot[] = [...old, ...items];
  const changes: Change[] = [];
  const full = Math.floor(slots.length / segmentSize);
  for (let index = 0; index < full; index += 1) {
    const start = index * segmentSize;
    const part = slots.slice(start, start + segmentSize);
    changes.push(putBlock(keyring, { kind: 'segment', first: first + start, slots: part }));
  }
  const rest = slots.slice(full * segmentSize);
  if (rest.length > 0) {
    const at = first + full * segmentSize;
    changes.push(putBlock(keyring, { kind: 'frame', first: at, slots: rest }));
  }
  // Frames that did not open stay where they are.
  changes.push(...opened.map((key) => ({ delete: 'frames', key }) as const));
  return { head: { ...head, next, segments: head.segments + full }, changes };
}

export interface Purge extends Write {
  readonly removed: number;
  readonly damages: readonly Damage[];
}

/** Seals every block that holds one of `ids` anew, under a new key, without their text. */
export async function planPurge(
  keyring: Keyring,
  storage: Storage,
  head: Head,
  frames: readonly Row[],
  ids: ReadonlySet<string>,
  replaceWith: (item: Item) => Item | undefined,
): Promise<Result<Purge, StorageError>> {
  const changes: Change[] = [];
  let removed = 0;
  const rewrite = (kind: Block['kind'], first: number, slots: readonly Slot[]): void => {
    const before = removed;
    const kept = slots.map((slot): Slot => {
      if (!isItem(slot) || !ids.has(slot.id)) return slot;
      const replacement = replaceWith(slot);
      if (replacement && replacement.id !== slot.id) throw new Error('A replacement keeps its id');
      if (replacement?.text === slot.text) return slot;
      removed += 1;
      return replacement ?? 'removed';
    });
    if (removed === before) return;
    changes.push(putBlock(keyring, { kind, first, slots: kept }));
  };

  const damages: Damage[] = [];
  for (const row of frames) {
    const block = decodeBlock(keyring, 'frame', row);
    if (block.ok) rewrite('frame', row.key, block.value.slots);
    else damages.push({ store: 'frames', key: row.key, why: block.error });
  }
  for await (const rows of readSegments(storage, 0, head.segments)) {
    if (!rows.ok) return rows;
    for (const [index, row] of rows.value) {
      const segment = openSegment(keyring, index, row);
      damages.push(...segment.damage);
      rewrite('segment', index * segmentSize, segment.slots);
    }
  }
  return succeed({ head: { ...head, rewrites: head.rewrites + 1 }, changes, removed, damages });
}
