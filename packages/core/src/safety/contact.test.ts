import { describe, expect, it } from 'vitest';
import { addDays } from '../journal/time.ts';
import { Life } from '../testing/life.ts';

const invitation = { event: 'their-invitation', to: 'talk', words: 'can we talk?' } as const;
const firstMessage = { event: 'outreach', of: 'first-message' } as const;
const no = { event: 'no', scope: 'contact' } as const;

describe('silence', () => {
  it('turns a first message into QUIET after fourteen days, not before', () => {
    const life = new Life();
    life.log(firstMessage);
    expect(life.contact).toBe('WAITING');
    expect(life.plan.facts.contact.quietOn).toBe('2026-03-15');
    expect(life.later(13, 23).contact).toBe('WAITING');
    expect(life.later(0, 1).contact).toBe('QUIET');
    expect(life.plan.facts.contact.since).toBe('2026-03-15');
  });

  it('is not made younger by a second message', () => {
    const life = new Life();
    life.log(firstMessage);
    life.later(10).log(firstMessage);
    expect(life.later(4).contact).toBe('QUIET');
  });

  it('counts from when it was sent, and no later than when it was told', () => {
    const life = new Life();
    life.log(firstMessage, '2026-02-25T12:00:00Z');
    expect(life.later(10).contact).toBe('QUIET');
  });

  it('stays when the clock is set back after anything was recorded', () => {
    const life = new Life();
    life.log(firstMessage);
    life.later(20).do({ do: 'record', with: { kind: 'note', v: { text: 'still nothing' } } });
    expect(life.later(-18).contact).toBe('QUIET');
    life.log({ event: 'their-answer', says: 'warm' });
    expect(life.contact).toBe('QUIET');
  });

  it('means nothing for necessary matters and replies', () => {
    const life = new Life();
    life.log({ event: 'necessary', matter: 'children' });
    life.log({ event: 'their-message' });
    life.log({ event: 'reply' });
    expect(life.later(30).contact).toBe('OPEN');
  });

  it('means nothing where both have said yes, and their yes is an answer', () => {
    const life = new Life();
    life.log(firstMessage);
    life.log({ event: 'spoken-yes', who: 'them' });
    expect(life.contact).toBe('OPEN');
    life.log({ event: 'outreach', of: 'invitation' });
    life.log({ event: 'spoken-yes', who: 'me' });
    expect(life.contact).toBe('OPEN');
    life.log({ event: 'outreach', of: 'invitation' });
    expect(life.later(60).contact).toBe('OPEN');
  });
});

