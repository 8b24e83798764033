import { expect, it } from 'vitest';
import { seamPoints, smoothPath, STILL, walkedPart } from './seam-path.ts';

it('spreads the values over the width and the height, high values at the head', () => {
  expect(seamPoints([1, 3, 2], 100, 10)).toEqual([
    [0, 10],
    [50, 0],
    [100, 5],
  ]);
});

it('draws a level line for equal values and the still line for too few', () => {
  expect(seamPoints([4, 4], 100, 10).map(([, y]) => y)).toEqual([10, 10]);
  expect(seamPoints([4], 100, 10)).toEqual(seamPoints(STILL, 100, 10));
});

it('draws the same path for the same points, through each of them', () => {
  const points = seamPoints([1, 3, 2], 100, 10);
  expect(smoothPath(points)).toBe(smoothPath(points));
  expect(smoothPath(points)).toBe('M0 10C8.33 8.33 33.33 0.83 50 0C66.67 -0.83 91.67 4.17 100 5');
});

it('draws nothing without a line to draw', () => {
  expect(smoothPath([])).toBe('');
  expect(smoothPath([[1, 1]])).toBe('');
});

it('cuts the walked part exactly at its share', () => {
  const points = seamPoints([0, 10, 0], 100, 10);
  expect(walkedPart(points, 0)).toEqual([]);
  expect(walkedPart(points, 0.25)).toEqual([
    [0, 10],
    [25, 5],
  ]);
  expect(walkedPart(points, 0.5)).toEqual([
    [0, 10],
    [50, 0],
  ]);
  expect(walkedPart(points, 1)).toEqual(points);
  expect(walkedPart(points, 7)).toEqual(points);
});
