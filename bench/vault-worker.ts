// One order a worker, so that every measurement starts in a worker that has done nothing before.
import { createVault, openIndexedDbStorage, preloadCrypto, type Storage, unlockVault, type Vault } from '@reprise/vault';
import { measureDecryptFloor } from '@reprise/vault/decrypt-floor';

export type BenchOrder =
  | { readonly step: 'fill'; readonly name: string; readonly records: number }
  | { readonly step: 'open'; readonly name: string; readonly records: number }
  | { readonly step: 'append'; readonly name: string; readonly times: number }
  | { readonly step: 'import'; readonly name: string; readonly records: number };

/** Milliseconds by what was measured. */
export type BenchAnswer = Readonly<Record<string, number>>;

const passphrase = 'quiet harbor under early light';
const recordSize = 200;
const segmentRecords = 512;

const need = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const makeItems = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => {
    const id = `${prefix}-${String(index).padStart(7, '0')}`;
    return { id, text: JSON.stringify({ id, v: '' }).replace('""', `"${'w'.repeat(recordSize - 26)}"`) };
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = async <Value>(task: () => Promise<Value>): Promise<[Value, number]> => {
  const start = performance.now();
  const value = await task();
  return [value, performance.now() - start];
};

const readAll = async (vault: Vault): Promise<number> => {
  let read = 0;
  need(
    await vault.readAll((items) => {
      read += items.length;
    }),
  );
  return read;
};

/** Only what the database takes to hand over the sealed rows. */
const readRows = async (storage: Storage, blocks: number): Promise<void> => {
  for (let from = 0; from < blocks; from += 16) need(await storage.read([{ store: 'segs', from, to: from + 15 }]));
};

const open = async (name: string): Promise<Vault> => {
  const storage = need(await openIndexedDbStorage(name));
  return need(await unlockVault(storage, { passphrase }));
};

const steps: { [Step in BenchOrder['step']]: (order: never) => Promise<BenchAnswer> } = {
  async fill({ name, records }: { name: string; records: number }) {
    const storage = need(await openIndexedDbStorage(name));
    const vault = need(await createVault(storage, { passphrase }));
    for (let from = 0; from < records; from += 10_000) {
      const items = makeItems(Math.min(10_000, records - from), `fill${from}`);
      need(await vault.transact(() => items));
    }
    return {};
  },
  async open({ name, records }: { name: string; records: number }) {
    const [, crypto] = await timed(preloadCrypto);
    const storage = need(await openIndexedDbStorage(name));
    const [unlocked, unlock] = await timed(() => unlockVault(storage, { passphrase }));
    const vault = need(unlocked);
    const [read, first] = await timed(() => readAll(vault));
    if (read < records) throw new Error(`${read} of ${records} records`);
    const blocks = Math.ceil(records / segmentRecords);
    const again: number[] = [];
    const rows: number[] = [];
    const floor: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      again.push((await timed(() => readAll(vault)))[1]);
      rows.push((await timed(() => readRows(storage, blocks)))[1]);
      floor.push(await measureDecryptFloor(blocks, 122_880));
    }
    return { crypto, unlock, first, again: median(again), rows: median(rows), floor: median(floor) };
  },
  async append({ name, times }: { name: string; times: number }) {
    const vault = await open(name);
    need(await vault.transact(() => []));
    const single: number[] = [];
    for (const item of makeItems(times, `single${performance.timeOrigin}`)) {
      single.push((await timed(() => vault.transact(() => [item])))[1]);
    }
    return { append: median(single), slowest: Math.max(...single) };
  },
  async import({ name, records }: { name: string; records: number }) {
    const vault = await open(name);
    need(await vault.transact(() => []));
    const items = makeItems(records, `import${performance.timeOrigin}`);
    const [result, bulk] = await timed(() => vault.transact(() => items));
    need(result);
    return { import: bulk };
  },
};

globalThis.onmessage = async ({ data }: MessageEvent<BenchOrder>) => {
  const run = steps[data.step] as (order: BenchOrder) => Promise<BenchAnswer>;
  postMessage(await run(data));
};
