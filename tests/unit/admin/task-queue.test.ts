import { createTaskQueue } from '../../../src/plugins/quotes/admin/src/utils/task-queue';

/** Creates a task that ends on request. */
function taskOf(name: string, log: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async () => {
    log.push(`${name} begins`);
    await ended;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

const soon = () => new Promise((resolve) => setTimeout(resolve));

describe('a task queue', () => {
  it('starts each task after the previous one has ended, in order', async () => {
    const log: string[] = [];
    const taskQueue = createTaskQueue(() => undefined);
    const [first, second] = [taskOf('first', log), taskOf('second', log)];
    const results = [taskQueue.take(first.run), taskQueue.take(second.run)];
    second.end();
    await soon();
    expect(log).toEqual(['first begins']);

    first.end();
    expect(await Promise.all(results)).toEqual(['first', 'second']);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('continues after a failed task, and rejects its caller', async () => {
    const taskQueue = createTaskQueue(() => undefined);
    const failed = taskQueue.take(() => Promise.reject(new Error('No line')));
    const next = taskQueue.take(() => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('No line');
    expect(await next).toBe('done');
  });

  it('counts running and queued tasks', async () => {
    const counts: number[] = [];
    const taskQueue = createTaskQueue((count) => counts.push(count));
    await Promise.all([taskQueue.take(async () => 1), taskQueue.take(async () => 2)]);
    expect(counts).toEqual([1, 2, 1, 0]);
  });
});
