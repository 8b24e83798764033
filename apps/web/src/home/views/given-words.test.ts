import { describe, expect, it } from 'vitest';
import { liveTogether } from '../testing/live-together.ts';
import { givenWords, tallyOf } from './given-words.ts';

const promise = (maker: 'me' | 'them', dueOn?: string) =>
  ['promise', { maker, text: `by ${maker}`, ...(dueOn ? { dueOn } : {}) }] as const;
const seen = (id: string, seenBy: 'me' | 'them', kept: boolean) => ['promise-outcome', { promise: id, seenBy, kept }] as const;

describe('given words', () => {
  it('wait until their day, and then for the view of each', () => {
    const journal = liveTogether([
      ['2026-05-05', promise('me', '2026-05-12'), 'p'],
      ['2026-05-06', promise('them'), 'q'],
    ]);
    const states = (today: string, j = journal) => givenWords(j, today).map((one) => one.state);
    expect(states('2026-05-11')).toEqual(['open', 'open']);
    expect(states('2026-05-12')).toEqual(['open', 'due']);
    const half = liveTogether([['2026-05-12', seen('p', 'them', true)]], journal);
    expect(states('2026-05-13', half)).toEqual(['open', 'due']);
    const whole = liveTogether([['2026-05-13', seen('p', 'me', false)]], half);
    expect(states('2026-05-13', whole)).toEqual(['open', 'looked']);
  });

  it('hold how each saw it last, and count only what both have looked at', () => {
    const journal = liveTogether([
      ['2026-05-05', promise('me'), 'kept'],
      ['2026-05-05', promise('me'), 'differ'],
      ['2026-05-05', promise('me'), 'broken'],
      ['2026-05-05', promise('me'), 'half'],
      ['2026-05-05', promise('them'), 'theirs'],
      ...(['me', 'them'] as const).flatMap((who) => [
        ['2026-05-06', seen('kept', who, false)] as const,
        ['2026-05-07', seen('kept', who, true)] as const,
        ['2026-05-07', seen('differ', who, who === 'me')] as const,
        ['2026-05-07', seen('broken', who, false)] as const,
      ]),
      ['2026-05-07', seen('half', 'me', true)],
    ]);
    const given = givenWords(journal, '2026-05-08');
    expect(tallyOf(given, 'me')).toEqual({ kept: 1, notKept: 1, differ: 1, open: 1 });
    expect(tallyOf(given, 'them')).toEqual({ kept: 0, notKept: 0, differ: 0, open: 1 });
  });
});
