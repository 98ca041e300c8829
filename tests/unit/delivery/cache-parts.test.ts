import { encodingFor } from '../../../src/plugins/delivery/server/src/cache/encoding';
import { toEntry, type Content } from '../../../src/plugins/delivery/server/src/cache/entry';
import { graphqlKeys } from '../../../src/plugins/delivery/server/src/cache/graphql-key';
import { keys } from '../../../src/plugins/delivery/server/src/cache/key';
import { memory } from '../../../src/plugins/delivery/server/src/cache/memory';
import { sharedHeaders } from '../../../src/plugins/delivery/server/src/cache/shared-headers';
import { decode, encode } from '../../../src/plugins/delivery/server/src/cache/shared-store';
import { purgeRequests } from '../../../src/plugins/delivery/server/src/invalidation/purge-formats';

const content = (tags: string[], bytes = 10): Content => ({
  status: 200,
  tags,
  position: 3,
  headers: ['Content-Type', 'application/json; charset=utf-8', 'Vary', 'Origin, Accept-Encoding'],
  body: Buffer.alloc(bytes, 'x'),
});
const entry = (tags: string[], bytes?: number) => toEntry(content(tags, bytes), null);
const pairs = (headers: string[]) =>
  Object.fromEntries(
    Array.from({ length: headers.length / 2 }, (_, i) => [headers[2 * i], headers[2 * i + 1]])
  );

describe('keys', () => {
  const keyOfRequest = keys('/api');
  /** A request as Koa reads it, where its address is a plain one. */
  const keyOf = (url: string, method = 'GET', headers: Record<string, string> = {}) => {
    const [path, search = ''] = url.split('?');
    const parameters = new URLSearchParams(search);
    const query = Object.fromEntries(
      [...parameters.keys()].map((name) => {
        const values = parameters.getAll(name);
        return [name, values.length > 1 ? values : values[0]];
      })
    );
    return keyOfRequest({ req: { url, method, headers }, path, query } as never);
  };

  test('are the same for whatever order the parameters have', () => {
    expect(keyOf('/api/pages/quotes?to=2025&from=2024')).toBe(
      keyOf('/api/pages/quotes?from=2024&to=2025')
    );
    expect(keyOf('/api/pages/articles/a?')).toBe(keyOf('/api/pages/articles/a'));
    expect(keyOf('/api/pages/articles/a?locale=be')).not.toBe(
      keyOf('/api/pages/articles/a?locale=ru')
    );
  });

  test('keep the order of a parameter that is there twice', () => {
    expect(keyOf('/api/pages/quotes?kind=a&kind=b')).not.toBe(
      keyOf('/api/pages/quotes?kind=b&kind=a')
    );
  });

  test.each([
    '/api/piecesofmine',
    '/api/articles',
    '/admin',
    'http://elsewhere/api/pages/articles',
    `/api/pages/articles/${'x'.repeat(3000)}`,
    '/api/pages/quotes?q=challenges#x',
    '/api/pages/quotes?q=100%',
    '/api/pages/quotes?q=%ff',
    '/api/pages/quotes?q=%00',
    '/api/pages/quotes?q',
    '/api/pages/quotes?q[]=bridge',
    '/api/pages/quotes?q=a&&kind=direct',
    '/api/pages/quotes?constructor=1',
    '/api/pages/quotes?__proto__=1',
    '/api/pages/articles/%zz',
    '/api/pages/articles/a%2Fb',
    '/api/pages/articles//a',
    '/api/pages/articles/../admin',
    '/api/pages/articles/%2e%2e/admin',
    '/api/pages/articles/a\\b',
    '/api/pages/articles/\u00e9',
  ])('there is none for %s', (url) => {
    expect(keyOf(url)).toBeNull();
  });

  test('are the same for two spellings of one text, and for no other', () => {
    expect(keyOf('/api/pages/quotes?q=bridge%23x')).toBe(keyOf('/api/pages/quotes?q=%62ridge%23x'));
    expect(keyOf('/api/pages/quotes?q=a+b')).toBe(keyOf('/api/pages/quotes?q=a%20b'));
    expect(keyOf('/api/pages/quotes?q=a%2Bb')).not.toBe(keyOf('/api/pages/quotes?q=a+b'));
    expect(keyOf('/api/pages/quotes?q=a%26kind=b')).not.toBe(keyOf('/api/pages/quotes?q=a&kind=b'));
  });

  test('are not made for a request with a body', () => {
    expect(keyOf('/api/pages/articles', 'GET', { 'content-length': '2' })).toBeNull();
    expect(keyOf('/api/pages/articles', 'GET', { 'transfer-encoding': 'chunked' })).toBeNull();
    expect(keyOf('/api/pages/articles', 'POST')).toBeNull();
  });
});

