import { describe, expect, it } from 'vitest';
import type { FieldsOf } from '../journal/kinds/index.ts';
import { contactEvents } from '../journal/kinds/contact.ts';
import { Life } from '../testing/life.ts';
import { contactStates, stronger, transitions, type ContactState, type Transition } from './contact-state.ts';

const names = Object.keys(transitions) as Transition[];
const theirs = ['their-answer', 'their-message', 'spoken-yes', 'time-asked'] as const;

describe('the table', () => {
  it('knows every event, and silence', () => {
    expect([...names].sort()).toEqual([...contactEvents.filter((event) => event !== 'held'), 'silence'].sort());
  });

  it.each(names)('says for every state where %s leads', (name) => {
    for (const state of contactStates) expect(contactStates).toContain(transitions[name][state]);
  });

  it('lifts an order by nothing but its end, and then to no contact', () => {
    for (const name of names) expect([name, transitions[name].ORDER]).toEqual([name, name === 'order-ended' ? 'NO' : 'ORDER']);
  });

  it('ends NO and QUIET by an invitation and nothing else', () => {
    for (const name of names)
      for (const state of ['NO', 'QUIET'] as const) {
        const next = transitions[name][state];
        const expected = { 'their-invitation': 'INVITED', order: 'ORDER', no: 'NO' }[name as string] ?? state;
        expect([name, state, next]).toEqual([name, state, expected]);
      }
  });

  it('lets nothing they say but an invitation out of a stop', () => {
    for (const name of theirs)
      for (const state of ['ORDER', 'NO', 'QUIET'] as const) expect(transitions[name][state]).toBe(state);
  });

  it('waits only after something was asked', () => {
    for (const name of names)
      for (const state of contactStates)
        if (state !== 'WAITING' && transitions[name][state] === 'WAITING')
          expect([name, state]).toEqual(['outreach', expect.stringMatching(/^(OPEN|INVITED)$/)]);
  });

  it('puts the stronger state first', () => {
    expect(stronger('OPEN', 'NO')).toBe('NO');
    expect(stronger('ORDER', 'NO')).toBe('ORDER');
  });
});

/** One thing that can happen, as it is recorded; silence is fifteen days in which nothing is. */
const samples: Readonly<Record<Transition, FieldsOf<'contact'> | undefined>> = {
  order: { event: 'order', protects: 'them' },
  'order-ended': { event: 'order-ended' },
  no: { event: 'no', scope: 'trying' },
  'time-asked': { event: 'time-asked' },
  'their-invitation': { event: 'their-invitation', to: 'talk', words: 'shall we talk?' },
  'their-answer': { event: 'their-answer', says: 'warm' },
  'their-message': { event: 'their-message' },
  outreach: { event: 'outreach', of: 'first-message' },
  reply: { event: 'reply' },
  necessary: { event: 'necessary', matter: 'home' },
  slip: { event: 'slip', of: 'message' },
  'ran-into': { event: 'ran-into' },
  met: { event: 'met' },
  closing: { event: 'closing' },
  'spoken-yes': { event: 'spoken-yes', who: 'them' },
  silence: undefined,
};

/** The rules again, written from the words of the safety page and not from the table. */
const rule = (state: ContactState, happened: Transition): ContactState => {
  if (state === 'ORDER') return happened === 'order-ended' ? 'NO' : 'ORDER';
  if (happened === 'order') return 'ORDER';
  if (happened === 'no') return 'NO';
  if (happened === 'their-invitation') return 'INVITED';
  if (state === 'NO' || state === 'QUIET') return state;
  if (happened === 'outreach') return 'WAITING';
  if (state === 'WAITING') {
    if (happened === 'silence') return 'QUIET';
    return ['their-answer', 'time-asked', 'met', 'closing', 'spoken-yes'].includes(happened) ? 'OPEN' : 'WAITING';
  }
  return state === 'INVITED' && ['time-asked', 'closing'].includes(happened) ? 'OPEN' : state;
};

describe('what is recorded', () => {
  it('follows the written rules along every path six steps deep', () => {
    const reached = new Set<string>(['OPEN']);
    const edges = new Set<string>();
    let frontier: ContactState[] = ['OPEN'];
    let paths = 0;
    for (let depth = 0; depth < 6; depth += 1) {
      frontier = frontier.flatMap((state) =>
        names.map((name) => {
          paths += 1;
          const next = transitions[name][state];
          if (!edges.has(`${state} ${name}`)) expect([state, name, next]).toEqual([state, name, rule(state, name)]);
          edges.add(`${state} ${name}`);
          reached.add(next);
          return next;
        }),
      );
      // Paths that stand in one state go on alike; one of each is followed.
      frontier = [...new Set(frontier)];
    }
    expect([...reached].sort()).toEqual([...contactStates].sort());
    expect(edges.size).toBe(names.length * contactStates.length);
    expect(paths).toBeGreaterThan(edges.size);
  });

  it('moves a journal as the rules say, over every sequence of three and what may follow', () => {
    const interesting = names.filter((name) => !['reply', 'necessary', 'slip', 'ran-into'].includes(name));
    for (const first of interesting)
      for (const second of interesting)
        for (const third of interesting) {
          const life = new Life();
          let expected: ContactState = 'OPEN';
          for (const name of [first, second, third]) {
            const sample = samples[name];
            life.later(0, 1);
            if (!sample) life.later(15);
            else if (typeof life.try({ do: 'log-contact', with: { v: sample } }) === 'string') continue;
            // An order's end is believed after seven days, in which an unanswered message may have turned quiet.
            if (name === 'order-ended') life.later(8);
            expected = rule(expected, name);
          }
          expect([first, second, third, life.contact]).toEqual([first, second, third, expected]);
        }
  });
});
