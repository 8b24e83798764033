import { describe, expect, it } from 'vitest';
import { nextStamp } from '../journal/hybrid-clock.ts';
import { createJournal } from '../journal/journal.ts';
import { dangerClasses, lastingClasses } from '../journal/kinds/safety.ts';
import { DAY, instantOf } from '../journal/time.ts';
import { Life } from '../testing/life.ts';
import { safetyAt } from './danger.ts';

const danger = (life: Life, classes: readonly (typeof dangerClasses)[number][] = ['fear']) =>
  life.try({ do: 'answer-safety', with: { outcome: 'danger', classes: [...classes] } });
const clear = (life: Life, warningShown?: boolean) =>
  life.try({
    do: 'answer-safety',
    with: { outcome: 'clear', classes: [], ...(warningShown === undefined ? {} : { warningShown }) },
  });

describe('clear answers', () => {
  it('hold for seven days', () => {
    const life = new Life();
    clear(life);
    expect(life.plan.facts.safety.clear).toBe(true);
    expect(life.later(7).plan.facts.safety.clear).toBe(true);
    expect(life.later(0, 1).plan.facts.safety.clear).toBe(false);
  });

  it('grow no younger when the clock is set back', () => {
    const life = new Life();
    clear(life);
    life.later(20).do({ do: 'record', with: { kind: 'note', v: { text: 'x' } } });
    expect(life.later(-19).plan.facts.safety.clear).toBe(false);
  });

  it('that name a class are refused', () => {
    expect(new Life().try({ do: 'answer-safety', with: { outcome: 'clear', classes: ['weapons'] } })).toBe('refusal.fields');
    expect(danger(new Life(), [])).toBe('refusal.fields');
  });
});

describe('danger', () => {
  it('ends thirty days after the last answer, with the warning shown', () => {
    const life = new Life();
    danger(life);
    expect(life.plan.stops).toEqual(['DANGER']);
    life.later(10);
    danger(life, ['control']);
    expect(life.plan.facts.safety.classes).toEqual(['fear', 'control']);
    expect([clear(life.later(29), true)]).toEqual(['refusal.danger-thirty-days']);
    expect(clear(life.later(1))).toBe('refusal.danger-warning');
    expect(clear(life, false)).toBe('refusal.danger-warning');
    expect(clear(life, true)).not.toBeTypeOf('string');
    expect(life.plan.stops).toEqual([]);
    expect(life.plan.facts.safety.classes).toEqual([]);
  });

  it.each(lastingClasses)('by %s does not end in the app', (name) => {
    const life = new Life();
    danger(life, [name]);
    expect(clear(life.later(400), true)).toBe('refusal.danger-lasting');
    expect(life.plan.stops).toEqual(['DANGER']);
  });

  it.each(dangerClasses.filter((name) => !lastingClasses.includes(name)))('by %s can end', (name) => {
    const life = new Life();
    danger(life, [name]);
    expect(clear(life.later(30), true)).not.toBeTypeOf('string');
  });

  it('is not ended by a file', () => {
    const life = new Life();
    danger(life);
    const other = new Life('2026-05-01T12:00:00Z', 'tablet');
    const forged = other.try({
      do: 'answer-safety',
      with: { outcome: 'clear', classes: [], warningShown: true },
    }) as readonly unknown[];
    expect(life.later(90).take(forged)).not.toBeTypeOf('string');
    expect(life.plan.stops).toEqual(['DANGER']);
  });

  it('is not taken back and not deleted', () => {
    const life = new Life();
    const written = danger(life) as readonly { id: string }[];
    const id = written[0]?.id ?? '';
    expect(life.try({ do: 'correct', with: { kind: 'safety' as 'contact', id, because: 'x' } })).toBe('refusal.fields');
    life.do({ do: 'remove', with: { kind: 'safety', id } });
    expect(life.plan.stops).toEqual(['DANGER']);
  });
});

describe('someone under eighteen', () => {
  it('closes every gate, and is taken back in seven days', () => {
    const life = new Life();
    life.situation({ under18: 'them' });
    for (const { unmet } of life.plan.gates) expect(unmet.map((one) => one.condition)).toContain('minor');
    life.situation({ under18: 'neither' });
    expect(life.later(6).plan.facts.safety.minor).toBe(true);
    expect(life.later(1).plan.facts.safety.minor).toBe(false);
  });

  it('counts where a file brings the situation and left the event out', () => {
    const life = new Life();
    const other = new Life('2026-02-01T12:00:00Z', 'tablet');
    const records = other.try({ do: 'set-situation', with: { under18: 'me' } }) as readonly { kind: string }[];
    life.take(records.filter((one) => one.kind === 'situation'));
    expect(life.plan.facts.safety.minor).toBe(true);
  });

  it('is not undone by an imported situation', () => {
    const life = new Life();
    const other = new Life('2026-03-02T12:00:00Z', 'tablet');
    const records = other.try({ do: 'set-situation', with: { under18: 'neither' } }) as readonly unknown[];
    life.situation({ under18: 'me' });
    life.later(2).take(records);
    expect(life.later(30).plan.facts.safety.minor).toBe(true);
  });
});

describe('answers that came past the door', () => {
  type Answered = {
    readonly day: number;
    readonly outcome: 'clear' | 'danger';
    readonly classes?: readonly string[];
    readonly warningShown?: boolean;
  };
  const start = instantOf('2026-01-01T12:00:00Z');
  const after = (...answers: readonly Answered[]) =>
    safetyAt(
      createJournal(
        answers.map(({ day, outcome, classes = [], warningShown }, index) => ({
          id: `a${index}`,
          kind: 'safety',
          schema: 1,
          merge: 'event',
          hlc: nextStamp(undefined, start + day * DAY, 'tablet'),
          by: 'me',
          at: '2026-01-01T12:00:00Z',
          v: { outcome, classes, ...(warningShown === undefined ? {} : { warningShown }) },
        })),
      ),
      '2026-04-01T12:00:00Z',
    );
  const fear: Answered = { day: 0, outcome: 'danger', classes: ['fear'] };

  it('end danger only with the warning, after thirty days, and never what is lasting', () => {
    expect(after(fear, { day: 30, outcome: 'clear', warningShown: true }).danger).toBe(false);
    expect(after(fear, { day: 30, outcome: 'clear' }).danger).toBe(true);
    expect(after(fear, { day: 29.9, outcome: 'clear', warningShown: true }).danger).toBe(true);
    expect(after({ ...fear, classes: ['weapons'] }, { day: 80, outcome: 'clear', warningShown: true }).danger).toBe(true);
  });

  it('count from the last danger answer, and add up', () => {
    const { danger, classes } = after(
      fear,
      { day: 20, outcome: 'danger', classes: ['control'] },
      { day: 45, outcome: 'clear', warningShown: true },
    );
    expect([danger, classes]).toEqual([true, ['fear', 'control']]);
  });

  it('that name a class point to danger, whatever they call themselves', () => {
    expect(after({ day: 0, outcome: 'clear', classes: ['fear'] }).danger).toBe(true);
  });
});
