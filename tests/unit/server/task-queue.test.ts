/** Pictures are decoded by few at a time. */
import { createTaskQueue } from '../../../src/platform/uploads/task-queue';

/** A task that ends when it is told to. */
function openTask() {
  let end!: () => void;
  let fail!: (error: Error) => void;
  const done = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { run: jest.fn(() => done), end, fail };
}

const review = () => new Promise((resolve) => setImmediate(resolve));

describe('a task queue', () => {
  it('runs no more tasks than it may at the same time, in the order they came', async () => {
    const inQueue = createTaskQueue(2);
    const tasks = Array.from({ length: 4 }, openTask);
    const results = tasks.map(({ run }) => inQueue(run));
    const started = () => tasks.map(({ run }) => run.mock.calls.length);

    await review();
    expect(started()).toEqual([1, 1, 0, 0]);
    tasks[1]!.end();
    await review();
    expect(started()).toEqual([1, 1, 1, 0]);
    tasks[0]!.end();
    tasks[2]!.end();
    tasks[3]!.end();
    await Promise.all(results);
    expect(started()).toEqual([1, 1, 1, 1]);
  });

  it('goes on after a task that failed, and passes the error to its caller', async () => {
    const inQueue = createTaskQueue(1);
    const [first, second] = [openTask(), openTask()];
    const failed = inQueue(first.run);
    const next = inQueue(second.run);
    first.fail(new Error('no picture'));
    await expect(failed).rejects.toThrow('no picture');
    second.end();
    await expect(next).resolves.toBeUndefined();
    await expect(inQueue(async () => 'idle')).resolves.toBe('idle');
  });
});
