import { describe, expect, it } from 'vitest';
import { gates, type Gate } from '../guide/stages.ts';
import { of, type Journal } from '../journal/journal.ts';
import { addDays } from '../journal/time.ts';
import { Life } from '../testing/life.ts';
import { conditions } from './gates.ts';

const ready = (): Life => new Life().ready();
const invitation = { event: 'their-invitation', to: 'try', words: 'let us try again' } as const;

/** For each condition alone, what shuts it in a journal in which all others are met. */
const shut: Readonly<Record<string, (life: Life) => unknown>> = {
  order: (life) => life.log({ event: 'order', protects: 'them' }),
  no: (life) => life.log({ event: 'no', scope: 'trying' }),
  quiet: (life) => {
    life.log({ event: 'outreach', of: 'first-message' });
    life.later(14).clear();
  },
  danger: (life) => life.do({ do: 'answer-safety', with: { outcome: 'danger', classes: ['control'] } }),
  minor: (life) => life.do({ do: 'set-situation', with: { ...of(life.journal, 'situation').at(-1)?.v, under18: 'them' } }),
  'one-unanswered': (life) => life.log({ event: 'outreach', of: 'first-message' }),
  'time-asked': (life) => life.log({ event: 'time-asked' }),
  'safety-clear': (life) => life.later(8),
  situation: (life) => {
    const { kinds, lastStamp } = life.journal;
    life.journal = { kinds: new Map([...kinds].filter(([kind]) => kind !== 'situation')), lastStamp } satisfies Journal;
  },
  'with-someone': (life) =>
    life.do({ do: 'set-situation', with: { ...of(life.journal, 'situation').at(-1)?.v, theyAreWithSomeone: 'yes' } }),
  'thirty-days': (life) =>
    life.do({
      do: 'set-situation',
      with: { ...of(life.journal, 'situation').at(-1)?.v, lastContactOn: addDays(life.today, -29) },
    }),
  'last-seven': (life) => life.log({ event: 'slip', of: 'message' }),
  'added-days': (life) => life.do({ do: 'set-situation', with: { ...of(life.journal, 'situation').at(-1)?.v, extraDays: 100 } }),
  reasons: (life) => life.do({ do: 'remove', with: { kind: 'reason', id: of(life.journal, 'reason')[0]?.id ?? '' } }),
  'own-part': (life) => life.do({ do: 'record', with: { kind: 'reason', v: { text: 'another', statedBy: 'them' } } }),
  evidence: (life) => life.do({ do: 'remove', with: { kind: 'evidence', id: of(life.journal, 'evidence')[0]?.id ?? '' } }),
  motive: (life) => life.do({ do: 'remove', with: { kind: 'motive-check', id: of(life.journal, 'motive-check')[0]?.id ?? '' } }),
  decision: (life) => life.do({ do: 'decide', with: { choice: 'not-yet' } }),
  reaffirmed: (life) => life.do({ do: 'decide', with: { choice: 'try' } }),
  outcomes: (life) => life.do({ do: 'remove', with: { kind: 'outcomes', id: 'outcomes' } }),
};

/** Shutting one of these takes another with it, which the plan then names as well. */
const together: Readonly<Record<string, readonly string[]>> = {
  situation: ['with-someone', 'thirty-days', 'last-seven', 'added-days'],
  'thirty-days': ['added-days'],
  reasons: ['own-part', 'evidence'],
  decision: ['reaffirmed'],
  danger: ['safety-clear'],
};