describe('consents', () => {
  it('end with a no, and only new ones count after an invitation', () => {
    const life = new Life();
    life.log({ event: 'their-answer', says: 'yes-to-meeting' });
    life.log({ event: 'spoken-yes', who: 'me' });
    life.log({ event: 'spoken-yes', who: 'them' });
    life.log(no);
    life.log({ ...invitation, to: 'meet' });
    expect(life.contact).toBe('INVITED');
    expect(life.plan.facts.contact.yes).toEqual({ me: false, them: false });
    expect(life.plan.facts.contact.agreedTo).toEqual({ meeting: true, talk: false });
  });

  it('end with a danger answer, and with its end', () => {
    const life = new Life();
    life.log(no);
    life.log(invitation);
    life.log({ event: 'spoken-yes', who: 'them' });
    life.do({ do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'] } });
    life.log(invitation);
    life.later(31).do({ do: 'answer-safety', with: { outcome: 'clear', classes: [], warningShown: true } });
    const { state, agreedTo, yes } = life.plan.facts.contact;
    expect([state, agreedTo, yes]).toEqual(['OPEN', { meeting: false, talk: false }, { me: false, them: false }]);
  });

  it('do not come back when a stop is corrected', () => {
    const life = new Life();
    life.log(invitation);
    life.log({ event: 'spoken-yes', who: 'them' });
    const stop = life.log(no);
    life.correct('contact', stop);
    expect(life.later(6, 23).contact).toBe('NO');
    expect(life.later(0, 1).contact).toBe('OPEN');
    expect(life.plan.facts.contact.yes.them).toBe(false);
    expect(life.plan.facts.contact.agreedTo).toEqual({ meeting: false, talk: false });
  });

  it('end when both leave it there; a meeting and a talk end when they ask for time', () => {
    const life = new Life();
    life.log(invitation);
    life.log({ event: 'time-asked', until: addDays(life.today, 20) });
    expect(life.plan.facts.contact.agreedTo).toEqual({ meeting: false, talk: false });
    expect(life.unmet('reach-out')).toContain('time-asked');
    life.log({ event: 'spoken-yes', who: 'them' });
    life.log({ event: 'closing' });
    expect(life.plan.facts.contact.yes.them).toBe(false);
  });
});

describe('time they asked for', () => {
  it('ends on its day', () => {
    const life = new Life();
    life.log({ event: 'time-asked', until: addDays(life.today, 10) });
    life.log({ event: 'their-message' });
    expect(life.plan.facts.contact.timeAsked).toEqual({ until: '2026-03-11' });
    expect(life.later(10).plan.facts.contact.timeAsked).toBeUndefined();
  });

  it('without a day, ends when they write', () => {
    const life = new Life();
    life.log({ event: 'time-asked' });
    expect(life.later(300).plan.facts.contact.timeAsked).toEqual({});
    life.log({ event: 'their-message' });
    expect(life.plan.facts.contact.timeAsked).toBeUndefined();
  });
});

describe('orders', () => {
  it('stand until seven days after their end was told', () => {
    const life = new Life();
    life.log({ event: 'order', protects: 'them', until: '2026-03-05' });
    expect(life.later(30).contact).toBe('ORDER');
    life.log({ event: 'order-ended' });
    expect(life.later(6).contact).toBe('ORDER');
    expect(life.later(2).contact).toBe('NO');
  });

  it('for each of the two end one by one, by name', () => {
    const life = new Life();
    life.log({ event: 'order', protects: 'them' });
    life.log({ event: 'order', protects: 'me' });
    expect(life.try({ do: 'log-contact', with: { v: { event: 'order-ended' } } })).toBe('refusal.which-order');
    life.log({ event: 'order-ended', protects: 'me' });
    expect(life.later(8).contact).toBe('ORDER');
    expect(life.plan.facts.contact.orders).toEqual([{ protects: 'them' }]);
    life.log({ event: 'order-ended', protects: 'them' });
    expect(life.later(8).contact).toBe('NO');
  });
});

describe('a reply', () => {
  it('is allowed once for each time they wrote, never under an order', () => {
    const life = new Life();
    const allowed = (): boolean => life.plan.facts.contact.replyAllowed;
    expect(allowed()).toBe(false);
    life.log({ event: 'their-message' });
    expect(allowed()).toBe(true);
    life.log({ event: 'reply' });
    expect(allowed()).toBe(false);
    life.log({ event: 'their-message' });
    life.log({ event: 'order', protects: 'them' });
    expect(allowed()).toBe(false);
  });
});

describe('an agreed day', () => {
  it('counts as an invitation on that day alone', () => {
    const life = new Life();
    life.situation({ agreedOn: addDays(life.today, 3) });
    expect(life.contact).toBe('OPEN');
    expect(life.later(3).contact).toBe('INVITED');
    expect(life.later(1).contact).toBe('OPEN');
  });

  it('is not reached by turning the clock back', () => {
    const life = new Life();
    life.situation({ agreedOn: addDays(life.today, 3) });
    life.later(10).do({ do: 'record', with: { kind: 'note', v: { text: 'a week on' } } });
    expect(life.later(-7).contact).toBe('OPEN');
  });

  it('told before a stop does not count after it, however often it is written down again', () => {
    const life = new Life();
    const agreedOn = addDays(life.today, 3);
    life.situation({ agreedOn });
    life.later(1).log(no);
    life.log(invitation);
    life.log({ event: 'closing' });
    life.situation({ agreedOn, name: 'Sam' });
    life.do({ do: 'remove', with: { kind: 'situation', id: 'situation' } });
    expect(life.later(2).contact).toBe('OPEN');
  });
});

describe('an agreed closing', () => {
  it('that is taken back brings the waiting back at once, and no consent', () => {
    const life = new Life();
    life.log({ event: 'spoken-yes', who: 'me' });
    life.log({ event: 'spoken-yes', who: 'them' });
    const closing = life.log({ event: 'closing' });
    life.log(firstMessage);
    expect(life.later(14).contact).toBe('QUIET');
    life.correct('contact', closing);
    expect(life.contact).toBe('QUIET');
    expect(life.later(8).contact).toBe('QUIET');
  });
});
