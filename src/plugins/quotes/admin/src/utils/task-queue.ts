/** Runs tasks one after another, in order. */
export interface TaskQueue {
  /** Runs a task once all before it are done. One that fails does not keep the next from its turn. */
  take<Result>(task: () => Promise<Result>): Promise<Result>;
}

/** @param onChange receives the number of running and queued tasks */
export function createTaskQueue(onChange: (count: number) => void): TaskQueue {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  const change = (by: 1 | -1) => onChange((count += by));

  return {
    async take(task) {
      const before = last;
      const own = (async () => {
        await before.catch(() => undefined);
        return task();
      })();
      last = own;
      change(1);
      try {
        return await own;
      } finally {
        change(-1);
      }
    },
  };
}
