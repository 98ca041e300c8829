import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from '../../src/platform/environment';
import { renderExample } from '../../src/platform/environment/render-example';

describe('the environment', () => {
  test('has defaults, also for values that are empty', () => {
    const { PORT, CORS_ORIGINS, DELIVERY_CACHE, PREVIEW_URL } = readEnvironment({ PORT: '' });
    expect([PORT, CORS_ORIGINS, DELIVERY_CACHE, PREVIEW_URL]).toEqual([1337, [], true, undefined]);
  });

  test('has numbers, flags and lists', () => {
    const { LIMIT_READS, UPLOAD_MAX_MEGAPIXELS, IS_PROXIED, APP_KEYS } = readEnvironment({
      LIMIT_READS: '0',
      UPLOAD_MAX_MEGAPIXELS: '0.5',
      IS_PROXIED: 'true',
      APP_KEYS: 'one, two,',
    });
    expect([LIMIT_READS, UPLOAD_MAX_MEGAPIXELS, IS_PROXIED]).toEqual([0, 0.5, true]);
    expect(APP_KEYS).toEqual(['one', 'two']);
  });

  test('has names with a value each', () => {
    const { PUBLISHING_RULES } = readEnvironment({
      PUBLISHING_RULES: 'article.no-author=warn, article.no-cover=block',
    });
    expect(PUBLISHING_RULES).toEqual({ 'article.no-author': 'warn', 'article.no-cover': 'block' });
    expect(readEnvironment({}).PUBLISHING_RULES).toEqual({});
  });

  test.each([
    [
      'PUBLISHING_RULES',
      'article.no-author',
      'PUBLISHING_RULES is "article.no-author". Use names with a value each, such as a=1,b=2.',
    ],
    ['PORT', 'http', 'PORT is "http". Use a whole number between 0 and 65535.'],
    ['LIMIT_READS', '-1', 'LIMIT_READS is "-1". Use a whole number between 0 and 2147483647.'],
    ['DELIVERY_CACHE', 'yes', 'DELIVERY_CACHE is "yes". Use "true" or "false".'],
    ['DATABASE_CLIENT', 'mysql', 'DATABASE_CLIENT is "mysql". Use one of: sqlite, postgres.'],
  ])('rejects %s=%s and says what to use', (name, value, message) => {
    expect(() => readEnvironment({ [name]: value })).toThrow(message);
  });

  test('names every variable that is wrong', () => {
    expect(() => readEnvironment({ PORT: 'http', CRON_ENABLED: 'on' })).toThrow(
      /^PORT is .*\nCRON_ENABLED is /
    );
  });

  test('is what .env.example was made from: "npm run env-example" writes it', () => {
    const file = path.resolve(__dirname, '../../.env.example');
    expect(readFileSync(file, 'utf8')).toBe(renderExample());
  });
});
