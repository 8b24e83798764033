import { type Point, smoothPath, STILL } from './seam-path.ts';

/** Where a stage stands in the picture, in hundredths of its width and height; `text` is where its words begin. */
interface Spot {
  /** Standing, on a phone: the words are to the right of the mark. */
  phone: { x: number; y: number; text: number; width: number };
  /** Lying, on a desk: the words are under the mark. */
  desk: { x: number; y: number };
}

/** Every place of the picture. The three strands of the seam stand side by side and meet in `decide`. */
export const SPOTS = {
  'before-you-start': {
    phone: { x: 14, y: 3, text: 28, width: 52 },
    desk: { x: 6, y: 38 },
  },
  understand: {
    phone: { x: 6, y: 14, text: 28, width: 52 },
    desk: { x: 22, y: 10 },
  },
  space: {
    phone: { x: 14, y: 25, text: 28, width: 52 },
    desk: { x: 22, y: 38 },
  },
  grow: {
    phone: { x: 22, y: 36, text: 28, width: 52 },
    desk: { x: 22, y: 66 },
  },
  decide: {
    phone: { x: 14, y: 48, text: 28, width: 52 },
    desk: { x: 39, y: 38 },
  },
  'reach-out': {
    phone: { x: 8, y: 59, text: 18, width: 28 },
    desk: { x: 54, y: 18 },
  },
  meet: { phone: { x: 8, y: 67, text: 18, width: 28 }, desk: { x: 67, y: 14 } },
  talk: { phone: { x: 8, y: 75, text: 18, width: 28 }, desk: { x: 80, y: 14 } },
  rebuild: {
    phone: { x: 8, y: 83, text: 18, width: 28 },
    desk: { x: 93, y: 18 },
  },
  'let-go': {
    phone: { x: 62, y: 88, text: 72, width: 28 },
    desk: { x: 62, y: 64 },
  },
  'new-chapter': {
    phone: { x: 62, y: 97, text: 72, width: 28 },
    desk: { x: 88, y: 68 },
  },
} as const satisfies Record<string, Spot>;

export type PathPlace = keyof typeof SPOTS;
export type PathState = 'done' | 'here' | 'open' | 'closed';
export type PathView = 'phone' | 'desk';

/** The lines that can be walked, in the order in which they are drawn. */
export const LINES: readonly (readonly [from: PathPlace, to: PathPlace])[] = [
  ['before-you-start', 'understand'],
  ['before-you-start', 'space'],
  ['before-you-start', 'grow'],
  ['understand', 'decide'],
  ['space', 'decide'],
  ['grow', 'decide'],
  ['decide', 'reach-out'],
  ['reach-out', 'meet'],
  ['meet', 'talk'],
  ['talk', 'rebuild'],
  ['let-go', 'new-chapter'],
];

/** Letting go begins anywhere: from each of these a line leads to it. */
export const LEAVING: readonly PathPlace[] = [
  'understand',
  'space',
  'grow',
  'decide',
  'reach-out',
  'meet',
  'talk',
  'rebuild',
];

export type States = Partial<Record<PathPlace, PathState>>;

const walked = (states: States, place: PathPlace) => states[place] === 'done' || states[place] === 'here';

/** Gold runs where both ends have been walked. */
export function isMended(states: States, from: PathPlace, to: PathPlace): boolean {
  return walked(states, from) && walked(states, to);
}

/** The stage from which letting go was reached: the furthest one walked; null while it has not begun. */
export function leftFrom(states: States): PathPlace | null {
  if (!walked(states, 'let-go')) return null;
  return LEAVING.findLast((place) => walked(states, place)) ?? 'understand';
}

/** A line between two places as SVG path data in a drawing of 100 by 100; `grain` makes it uneven, as seams are. */
export function lineBetween(
  from: PathPlace,
  to: PathPlace,
  view: PathView,
  grain: readonly number[] = STILL,
): string {
  const [x1, y1] = spot(from, view);
  const [x2, y2] = spot(to, view);
  const seed = LINES.findIndex(([a, b]) => a === from && b === to) + LEAVING.indexOf(from) + 2;
  const points: Point[] = [];
  const pieces = 6;
  for (let piece = 0; piece <= pieces; piece++) {
    const along = piece / pieces;
    const ease = along * along * (3 - 2 * along);
    const ends = piece === 0 || piece === pieces;
    const sway = ends ? 0 : ((grain[(seed * 3 + piece) % grain.length] ?? 0.5) - 0.5) * 3.2;
    // The line leaves and arrives along the way the picture is read, and crosses over in between.
    points.push(
      view === 'phone'
        ? [x1 + (x2 - x1) * ease + sway, y1 + (y2 - y1) * along]
        : [x1 + (x2 - x1) * along, y1 + (y2 - y1) * ease + sway],
    );
  }
  return smoothPath(points);
}

/** The way from a stage over to letting go. */
export function leavingLine(from: PathPlace, view: PathView): string {
  const [x1, y1] = spot(from, view);
  const [x2, y2] = spot('let-go', view);
  if (view === 'desk') return `M${x1} ${y1}C${x1 + 8} ${y1} ${x2 - 14} ${y2} ${x2} ${y2}`;
  // Under the words of its row like a ruled line, then down the far side.
  const foot = y1 + 5.2;
  const far = y1 < 50 ? 94 : x2;
  const bend = Math.min(foot + 8, y2 - 1);
  return `M${x1} ${y1}C${x1 + 1} ${foot} ${x1 + 6} ${foot} ${x1 + 14} ${foot}C${far - 4} ${foot} ${far} ${foot} ${far} ${bend}C${far} ${y2 - 6} ${x2} ${y2 - 10} ${x2} ${y2}`;
}

function spot(place: PathPlace, view: PathView): Point {
  const { x, y } = SPOTS[place][view];
  return [x, y];
}
