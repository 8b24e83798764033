// The page of the bench of the worker: hands each order to a worker that has done nothing before.
import workerUrl from './home-bench.ts?worker&url';
import { scriptAddress } from '../apps/web/src/platform/trusted.ts';
import type { BenchAnswer, BenchOrder } from './home-bench.ts';

const runInWorker = (order: BenchOrder): Promise<BenchAnswer> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(scriptAddress(workerUrl), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<BenchAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.onmessageerror = () => reject(new Error('The answer could not be read'));
    worker.postMessage(order);
  });

Object.assign(globalThis, { runInWorker });
