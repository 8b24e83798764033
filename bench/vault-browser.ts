// The page of the vault's bench: hands orders to the worker and answers to whoever drives the page.
import type { BenchAnswer, BenchOrder } from './vault-worker.ts';

const runInWorker = (order: BenchOrder): Promise<BenchAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./vault-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<BenchAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(order);
  });

Object.assign(globalThis, { runInWorker });
