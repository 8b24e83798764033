import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, isStamp, nextStamp, recordedAt, type Stamp } from './hybrid-clock.ts';

const now = Date.parse('2026-05-01T10:00:00Z');

describe('stamps', () => {
  it('always follow the one before, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5e12, max: 1e14 }), { minLength: 2, maxLength: 30 }), (clock) => {
        let last: Stamp | undefined;
        for (const time of clock) {
          const next = nextStamp(last, time, 'phone');
          expect(isStamp(next)).toBe(true);
          if (last !== undefined) expect(next > last).toBe(true);
          last = next;
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('say when and where something was recorded', () => {
    const stamp = nextStamp(undefined, now, 'phone_1');
    expect(recordedAt(stamp)).toBe(now);
    expect(deviceOf(stamp)).toBe('phone_1');
  });

  it('stay at the last moment while the clock is behind, and count there', () => {
    const first = nextStamp(undefined, now, 'a');
    const second = nextStamp(first, now - 60_000, 'a');
    expect(recordedAt(second)).toBe(now);
    expect(second > first).toBe(true);
  });

  it('move on by a millisecond when a moment is full', () => {
    const full = `${now.toString(36).padStart(9, '0')}-zzzz-a`;
    const next = nextStamp(full, now, 'a');
    expect(recordedAt(next)).toBe(now + 1);
    expect(next > full).toBe(true);
  });

  it('are made by a clock that was reset to before 1970', () =>
    expect(isStamp(nextStamp(undefined, -3_600_000, 'a'))).toBe(true));
});
