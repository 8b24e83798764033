const smallest = 512;
const largestDoubling = 64 * 1024;

/**
 * The size a sealed thing takes instead of its own, so that sizes say little. Up to 64 KiB the next
 * power of two, at least 512 bytes; above, the next eighth of a power of two, which costs at most
 * an eighth.
 */
export function paddedSize(size: number): number {
  if (size <= smallest) return smallest;
  const power = 2 ** Math.ceil(Math.log2(size));
  if (size <= largestDoubling) return power;
  const step = power / 16;
  return Math.ceil(size / step) * step;
}
