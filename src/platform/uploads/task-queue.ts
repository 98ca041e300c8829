/**
 * Runs no more than a number of tasks at the same time; the others wait in the order they came.
 * @returns what runs a task and resolves with its result
 */
export function createTaskQueue(maxRunning: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async (task) => {
    if (running >= maxRunning) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The next task takes over the slot, so that no other gets in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
