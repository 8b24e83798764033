import { createJournal, makePlan, type JournalFile } from '@reprise/core';
import { describe, expect, test } from 'vitest';
import { quiet } from '../../../../e2e/journals/quiet.ts';
import { journalText } from '../../../../e2e/journals/story.ts';
import { warm } from '../../../../e2e/journals/warm.ts';
import { fakeIo, NOW } from '../fake-io.ts';
import { plan } from './plan.ts';

const at = '2026-02-09T19:00:00+01:00';
const text = journalText(quiet, at);
const { records } = JSON.parse(text) as JournalFile;
const run = (options: Record<string, string | boolean>, files: Record<string, string | Uint8Array> = { 'j.json': text }) =>
  plan.run({ positionals: ['j.json'], options }, fakeIo({ files }));
const planned = async (changed: readonly object[], when = at) =>
  JSON.parse(
    (
      await run(
        { at: when, json: true },
        { 'j.json': JSON.stringify({ format: 'reprise-journal', version: 1, exportedAt: at, records: changed }) },
      )
    ).out,
  );

describe('plan --json', () => {
  test('has the promised shape, and sentences for reasons', async () => {
    const { exit, out } = await run({ at, json: true });
    expect(exit).toBe(1);
    const said = JSON.parse(out);
    expect(Object.keys(said)).toEqual(['stage', 'next', 'open', 'closed', 'contact', 'stops', 'gates', 'suggestions']);
    expect(Object.keys(said.next)).toEqual(['practice', 'reason', 'reasonId', 'sections', 'evidence']);
    for (const line of [said.next, ...said.open, ...said.closed, ...said.suggestions])
      expect(line.reason).toMatch(/^[A-Z“].{9,}[.?”]$/s);
    for (const gate of said.gates) {
      expect(gate.reasons.length).toBe(gate.reasonIds.length);
      expect(gate.open).toBe(gate.reasons.length === 0);
    }
    for (const { until } of said.closed) if (until) expect(until).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('is the plan core makes', async () => {
    const made = makePlan(createJournal(records), at);
    const said = JSON.parse((await run({ at, json: true })).out);
    expect(said).toMatchObject({
      stage: made.stage,
      contact: made.contact,
      stops: made.stops,
      next: { practice: made.next.practice },
    });
    expect(said.open.map((line: { practice: string }) => line.practice)).toEqual(made.open.map((line) => line.practice));
    expect(said.closed.map((line: { practice: string }) => line.practice)).toEqual(made.closed.map((line) => line.practice));
  });

  test('takes the clock where no time is given', async () => {
    const [byClock, byTime] = await Promise.all([run({ json: true }), run({ json: true, at: NOW })]);
    expect(byClock).toEqual(byTime);
  });

  test('reads a stop of a kind it does not know as a stop, and keeps other unknown kinds out of the way', async () => {
    const [first] = records;
    const unknown = { ...first, id: 'later', kind: 'from-tomorrow', merge: 'event', v: { anything: true } };
    expect((await planned([...records, unknown])).contact).toBe('OPEN');
    expect((await planned([...records, { ...unknown, stop: true }])).stops).toEqual(['NO']);
  });
});

test('ends with 0 when every gate is open', async () => {
  const day = '2026-05-20T19:00:00+02:00';
  const io = fakeIo({ input: journalText(warm, day) });
  expect((await plan.run({ positionals: [], options: { at: day } }, io)).exit).toBe(0);
});

describe('plan as text', () => {
  test('puts the next step first, fits the width, and names what is closed and until when', async () => {
    const { out } = await run({ at });
    const lines = out.split('\n');
    expect(lines[0]).toBe('Next');
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(out).toContain('Closed, and why');
    expect(out.replace(/\s+/g, ' ')).toContain('(until Wed, 11 Feb 2026)');
    expect(out).not.toMatch(/[{}]|undefined/);
    expect(out).not.toContain('\u001b');
    expect(lines.length).toBeLessThan(60);
  });

  test.each(quiet.days.map((day) => [day.name, day.at]))('reads well on the day "%s"', async (_name, day) => {
    const { out } = await run({ at: day }, { 'j.json': journalText(quiet, day) });
    expect(out).not.toMatch(/[{}]|undefined|NaN/);
    // A day that has passed keeps nothing closed.
    for (const [, until] of out.replace(/\s+/g, ' ').matchAll(/until \w+, (\d+ \w+ \d+)/g))
      expect(Date.parse(`${until} UTC`)).toBeGreaterThan(Date.parse(day) - 86_400_000);
  });
});

describe('a journal or time that cannot be used', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00]);
  test.each([
    ['empty', '', /^reprise: j\.json: is empty\n$/],
    ['not JSON', 'dear diary', /^reprise: j\.json: 1:1: is not JSON/],
    ['cut short', text.slice(0, text.length / 2), /^reprise: j\.json: \d+:\d+: is not JSON/],
    ['JSON of another sort', '{"tasks": []}', /^reprise: j\.json: is not a journal/],
    ['a list of numbers', '[1, 2]', /^reprise: j\.json: is not a journal/],
    ['a newer version', text.replace('"version": 1', '"version": 99'), /^reprise: j\.json: version: is 99/],
    ['binary', new Uint8Array([0, 1, 2, 250, 251, 252]), /j\.json: is not text in UTF-8/],
    ['UTF-16', utf16, /j\.json: is not text in UTF-8/],
    ['an encrypted backup', 'age-encryption.org/v1\n-> scrypt …', /backup open/],
    ['an armored backup', '-----BEGIN AGE ENCRYPTED FILE-----\n…', /backup open/],
  ])('%s: is refused on standard error with the file and the cause', async (_name, content, message) => {
    const said = await run({ at }, { 'j.json': content });
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toMatch(message);
  });

  test('a record with a wrong field is refused with its place', async () => {
    const index = records.findIndex((record) => record.kind === 'check-in');
    const broken = records.map((record, at) => (at === index ? { ...record, v: { ...record.v, mood: 'fine' } } : record));
    const { exit, out, err } = await run(
      { at },
      { 'j.json': JSON.stringify({ format: 'reprise-journal', version: 1, exportedAt: at, records: broken }) },
    );
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain(`records[${index}].v.mood`);
  });

  test.each([['2026-02-09'], ['yesterday'], ['2026-02-30T10:00:00Z'], ['2026-02-09T10:00:00']])(
    'the time %s is refused',
    async (time) => {
      const said = await run({ at: time });
      expect(said).toMatchObject({ exit: 2, out: '' });
      expect(said.err).toContain(`--at: ${time} is not`);
    },
  );

  test('no journal at all is asked for, where a person is typing', async () => {
    const said = await plan.run({ positionals: [], options: {} }, fakeIo());
    expect(said).toMatchObject({ exit: 2, out: '' });
    expect(said.err).toContain('JOURNAL.json');
  });
});
