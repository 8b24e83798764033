import { describe, expect, it } from 'vitest';
import {
  isMended,
  leavingLine,
  LEAVING,
  leftFrom,
  LINES,
  lineBetween,
  type PathPlace,
  SPOTS,
  streamLine,
  wayOut,
} from './path-layout.ts';

const places = Object.keys(SPOTS) as PathPlace[];
const VIEWS = ['phone', 'desk'] as const;

describe('the gold', () => {
  it('runs where both ends have been walked and nowhere else', () => {
    expect(isMended({ understand: 'done', decide: 'here' }, 'understand', 'decide')).toBe(true);
    expect(isMended({ understand: 'done', decide: 'open' }, 'understand', 'decide')).toBe(false);
    expect(isMended({ decide: 'here', 'reach-out': 'closed' }, 'decide', 'reach-out')).toBe(false);
    expect(isMended({}, 'understand', 'decide')).toBe(false);
  });

  it('leaves for letting go from the furthest stage walked', () => {
    expect(leftFrom({ 'let-go': 'open', decide: 'done' })).toBeNull();
    expect(
      leftFrom({
        'let-go': 'here',
        decide: 'done',
        'reach-out': 'done',
        meet: 'closed',
      }),
    ).toBe('reach-out');
    expect(leftFrom({ 'let-go': 'here' })).toBe('understand');
  });
});

describe('the drawing', () => {
  it('lets three strands begin together and meet in decide', () => {
    const strands = ['understand', 'space', 'grow'] as const;
    for (const strand of strands) {
      expect(LINES).toContainEqual(['before-you-start', strand]);
      expect(LINES).toContainEqual([strand, 'decide']);
    }
  });

  it('leads to letting go from every stage before it', () => {
    const others = places.filter((place) => !['before-you-start', 'let-go', 'new-chapter'].includes(place));
    expect([...LEAVING].sort()).toEqual(others.sort());
  });

  it.each(VIEWS)('begins and ends every line on its two marks (%s)', (view) => {
    for (const [from, to] of LINES) {
      const d = lineBetween(from, to, view);
      expect(d.startsWith(`M${SPOTS[from][view].x} ${SPOTS[from][view].y}C`)).toBe(true);
      expect(d.endsWith(` ${SPOTS[to][view].x} ${SPOTS[to][view].y}`)).toBe(true);
    }
  });

  it.each(VIEWS)('leads from every mark into the stream and along it to letting go (%s)', (view) => {
    const end = ` ${SPOTS['let-go'][view].x} ${SPOTS['let-go'][view].y}`;
    expect(streamLine(view).endsWith(end)).toBe(true);
    for (const from of LEAVING) {
      const start = `M${SPOTS[from][view].x} ${SPOTS[from][view].y}C`;
      expect(wayOut(from, view).startsWith(start)).toBe(true);
      expect(leavingLine(from, view).startsWith(start)).toBe(true);
      expect(leavingLine(from, view).endsWith(end)).toBe(true);
      // A way out ends on a point of the stream.
      const [joint = ''] = wayOut(from, view).match(/ \S+ \S+$/) ?? [];
      expect(streamLine(view).replace(/^M(\S+) (\S+?)C/, ' $1 $2 C')).toContain(joint);
    }
  });

  it('takes its unevenness from the numbers it is given', () => {
    const even = lineBetween('meet', 'talk', 'phone', [0.5]);
    const uneven = lineBetween('meet', 'talk', 'phone', [0, 1, 0.2]);
    expect(uneven).not.toBe(even);
    expect(lineBetween('meet', 'talk', 'phone', [0, 1, 0.2])).toBe(uneven);
  });
});
