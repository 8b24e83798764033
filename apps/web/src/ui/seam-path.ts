/** A point in the units of the drawing it belongs to. */
export type Point = readonly [x: number, y: number];

/** Used where nobody's own numbers are at hand: a quiet, uneven line. */
export const STILL: readonly number[] = [0.5, 0.34, 0.62, 0.41, 0.7, 0.46, 0.58, 0.3, 0.55, 0.48];

const round = (value: number) => Math.round(value * 100) / 100;

/** A smooth line through every point (Catmull–Rom as cubic curves), as SVG path data; '' for fewer than two points. */
export function smoothPath(points: readonly Point[]): string {
  const [first] = points;
  if (!first || points.length < 2) return '';
  const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)] ?? first;
  let path = `M${round(first[0])} ${round(first[1])}`;
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const control = (axis: 0 | 1) => [from[axis] + (to[axis] - before[axis]) / 6, to[axis] - (after[axis] - from[axis]) / 6];
    const [x1 = 0, x2 = 0] = control(0);
    const [y1 = 0, y2 = 0] = control(1);
    path += `C${round(x1)} ${round(y1)} ${round(x2)} ${round(y2)} ${round(to[0])} ${round(to[1])}`;
  }
  return path;
}

/** The numbers spread evenly over the width; the lowest at the foot of the drawing, the highest at its head. */
export function seamPoints(values: readonly number[], width: number, height: number): Point[] {
  const line = values.length < 2 ? STILL : values;
  const low = Math.min(...line);
  const span = Math.max(...line) - low || 1;
  return line.map((value, index) => [(index / (line.length - 1)) * width, height - ((value - low) / span) * height]);
}

/** The part of the points that lies within the first `share` (0 to 1) of the width, cut exactly there. */
export function walkedPart(points: readonly Point[], share: number): Point[] {
  const last = points.at(-1);
  const first = points[0];
  if (!first || !last || share <= 0) return [];
  const end = first[0] + (last[0] - first[0]) * Math.min(share, 1);
  const kept = points.filter(([x]) => x <= end);
  const from = kept.at(-1);
  const to = points[kept.length];
  if (!from || !to || from[0] === end) return kept;
  const part = (end - from[0]) / (to[0] - from[0]);
  return [...kept, [end, from[1] + (to[1] - from[1]) * part]];
}
