import { describe, expect, it } from 'vitest';
import { instantOf } from '../journal/time.ts';
import { Life } from '../testing/life.ts';
import { correctionsOf, pendingCorrections } from './corrections.ts';

const no = { event: 'no', scope: 'contact' } as const;
const invitation = { event: 'their-invitation', to: 'try', words: 'let us try' } as const;

describe('corrections', () => {
  it('that close count at once, whatever the clock says', () => {
    const life = new Life();
    life.log(no);
    const mistaken = life.later(1).log(invitation);
    life.later(1).correct('contact', mistaken);
    expect(life.contact).toBe('NO');
    expect(life.later(-1.5).contact).toBe('NO');
  });

  it('taken back leave the stop, at once', () => {
    const life = new Life();
    const stop = life.log(no);
    const correction = life.correct('contact', stop);
    life.later(8);
    expect(life.contact).toBe('OPEN');
    life.correct('correction', correction);
    expect(life.contact).toBe('NO');
  });

  it('of the taking back of a stop wait seven days again', () => {
    const life = new Life();
    const stop = life.log(no);
    const first = life.correct('contact', stop);
    const second = life.later(8).correct('correction', first);
    life.correct('correction', second);
    expect(life.contact).toBe('NO');
    expect(life.later(7).contact).toBe('OPEN');
  });

  it('of the taking back of an invitation wait seven days', () => {
    const life = new Life();
    life.log(no);
    const invited = life.log(invitation);
    const first = life.correct('contact', invited);
    life.correct('correction', first);
    expect(life.contact).toBe('NO');
    // What was agreed before all this is asked again.
    expect(life.later(7).contact).toBe('OPEN');
  });

  it('of a pause they asked for wait either way: it answers a message, and closes the gates', () => {
    const life = new Life();
    life.log({ event: 'outreach', of: 'first-message' });
    const first = life.correct('contact', life.log({ event: 'time-asked' }));
    expect(life.later(30).contact).toBe('QUIET');
    life.correct('correction', first);
    expect(life.contact).toBe('QUIET');
    expect(life.later(6).contact).toBe('QUIET');
    expect(life.later(1).contact).toBe('OPEN');
  });

  it('take nothing back that was recorded after them', () => {
    const life = new Life();
    const early = new Life('2026-01-01T12:00:00Z', 'phone');
    early.log({ event: 'their-message' });
    const forged = early.try({ do: 'correct', with: { kind: 'contact', id: 'phone-1', because: 'x' } });
    expect(life.take(forged as readonly unknown[])).not.toBeTypeOf('string');
    const other = new Life('2026-03-02T12:00:00Z', 'phone');
    const stop = other.try({ do: 'log-contact', with: { v: no } });
    life.later(2).take(stop as readonly unknown[]);
    expect(life.later(30).contact).toBe('NO');
  });

  it('that arrive with a file count from their arrival', () => {
    const life = new Life('2026-01-01T12:00:00Z');
    const stop = life.log(no);
    const forged = life
      .later(0, 1)
      .try({ do: 'correct', with: { kind: 'contact', id: stop, because: 'x' } }) as readonly unknown[];
    const here = new Life('2026-01-01T12:00:00Z');
    here.log(no);
    here.later(60).take(forged);
    expect(here.contact).toBe('NO');
    expect(here.later(6).contact).toBe('NO');
    expect(here.later(2).contact).toBe('OPEN');
  });

  it('say when they will count', () => {
    const life = new Life();
    life.correct('contact', life.log(no));
    expect(pendingCorrections(correctionsOf(life.journal), instantOf(life.at))).toEqual([instantOf('2026-03-08T12:00:00Z')]);
    expect(life.plan.ahead).toContainEqual({ on: '2026-03-08', what: { id: 'ahead.correction' } });
    expect(life.later(8).plan.ahead).toEqual([]);
  });
});
