import { withTimeout } from '../../../src/platform/with-timeout';

describe('a task with a timeout', () => {
  test.each([
    ['answers', async () => 1, 1],
    ['refuses', () => Promise.reject(new Error('connection refused')), null],
    ['says nothing', () => new Promise<number>(() => undefined), null],
  ])('of a database that %s', async (_, ask, answer) => {
    expect(await withTimeout(ask, 20)).toBe(answer);
  });
});
