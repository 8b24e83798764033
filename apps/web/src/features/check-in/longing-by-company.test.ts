import { describe, expect, it } from 'vitest';
import { longingByCompany } from './longing-by-company.ts';

const notes = (company: 'alone' | 'with-others', longings: readonly number[]) =>
  longings.map((longing) => ({ company, longing }));

describe('longing alone and with someone there', () => {
  it('is compared once each was noted five times', () => {
    const alone = notes('alone', [8, 7, 9, 8, 7]);
    expect(longingByCompany([...alone, ...notes('with-others', [4, 3, 5, 4])])).toBeUndefined();
    expect(longingByCompany([...alone, ...notes('with-others', [4, 3, 5, 4, 5])])).toEqual({ alone: 7.8, others: 4.2 });
  });

  it('leaves out notes that say nothing about company', () => {
    expect(
      longingByCompany([...notes('alone', [1, 1, 1, 1, 1]), ...[9, 9, 9, 9, 9].map((longing) => ({ longing }))]),
    ).toBeUndefined();
  });
});
