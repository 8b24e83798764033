import { seal, unseal } from './seal.ts';
import { loadSodium } from './sodium.ts';

/**
 * The physical floor of opening a vault, for benches: milliseconds to decrypt so many sealed blocks
 * of so many bytes in memory, and nothing else.
 */
export async function measureDecryptFloor(blocks: number, blockSize: number): Promise<number> {
  const loaded = await loadSodium();
  if (!loaded.ok) throw new Error(loaded.error.detail);
  const sodium = loaded.value;
  const key = sodium.randombytes_buf(32);
  const none = new Uint8Array();
  const plain = new Uint8Array(blockSize).fill(120);
  const sealed = Array.from({ length: blocks }, () => seal(sodium, key, plain, none));
  const start = performance.now();
  for (const block of sealed) {
    if (unseal(sodium, key, block, none) === undefined) throw new Error('A block did not open');
  }
  return performance.now() - start;
}
