// What the home worker does behind the screens, measured where it happens: in a worker, on the product's own code and storage.
// One order a worker, so that every measurement starts in a worker that has done nothing before.
import { createJournal, makePlan, mergeOperations, operationsOf, places, type Journal, type Operation } from '@reprise/core';
import { createVault, openIndexedDbStorage, preloadCrypto, unlockVault, wipe } from '@reprise/vault';
import { createHome } from '../apps/web/src/home/create-home.ts';
import { inMemory } from '../apps/web/src/home/session.ts';
import { storageName } from '../apps/web/src/home/storage-name.ts';
import { views, type ViewArgs, type ViewName } from '../apps/web/src/home/views/index.ts';
import { benchTime, longJournal } from './long-journal.ts';

export type BenchOrder =
  | { readonly step: 'fill'; readonly records: number; readonly passphrase: string }
  | { readonly step: 'derive'; readonly times: number }
  | { readonly step: 'home'; readonly passphrase: string; readonly times: number }
  | { readonly step: 'views'; readonly records: number; readonly times: number };

/** Milliseconds of every run by what was measured; and views that could not be asked. */
export type BenchAnswer = { readonly runs: Readonly<Record<string, readonly number[]>>; readonly unasked: readonly string[] };

type Outcome = { readonly ok: true } | { readonly ok: false };
const need = <Value extends Outcome>(result: Value): Extract<Value, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result as Extract<Value, { ok: true }>;
};

const timed = async (task: () => unknown): Promise<number> => {
  const start = performance.now();
  await task();
  return performance.now() - start;
};

const several = async (times: number, task: (round: number) => unknown): Promise<number[]> => {
  const runs: number[] = [];
  // One after another: runs at the same time would measure each other.
  for (let round = 0; round < times; round += 1) runs.push(await timed(() => task(round)));
  return runs;
};

/** What views are asked with, by the way of asking; those not named here need nothing. */
const argsOf: { readonly [Name in ViewName]?: Readonly<Record<string, ViewArgs<Name>>> } = {
  crisis: { '': { text: 'I miss them and cannot sleep' } },
  journalPage: {
    ', first page': { query: '', kind: '', atMost: 50 },
    ', one kind': { query: '', kind: 'note', atMost: 50 },
    ', one letter looked for': { query: 's', kind: '', atMost: 50 },
    ', words looked for': { query: 'listen answer', kind: '', atMost: 50 },
    ', nothing found': { query: 'zebra', kind: '', atMost: 50 },
  },
  letter: { '': { id: 'bench-1' } },
  practice: { '': { id: 'naming-the-reasons' } },
  practiceScreen: { '': { id: 'taking-space' } },
  practiceState: { '': { id: 'deciding' } },
  record: { '': { kind: 'check-in', id: 'bench-1' } },
  recordPage: { '': { kind: 'check-in', id: 'bench-1' } },
  records: { '': { kind: 'check-in' } },
  safetyQuestions: { '': { answers: {} } },
  shownBack: Object.fromEntries(places.map((place) => [`, ${place}`, { place }])),
};

/** What one asking costs the worker: the model, and its copy on the way to the page. */
const askIn = (journal: Journal, name: ViewName, args: unknown): void => {
  const session = { ...inMemory(), mode: 'open' as const, journal };
  const view = views[name] as (asked: { session: typeof session; at: string }, args: unknown) => unknown;
  structuredClone(view({ session, at: benchTime }, args));
};

const PASSES = 20;

/** The floor of a plan: every record once, one field of each. So short that twenty are timed at once. */
const onePass = async (journal: Journal): Promise<number> => {
  let sum = 0;
  const twenty = await timed(() => {
    for (let pass = 0; pass < PASSES; pass += 1)
      for (const entries of journal.kinds.values()) for (const entry of entries) sum += entry.ms;
  });
  if (!Number.isFinite(sum)) throw new Error('A record has no time');
  return twenty / PASSES;
};

/** A check-in of the last evening, as if just written. */
const oneMore = (like: Operation, index: number): Operation => ({
  ...like,
  id: `more-${index}`,
  hlc: `${(Date.parse(benchTime) + index).toString(36).padStart(9, '0')}-0000-bench`,
});

const note = (index: number) => ({
  doing: { do: 'record', with: { kind: 'check-in', v: { mood: index % 5, longing: 3, company: 'alone' } } } as const,
  now: { at: benchTime, id: `single-${performance.timeOrigin.toString(36)}-${index}`, device: 'bench' },
});

