import {
  act,
  createJournal,
  emptyJournal,
  instantOf,
  mergeOperations,
  type Act,
  type Journal,
  type Message,
  type Now,
  type Operation,
} from '@reprise/core';
import {
  createVault,
  unlockVault,
  wipe,
  type Credential,
  type Damage,
  type Item,
  type Storage,
  type Vault,
} from '@reprise/vault';
import { parseSealed } from './sealed.ts';

/** What stands behind the screens: nothing kept yet, a sample to look around in, or an open vault. */
export type Session = {
  readonly mode: 'memory' | 'sample' | 'open';
  readonly journal: Journal;
  readonly vault?: Vault;
  /** Parts of the storage that could not be opened; kept, and told. */
  readonly damages: readonly Damage[];
};

export type Failure = { readonly tag: string; readonly detail?: string };
export type ActResult =
  | { readonly ok: true; readonly ids: readonly string[] }
  | { readonly ok: false; readonly refusal: Message }
  | { readonly ok: false; readonly failure: Failure };

export const inMemory = (operations: readonly Operation[] = [], mode: 'memory' | 'sample' = 'memory'): Session => ({
  mode,
  journal: operations.length > 0 ? createJournal(operations) : emptyJournal,
  damages: [],
});

const toItem = (operation: Operation): Item => ({ id: operation.id, text: JSON.stringify(operation) });
/** Items were written by this program. @throws where one is not JSON, which a sealed log does not let happen from outside */
const toOperation = (item: Item): Operation => JSON.parse(item.text) as Operation;

const failureOf = (error: { readonly tag: string; readonly detail?: string }): Failure => ({
  tag: error.tag,
  ...(typeof error.detail === 'string' ? { detail: error.detail } : {}),
});

/** Operations that must also leave storage in their earlier form: deleted records, and events that lost their words. */
const toPurge = (operations: readonly Operation[]): readonly Operation[] =>
  operations.filter((operation) => operation.deleted || operation.redacted);

/** Takes the earlier forms of what is gone out of storage; the one that says it is gone stays. What fails here is found again at the next unlocking. */
const forget = async (vault: Vault, gone: readonly Operation[]): Promise<void> => {
  if (gone.length === 0) return;
  const kept = new Map(gone.map((operation) => [operation.id, toItem(operation).text]));
  await vault.purge([...kept.keys()], (item) => (item.text === kept.get(item.id) ? item : undefined));
};

type Everything =
  | { readonly ok: true; readonly journal: Journal; readonly damages: readonly Damage[]; readonly leftOver: readonly Operation[] }
  | { readonly ok: false; readonly failure: Failure };

/** The whole journal, and what was removed without its earlier form having left storage, as after a crash in between. */
const readEverything = async (vault: Vault): Promise<Everything> => {
  const operations: Operation[] = [];
  const seen = new Map<string, number>();
  let unreadable = 0;
  const read = await vault.readAll((items) => {
    for (const item of items) {
      seen.set(item.id, (seen.get(item.id) ?? 0) + 1);
      try {
        operations.push(toOperation(item));
      } catch {
        // It stays where it is, and the rest opens.
        unreadable += 1;
      }
    }
  });
  if (!read.ok) return { ok: false, failure: failureOf(read.error) };
  return {
    ok: true,
    journal: createJournal(operations),
    damages: [...read.value.damages, ...(unreadable > 0 ? [{ store: 'frames' as const, key: 0, why: 'altered' as const }] : [])],
    leftOver: toPurge(operations).filter((operation) => (seen.get(operation.id) ?? 0) > 1),
  };
};

/** The session after reading on; where another tab removed something, everything is read again so that it leaves memory too. */
const withRead = async (session: Session, operations: readonly Operation[], rewritten: boolean): Promise<Session> => {
  if (rewritten && session.vault) {
    const read = await readEverything(session.vault);
    if (read.ok) return { ...session, journal: read.journal };
  }
  return operations.length === 0 ? session : { ...session, journal: mergeOperations(session.journal, operations) };
};

