/** However a request is spelled, the cache answers it as the server itself does, whatever was asked before. */
import fc from 'fast-check';
import { AGREEMENT, newsroomOf, OFFICIAL } from '../helpers/fixtures/newsroom';
import { oddAddresses, oddGraphQL } from '../helpers/http/odd-requests';
import { propertyRuns } from '../helpers/runs/property-runs';
import { sendRaw, type RawRequest, type RawResponse } from '../helpers/http/raw-request';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

/** A minute for each thousand groups of addresses, on a machine that does other things as well. */
const TIMEOUT = 60_000 + 120 * Number(process.env.PROPERTY_RUNS ?? 300);
/** Made for each answer, or by the cache alone. */
const OWN_HEADERS =
  /^(date|etag|cache-control|vary|connection|keep-alive|content-length|content-encoding|transfer-encoding|surrogate-key|cache-tag|x-request-id|x-powered-by)$/;

const BASES = [
  ...[
    '/api/pages/articles',
    '/api/pages/articles?pageSize=1',
    '/api/pages/articles?locale=en',
    '/api/pages/articles?section=World',
  ],
  ...[
    '/api/pages/articles/the-bridge',
    '/api/pages/articles/the-bridge?locale=en',
    '/api/pages/articles/the-old-bridge',
  ],
  ...[
    '/api/pages/quotes?q=bridge',
    '/api/pages/quotes?q=challenges',
    '/api/pages/quotes?pageSize=1',
  ],
  ...[
    '/api/pages/quotes?q=c%23',
    '/api/pages/quotes?q=100%25',
    '/api/pages/quotes?office=minister',
  ],
  ...[
    '/api/pages/quotes?official=ada-marlow&kind=direct&kind=partial',
    '/api/pages/quotes?from=2024&to=2030',
  ],
  ...[
    '/api/pages/officials/ada-marlow',
    '/api/pages/officials/ada-marlow?locale=en',
    '/api/pages/officials/ada-old',
  ],
  ...[
    '/api/pages/officials/ada-old?locale=en&locale=en',
    '/api/pages/agreements/the-treaty?locale=en',
  ],
];

describe('the cached answer', () => {
  let cached: Booted;
  let uncached: ServingProcess;
  /** Answers of the server without a cache, whose content does not change. */
  const known = new Map<string, Promise<RawResponse>>();

  beforeAll(async () => {
    cached = await bootStrapi({ env: { LIMIT_READS: '0' } });
    // Strapi logs every path that its folder of files rejects.
    cached.strapi.log.silent = true;
    const newsroom = newsroomOf(cached.strapi);
    const save = async (uid: string, documentId: string, data: object) => {
      await newsroom.documents(uid).update({ documentId, data });
      await newsroom.documents(uid).publish({ documentId });
    };
    const official = await newsroom.official({
      officesHeld: [
        { title: 'Minister of Roads', organization: 'Ministry of Roads', country: 'BY' },
      ],
    });
    await save(OFFICIAL, official.documentId, { slug: 'ada-old' });
    await save(OFFICIAL, official.documentId, { slug: 'ada-marlow' });
    const treaty = await newsroom.documents(AGREEMENT).create({ data: { title: 'The treaty' } });
    await newsroom.documents(AGREEMENT).publish({ documentId: treaty.documentId });
    for (const [title, said] of [
      ['The old bridge', '“The bridge will open in May,” said Ada Marlow.'],
      ['Other news', '“We face challenges in C# and 100% of roads,” said Ada Marlow.'],
    ]) {
      const article = await newsroom.article([said!], { title });
      await newsroom.publish(article);
      if (title === 'The old bridge') {
        const { documentId } = article;
        await newsroom
          .documents('api::article.article')
          .update({ documentId, data: { slug: 'the-bridge' } });
        await newsroom.publish(article);
      }
    }
    uncached = await startServing({ DELIVERY_CACHE: 'false' });
  });
  afterAll(async () => {
    await uncached?.kill();
    await cached?.stop();
  });

  const send = (url: string, request: RawRequest) =>
    sendRaw(url, {
      ...request,
      headers: { ...request.headers, 'X-Request-Id': 'of-the-property' },
    });

  function fromServer(request: RawRequest): Promise<RawResponse> {
    const name = JSON.stringify(request);
    const answer = known.get(name) ?? send(uncached.url, request);
    if (known.size > 20_000) known.clear();
    known.set(name, answer);
    return answer;
  }

  /** The part of an answer that a reader sees. */
  function seen({ status, headers, text }: RawResponse) {
    const own = Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name));
    // A redirect that is cached has no words for people.
    if (status === 308)
      return {
        status,
        headers: Object.fromEntries(own.filter(([name]) => !name.startsWith('content-'))),
      };
    return { status, headers: Object.fromEntries(own), text };
  }

  async function compare(requests: RawRequest[]): Promise<void> {
    for (const request of requests) await send(cached.url, request);
    for (const request of requests) {
      const [fromCache, expected] = [await send(cached.url, request), await fromServer(request)];
      expect({ request, ...seen(fromCache) }).toEqual({ request, ...seen(expected) });
    }
  }

  const run = async (title: string, requests: fc.Arbitrary<RawRequest[]>, share: number) => {
    let count = 0;
    const statuses = new Map<number, number>();
    const failed: RawRequest[] = [];
    const property = fc.asyncProperty(requests, async (group) => {
      count += group.length;
      await compare(group);
      for (const request of group) {
        const { status } = await fromServer(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status >= 500) failed.push(request);
      }
    });
    await fc.assert(property, propertyRuns(title, share) as fc.Parameters<[RawRequest[]]>);
    const { memory, uncached: made } = cached.strapi.plugin('delivery').service('cache').stats();
    process.stdout.write(
      `${title}: ${count} requests, ${JSON.stringify(Object.fromEntries(statuses))}; from the cache ${memory}, made ${made}\n`
    );
    expect(failed).toEqual([]);
    // Else nothing was compared.
    expect(memory).toBeGreaterThan(0);
    expect(statuses.get(200)).toBeGreaterThan(0);
  };

  test(
    'of an address equals the uncached one',
    () => run('Addresses and the cache', oddAddresses(BASES), 1),
    TIMEOUT
  );

  test(
    'of a GraphQL request equals the uncached one',
    () =>
      run(
        'GraphQL requests and the cache',
        oddGraphQL(['the-bridge', 'the-old-bridge', 'nothing']),
        0.3
      ),
    TIMEOUT
  );

  test.each([
    ['/api/pages/quotes?q=challenges#x', '/api/pages/quotes?q=challenges%23x'],
    ['/api/pages/quotes?q=100%', '/api/pages/quotes?q=100%25'],
    ['/api/pages/quotes?q=bridge%ff', '/api/pages/quotes?q=bridge%EF%BF%BD'],
    [
      '/api/pages/officials/ada-old?locale=en&locale=en',
      '/api/pages/officials/ada-old?locale=en&locale=en',
    ],
    ['/api/pages/articles?section', '/api/pages/articles?section='],
    ['/api/pages/articles', '/api/pages/articles?constructor=1'],
    ['HTTP://a:b@evi[]l.test/api/pages/articles', '/api/pages/articles'],
    ['http:', '/api/pages/articles'],
  ])('of %s is not the one of %s', async (first, second) => {
    const request = (target: string): RawRequest => ({ method: 'GET', target, headers: {} });
    await compare([request(first), request(second)]);
    await compare([request(second), request(first)]);
    expect((await fromServer(request(first))).status).toBeLessThan(500);
  });
});