const steps = {
  async fill({ records, passphrase }: Extract<BenchOrder, { step: 'fill' }>): Promise<BenchAnswer> {
    const opened = need(await openIndexedDbStorage(storageName));
    need(await wipe(opened.value));
    const storage = need(await openIndexedDbStorage(storageName)).value;
    const vault = need(await createVault(storage, { passphrase })).value;
    const operations = longJournal(records);
    for (let from = 0; from < operations.length; from += 10_000) {
      const items = operations.slice(from, from + 10_000).map((one) => ({ id: one.id, text: JSON.stringify(one) }));
      need(await vault.transact(() => items));
    }
    vault.close();
    return { runs: {}, unasked: [] };
  },
  /** A wrong passphrase costs the key derivation and one seal that does not open. */
  async derive({ times }: Extract<BenchOrder, { step: 'derive' }>): Promise<BenchAnswer> {
    const storage = need(await openIndexedDbStorage(storageName)).value;
    await preloadCrypto();
    const derive = await several(times, async () => {
      const refused = await unlockVault(storage, { passphrase: 'not the one it was made with' });
      if (refused.ok) throw new Error('A wrong passphrase opened it');
    });
    return { runs: { derive }, unasked: [] };
  },
  async home({ passphrase, times }: Extract<BenchOrder, { step: 'home' }>): Promise<BenchAnswer> {
    const home = createHome(() => openIndexedDbStorage(storageName));
    await home.preload();
    const unlock = [await timed(async () => need(await home.unlock({ passphrase }, note(0).now)))];
    const first = [await timed(() => structuredClone(home.ask('plan', undefined, benchTime)))];
    const act = await several(times, async (round) => {
      const { doing, now } = note(round);
      need(await home.act(doing, now));
    });
    const actAndPlan = await several(9, async (round) => {
      const { doing, now } = note(times + round);
      need(await home.act(doing, now));
      structuredClone(home.ask('plan', undefined, benchTime));
    });
    const bulk = [];
    for (let round = 0; round < 3; round += 1) {
      const device = `file${Math.floor(performance.timeOrigin)}x${round}`;
      const records = longJournal(10_000, device).filter(({ id }) => id.startsWith(device));
      const { now } = note(times + 100 + round);
      bulk.push(
        await timed(async () => need(await home.act({ do: 'merge', with: { source: 'import', records: [...records] } }, now))),
      );
    }
    return { runs: { unlock, first, act, actAndPlan, bulk }, unasked: [] };
  },
  async views({ records, times }: Extract<BenchOrder, { step: 'views' }>): Promise<BenchAnswer> {
    const operations: readonly Operation[] = longJournal(records);
    const like = operations.findLast(({ kind }) => kind === 'check-in');
    if (!like) throw new Error('There is no check-in among the records');
    let changes = 0;
    let journal = createJournal(operations);
    const build = await several(3, () => {
      journal = createJournal(operations);
    });
    const firstPlan = [await timed(() => makePlan(journal, benchTime))];
    const plan = await several(3 * times, () => makePlan(journal, benchTime));
    const pass: number[] = [];
    for (let round = 0; round < times; round += 1) pass.push(await onePass(journal));
    const runs: Record<string, readonly number[]> = { build, firstPlan, plan, pass };
    const unasked: string[] = [];
    for (const name of Object.keys(views) as ViewName[]) {
      for (const [how, args] of Object.entries<unknown>(argsOf[name] ?? { '': {} })) {
        const asked: number[] = [];
        try {
          for (let round = 0; round < times; round += 1) {
            // As on screen: something was recorded, and every view shown is asked again.
            journal = mergeOperations(journal, [oneMore(like, operations.length + changes)]);
            changes += 1;
            asked.push(await timed(() => askIn(journal, name, args)));
          }
          runs[`view:${name}${how}`] = asked;
        } catch {
          unasked.push(name);
          break;
        }
      }
    }
    const search = { query: 'listen answer', kind: '', atMost: 50 };
    const searches: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      journal = createJournal(operations);
      // The journal is on screen before anything is looked for in it.
      askIn(journal, 'journalPage', { ...search, query: '' });
      searches.push(await timed(() => askIn(journal, 'journalPage', search)));
    }
    runs['view:journalPage, the first search after opening'] = searches;
    runs['clone:everything'] = await several(1, () => structuredClone(operationsOf(journal)));
    return { runs, unasked };
  },
};

globalThis.onmessage = async ({ data }: MessageEvent<BenchOrder>) => {
  const step = steps[data.step] as (order: BenchOrder) => Promise<BenchAnswer>;
  postMessage(await step(data));
};
