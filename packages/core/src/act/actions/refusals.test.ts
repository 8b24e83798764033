import { describe, expect, it } from 'vitest';
import { find, of, operationsOf } from '../../journal/journal.ts';
import { nextStamp } from '../../journal/hybrid-clock.ts';
import { addDays, instantOf } from '../../journal/time.ts';
import { Life } from '../../testing/life.ts';
import { act, type Act } from '../act.ts';

const life = (): Life => new Life();
const anything = <T>(value: T): never => value as never;

describe('the door', () => {
  const at = '2026-03-01T12:00:00Z';
  it.each<[string, unknown, string]>([
    ['an action it does not know', { do: 'unmake', with: {} }, 'refusal.unknown-action'],
    ['an action named after the prototype', { do: 'constructor', with: {} }, 'refusal.unknown-action'],
    ['input of another shape', { do: 'record', with: 5 }, 'refusal.fields'],
    ['no input', { do: 'decide' }, 'refusal.fields'],
  ])('refuses %s', (_name, doing, refusal) => expect(life().try(anything(doing))).toBe(refusal));

  it('refuses a time that is none', () => {
    const outcome = act(life().journal, { do: 'decide', with: { choice: 'try' } }, { at: 'yesterday', id: 'a', device: 'a' });
    expect(outcome).toMatchObject({ ok: false, refusal: { id: 'refusal.fields', args: { place: 'at' } } });
  });

  it('does not begin with a device that no stamp could carry', () => {
    expect(() => act(life().journal, { do: 'decide', with: { choice: 'try' } }, { at, id: 'a', device: 'my phone' })).toThrow(
      'a device',
    );
  });
});

describe('record', () => {
  const record = (more: object): Act => ({
    do: 'record',
    with: anything({ kind: 'check-in', v: { mood: 2, longing: 3 }, ...more }),
  });
  it.each<[string, Act, string]>([
    ['a guarded kind', record({ kind: 'contact', v: { event: 'reply' } }), 'refusal.fields'],
    ['the outcome of the safety questions', record({ kind: 'safety', v: { outcome: 'clear', classes: [] } }), 'refusal.fields'],
    ['an unknown kind', record({ kind: 'nothing' }), 'refusal.fields'],
    ['fields of another shape', record({ v: { mood: 9, longing: 3 } }), 'refusal.fields'],
    ['what has not happened yet', record({ at: '2026-03-02T12:00:00Z' }), 'refusal.future'],
    ['a record that is not there', record({ id: 'nowhere' }), 'refusal.unknown-record'],
    ['an issue before the talk is open', record({ kind: 'issue', v: { what: 'money' } }), 'refusal.'],
    ['a promise before both said yes', record({ kind: 'promise', v: { maker: 'me', text: 'I will call' } }), 'refusal.'],
  ])('refuses %s', (_name, doing, refusal) => {
    const found = life().try(doing);
    expect(typeof found === 'string' ? found : 'written').toMatch(refusal === 'refusal.' ? /^gate\./ : refusal);
  });

  it('says where a field is wrong', () => {
    const outcome = act(life().journal, record({ v: { mood: 9, longing: 3 } }), {
      at: '2026-03-01T12:00:00Z',
      id: 'a',
      device: 'a',
    });
    expect(outcome).toMatchObject({ refusal: { args: { place: 'mood' } } });
  });

  it('lets an event stay as it was written, and edits the rest', () => {
    const one = life();
    const scores = { love: 3, lonely: 1, jealous: 0, convenient: 0, afraid: 0, nostalgic: 1, pressured: 0, changed: 3 };
    const check = one.do({ do: 'record', with: { kind: 'motive-check', v: { scores } } });
    expect(one.try({ do: 'record', with: { kind: 'motive-check', id: check, v: { scores } } })).toBe('refusal.event-stays');
    const mood = one.do(record({}));
    one.do(record({ id: mood, v: { mood: 4, longing: 0 } }));
    expect(of(one.journal, 'check-in').map((entry) => entry.v.mood)).toEqual([4]);
  });

  it('does not let an open entry become a closed step', () => {
    const one = life();
    const id = one.do({ do: 'record', with: { kind: 'entry', v: { practice: 'check-in', values: {} } } });
    const moved = one.try({ do: 'record', with: { kind: 'entry', id, v: { practice: 'first-message', values: {} } } });
    expect(moved).toMatch(/^gate\./);
  });

  it('keeps what a newer version wrote', () => {
    const one = life();
    const newer = {
      id: 'n',
      kind: 'note',
      schema: 9,
      merge: 'keep-both',
      hlc: nextStamp(undefined, 1e12, 'b'),
      by: 'me',
      at: one.at,
      v: { new: 1 },
    };
    one.take([newer]);
    expect(one.try({ do: 'record', with: { kind: 'note', id: 'n', v: { text: 'mine' } } })).toBe('refusal.newer-version');
    expect(operationsOf(one.journal)).toEqual([newer]);
  });
});

