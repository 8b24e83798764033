import { describe, expect, it } from 'vitest';
import { alsoDo, bothSaidYes, liveTogether } from '../testing/live-together.ts';
import { paceOf } from './pace.ts';

const time = (on: string, more: { askedBy?: 'me' | 'them'; sort?: 'together' | 'apart' } = {}) =>
  ['time-together', { what: 'Tea', on, ...more }] as const;
const answer = (who: 'me' | 'them', pace: 'right' | 'too-fast' | 'too-slow') =>
  ['couple-check-in', { who, going: 3, pace }] as const;
const at = '2026-05-29T20:00:00Z';

describe('the pace', () => {
  it('counts the days on which they met, once each, by week, and what is planned', () => {
    const journal = alsoDo(
      liveTogether([
        ['2026-05-20', time('2026-05-08')],
        ['2026-05-20', time('2026-05-16')],
        ['2026-05-20', time('2026-05-28')],
        ['2026-05-20', time('2026-05-29', { sort: 'apart' })],
        ['2026-05-20', time('2026-06-02')],
        ['2026-05-20', time('2026-07-02')],
      ]),
      [
        ['2026-05-28T18:00:00Z', { do: 'log-contact', with: { v: { event: 'met' } } }],
        ['2026-05-25T18:00:00Z', { do: 'log-contact', with: { v: { event: 'met' } } }, 'mistaken'],
        ['2026-05-25T19:00:00Z', { do: 'correct', with: { kind: 'contact', id: 'mistaken', because: 'That was last year' } }],
      ],
    );
    expect(paceOf(journal, at)).toMatchObject({ weeks: [1, 0, 1, 1], planned: 1 });
  });

  it('says whom it is too fast for, while that answer is fresh', () => {
    const journal = liveTogether([
      ['2026-05-20', answer('me', 'right')],
      ['2026-05-20', answer('them', 'too-fast')],
    ]);
    expect(paceOf(journal, '2026-05-24T12:00:00Z')).toMatchObject({ tooFast: ['them'], signs: ['too-fast'] });
    expect(paceOf(journal, '2026-06-10T12:00:00Z')).toMatchObject({ tooFast: [], signs: [] });
  });

  it('says it when a week runs ahead of the weeks before, and not in the first one', () => {
    const answered = [
      ['2026-05-20', answer('them', 'right')],
      ['2026-05-20', answer('me', 'right')],
    ] as const;
    const busy = ['2026-05-25', '2026-05-27', '2026-05-29'].map((on) => ['2026-05-20', time(on)] as const);
    expect(paceOf(liveTogether([...answered, ...busy]), at).signs).toEqual([]);
    const before = [['2026-05-20', time('2026-05-18')]] as const;
    expect(paceOf(liveTogether([...answered, ...before, ...busy]), at).signs).toEqual(['more-often']);
  });

  it('says it when all ideas come from one', () => {
    const answered = [['2026-05-20', answer('them', 'right')]] as const;
    const mine = ['2026-05-04', '2026-05-12', '2026-05-20'].map((on) => ['2026-05-20', time(on, { askedBy: 'me' })] as const);
    expect(paceOf(liveTogether([...answered, ...mine]), at)).toMatchObject({ asked: { me: 3, them: 0 }, signs: ['one-asks'] });
    const theirs = [['2026-05-20', time('2026-05-21', { askedBy: 'them' })]] as const;
    expect(paceOf(liveTogether([...answered, ...mine, ...theirs]), at).signs).toEqual([]);
  });

  it('says it when they meet and nobody asked how the pace is for the other', () => {
    expect(paceOf(liveTogether([['2026-05-20', time('2026-05-30')]]), at).signs).toEqual(['not-asked']);
    expect(paceOf(bothSaidYes(), at).signs).toEqual([]);
  });
});
