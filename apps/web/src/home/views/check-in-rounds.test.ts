import { describe, expect, it } from 'vitest';
import { checkInRounds, lastAnswers } from './check-in-rounds.ts';
import { liveTogether } from '../testing/live-together.ts';

const answer = (who: 'me' | 'them', going: number) => ['couple-check-in', { who, going }] as const;

describe('check-ins of two', () => {
  const journal = liveTogether([
    ['2026-05-04', answer('me', 1)],
    ['2026-05-06', answer('them', 2)],
    ['2026-05-11', answer('me', 3)],
    ['2026-05-12', answer('me', 4)],
    ['2026-05-19', answer('them', 0)],
  ]);

  it('stand side by side by week, newest first; who answers twice begins a new one', () => {
    const rounds = checkInRounds(journal).map(({ on, me, them }) => [on, me?.going, them?.going]);
    expect(rounds).toEqual([
      ['2026-05-19', undefined, 0],
      ['2026-05-12', 4, undefined],
      ['2026-05-11', 3, undefined],
      ['2026-05-04', 1, 2],
    ]);
  });

  it('say what each said last', () => {
    expect(lastAnswers(checkInRounds(journal))).toMatchObject({
      me: { going: 4, on: '2026-05-12' },
      them: { going: 0, on: '2026-05-19' },
    });
  });
});