describe('remove', () => {
  it('refuses what is not there, and what is gone', () => {
    const one = life();
    expect(one.try({ do: 'remove', with: { kind: 'note', id: 'x' } })).toBe('refusal.unknown-record');
    const id = one.do({ do: 'record', with: { kind: 'note', v: { text: 'gone tomorrow' } } });
    one.do({ do: 'remove', with: { kind: 'note', id } });
    expect(find(one.journal, 'note', id)).toBeUndefined();
    expect(one.try({ do: 'remove', with: { kind: 'note', id } })).toBe('refusal.unknown-record');
    expect(JSON.stringify(operationsOf(one.journal))).not.toContain('tomorrow');
  });

  it('leaves the bare fact of a stop, and takes the words', () => {
    const one = life();
    const id = one.log({ event: 'no', scope: 'contact', happened: 'she said never again' });
    one.do({ do: 'remove', with: { kind: 'contact', id } });
    expect(find(one.journal, 'contact', id)).toMatchObject({ v: { event: 'no', scope: 'contact' }, redacted: true });
    expect(JSON.stringify(operationsOf(one.journal))).not.toContain('never again');
    expect(one.contact).toBe('NO');
  });

  it('refuses a stop it cannot read', () => {
    const one = life();
    one.take([
      {
        id: 'n',
        kind: 'note',
        schema: 9,
        merge: 'keep-both',
        hlc: nextStamp(undefined, 1e12, 'b'),
        by: 'me',
        at: one.at,
        v: {},
        stop: true,
      },
    ]);
    expect(one.contact).toBe('NO');
    expect(one.try({ do: 'remove', with: { kind: 'note', id: 'n' } })).toBe('refusal.newer-version');
    expect(one.contact).toBe('NO');
  });
});

describe('correct', () => {
  it('refuses what is not there, and what is corrected already', () => {
    const one = life();
    expect(one.try({ do: 'correct', with: { kind: 'contact', id: 'x', because: 'y' } })).toBe('refusal.unknown-record');
    const id = one.log({ event: 'no', scope: 'contact' });
    expect(one.try({ do: 'correct', with: { kind: 'contact', id, because: ' ' } })).toBe('refusal.fields');
    one.correct('contact', id);
    expect(one.try({ do: 'correct', with: { kind: 'contact', id, because: 'again' } })).toBe('refusal.already-corrected');
  });
});

describe('set-situation', () => {
  it('refuses days to come, and an agreed day told on the day', () => {
    const one = life();
    const set = (fields: object) => one.try({ do: 'set-situation', with: fields });
    expect(set({ lastContactOn: addDays(one.today, 1) })).toBe('refusal.future');
    expect(set({ endedOn: addDays(one.today, 1) })).toBe('refusal.future');
    expect(set({ lastContactOn: '2026-02-30' })).toBe('refusal.fields');
    one.situation();
    expect(set({ agreedOn: one.today })).toBe('refusal.agreed-day-beforehand');
    expect(set({ agreedOn: addDays(one.today, 1) })).not.toBeTypeOf('string');
  });
});

