import { describe, expect, it } from 'vitest';
import { parseSealed } from './sealed.ts';

const now = { at: '2026-11-22T23:10:00+01:00', id: '0123456789abcdef0123456789abcdef', device: 'a' };
const sealed = (written: unknown, act = 'record') => JSON.stringify({ doing: { do: act, with: written }, now });

describe('what was sealed while locked', () => {
  it('takes a note of the moment', () => {
    expect(parseSealed(sealed({ kind: 'check-in', v: { mood: 1, longing: 8 } }))?.doing.do).toBe('record');
  });
  it.each([
    ['text that is no JSON', '{'],
    ['a bare value', '7'],
    ['another action', sealed({ gate: 'reach-out', condition: 'motive', because: 'x' }, 'pass-gate')],
    ['a kind that could decide something', sealed({ kind: 'evidence', v: {} })],
    ['a record that is there already', sealed({ kind: 'note', id: 'x', v: { text: 'y' } })],
    ['words put into their mouth', sealed({ kind: 'note', by: 'reported', v: { text: 'y' } })],
    ['a moment without an id', JSON.stringify({ doing: { do: 'record', with: { kind: 'note', v: {} } }, now: { at: now.at } })],
  ])('passes over %s', (_, text) => {
    expect(parseSealed(text)).toBeUndefined();
  });
});