describe('keys of GraphQL requests', () => {
  const keyOfRequest = graphqlKeys('/graphql');
  const keyOf = (body: string, { type = 'application/json', url = '/graphql' } = {}) =>
    keyOfRequest({
      req: { url },
      request: { body: JSON.parse(body) },
      is: (wanted: string) => wanted === type && type,
      get: () => '*/*',
    } as never);
  const query = '"query":"query ($n: Int) { articlePages(pageSize: $n) { nextCursor } }"';

  test('tell variables apart as the server reads them', () => {
    expect(keyOf(`{${query},"variables":{"n":1}}`)).toBe(keyOf(`{${query},"variables":{"n":1.0}}`));
    expect(keyOf(`{${query},"variables":{"n":1}}`)).not.toBe(keyOf(`{${query}}`));
  });

  test.each([
    ['a number beyond those of JSON', `{${query},"variables":{"n":1e999}}`, {}],
    ['a negative zero', `{${query},"variables":{"n":-0}}`, {}],
    ['a further part', `{${query},"extensions":{}}`, {}],
    ['a form', `{${query}}`, { type: 'application/x-www-form-urlencoded' }],
    ['an address with parameters', `{${query}}`, { url: '/graphql?a=b' }],
    ['a mutation', '{"query":"mutation { login { jwt } }"}', {}],
  ])('are not made for %s', (_what, body, request) => {
    expect(keyOf(body, request)).toBeNull();
  });
});

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['deflate', 'identity'],
  ['*', 'br'],
  ['identity;q=0', 'identity'],
])('who accepts %p gets %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

describe('memory', () => {
  test('drops what depends on a tag, and nothing else', () => {
    const store = memory(1024 * 1024);
    store.set('a', entry(['official:1', 'article:1']));
    store.set('b', entry(['official:1']));
    store.set('c', entry(['article:2']));
    store.drop(['official:1', 'article:9']);
    expect([store.get('a'), store.get('b')]).toEqual([undefined, undefined]);
    expect(store.get('c')).toBeDefined();
    expect(store.size()).toMatchObject({ entries: 1, tags: 1 });
  });

  test('never grows beyond its limit, whatever is requested', () => {
    const bound = 1024 * 1024;
    const store = memory(bound);
    for (let i = 0; i < 2000; i++) store.set(`key ${i}`, entry([`article:${i}`], 5000));
    const { entries, bytes, tags } = store.size();
    expect(bytes).toBeLessThanOrEqual(bound);
    expect(entries).toBeGreaterThan(50);
    expect(tags).toBe(entries);
  });

  test('does not keep what would take the place of all others', () => {
    const store = memory(1024 * 1024);
    store.set('small', entry(['article:1']));
    store.set('huge', entry(['article:2'], 2 * 1024 * 1024));
    expect(store.get('huge')).toBeUndefined();
    expect(store.get('small')).toBeDefined();
    expect(store.size().tags).toBe(1);
  });
});

describe('headers for shared caches', () => {
  const age = { maxAge: 600, staleWhileRevalidate: 30 };

  test('to ask each time, where nothing purges them', () => {
    expect(pairs(sharedHeaders(['article:1'], null))).toEqual({
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'Surrogate-Key': 'article:1 access everything',
      'Cache-Tag': 'article:1,access,everything',
    });
  });

  test('to keep it where they are purged; browsers still ask', () => {
    expect(pairs(sharedHeaders(['article:1'], age))).toMatchObject({
      'Cache-Control': 'public, max-age=0, s-maxage=600, must-revalidate',
      'CDN-Cache-Control': 'max-age=600, stale-while-revalidate=30',
    });
  });

  test('nothing of quotes where all tags are too many, and not to keep it where even that is too long', () => {
    const quotes = Array.from({ length: 200 }, (_, i) => `quote:${i}`.padEnd(30, 'x'));
    const some = pairs(sharedHeaders(['article:1', ...quotes], age));
    expect(some['Surrogate-Key']).toBe('article:1 access everything');
    expect(some['Cache-Control']).toContain('s-maxage');
    const officials = quotes.map((tag) => tag.replace('quote', 'official'));
    const many = pairs(sharedHeaders(officials, age));
    expect(many['Surrogate-Key']).toBe('access everything');
    expect(many['Cache-Control']).not.toContain('s-maxage');
  });
});

test('a shared answer is read as it was written', () => {
  const written = { ...content(['official:1']), body: Buffer.from('“ў” \0 end') };
  expect(decode(encode(written))).toEqual(written);
});

describe('purge requests', () => {
  const tags = Array.from({ length: 70 }, (_, i) => `article:${i}`);

  test('are as large as Cloudflare takes them', () => {
    const requests = purgeRequests({ url: 'https://cdn', format: 'cloudflare' }, tags);
    expect(requests.map(({ body }) => JSON.parse(body!).tags.length)).toEqual([30, 30, 10]);
  });

  test('name the tags in Fastly’s header, with the headers that are configured', () => {
    const headers = { 'Fastly-Key': 'secret' };
    const [request] = purgeRequests({ url: 'https://cdn', format: 'fastly', headers }, ['a', 'b']);
    expect(request).toEqual({
      headers: { 'Surrogate-Key': 'a b', 'Fastly-Key': 'secret' },
      body: undefined,
    });
  });
});
