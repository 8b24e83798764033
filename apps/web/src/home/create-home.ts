import { operationsOf, type Act, type Now } from '@reprise/core';
import {
  preloadCrypto,
  sealToInbox,
  suggestPassphrase,
  vaultExists,
  wipe,
  type Credential,
  type Result,
  type Storage,
} from '@reprise/vault';
import { createFiles } from './files.ts';
import { carryOut, catchUp, inMemory, keep, unlock, type ActResult, type Failure, type Session } from './session.ts';
import type { Sealed } from './sealed.ts';
import { openSample } from './sample.ts';
import { views, type ViewArgs, type ViewModel, type ViewName } from './views/index.ts';

export type Start = { readonly vault: 'none' | 'locked' } | { readonly failure: Failure };
export type Done = { readonly ok: true } | { readonly ok: false; readonly failure: Failure };

const done: Done = { ok: true };
const failed = (tag: string, detail?: string): Done => ({ ok: false, failure: { tag, ...(detail ? { detail } : {}) } });
const toDone = (result: Result<unknown, { readonly tag: string; readonly detail?: string }>): Done =>
  result.ok ? done : failed(result.error.tag, result.error.detail);

type OpenStorage = () => Promise<Result<Storage, { readonly tag: string; readonly detail?: string }>>;

/** What the page may ask of the worker. Every call that needs the time brings it along. */
export const createHome = (openStorage: OpenStorage) => {
  let session: Session = inMemory();
  let opening: ReturnType<OpenStorage> | undefined;
  /** A storage that could not be opened is tried again when it is next asked for. */
  const storage = async () => {
    opening ??= openStorage();
    const opened = await opening;
    if (!opened.ok) opening = undefined;
    return opened;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** Changes happen one after another, each on what the one before left. */
  const inTurn = <Value>(task: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
  const vaultOr = async (use: (vault: NonNullable<Session['vault']>) => Promise<Done>): Promise<Done> =>
    session.vault ? use(session.vault) : failed('locked');

  const files = createFiles(
    () => session.journal,
    (records, source, now) =>
      inTurn(async () => {
        const changed = await carryOut(session, { do: 'merge', with: { source, records: [...records] } }, now);
        ({ session } = changed);
        return changed.result;
      }),
  );

  return {
    ...files,
    async start(): Promise<Start> {
      const opened = await storage();
      if (!opened.ok) return { failure: { tag: opened.error.tag } };
      return { vault: (await vaultExists(opened.value)) ? 'locked' : 'none' };
    },
    preload: () => preloadCrypto(),
    suggestPassphrase: async () => {
      await preloadCrypto();
      return suggestPassphrase();
    },
    async unlock(credential: Credential, now: Now): Promise<Done> {
      const opened = await storage();
      if (!opened.ok) return failed(opened.error.tag);
      const unlocked = await unlock(opened.value, credential, now);
      if (!unlocked.ok) return unlocked;
      session = unlocked.session;
      return done;
    },
    /** Makes a vault of what is in memory. */
    async keep(passphrase: string): Promise<Done> {
      const opened = await storage();
      if (!opened.ok) return failed(opened.error.tag);
      if (session.mode !== 'memory') return failed('not-in-memory');
      const kept = await keep(session, opened.value, passphrase, operationsOf(session.journal));
      // What could not be kept whole was taken away again, and its storage with it; trying again begins anew.
      if (!kept.ok) opening = undefined;
      if (!kept.ok) return kept;
      session = kept.session;
      return done;
    },
    /** An invented journal to look around in, in memory. An open vault is closed first. */
    async openSample(at: string): Promise<void> {
      session.vault?.close();
      session = await openSample(at);
    },
    act: (doing: Act, now: Now): Promise<ActResult> =>
      inTurn(async () => {
        const changed = await carryOut(session, doing, now);
        session = changed.session;
        return changed.result;
      }),
    /** Written while locked: sealed, and not read until unlocked. */
    async seal(sealed: Sealed): Promise<Done> {
      const opened = await storage();
      if (!opened.ok) return failed(opened.error.tag);
      return toDone(await sealToInbox(opened.value, { id: sealed.now.id, text: JSON.stringify(sealed) }));
    },
    catchUp: (): Promise<void> =>
      inTurn(async () => {
        session = await catchUp(session);
      }),
    ask<Name extends ViewName>(name: Name, args: ViewArgs<Name>, at: string): ViewModel<Name> {
      // One view's arguments and model belong together by `Name`; the union of all does not say so.
      return (views[name] as (asked: { session: Session; at: string }, args: unknown) => ViewModel<Name>)({ session, at }, args);
    },
    mode: () => session.mode,
    damages: () => session.damages,
    changePassphrase: (current: string, next: string) =>
      vaultOr(async (vault) => toDone(await vault.changePassphrase(current, next))),
    async addRecoveryCode(): Promise<
      { readonly ok: true; readonly code: string } | { readonly ok: false; readonly failure: Failure }
    > {
      if (!session.vault) return { ok: false, failure: { tag: 'locked' } };
      const added = await session.vault.addRecoveryCode();
      return added.ok ? { ok: true, code: added.value.code } : { ok: false, failure: { tag: added.error.tag } };
    },
    removeRecoveryCode: () => vaultOr(async (vault) => toDone(await vault.removeRecoveryCode())),
    async hasRecoveryCode(): Promise<boolean> {
      const has = await session.vault?.hasRecoveryCode();
      return has?.ok === true && has.value;
    },
    putDraft: (id: string, text: string) => vaultOr(async (vault) => toDone(await vault.putDraft(id, text))),
    async getDraft(id: string): Promise<string | undefined> {
      const draft = await session.vault?.getDraft(id);
      return draft?.ok ? draft.value : undefined;
    },
    deleteDraft: (id: string) => vaultOr(async (vault) => toDone(await vault.deleteDraft(id))),
    /** Keys first, then data. Works without the network and without the passphrase. */
    async wipe(): Promise<Done> {
      session.vault?.close();
      session = inMemory();
      const opened = await storage();
      if (!opened.ok) return failed(opened.error.tag);
      const wiped = await wipe(opened.value);
      // The storage is gone with its content; what is kept next gets a new one.
      opening = undefined;
      return toDone(wiped);
    },
  };
};

export type Home = ReturnType<typeof createHome>;
