import config from '../../../src/plugins/delivery/server/src/config';

const valid = () => structuredClone(config.default) as unknown as Record<string, unknown>;

/** Returns the plugin's error about its settings with this one changed; null if it accepts them. */
function complaint(path: string, value: unknown): string | null {
  const settings = valid();
  const names = path.split('.');
  const last = names.pop()!;
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, settings);
  holder[last] = value;
  try {
    config.validator(settings);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

test('what comes with the plugin is valid', () => {
  expect(() => config.validator(valid())).not.toThrow();
});

test.each([
  ['cache.redisUrl', 'rediss://cache.example:6380'],
  ['cache.maxBytes', 1024 * 1024],
  ['purge', [{ url: 'https://cdn.example/purge', format: 'fastly', headers: { 'X-Key': 'a' } }]],
])('%s may be %j', (path, value) => {
  expect(complaint(path, value)).toBeNull();
});

test.each([
  ['cache.enabled', 'yes', '"cache.enabled"'],
  ['cache.maxBytes', 1000, '"cache.maxBytes"'],
  ['cache.redisUrl', 'cache.example', '"cache.redisUrl"'],
  ['cache.shared.maxAge', -1, '"cache.shared.maxAge"'],
  ['cache.shared.staleWhileRevalidate', NaN, '"cache.shared.staleWhileRevalidate"'],
  ['purge', 'https://cdn.example', '"purge"'],
  ['purge', [{ url: 'cdn.example' }], '"purge[0].url"'],
  ['purge', [{ url: 'https://cdn.example', format: 'xml' }], '"purge[0].format"'],
  ['purge', [{ url: 'https://cdn.example', headers: { a: 1 } }], '"purge[0].headers"'],
  ['elsewhere', true, '"elsewhere"'],
])('%s may not be %j', (path, value, named) => {
  expect(complaint(path, value)).toContain(named);
});
