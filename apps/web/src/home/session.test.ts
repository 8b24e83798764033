import { all, find } from '@reprise/core';
import { createMemoryStorage, sealToInbox, type Item, type Storage } from '@reprise/vault';
import { describe, expect, it } from 'vitest';
import { carryOut, catchUp, inMemory, keep, unlock, type Session } from './session.ts';

const passphrase = 'five plain words for this';
let count = 0;
const now = (minute = count) => ({
  at: `2026-11-22T20:${String(minute % 60).padStart(2, '0')}:00+01:00`,
  id: (count += 1).toString(16).padStart(32, '0'),
  device: 'test',
});

const open = async (storage: Storage): Promise<Session> => {
  const opened = await unlock(storage, { passphrase }, now());
  if (!opened.ok) throw new Error(opened.failure.tag);
  return opened.session;
};

const kept = async (): Promise<{ storage: Storage; session: Session }> => {
  const storage = createMemoryStorage();
  const made = await keep(inMemory(), storage, passphrase, []);
  if (!made.ok) throw new Error(made.failure.tag);
  return { storage, session: made.session };
};

const note = (text: string) => ({ do: 'record', with: { kind: 'note', v: { text } } }) as const;

const itemsOf = async (session: Session): Promise<readonly Item[]> => {
  const items: Item[] = [];
  await session.vault?.readAll((batch) => items.push(...batch));
  return items;
};

describe('a session over a vault', () => {
  it('finds after unlocking what was kept before', async () => {
    const { storage, session } = await kept();
    await carryOut(session, note('The keys are at Mara’s'), now());
    const again = await open(storage);
    expect(all(again.journal).map((entry) => entry.v['text'])).toEqual(['The keys are at Mara’s']);
  });

  it('leaves no earlier form of a deleted record in storage', async () => {
    const { storage, session } = await kept();
    const written = await carryOut(session, note('To be gone'), now());
    if (!written.result.ok) throw new Error('not written');
    const id = written.result.ids[0] ?? '';
    const removed = await carryOut(written.session, { do: 'remove', with: { kind: 'note', id } }, now());
    expect(removed.result.ok).toBe(true);
    const again = await open(storage);
    expect(find(again.journal, 'note', id)).toBeUndefined();
    expect((await itemsOf(again)).filter((item) => item.text.includes('To be gone'))).toEqual([]);
  });

  it('finishes at unlocking a removal that was cut off before storage forgot the text', async () => {
    const { storage, session } = await kept();
    const written = await carryOut(session, note('Half gone'), now());
    if (!written.result.ok || !session.vault) throw new Error('not written');
    const id = written.result.ids[0] ?? '';
    const vault = { ...session.vault, purge: async () => ({ ok: false, error: { tag: 'storage', detail: 'cut off' } }) as const };
    await carryOut({ ...written.session, vault }, { do: 'remove', with: { kind: 'note', id } }, now());
    const again = await open(storage);
    expect((await itemsOf(again)).filter((item) => item.text.includes('Half gone'))).toEqual([]);
  });

  it('opens the rest where an item cannot be read, and tells of it', async () => {
    const { storage, session } = await kept();
    await session.vault?.transact(() => [{ id: 'broken', text: 'no JSON' }]);
    await carryOut(await open(storage), note('Still here'), now()).catch(() => undefined);
    const again = await open(storage);
    expect(all(again.journal).map((entry) => entry.v['text'])).toEqual(['Still here']);
    expect(again.damages).toHaveLength(1);
  });

  it('sees what another tab wrote, and forgets what another tab removed', async () => {
    const { storage, session } = await kept();
    const other = await open(storage);
    const written = await carryOut(session, note('From the first tab'), now());
    const there = await catchUp(other);
    expect(all(there.journal).map((entry) => entry.v['text'])).toEqual(['From the first tab']);
    if (!written.result.ok) throw new Error('not written');
    const id = written.result.ids[0] ?? '';
    await carryOut(written.session, { do: 'remove', with: { kind: 'note', id } }, now());
    const after = await catchUp(there);
    expect(JSON.stringify([...after.journal.kinds])).not.toContain('From the first tab');
  });

  it('decides on the newest journal, also when another tab wrote it', async () => {
    const { storage, session } = await kept();
    const other = await open(storage);
    await carryOut(session, { do: 'log-contact', with: { v: { event: 'no', scope: 'contact' } } }, now());
    const tried = await carryOut(other, { do: 'decide', with: { choice: 'try' } }, now());
    expect(tried.result).toEqual({ ok: false, refusal: { id: 'gate.no' } });
  });

  it('takes in what was written while locked, once, and lets nothing else through', async () => {
    const { storage } = await kept();
    const seal = (doing: unknown) => {
      const moment = now();
      return sealToInbox(storage, { id: moment.id, text: JSON.stringify({ doing, now: moment }) });
    };
    await seal({ do: 'record', with: { kind: 'check-in', v: { mood: 1, longing: 9 } } });
    await seal({ do: 'merge', with: { source: 'restore', records: [] } });
    await sealToInbox(storage, { id: 'x', text: 'not even JSON' });
    const first = await open(storage);
    expect(all(first.journal).map((entry) => entry.kind)).toEqual(['check-in']);
    first.vault?.close();
    const second = await open(storage);
    expect(all(second.journal)).toHaveLength(1);
  });

  it('takes what was sealed with a date ahead as written now, so that no clock in the journal runs ahead', async () => {
    const { storage } = await kept();
    const ahead = { ...now(), at: '2099-01-01T00:00:00Z' };
    const doing = { do: 'record', with: { kind: 'check-in', v: { mood: 1, longing: 9 } } };
    await sealToInbox(storage, { id: ahead.id, text: JSON.stringify({ doing, now: ahead }) });
    const session = await open(storage);
    const [entry] = all(session.journal);
    expect(entry?.at.slice(0, 10)).toBe('2026-11-22');
    expect(new Date(entry?.recorded ?? 0).toISOString().slice(0, 10)).toBe('2026-11-22');
  });
});
