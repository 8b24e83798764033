import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Every colour token with its two values, as linear light 0–1. */
const colours = new Map<string, Record<Theme, Rgb>>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)) {
  if (name && light && dark) colours.set(name, { light: toLinear(light), dark: toLinear(dark) });
}

function toLinear(hex: string): Rgb {
  const channel = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function colour(name: string, theme: Theme): Rgb {
  const found = colours.get(name);
  if (!found) throw new Error(`tokens.css has no colour ${name}`);
  return found[theme];
}

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2 contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Full dichromacy, Machado, Oliveira & Fernandes 2009, severity 1.0, on linear light. */
const EYES: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seenBy(eye: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(eye[0]), row(eye[1]), row(eye[2])];
}

/** Distance in OKLab; 0.02 is about what can just be seen, side by side. */
function distance(one: Rgb, other: Rgb): number {
  const lab = ([r, g, b]: Rgb) => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ] as const;
  };
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const SURFACES = ['paper', 'paper-raised', 'paper-sunken'];
const TEXT: readonly (readonly [text: string, surfaces: readonly string[]])[] = [
  ['ink', [...SURFACES, 'accent-wash', 'closed-wash', 'help-wash', 'warn-wash']],
  ['ink-quiet', [...SURFACES, 'accent-wash']],
  ['accent', SURFACES],
  ['on-accent', ['accent']],
  ['danger', SURFACES],
  ['closed', [...SURFACES, 'closed-wash']],
  ['help', [...SURFACES, 'help-wash']],
  ['warn', [...SURFACES, 'warn-wash']],
];
/** What is looked at without being read. */
const SHAPES = ['control-line', 'focus', 'seam', 'accent', 'person-a', 'person-b', 'neither'];

it('writes every colour once, for both themes', () => {
  expect(colours.size).toBeGreaterThan(20);
  const written = [...css.matchAll(/#[0-9a-f]{3,8}\b/gi)].length;
  expect(written).toBe(colours.size * 2);
});

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(TEXT.flatMap(([text, on]) => on.map((surface) => [text, surface] as const)))(
    '%s can be read on %s',
    (text, surface) => {
      expect(contrast(colour(text, theme), colour(surface, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(SHAPES.flatMap((shape) => ['paper', 'paper-raised'].map((surface) => [shape, surface] as const)))(
    '%s can be made out on %s',
    (shape, surface) => {
      expect(contrast(colour(shape, theme), colour(surface, theme))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(Object.entries(EYES))('tells two people and neither apart in %s', (_eye, matrix) => {
    const see = (name: string) => seenBy(matrix, colour(name, theme));
    expect(distance(see('person-a'), see('person-b'))).toBeGreaterThan(0.1);
    expect(distance(see('person-a'), see('neither'))).toBeGreaterThan(0.06);
    expect(distance(see('person-b'), see('neither'))).toBeGreaterThan(0.06);
  });
});
