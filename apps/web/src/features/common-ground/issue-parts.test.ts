import { describe, expect, it } from 'vitest';
import { nextOfIssue, startOfIssue, withPart } from './issue-parts.ts';

const evenings = { what: 'Evenings', reason: 'r', compromise: 'An hour apart', settled: true, reviewOn: '2026-05-01' };

describe('an issue', () => {
  it('is told from both sides before it is settled', () => {
    expect(nextOfIssue({ what: 'x' })).toBe('my-view');
    expect(nextOfIssue({ what: 'x', myView: 'a', theirView: ' ' })).toBe('their-view');
    expect(nextOfIssue({ what: 'x', myView: 'a', theirView: 'b' })).toBe('settle');
    expect(nextOfIssue({ what: 'x', myView: 'a', theirView: 'b', compromise: 'c' })).toBe('rest');
  });

  it('changes in the part that was asked and nowhere else', () => {
    const values = { ...startOfIssue(evenings), myView: ' I am alone ', compromise: 'changed meanwhile' };
    expect(withPart(evenings, 'my-view', values)).toEqual({ ...evenings, myView: 'I am alone' });
    expect(withPart({ ...evenings, myView: 'old' }, 'my-view', { ...values, myView: ' ' })).toEqual(evenings);
  });

  it('is opened again with what is new, and with no day that is over', () => {
    const values = { ...startOfIssue(evenings), reopenedBecause: 'A new job' };
    const { reviewOn: _, ...rest } = evenings;
    expect(withPart(evenings, 'reopen', values)).toEqual({ ...rest, settled: false, reopenedBecause: 'A new job' });
  });

  it('asks anew what is new', () => {
    expect(startOfIssue({ what: 'x', reopenedBecause: 'then' }).reopenedBecause).toBe('');
  });

  it('rests when both call it settled', () => {
    const values = startOfIssue({ what: 'x' });
    expect(withPart({ what: 'x' }, 'rest', { ...values, rest: 'yes' }).settled).toBe(true);
    expect(withPart({ what: 'x' }, 'rest', { ...values, rest: 'no' }).settled).toBe(false);
  });
});
