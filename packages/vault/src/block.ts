import type { DamageCause } from './damage.ts';
import { decodeSlots, encodeSlots, type Slot } from './items.ts';
import { type Keyring, wrappedKeySize } from './keyring.ts';
import { paddedSize } from './padding.ts';
import { fail, type Result, succeed } from './result.ts';
import { sealOverhead } from './seal.ts';
import type { Row } from './storage.ts';

/** Places in one segment. */
export const segmentSize = 512;

/** A run of places in the log, sealed together: a segment, or a frame of the tail. */
export interface Block {
  readonly kind: 'segment' | 'frame';
  /** The counter of the first place. */
  readonly first: number;
  readonly slots: readonly Slot[];
}

const kinds = { segment: 1, frame: 2 } as const;
const headerSize = 13;
const overhead = headerSize + wrappedKeySize + sealOverhead;

/** The row key of a block: a segment's index, a frame's first counter. */
export const blockKey = ({ kind, first }: Pick<Block, 'kind' | 'first'>): number =>
  kind === 'segment' ? first / segmentSize : first;

/** `kind u8 | first f64 | count u32`, in clear and bound to everything sealed in the block. */
const encodeHeader = ({ kind, first, slots }: Block): Uint8Array => {
  const header = new Uint8Array(headerSize);
  const view = new DataView(header.buffer);
  view.setUint8(0, kinds[kind]);
  view.setFloat64(1, first, true);
  view.setUint32(9, slots.length, true);
  return header;
};

/** `header 13 | wrapped block key 72 | sealed slots`; the block key is new each time. */
export function encodeBlock(keyring: Keyring, block: Block): Uint8Array {
  const header = encodeHeader(block);
  const sealed = keyring.sealAlone(encodeSlots(block.slots), header);
  const bytes = new Uint8Array(header.length + sealed.length);
  bytes.set(header);
  bytes.set(sealed, header.length);
  return bytes;
}

export function decodeBlock(keyring: Keyring, kind: Block['kind'], row: Row): Result<Block, DamageCause> {
  const { value } = row;
  const paddedPart = value.length - overhead;
  if (paddedPart <= 0 || paddedSize(paddedPart) !== paddedPart) return fail('truncated');
  const header = value.subarray(0, headerSize);
  const plain = keyring.unsealAlone(value.subarray(headerSize), header);
  if (plain === undefined) return fail('altered');
  const slots = decodeSlots(plain);
  const view = new DataView(value.buffer, value.byteOffset, headerSize);
  const first = view.getFloat64(1, true);
  if (slots === undefined || slots.length !== view.getUint32(9, true)) return fail('altered');
  const isHere = view.getUint8(0) === kinds[kind] && blockKey({ kind, first }) === row.key;
  return isHere ? succeed({ kind, first, slots }) : fail('misplaced');
}
