import { createJournal, emptyJournal, exportJournal, operationsOf, type Journal } from '@reprise/core';
import { sampleJournal } from '@reprise/core/sample';
import { expect, test } from 'vitest';
import { createFiles, isLocked } from './files.ts';
import { carryOut, inMemory, type Session } from './session.ts';

const now = { at: '2026-06-01T10:00:00Z', id: 'now', device: 'desk' };
const filled = createJournal(sampleJournal('2026-05-30'));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const filesOver = (journal: Journal) => {
  let session: Session = { ...inMemory(), journal };
  const files = createFiles(
    () => session.journal,
    async (records, source) => {
      const changed = await carryOut(session, { do: 'merge', with: { source, records: [...records] } }, now);
      ({ session } = changed);
      return changed.result;
    },
  );
  return { files, journal: () => session.journal };
};

test('what was exported comes back whole, and a second time brings nothing', async () => {
  const json = filesOver(filled).files.exportJson(now.at);
  const other = filesOver(emptyJournal);
  const first = await other.files.takeIn(bytesOf(json), undefined, now);
  expect(first).toMatchObject({ ok: true, records: operationsOf(filled).length });
  expect(first.ok && first.came).toBeGreaterThan(50);
  expect(operationsOf(other.journal()).length).toBe(operationsOf(filled).length);
  expect(await other.files.takeIn(bytesOf(json), undefined, now)).toMatchObject({ ok: true, came: 0 });
});

test('a backup opens with its words, spaces a keyboard added apart, and with no others', async () => {
  const backup = await filesOver(filled).files.makeBackup('maple lantern', now.at);
  expect(isLocked(backup)).toBe(true);
  const other = filesOver(emptyJournal);
  expect(await other.files.takeIn(backup, 'maple lamp', now)).toEqual({ ok: false, failure: { tag: 'wrong-passphrase' } });
  expect(operationsOf(other.journal())).toEqual([]);
  expect(await other.files.takeIn(backup, ' maple  lantern ', now)).toMatchObject({ ok: true });
  expect(operationsOf(other.journal()).length).toBe(operationsOf(filled).length);
}, 60_000);

test('one bad record names its place and cause, and nothing comes in', async () => {
  const { records, ...head } = exportJournal(filled, now.at);
  const broken = records.map((record) => (record.kind === 'check-in' ? { ...record, v: { ...record.v, mood: 9 } } : record));
  const other = filesOver(emptyJournal);
  const taken = await other.files.takeIn(bytesOf(JSON.stringify({ ...head, records: broken })), undefined, now);
  expect(taken).toMatchObject({ ok: false, failure: { tag: 'bad-record' } });
  expect(JSON.stringify(taken)).toMatch(/records\[\d+\]\.v\.mood/);
  expect(operationsOf(other.journal())).toEqual([]);
});

test('a text that is cut off names the line', async () => {
  const json = filesOver(filled).files.exportJson(now.at);
  const taken = await filesOver(emptyJournal).files.takeIn(bytesOf(json.slice(0, -40)), undefined, now);
  expect(taken).toMatchObject({ ok: false, failure: { tag: 'not-json' } });
  expect(taken.ok || !('failure' in taken) || taken.failure.detail).toMatch(/^\d+:\d+ /);
});

test('what is no text is said to be none', async () => {
  expect(await filesOver(emptyJournal).files.takeIn(new Uint8Array([0xff, 0xfe, 0x00, 0x80]), undefined, now)).toEqual({
    ok: false,
    failure: { tag: 'not-text' },
  });
});
