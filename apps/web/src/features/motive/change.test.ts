import { describe, expect, it } from 'vitest';
import { change } from './change.ts';

describe('change', () => {
  it('does not call a single step a change', () => {
    expect(change(2, 3)).toBe('same');
    expect(change(3, 2)).toBe('same');
    expect(change(4, 4)).toBe('same');
  });
  it('names two steps by their direction', () => {
    expect(change(1, 3)).toBe('more');
    expect(change(4, 0)).toBe('less');
  });
});
