import { signal } from '@preact/signals';
import { wrap, type Remote } from 'comlink';
import { useEffect, useState } from 'preact/hooks';
import type { Act } from '@reprise/core';
import homeUrl from '../home/home.ts?worker&url';
import type { Done, Home } from '../home/create-home.ts';
import type { TakenIn } from '../home/files.ts';
import type { ActResult, Failure } from '../home/session.ts';
import { storageName } from '../home/storage-name.ts';
import type { ViewArgs, ViewModel, ViewName } from '../home/views/index.ts';
import { forgetPage } from './forget.ts';
import { at, now } from './moment.ts';
import { scriptAddress } from './trusted.ts';

/**
 * starting: not known yet · new: nothing on this device · evening: writing in memory only · sample: looking around ·
 * locked · open · broken: the storage could not be read (`failure` says why).
 */
export type Door = 'starting' | 'new' | 'evening' | 'sample' | 'locked' | 'open' | 'broken';

export const door = signal<Door>('starting');
export const failure = signal<Failure | undefined>(undefined);
/** The home could not answer what a screen asked; the shell says so in its place. */
export const unanswered = signal(false);
/** Counts changes, so that every view on screen is asked again. */
const revision = signal(0);

let worker: Worker | undefined;
let remote: Remote<Home> | undefined;

export const home = (): Remote<Home> => {
  worker ??= new Worker(scriptAddress(homeUrl), { type: 'module', name: 'home' });
  remote ??= wrap<Home>(worker);
  return remote;
};

type Call = 'changed' | 'lock' | 'wiped';
const tabs = new BroadcastChannel('notes');
/** Tells the other tabs of this site. */
export const tellTabs = (call: Call): void => tabs.postMessage(call);

const changed = (): void => {
  revision.value += 1;
};

/** Whether this site has any storage yet. The page can see that without the worker, which takes a while to arrive. */
const hasStorage = async (): Promise<boolean> => {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === storageName);
  } catch {
    return true; // Not to be seen from here: the worker looks, and says what is wrong.
  }
};

export const begin = async (): Promise<void> => {
  if (!(await hasStorage())) {
    door.value = 'new';
    return;
  }
  const started = await home().start();
  if ('failure' in started) {
    failure.value = started.failure;
    door.value = 'broken';
    return;
  }
  door.value = started.vault === 'locked' ? 'locked' : 'new';
};

/** Ends the worker, and with it every key and every word in memory, then starts anew at the lock. */
export const endWorker = (): void => {
  worker?.terminate();
  worker = undefined;
  remote = undefined;
};

/**
 * A bug in the home is an outcome here: a screen that waits on it would wait for ever, and the browser would write the error,
 * with whatever words it quotes, to its console.
 */
const settled = async <Answer>(asked: Promise<Answer>): Promise<Answer | { ok: false; failure: Failure }> => {
  try {
    return await asked;
  } catch {
    return { ok: false, failure: { tag: 'unexpected' } };
  }
};

const passed = (result: Done, next: Door): Done => {
  if (result.ok) {
    door.value = next;
    changed();
  }
  return result;
};

export const unlockWith = async (credential: { passphrase: string } | { recoveryCode: string }): Promise<Done> =>
  passed(await settled<Done>(home().unlock(credential, now())), 'open');

/** The first evening: writing in memory only. */
export const beginEvening = (): void => {
  if (door.value === 'new') door.value = 'evening';
};

/** An invented journal to look around in; nothing of it is kept, and an open one is closed first. */
export const lookAround = async (): Promise<void> => {
  await home().openSample(at());
  forgetPage();
  door.value = 'sample';
  changed();
};

/** `onKept` is called just before the door opens, for the screen that goes on from there. */
export const keepWith = async (passphrase: string, onKept?: () => void): Promise<Done> => {
  const answer = await settled<Done>(home().keep(passphrase));
  if (answer.ok) onKept?.();
  const kept = passed(answer, 'open');
  if (kept.ok) await navigator.storage?.persist?.();
  return kept;
};

/** Every change of the journal goes through here; a refusal comes back as something to say. */
export const doAct = async (doing: Act): Promise<ActResult> => {
  const result = await settled<ActResult>(home().act(doing, now()));
  if (result.ok) {
    changed();
    if (door.value === 'open') tellTabs('changed');
  }
  return result;
};

/** Merges a file into the journal; nothing of it comes in where anything in it is wrong. */
export const takeIn = async (bytes: Uint8Array, passphrase: string | undefined): Promise<TakenIn> => {
  const taken = await settled<TakenIn>(home().takeIn(bytes, passphrase, now()));
  if (taken.ok) {
    changed();
    if (door.value === 'open') tellTabs('changed');
  }
  return taken;
};

/** Written while locked: sealed, not read until the next unlocking. */
export const sealAct = (doing: Act): Promise<Done> => settled<Done>(home().seal({ doing, now: now() }));

export const ask = <Name extends ViewName>(name: Name, args: ViewArgs<Name>): Promise<ViewModel<Name>> =>
  // comlink wraps the answer's type once more; what arrives is the model itself.
  home().ask(name, args, at()) as unknown as Promise<ViewModel<Name>>;

/** A view of the journal, asked again after every change. Undefined until the first answer. */
export const useView = <Name extends ViewName>(name: Name, args: ViewArgs<Name>): ViewModel<Name> | undefined => {
  const [model, setModel] = useState<ViewModel<Name>>();
  const key = JSON.stringify(args);
  const seen = revision.value;
  useEffect(() => {
    let current = true;
    void ask(name, args).then(
      (answer) => {
        if (current) setModel(() => answer);
      },
      () => {
        if (current) unanswered.value = true;
      },
    );
    return () => {
      current = false;
    };
  }, [name, key, seen]);
  return model;
};

/** Called for what other tabs say; locking is the business of `lock.ts`. */
export const listenToTabs = (onLock: (wiped: boolean) => void): void => {
  tabs.addEventListener('message', (event: MessageEvent<Call>) => {
    if (event.data === 'changed') void home().catchUp().then(changed);
    else onLock(event.data === 'wiped');
  });
};

export const refresh = changed;

/** What was on this device is gone: nothing is kept, and the next evening is a first one. */
export const startAnew = (): void => {
  door.value = 'new';
  changed();
};