describe('log-contact', () => {
  const log = (one: Life, v: object, at?: string) => one.try({ do: 'log-contact', with: anything({ v, ...(at ? { at } : {}) }) });
  it('refuses what is not for a person to write', () => {
    expect(log(life(), { event: 'held', state: 'NO' })).toBe('refusal.not-yours-to-write');
    expect(log(life(), { event: 'order-ended' })).toBe('refusal.no-order');
    expect(log(life(), { event: 'reply' }, '2026-03-01T12:06:00Z')).toBe('refusal.future');
    expect(log(life(), { event: 'their-invitation', to: 'talk', words: ' ' })).toBe('refusal.fields');
    expect(log(life(), { event: 'kiss' })).toBe('refusal.fields');
  });

  it('takes no yes under a stop, in danger, or with someone under eighteen', () => {
    const yes = { event: 'spoken-yes', who: 'them' };
    const stopped = life();
    stopped.log({ event: 'no', scope: 'trying' });
    expect(log(stopped, yes)).toBe('gate.no');
    const endangered = life();
    endangered.do({ do: 'answer-safety', with: { outcome: 'danger', classes: ['fear'] } });
    expect(log(endangered, yes)).toBe('refusal.danger');
    const young = life();
    young.situation({ under18: 'me' });
    expect(log(young, yes)).toBe('refusal.minor');
  });

  it('takes down everything else that happened, under a stop as well', () => {
    const one = life();
    one.log({ event: 'no', scope: 'contact' });
    for (const event of [{ event: 'outreach', of: 'first-message' }, { event: 'slip', of: 'visit' }, { event: 'met' }])
      expect(log(one, event)).not.toBeTypeOf('string');
    expect(one.contact).toBe('NO');
  });

  it('knows who says so', () => {
    const one = life();
    for (const event of [{ event: 'no', scope: 'trying' }, { event: 'their-message' }, { event: 'time-asked' }]) log(one, event);
    expect(of(one.journal, 'contact').map((entry) => entry.by)).toEqual(['reported', 'reported', 'reported']);
  });
});

describe('decide', () => {
  it('refuses to try under a stop, and a second word before a night has passed', () => {
    const one = life();
    const first = one.later(0, 11).do({ do: 'decide', with: { choice: 'try' } });
    const again = (choice: 'try' | 'let-go' = 'try', id = first) => one.try({ do: 'decide', with: { choice, reaffirms: id } });
    expect(again()).toBe('refusal.a-night-first');
    one.later(0, 2);
    expect(one.today).toBe('2026-03-02');
    expect(again()).toBe('refusal.a-night-first');
    expect(again('let-go')).toBe('refusal.unknown-record');
    expect(again('try', 'x')).toBe('refusal.unknown-record');
    one.later(0, 5);
    expect(again()).not.toBeTypeOf('string');
    one.log({ event: 'no', scope: 'contact' });
    expect(one.try({ do: 'decide', with: { choice: 'try' } })).toBe('gate.no');
    expect(one.try({ do: 'decide', with: { choice: 'let-go' } })).not.toBeTypeOf('string');
  });
});