export type Changed = { readonly session: Session; readonly result: ActResult };

/** Carries an action out: decided on the newest journal there is, on disk before it is told. */
export const carryOut = async (session: Session, doing: Act, now: Now, acknowledge?: readonly number[]): Promise<Changed> => {
  if (!session.vault) {
    const outcome = act(session.journal, doing, now);
    if (!outcome.ok) return { session, result: outcome };
    return {
      session: { ...session, journal: mergeOperations(session.journal, outcome.operations) },
      result: { ok: true, ids: outcome.operations.map((operation) => operation.id) },
    };
  }
  let refusal: Message | undefined;
  const written = await session.vault.transact((fresh) => {
    refusal = undefined;
    const outcome = act(mergeOperations(session.journal, fresh.map(toOperation)), doing, now);
    if (outcome.ok) return outcome.operations.map(toItem);
    refusal = outcome.refusal;
    return [];
  }, acknowledge);
  if (!written.ok) return { session, result: { ok: false, failure: failureOf(written.error) } };
  const appended = written.value.appended.map(toOperation);
  const read = [...written.value.fresh.map(toOperation), ...appended];
  const changed = await withRead(session, read, written.value.rewritten);
  if (refusal) return { session: changed, result: { ok: false, refusal } };
  await forget(session.vault, toPurge(appended));
  return { session: changed, result: { ok: true, ids: appended.map((operation) => operation.id) } };
};

/** What other tabs wrote since, and what they took away. */
export const catchUp = async (session: Session): Promise<Session> => {
  const read = await session.vault?.transact(() => []);
  return read?.ok ? withRead(session, read.value.fresh.map(toOperation), read.value.rewritten) : session;
};

export type Opened = { readonly ok: true; readonly session: Session } | { readonly ok: false; readonly failure: Failure };

/** Makes the vault and puts what was written so far into it. */
export const keep = async (
  session: Session,
  storage: Storage,
  passphrase: string,
  operations: readonly Operation[],
): Promise<Opened> => {
  const created = await createVault(storage, { passphrase });
  if (!created.ok) return { ok: false, failure: failureOf(created.error) };
  const vault = created.value;
  const written = await vault.transact(() => operations.map(toItem));
  if (!written.ok) {
    // A vault without what it was made for would stand in the way of the next attempt.
    vault.close();
    await wipe(storage);
    return { ok: false, failure: failureOf(written.error) };
  }
  return { ok: true, session: { ...session, mode: 'open', vault } };
};

export const unlock = async (storage: Storage, credential: Credential, now: Now): Promise<Opened> => {
  const unlocked = await unlockVault(storage, credential);
  if (!unlocked.ok) return { ok: false, failure: failureOf(unlocked.error) };
  const vault = unlocked.value;
  const read = await readEverything(vault);
  if (!read.ok) return read;
  const session: Session = {
    mode: 'open',
    journal: read.journal,
    vault,
    damages: [...vault.repaired, ...read.damages],
  };
  await forget(vault, read.leftOver);
  return { ok: true, session: await takeIn(session, now) };
};

/** Carries out what was written while locked, each at its own moment. What is not a note of the moment is passed over. */
const takeIn = async (session: Session, now: Now): Promise<Session> => {
  const inbox = await session.vault?.takeInbox();
  if (!inbox?.ok) return session;
  let current = session;
  for (const [index, item] of inbox.value.items.entries()) {
    const sealed = parseSealed(item.text);
    const key = inbox.value.keys[index];
    if (!sealed || key === undefined) continue;
    // What lies ahead of now was not written then: a stamp from the future would put every clock in the journal forward.
    const at = instantOf(sealed.now.at) <= instantOf(now.at) ? sealed.now.at : now.at;
    const changed = await carryOut(current, sealed.doing, { ...sealed.now, at, device: now.device }, [key]);
    current = changed.session;
  }
  return { ...current, damages: [...current.damages, ...inbox.value.damages] };
};
