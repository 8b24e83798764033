import type { Stage } from '@reprise/core';
import { type Point, smoothPath, STILL } from './seam-path.ts';

/** Where a stage stands in the picture, in hundredths of its width and height; `text` is where its words begin. */
interface Spot {
  /** Standing, on a phone: the words are to the right of the mark. */
  phone: { x: number; y: number; text: number; width: number };
  /** Lying, on a desk: the words are under the mark, or over it. */
  desk: { x: number; y: number; over?: true };
}

/** Every stage, and where letting go leads. */
export type PathPlace = Stage | 'new-chapter';

/** Every place of the picture. The three strands of the seam stand side by side and meet in `decide`. */
export const SPOTS = {
  'before-you-start': { phone: { x: 14, y: 3, text: 32, width: 56 }, desk: { x: 5, y: 40 } },
  understand: { phone: { x: 5, y: 14, text: 32, width: 56 }, desk: { x: 19, y: 13, over: true } },
  space: { phone: { x: 14, y: 25, text: 32, width: 56 }, desk: { x: 19, y: 40 } },
  grow: { phone: { x: 23, y: 36, text: 32, width: 56 }, desk: { x: 19, y: 68 } },
  decide: { phone: { x: 14, y: 47, text: 32, width: 56 }, desk: { x: 34, y: 40 } },
  'reach-out': { phone: { x: 6, y: 59, text: 16, width: 34 }, desk: { x: 46, y: 27 } },
  meet: { phone: { x: 6, y: 67.5, text: 16, width: 34 }, desk: { x: 58, y: 19 } },
  talk: { phone: { x: 6, y: 76, text: 16, width: 34 }, desk: { x: 70, y: 15 } },
  rebuild: { phone: { x: 6, y: 84.5, text: 16, width: 34 }, desk: { x: 82, y: 13 } },
  'let-go': { phone: { x: 54, y: 88, text: 62.5, width: 37.5 }, desk: { x: 76, y: 79 } },
  'new-chapter': { phone: { x: 54, y: 97, text: 62.5, width: 37.5 }, desk: { x: 93, y: 75 } },
} as const satisfies Record<PathPlace, Spot>;
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
export const LEAVING = [
  'understand',
  'space',
  'grow',
  'decide',
  'reach-out',
  'meet',
  'talk',
  'rebuild',
] as const satisfies readonly PathPlace[];
export type Leaving = (typeof LEAVING)[number];

export type States = Partial<Record<PathPlace, PathState>>;

const walked = (states: States, place: PathPlace) => states[place] === 'done' || states[place] === 'here';

/** Gold runs where both ends have been walked. */
export function isMended(states: States, from: PathPlace, to: PathPlace): boolean {
  return walked(states, from) && walked(states, to);
}

/** The stage from which letting go was reached: the furthest one walked; null while it has not begun. */
export function leftFrom(states: States): Leaving | null {
  if (!walked(states, 'let-go')) return null;
  return LEAVING.findLast((place) => walked(states, place)) ?? 'understand';
}

/** Where along a line, from 0 to 1, it crosses over to the height of its end: clear of the words on the way. */
function crossing(from: PathPlace, to: PathPlace, view: PathView, length: number): readonly [number, number] {
  const turn = 9 / length;
  if (from === 'before-you-start') return view === 'phone' ? [0, turn] : [0.26, 0.86];
  if (to === 'decide') return view === 'phone' ? [1 - turn, 1] : [0.08, 0.68];
  return [0, 1];
}

/** A line between two places as SVG path data in a drawing of 100 by 100; `grain` makes it uneven, as seams are. */
export function lineBetween(from: PathPlace, to: PathPlace, view: PathView, grain: readonly number[] = STILL): string {
  const [x1, y1] = spot(from, view);
  const [x2, y2] = spot(to, view);
  const standing = view === 'phone';
  const length = standing ? y2 - y1 : x2 - x1;
  const [begin, end] = crossing(from, to, view, length);
  const seed = LINES.findIndex(([a, b]) => a === from && b === to) * 3;
  const pieces = Math.max(4, Math.round(length / 2.5));
  const points: Point[] = [];
  for (let piece = 0; piece <= pieces; piece++) {
    const along = piece / pieces;
    const part = Math.min(Math.max((along - begin) / (end - begin), 0), 1);
    const ease = part * part * (3 - 2 * part);
    const atAnEnd = piece === 0 || piece === pieces;
    const sway = atAnEnd ? 0 : ((grain[(seed + piece) % grain.length] ?? 0.5) - 0.5) * 2.4;
    points.push(
      standing ? [x1 + (x2 - x1) * ease + sway, y1 + length * along] : [x1 + length * along, y1 + (y2 - y1) * ease + sway],
    );
  }
  return smoothPath(points);
}

