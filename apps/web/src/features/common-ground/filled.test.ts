import { describe, expect, it } from 'vitest';
import { filled } from './filled.ts';

describe('what is filled in', () => {
  it('leaves out what says nothing, and trims the rest', () => {
    expect(filled({ a: ' yes ', b: '  ', c: '' })).toEqual({ a: 'yes' });
  });
});
