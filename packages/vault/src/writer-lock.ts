/** Runs one task after another, in the order they came. */
export type Queue = <Value>(task: () => Promise<Value>) => Promise<Value>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined);
    return run;
  };
}

const queues = new Map<string, Queue>();

const queueNamed = (name: string): Queue => {
  const queue = queues.get(name) ?? createQueue();
  queues.set(name, queue);
  return queue;
};

/**
 * One writer at a time for each storage name: over all tabs and workers where the browser has Web
 * Locks, within this process elsewhere. A tab that dies gives its lock back.
 */
export async function asWriter<Value>(name: string, task: () => Promise<Value>): Promise<Value> {
  // Node before 24 has no `navigator`; the type of a browser does not know that.
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  if (locks === undefined) return queueNamed(name)(task);
  return locks.request(`reprise-vault/${name}`, task);
}
