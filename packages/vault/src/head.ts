import { segmentSize } from './block.ts';
import type { Damage } from './damage.ts';
import { readKeyRows } from './key-row.ts';
import type { Keyring } from './keyring.ts';
import { metaKeys } from './meta-keys.ts';
import { fail, type Result, succeed } from './result.ts';
import { type Change, type Row, type Storage, type StorageError, sameBytes } from './storage.ts';

/** Where the log ends. Sealed, so that a truncated log is noticed; new bytes with every write. */
export interface Head {
  /** The counter the next record takes. */
  readonly next: number;
  readonly segments: number;
  /** How often something already written was written anew. */
  readonly rewrites: number;
}

export const tailStart = (head: Head): number => head.segments * segmentSize;

export function putHead(keyring: Keyring, head: Head): Change {
  const plain = new Uint8Array(24);
  const view = new DataView(plain.buffer);
  view.setFloat64(0, head.next, true);
  view.setFloat64(8, head.segments, true);
  view.setFloat64(16, head.rewrites, true);
  return { put: 'meta', key: metaKeys.head, value: keyring.seal('head', plain) };
}

const parseHead = (keyring: Keyring, stored: Uint8Array): Head | undefined => {
  const plain = keyring.unseal('head', stored);
  if (plain?.length !== 24) return undefined;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  return {
    next: view.getFloat64(0, true),
    segments: view.getFloat64(8, true),
    rewrites: view.getFloat64(16, true),
  };
};

export interface FoundHead {
  readonly head: Head;
  /** The row as stored, to guard the next write. */
  readonly stored: Uint8Array | undefined;
  /** Set where the row was unreadable and the head was counted from the log itself. */
  readonly damage?: Damage;
}

/**
 * - `no-vault`       wiped, or replaced by another vault, since this one was opened
 * - `newer-version`  a later release took it over; nothing is read or written any more
 */
export type HeadError = StorageError | { readonly tag: 'no-vault' } | { readonly tag: 'newer-version'; readonly version: number };

/** Reads the head out of its row, or finds out why that does not work. */
export async function findHead(keyring: Keyring, storage: Storage, row: Row | undefined): Promise<Result<FoundHead, HeadError>> {
  const stored = row?.value;
  const head = stored && parseHead(keyring, stored);
  if (head) return succeed({ head, stored });

  const read = await storage.read([{ store: 'meta' }, { store: 'segs' }, { store: 'frames' }]);
  if (!read.ok) return read;
  const [meta = [], segs = [], frames = []] = read.value;
  const keyRows = readKeyRows(keyring.sodium, meta);
  if (keyRows.tag === 'newer-version') return fail(keyRows);
  const isOurs = keyRows.tag === 'found' && keyRows.candidates.some((candidate) => sameBytes(candidate.space, keyring.space));
  if (!isOurs) return fail({ tag: 'no-vault' });

  const segments = (segs.at(-1)?.key ?? -1) + 1;
  const next = countTail(segments * segmentSize, frames);
  const why = stored === undefined ? 'missing' : stored.length === 64 ? 'altered' : 'truncated';
  return succeed({
    // Another tab cannot tell what was rewritten before: a number it does not know makes it look.
    head: { next, segments, rewrites: keyring.sodium.randombytes_random() },
    stored,
    damage: { store: 'meta', key: metaKeys.head, why },
  });
}

// A tail never fills a segment. The count of a frame stands in clear in its row; where the row is
// too short for that, it is left all the room a tail may take, so that nothing is written over it.
const countTail = (start: number, frames: readonly Row[]): number => {
  const last = frames.findLast(({ key }) => key >= start && key < start + segmentSize);
  if (last === undefined) return start;
  const { key, value } = last;
  const count = value.length < 13 ? segmentSize : new DataView(value.buffer, value.byteOffset).getUint32(9, true);
  return Math.min(key + Math.max(count, 1), start + segmentSize - 1);
};
