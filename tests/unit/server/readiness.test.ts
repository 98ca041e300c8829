import { answersInTime } from '../../../src/readiness';

describe('readiness', () => {
  test.each([
    ['answers', async () => 1, true],
    ['refuses', () => Promise.reject(new Error('connection refused')), false],
    ['says nothing', () => new Promise(() => undefined), false],
  ])('of a database that %s', async (_, ask, isReady) => {
    expect(await answersInTime(ask, 20)).toBe(isReady);
  });
});