describe('the gate to reaching out', () => {
  it('opens when everything is there', () => expect(ready().unmet('reach-out')).toEqual([]));

  it.each(conditions['reach-out'].map((condition) => condition.id))('is shut by %s alone', (id) => {
    const life = ready();
    const close = shut[id];
    if (!close) throw new Error(`nothing here shuts ${id}`);
    close(life);
    const unmet = life.unmet('reach-out');
    expect(unmet).toContain(id);
    expect(unmet.filter((one) => one !== id && !(together[id] ?? []).includes(one))).toEqual([]);
    expect(life.gate('reach-out').open).toBe(false);
    for (const one of life.gate('reach-out').unmet) expect(one.reason.id).toBe(`gate.${one.condition}`);
  });

  it('says until when, where that can be told', () => {
    const life = ready();
    const until = addDays(life.today, 14);
    life.log({ event: 'time-asked', until });
    expect(life.gate('reach-out').unmet).toContainEqual({
      condition: 'time-asked',
      strength: 'hard',
      reason: { id: 'gate.time-asked' },
      until,
    });
  });

  it('names no day while a message is unanswered: silence opens nothing', () => {
    const life = ready();
    life.log({ event: 'outreach', of: 'first-message' });
    expect(life.gate('reach-out').unmet).toContainEqual({
      condition: 'one-unanswered',
      strength: 'hard',
      reason: { id: 'gate.one-unanswered' },
    });
  });

  it('asks an invited person for no days of space, and for all else', () => {
    const life = new Life();
    life.situation();
    life.log(invitation);
    const unmet = life.unmet('reach-out');
    for (const id of ['thirty-days', 'last-seven', 'added-days']) expect(unmet).not.toContain(id);
    for (const id of ['safety-clear', 'reasons', 'decision', 'outcomes']) expect(unmet).toContain(id);
  });

  it('counts a change when someone else could notice it', () => {
    const life = ready();
    const [evidence] = of(life.journal, 'evidence');
    if (!evidence) throw new Error('no evidence');
    life.do({ do: 'record', with: { kind: 'evidence', id: evidence.id, v: { ...evidence.v, noticeable: false } } });
    expect(life.unmet('reach-out')).toEqual(['evidence']);
  });

  it('takes no motive check for older than when it was recorded', () => {
    const life = ready();
    for (const { id } of of(life.journal, 'motive-check')) life.do({ do: 'remove', with: { kind: 'motive-check', id } });
    const scores = { love: 3, lonely: 1, jealous: 0, convenient: 0, afraid: 0, nostalgic: 1, pressured: 0, changed: 3 };
    life.do({ do: 'record', with: { kind: 'motive-check', v: { scores } } });
    life.do({ do: 'record', with: { kind: 'motive-check', v: { scores }, at: `${addDays(life.today, -5)}T12:00:00Z` } });
    expect(life.unmet('reach-out')).toEqual(['motive']);
  });
});

describe('the later gates', () => {
  const opened: Readonly<Record<Exclude<Gate, 'reach-out'>, (life: Life) => unknown>> = {
    meet: (life) => life.log({ event: 'their-answer', says: 'yes-to-meeting' }),
    talk: (life) => life.log({ event: 'their-answer', says: 'yes-to-talk' }),
    rebuild: (life) => [life.log({ event: 'spoken-yes', who: 'me' }), life.log({ event: 'spoken-yes', who: 'them' })],
  };

  it.each(['meet', 'talk', 'rebuild'] as const)('%s opens by their word, and by no other', (gate) => {
    const life = new Life();
    life.clear();
    for (const other of gates) if (other !== 'reach-out' && other !== gate) opened[other](life);
    if (gate === 'rebuild') expect(life.gate(gate).open).toBe(false);
    else expect(life.unmet(gate)).toEqual([gate === 'meet' ? 'yes-to-meeting' : 'yes-to-talk']);
    opened[gate](life);
    expect(life.unmet(gate)).toEqual([]);
  });

  it('rebuild needs a yes from each', () => {
    const life = new Life();
    life.clear();
    life.log({ event: 'spoken-yes', who: 'me' });
    expect(life.unmet('rebuild')).toEqual(['both-yes']);
  });

  it.each(['order', 'no', 'quiet', 'danger', 'minor', 'one-unanswered', 'time-asked', 'safety-clear'])(
    'all shut for %s',
    (id) => {
      const life = ready();
      life.log(invitation);
      if (id === 'one-unanswered' || id === 'quiet') life.log({ event: 'their-answer', says: 'yes-to-meeting' });
      else opened.rebuild(life);
      shut[id]?.(life);
      for (const gate of gates) expect([gate, life.unmet(gate)]).toEqual([gate, expect.arrayContaining([id])]);
    },
  );
});

describe('strengths', () => {
  it('are soft for motive, evidence and added days alone', () => {
    const soft = gates.flatMap((gate) => conditions[gate].filter((one) => one.strength === 'soft').map((one) => one.id));
    expect(soft.sort()).toEqual(['added-days', 'evidence', 'motive']);
  });

  it('make stops of what protects someone', () => {
    for (const gate of gates)
      expect(conditions[gate].filter((one) => one.strength === 'stop').map((one) => one.id)).toEqual([
        'order',
        'no',
        'quiet',
        'danger',
        'minor',
      ]);
  });
});
