/** The Redis to test with: `TEST_REDIS_URL`, for example redis://127.0.0.1:6379. */
export const testRedisUrl: string | undefined = process.env.TEST_REDIS_URL || undefined;

/** Runs a suite where there is a Redis, else says that it is left out. */
export function describeRedis(name: string, suite: (url: string) => void): void {
  if (testRedisUrl) {
    describe(name, () => suite(testRedisUrl));
    return;
  }
  if (process.env.TEST_REQUIRE_ALL) throw new Error('No Redis: TEST_REDIS_URL is not set.');
  describe.skip(name, () => {
    test('needs TEST_REDIS_URL', () => undefined);
  });
}