describe('pass-gate', () => {
  const because = 'I have thought about this for a long while';
  it('passes soft conditions alone, after a pause', () => {
    const one = life().ready();
    one.do({ do: 'remove', with: { kind: 'evidence', id: of(one.journal, 'evidence')[0]?.id ?? '' } });
    const pass = (condition: string, words = because) =>
      one.try({ do: 'pass-gate', with: { gate: 'reach-out', condition, because: words } });
    expect(pass('nothing')).toBe('refusal.unknown-condition');
    for (const hard of ['order', 'no', 'quiet', 'danger', 'minor', 'safety-clear', 'thirty-days', 'last-seven', 'decision'])
      expect(pass(hard)).toBe('refusal.not-passable');
    expect(pass('evidence', 'because            ')).toBe('refusal.reason-too-short');
    expect(pass('motive')).toBe('refusal.already-met');
    pass('evidence');
    expect(one.later(0, 11).unmet('reach-out')).toEqual(['evidence']);
    expect(one.later(0, 1).unmet('reach-out')).toEqual([]);
  });
});

describe('merge', () => {
  const good = {
    id: 'a',
    kind: 'note',
    schema: 1,
    merge: 'keep-both',
    hlc: nextStamp(undefined, 1e12, 'b'),
    by: 'me',
    at: '2026-01-01T10:00:00Z',
    v: { text: 'x' },
  };
  it.each<[string, object, string, string]>([
    ['no id', { id: '' }, 'records[1].id', 'is missing or not text'],
    ['no kind', { kind: 5 }, 'records[1].kind', 'is missing or not text'],
    ['a version below one', { schema: 0 }, 'records[1].schema', 'is not a whole number from 1'],
    ['another way to merge', { merge: 'best' }, 'records[1].merge', 'is not one of'],
    ['no stamp', { hlc: 'now' }, 'records[1].hlc', 'is not a stamp'],
    ['a stamp to come', { hlc: nextStamp(undefined, instantOf('2026-03-03T12:00:00Z'), 'b') }, 'records[1].hlc', 'in the future'],
    ['another author', { by: 'them' }, 'records[1].by', 'is not one of'],
    ['a time without offset', { at: '2026-01-01T10:00:00' }, 'records[1].at', 'is not an ISO 8601'],
    ['fields that are none', { v: [] }, 'records[1].v', 'is not an object'],
    ['a flag that is none', { deleted: false }, 'records[1].deleted', 'is neither'],
    ['a future it was written over', { over: [nextStamp(undefined, 2e12, 'b')] }, 'records[1].over', 'earlier stamps'],
    ['fields of another shape', { v: { text: ' ' } }, 'records[1].v.text', 'is empty'],
    ['a redacted event that is none', { kind: 'contact', redacted: true, v: { event: 'kiss' } }, 'records[1].v.event', ''],
  ])('refuses the whole for %s, and says where', (_name, fault, place, cause) => {
    const one = life();
    const outcome = act(
      one.journal,
      { do: 'merge', with: { source: 'import', records: [good, { ...good, ...fault }] } },
      { at: one.at, id: 'i', device: 'a' },
    );
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { id: 'refusal.import', args: { place, cause: expect.stringContaining(cause) as string } },
    });
  });

  it('takes a record twice as once', () => {
    const one = life();
    expect(one.take([good, good])).toHaveLength(1);
    expect(one.take([good])).toEqual([]);
  });

  it('loses no stop to a file that took its id', () => {
    const one = life();
    one.log({ event: 'outreach', of: 'first-message' });
    const reply = { ...good, kind: 'contact', merge: 'event', id: 'phone-3', v: { event: 'reply' } };
    one.take([reply]);
    one.log({ event: 'no', scope: 'contact' });
    expect(one.contact).toBe('NO');
  });

  it('does not delete a situation, nor bring an agreed day that is today', () => {
    const one = life();
    one.situation();
    const stamp = nextStamp(undefined, instantOf(one.at) + 60_000, 'b');
    const situation = { id: 'situation', kind: 'situation', schema: 1, merge: 'lww', hlc: stamp, by: 'me', at: one.at };
    one.take([{ ...situation, v: {}, deleted: true }]);
    expect(of(one.journal, 'situation')).toHaveLength(1);
    one.take([{ ...situation, v: { agreedOn: one.today } }]);
    expect(one.contact).toBe('OPEN');
  });
});
