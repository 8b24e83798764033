import { describe, expect, it } from 'vitest';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { addDays } from '../journal/time.ts';
import { Life } from '../testing/life.ts';
import type { Space } from './space.ts';

const space = (life: Life): Space => {
  const { space: found } = life.plan.facts;
  if (!found) throw new Error('no situation was told');
  return found;
};
const slip = (of: 'message' | 'call' | 'visit'): FieldsOf<'contact'> => ({ event: 'slip', of });

describe('space', () => {
  it('counts from before arrival, from the day after the last contact', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -12) });
    expect(space(life)).toMatchObject({
      kept: 12,
      required: 30,
      thirtyOn: addDays(life.today, 18),
      doneOn: addDays(life.today, 18),
    });
    expect(space(life.later(18)).kept).toBe(30);
  });

  it('counts from the ending where no contact is told, and else from the first telling, however often that is edited', () => {
    const life = new Life();
    life.situation({ lastContactOn: undefined, endedOn: addDays(life.today, -5) });
    expect(space(life).kept).toBe(5);
    const other = new Life();
    other.do({ do: 'set-situation', with: {} });
    other.later(20).do({ do: 'set-situation', with: { name: 'Sam' } });
    other.later(2).do({ do: 'remove', with: { kind: 'situation', id: 'situation' } });
    expect(space(other).kept).toBe(22);
  });

  it.each([
    ['message', 3],
    ['call', 7],
    ['visit', 7],
  ] as const)('a %s adds %i days and takes only its own day', (of, days) => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -10) });
    life.log(slip(of));
    expect(space(life)).toMatchObject({ kept: 9, required: 30 + days, added: days, slips: 1, lastSlip: life.today });
    expect(space(life.later(5)).kept).toBe(14);
  });

  it('loses a day once, however often one slips on it, and never resets', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -25) });
    life.log(slip('message'));
    life.log(slip('message'), `${life.today}T06:00:00Z`);
    life.log(slip('call'));
    expect(space(life)).toMatchObject({ kept: 24, required: 43, slips: 3 });
  });

  it('asks for seven clear days at the end', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -35) });
    expect(space(life).lastWeekClear).toBe(true);
    life.log(slip('message'));
    expect(space(life.later(6)).lastWeekClear).toBe(false);
    expect(life.unmet('reach-out')).toContain('last-seven');
    expect(space(life.later(1)).lastWeekClear).toBe(true);
    expect(life.unmet('reach-out')).not.toContain('last-seven');
  });

  it('is not touched by necessary matters, replies, meetings by chance, or what they do', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -10) });
    life.log({ event: 'necessary', matter: 'children' });
    life.log({ event: 'their-message' });
    life.log({ event: 'reply' });
    life.log({ event: 'ran-into' });
    expect(space(life)).toMatchObject({ kept: 10, required: 30, slips: 0 });
  });

  it('counts a first message written too soon as a message', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -10) });
    life.log({ event: 'outreach', of: 'first-message' });
    expect(space(life)).toMatchObject({ slips: 1, added: 3 });
    const ready = new Life();
    ready.situation({ lastContactOn: addDays(ready.today, -40) });
    ready.log({ event: 'outreach', of: 'first-message' });
    expect(space(ready)).toMatchObject({ slips: 0, added: 0 });
  });

  it('takes a mistaken slip out after seven days', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -10) });
    life.correct('contact', life.log(slip('visit')));
    expect(space(life.later(6)).slips).toBe(1);
    expect(space(life.later(1))).toMatchObject({ slips: 0, kept: 17, required: 30 });
  });

  it('adds the days a person chose', () => {
    const life = new Life();
    life.situation({ lastContactOn: addDays(life.today, -31), extraDays: 30 });
    expect(space(life)).toMatchObject({ kept: 31, required: 60, added: 30 });
    expect(life.unmet('reach-out')).toContain('added-days');
    expect(life.unmet('reach-out')).not.toContain('thirty-days');
  });
});
