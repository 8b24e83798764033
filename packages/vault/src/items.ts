import { paddedSize } from './padding.ts';

/** One operation: its id, and itself as JSON text. The vault reads neither. */
export interface Item {
  readonly id: string;
  readonly text: string;
}

/**
 * A place in the log. `removed` was purged; `lost` could not be read when its neighbours were
 * sealed again. Both keep their place so that every counter keeps its meaning.
 */
export type Slot = Item | 'removed' | 'lost';

export const isItem = (slot: Slot): slot is Item => typeof slot === 'object';

const headerSize = 8;
const lostMark = 0xffff_ffff;
const encoder = new TextEncoder();
// A leading U+FEFF is part of a text and not a byte order mark.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * `slots u32 | text bytes u32 | (id length u32, text length u32) for each slot | UTF-8 of all ids
 * and texts | zeros up to a size class`. Lengths are UTF-16 code units: one decoding for a whole
 * segment and slices of it are several times faster than one decoding for each text. A lone
 * surrogate becomes U+FFFD; JSON text has none.
 */
export function encodeSlots(slots: readonly Slot[]): Uint8Array {
  const blob = encoder.encode(slots.map((slot) => (isItem(slot) ? slot.id + slot.text : '')).join(''));
  const tableEnd = headerSize + slots.length * 8;
  const bytes = new Uint8Array(paddedSize(tableEnd + blob.length));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, slots.length, true);
  view.setUint32(4, blob.length, true);
  slots.forEach((slot, index) => {
    const at = headerSize + index * 8;
    if (isItem(slot)) {
      if (slot.id === '') throw new Error('An item needs an id');
      view.setUint32(at, slot.id.length, true);
      view.setUint32(at + 4, slot.text.length, true);
    } else if (slot === 'lost') {
      view.setUint32(at + 4, lostMark, true);
    }
  });
  bytes.set(blob, tableEnd);
  return bytes;
}

/** `undefined`: these bytes were not made by `encodeSlots`. */
export function decodeSlots(bytes: Uint8Array): Slot[] | undefined {
  if (bytes.length < headerSize) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const tableEnd = headerSize + count * 8;
  const blobEnd = tableEnd + view.getUint32(4, true);
  if (blobEnd > bytes.length) return undefined;
  let blob: string;
  try {
    blob = decoder.decode(bytes.subarray(tableEnd, blobEnd));
  } catch {
    return undefined;
  }
  const slots: Slot[] = [];
  let position = 0;
  for (let at = headerSize; at < tableEnd; at += 8) {
    const idLength = view.getUint32(at, true);
    const textLength = view.getUint32(at + 4, true);
    if (idLength === 0) {
      slots.push(textLength === lostMark ? 'lost' : 'removed');
      continue;
    }
    const textStart = position + idLength;
    const end = textStart + textLength;
    slots.push({ id: blob.slice(position, textStart), text: blob.slice(textStart, end) });
    position = end;
  }
  return position === blob.length ? slots : undefined;
}
