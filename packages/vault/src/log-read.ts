import { decodeBlock, segmentSize } from './block.ts';
import type { Damage } from './damage.ts';
import { findHead, type FoundHead, type HeadError, tailStart } from './head.ts';
import { isItem, type Item } from './items.ts';
import type { Keyring } from './keyring.ts';
import { metaKeys } from './meta-keys.ts';
import { type Result, succeed } from './result.ts';
import type { Row, Storage, StorageError } from './storage.ts';
import { openSegment, openTail } from './tail.ts';

/** Segments asked for at once: enough to keep the key worker busy, little enough to hold. */
const segmentsAtOnce = 16;

/** Rows of segments `from` to `to`, exclusive, newest first, the next ones fetched meanwhile. */
export async function* readSegments(
  storage: Storage,
  from: number,
  to: number,
): AsyncGenerator<Result<readonly (readonly [number, Row | undefined])[], StorageError>> {
  const fetchBelow = (end: number) => storage.read([{ store: 'segs', from: Math.max(from, end - segmentsAtOnce), to: end - 1 }]);
  let coming = to > from ? fetchBelow(to) : undefined;
  for (let end = to; coming; end -= segmentsAtOnce) {
    const read = await coming;
    if (!read.ok) {
      yield read;
      return;
    }
    const start = Math.max(from, end - segmentsAtOnce);
    coming = start > from ? fetchBelow(start) : undefined;
    const rows = new Map(read.value[0]?.map((row) => [row.key, row]));
    const indexes = Array.from({ length: end - start }, (_, offset) => end - 1 - offset);
    yield succeed(indexes.map((index) => [index, rows.get(index)] as const));
  }
}

export interface LogSnapshot extends FoundHead {
  readonly frames: readonly Row[];
}

/** The head and the frames from a counter on, as they were at one moment. */
export async function readSnapshot(
  keyring: Keyring,
  storage: Storage,
  framesFrom: number,
): Promise<Result<LogSnapshot, HeadError>> {
  const read = await storage.read([
    { store: 'meta', from: metaKeys.head, to: metaKeys.head },
    { store: 'frames', from: framesFrom },
  ]);
  if (!read.ok) return read;
  const [meta = [], frames = []] = read.value;
  const found = await findHead(keyring, storage, meta[0]);
  return found.ok ? succeed({ ...found.value, frames }) : found;
}

/**
 * Every item of the log: the tail first, then the segments from the newest to the oldest, in order
 * within a batch. What cannot be opened is returned and stays in storage.
 */
export async function readLog(
  keyring: Keyring,
  storage: Storage,
  onBatch: (items: readonly Item[]) => void,
): Promise<Result<LogSnapshot & { readonly damages: readonly Damage[] }, HeadError>> {
  const snapshot = await readSnapshot(keyring, storage, 0);
  if (!snapshot.ok) return snapshot;
  const { head, frames, damage } = snapshot.value;
  const damages: Damage[] = damage ? [damage] : [];
  const deliver = (items: readonly Item[]): void => {
    if (items.length > 0) onBatch(items);
  };

  const tail = openTail(keyring, head, frames);
  damages.push(...tail.damage);
  deliver(tail.slots.filter(isItem));

  // Frames left behind by a compaction could not be opened then. Perhaps the disk reads them now.
  for (const row of frames.filter((frame) => frame.key < tailStart(head))) {
    const block = decodeBlock(keyring, 'frame', row);
    if (block.ok) deliver(block.value.slots.filter(isItem));
    else damages.push({ store: 'frames', key: row.key, why: block.error });
  }

  for await (const rows of readSegments(storage, 0, head.segments)) {
    if (!rows.ok) return rows;
    for (const [index, row] of rows.value) {
      const segment = openSegment(keyring, index, row);
      damages.push(...segment.damage);
      deliver(segment.slots.filter(isItem));
    }
  }
  return succeed({ ...snapshot.value, damages });
}

/** The items from a counter on, oldest first. */
export async function readSince(
  keyring: Keyring,
  storage: Storage,
  cursor: number,
): Promise<Result<LogSnapshot & { readonly items: readonly Item[]; readonly damages: readonly Damage[] }, HeadError>> {
  const snapshot = await readSnapshot(keyring, storage, cursor);
  if (!snapshot.ok) return snapshot;
  const { head, frames, damage } = snapshot.value;
  const damages: Damage[] = damage ? [damage] : [];
  const tail = openTail(keyring, head, frames, Math.max(cursor, tailStart(head)));
  damages.push(...tail.damage);
  const parts: (readonly Item[])[] = [tail.slots.filter(isItem)];

  const oldest = Math.floor(cursor / segmentSize);
  for await (const rows of readSegments(storage, oldest, head.segments)) {
    if (!rows.ok) return rows;
    for (const [index, row] of rows.value) {
      const { slots, damage: found } = openSegment(keyring, index, row);
      damages.push(...found);
      parts.push(slots.slice(Math.max(0, cursor - index * segmentSize)).filter(isItem));
    }
  }
  return succeed({ ...snapshot.value, items: parts.reverse().flat(), damages });
}
