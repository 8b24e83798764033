import {
  act,
  createJournal,
  emptyJournal,
  mergeOperations,
  type Act,
  type Journal,
  type Message,
  type Now,
  type Operation,
} from '@reprise/core';
import { createVault, unlockVault, type Credential, type Damage, type Item, type Storage, type Vault } from '@reprise/vault';

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
/** Items were written by this program; what cannot be read as one is left where it is. */
const toOperation = (item: Item): Operation => JSON.parse(item.text) as Operation;

const failureOf = (error: { readonly tag: string; readonly detail?: string }): Failure => ({
  tag: error.tag,
  ...(typeof error.detail === 'string' ? { detail: error.detail } : {}),
});

/** Operations that must also leave storage in their earlier form: deleted records, and events that lost their words. */
const toPurge = (operations: readonly Operation[]): readonly Operation[] =>
  operations.filter((operation) => operation.deleted || operation.redacted);

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
  const journal = mergeOperations(session.journal, [...written.value.fresh.map(toOperation), ...appended]);
  const changed = { ...session, journal };
  if (refusal) return { session: changed, result: { ok: false, refusal } };
  const gone = toPurge(appended);
  if (gone.length > 0) {
    const kept = new Map(gone.map((operation) => [operation.id, toItem(operation)]));
    // Earlier forms go; the one that says it is gone stays. What fails here is tried again with the next deletion.
    await session.vault.purge([...kept.keys()], (item) => (item.text === kept.get(item.id)?.text ? item : undefined));
  }
  return { session: changed, result: { ok: true, ids: appended.map((operation) => operation.id) } };
};

/** What other tabs wrote since. */
export const catchUp = async (session: Session): Promise<Session> => {
  const read = await session.vault?.transact(() => []);
  if (!read?.ok || read.value.fresh.length === 0) return session;
  return { ...session, journal: mergeOperations(session.journal, read.value.fresh.map(toOperation)) };
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
  if (!written.ok) return { ok: false, failure: failureOf(written.error) };
  return { ok: true, session: { ...session, mode: 'open', vault } };
};

export const unlock = async (storage: Storage, credential: Credential, now: Now): Promise<Opened> => {
  const unlocked = await unlockVault(storage, credential);
  if (!unlocked.ok) return { ok: false, failure: failureOf(unlocked.error) };
  const vault = unlocked.value;
  const operations: Operation[] = [];
  const read = await vault.readAll((items) => {
    for (const item of items) operations.push(toOperation(item));
  });
  if (!read.ok) return { ok: false, failure: failureOf(read.error) };
  const session: Session = {
    mode: 'open',
    journal: createJournal(operations),
    vault,
    damages: [...vault.repaired, ...read.value.damages],
  };
  return { ok: true, session: await takeIn(session, now) };
};

/** What was written while locked: actions with their own moment, carried out now in the order in which they were written. */
export type Sealed = { readonly doing: Act; readonly now: Now };

const takeIn = async (session: Session, now: Now): Promise<Session> => {
  const inbox = await session.vault?.takeInbox();
  if (!inbox?.ok) return session;
  let current = session;
  for (const [index, item] of inbox.value.items.entries()) {
    const sealed = JSON.parse(item.text) as Sealed;
    const key = inbox.value.keys[index];
    const changed = await carryOut(current, sealed.doing, { ...sealed.now, device: now.device }, key === undefined ? [] : [key]);
    current = changed.session;
  }
  return { ...current, damages: [...current.damages, ...inbox.value.damages] };
};
