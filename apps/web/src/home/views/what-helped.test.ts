import { describe, expect, it } from 'vitest';
import { whatHelped } from './what-helped.ts';

describe('what helped before', () => {
  it('is what was named most often', () => {
    expect(
      whatHelped([
        { before: 8, after: 4, helped: ['person', 'waited'] },
        { before: 9, after: 8, helped: ['waited'] },
        { before: 5 },
      ]),
    ).toEqual([
      { help: 'waited', times: 2 },
      { help: 'person', times: 1 },
    ]);
  });

  it('and among equals what came with the larger fall', () => {
    const urges = [
      { before: 8, after: 7, helped: ['letter' as const] },
      { before: 8, after: 2, helped: ['moved' as const] },
    ];
    expect(whatHelped(urges).map((one) => one.help)).toEqual(['moved', 'letter']);
  });

  it('is empty where nothing was named', () => expect(whatHelped([{ before: 3, after: 1 }])).toEqual([]));
});