/** The path of letting go, from the first place that leads into it: a line of its own down the far side, or along the foot. */
const STREAM = {
  phone: [
    [86, 19.7],
    [92, 20.6],
    [94.5, 24],
    [95, 31],
    [94.4, 42],
    [95.2, 53],
    [93, 61],
    [81, 66.5],
    [67, 70],
    [57.5, 75],
    [54.4, 81],
    [54, 88],
  ],
  desk: [
    [26, 34],
    [26.3, 52],
    [26, 70],
    [27, 79],
    [31, 83],
    [41, 81.6],
    [53, 83],
    [64, 81.8],
    [71, 82],
    [76, 79],
  ],
} as const satisfies Record<PathView, readonly Point[]>;

/** From a stage into the stream: the points on the way, the last of them a point of the stream. */
const WAYS_OUT: Record<PathView, Record<Leaving, readonly Point[]>> = {
  phone: {
    understand: [
      [5.5, 17.6],
      [10, 19.6],
      [40, 19.6],
      [86, 19.7],
    ],
    space: [
      [14.5, 28.6],
      [19, 30.6],
      [50, 30.6],
      [86, 30.7],
      [93, 33.5],
      [94.4, 42],
    ],
    grow: [
      [23.5, 39.6],
      [28, 41.6],
      [55, 41.6],
      [86, 41.7],
      [93, 44.5],
      [95.2, 53],
    ],
    decide: [
      [14.5, 50.6],
      [19, 52.6],
      [50, 52.6],
      [84, 52.7],
      [91, 55],
      [93, 61],
    ],
    'reach-out': [
      [6.5, 62.3],
      [11, 64.3],
      [30, 64.4],
      [45, 64.8],
      [54, 68],
      [57.5, 75],
    ],
    meet: [
      [6.5, 70.8],
      [11, 72.8],
      [30, 72.9],
      [43, 73.2],
      [51.5, 75.5],
      [54.4, 81],
    ],
    talk: [
      [6.5, 79.3],
      [11, 81.3],
      [30, 81.3],
      [41, 81.6],
      [50, 83.5],
      [54, 88],
    ],
    rebuild: [
      [6.5, 87.8],
      [11, 89.8],
      [30, 89.8],
      [41, 89.6],
      [48, 88.6],
      [54, 88],
    ],
  },
  desk: {
    understand: [
      [23, 13.6],
      [25.6, 19],
      [26, 34],
    ],
    space: [
      [23, 41],
      [25.6, 45],
      [26.3, 52],
    ],
    grow: [
      [23, 69],
      [25.6, 73],
      [27, 79],
    ],
    decide: [
      [38, 41],
      [40, 47],
      [40.3, 62],
      [40.4, 74],
      [41, 81.6],
    ],
    'reach-out': [
      [50, 28],
      [52, 34],
      [52.2, 58],
      [52.3, 74],
      [53, 83],
    ],
    meet: [
      [62, 20],
      [64, 26],
      [63.7, 54],
      [63.5, 74],
      [64, 81.8],
    ],
    talk: [
      [74, 16],
      [75.8, 22],
      [76.1, 48],
      [76, 79],
    ],
    rebuild: [
      [86, 14],
      [87.8, 20],
      [88, 46],
      [85.5, 64],
      [81, 74],
      [76, 79],
    ],
  },
};

/** The stream by itself. */
export function streamLine(view: PathView): string {
  return smoothPath(STREAM[view]);
}

/** The way from a stage into the stream. */
export function wayOut(from: Leaving, view: PathView): string {
  return smoothPath([spot(from, view), ...WAYS_OUT[view][from]]);
}

/** The way from a stage all through to letting go. */
export function leavingLine(from: Leaving, view: PathView): string {
  const way = WAYS_OUT[view][from];
  const [x, y] = way.at(-1) ?? spot(from, view);
  const joined = STREAM[view].findIndex((point) => point[0] === x && point[1] === y);
  return smoothPath([spot(from, view), ...way, ...STREAM[view].slice(joined + 1)]);
}

function spot(place: PathPlace, view: PathView): Point {
  const { x, y } = SPOTS[place][view];
  return [x, y];
}
