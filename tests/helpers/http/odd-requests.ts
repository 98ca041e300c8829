/** Requests that a cache may take for others: spelled in every odd way that a socket lets through. */
import fc from 'fast-check';
import type { RawRequest } from './raw-request';

const ODD = [
  ...['#', '#x', '%23', '%23x', '%', '%zz', '%ff', '%C3%28', '%EF%BF%BD', '%00', '%25', '%0a'],
  ...['%26', '%3D', '%2B', '%2F', '%5C', '%20', '+', ' ', '\t', '\u00a0', '\ufeff', 'é', '\u0001'],
  ...['/', '//', '/.', '/./', '/../', '/%2e%2e/', '\\', '?', '&', '=', '[]', '[0]', '[', ']', ';'],
  ...['"', '<', '>', '|', '^', '`', "'", '@', ':', '{', '}', '.', ',', '&&', '%E2%80%8B'],
];

const PARAMETERS = [
  ...['q=bridge', 'q=challenges', 'q=', 'q', 'q=bridge%23x', 'locale=en', 'locale', 'locale='],
  ...['locale=en', 'locale=ru', 'pageSize=1', 'pageSize=01', 'pageSize=%31', 'pageSize=1.0'],
  ...['kind=direct', 'kind[]=partial', 'kind[0]=direct', 'kind[a]=direct', 'facets=false'],
  ...[
    'status=draft',
    '__proto__=1',
    '__proto__[q]=1',
    'constructor=1',
    'toString=1',
    'prototype=x',
  ],
  ...[
    'section=',
    'cursor=',
    'cursor=W10',
    'official=',
    'access_token=x',
    '',
    '=',
    'a=b',
    'Q=bridge',
  ],
];

type Mutation = (target: string) => string;

const at = fc.nat(400);
const insert = (target: string, position: number, text: string): string => {
  // Mostly behind the part that makes the route.
  const from = Math.min(target.length, position % 3 === 0 ? 0 : 12);
  const place = from + (position % (target.length - from + 1));
  return target.slice(0, place) + text + target.slice(place);
};
const hex = (char: string) => `%${char.charCodeAt(0).toString(16).padStart(2, '0')}`;

function onQuery(target: string, change: (parameters: string[]) => string[]): string {
  const start = target.indexOf('?');
  const path = start < 0 ? target : target.slice(0, start);
  const parameters = start < 0 ? [] : target.slice(start + 1).split('&');
  const changed = change(parameters);
  return changed.length === 0 ? path : `${path}?${changed.join('&')}`;
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...ODD)).map(
    ([position, text]): Mutation =>
      (target) =>
        insert(target, position, text)
  ),
  fc.constantFrom(...ODD).map(
    (text): Mutation =>
      (target) =>
        target + text
  ),
  // Escapes one character that needs no escape: the same address, otherwise spelled.
  at.map(
    (position): Mutation =>
      (target) => {
        const place = position % target.length;
        return target.slice(0, place) + hex(target[place]!) + target.slice(place + 1);
      }
  ),
  at.map(
    (position): Mutation =>
      (target) => {
        const place = position % target.length;
        const char = target[place]!;
        const other = char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase();
        return target.slice(0, place) + other + target.slice(place + 1);
      }
  ),
  fc.tuple(at, fc.constantFrom(...PARAMETERS)).map(
    ([position, parameter]): Mutation =>
      (target) =>
        onQuery(target, (all) => all.toSpliced(position % (all.length + 1), 0, parameter))
  ),
  fc.constant<Mutation>((target) => onQuery(target, (all) => all.toReversed())),
  at.map(
    (position): Mutation =>
      (target) =>
        onQuery(target, (all) => (all.length === 0 ? all : [...all, all[position % all.length]!]))
  ),
  at.map(
    (position): Mutation =>
      (target) =>
        onQuery(target, (all) => all.toSpliced(position % (all.length + 1), 1))
  ),
  // As a reader in between may write it again.
  fc.constant<Mutation>((target) =>
    onQuery(target, (all) => [new URLSearchParams(all.join('&')).toString()])
  ),
  fc.constant<Mutation>((target) => target.replaceAll('#', '%23')),
  fc.constant<Mutation>((target) => target.replaceAll('%23', '#')),
  fc.constant<Mutation>((target) => target.replaceAll(/%(?![\da-f]{2})/gi, '%25')),
  fc
    .constantFrom(
      'http://evil.test',
      'http://newsroom.test',
      '//evil.test',
      'HTTP://a:b@evil.test',
      '.'
    )
    .map(
      (prefix): Mutation =>
        (target) =>
          prefix + target
    ),
  fc.constantFrom(1500, 2100, 15_000).map(
    (length): Mutation =>
      (target) =>
        `${target}&q=${'a'.repeat(length)}`
  ),
  fc.constant<Mutation>((target) => `${target}?${'&'.repeat(1100)}`)
);

const headers: fc.Arbitrary<Record<string, string>> = fc
  .record(
    {
      Host: fc.constantFrom('evil.test', 'newsroom.test:80'),
      'X-Forwarded-Host': fc.constant('evil.test'),
      'X-Forwarded-Proto': fc.constant('https'),
      'X-Forwarded-For': fc.constant('203.0.113.9'),
      'X-Original-URL': fc.constant('/api/pages/articles'),
      'X-HTTP-Method-Override': fc.constant('DELETE'),
      'Accept-Language': fc.constantFrom('ru', 'be, en'),
      'Accept-Encoding': fc.constantFrom('gzip', 'identity'),
      Accept: fc.constantFrom('text/html', 'application/json', 'application/xml', '*/*'),
      Origin: fc.constantFrom('https://one.test', 'https://two.test', 'null'),
      Cookie: fc.constant('strapi_up_refresh=x; jwtToken=y'),
    },
    { requiredKeys: [] }
  )
  // Most requests bring one of them at most: near-identical requests are what a cache confuses.
  .map((all) => Object.fromEntries(Object.entries(all).slice(0, 2)));

/** Near-identical requests to one cached route. */
export function oddAddresses(bases: string[]): fc.Arbitrary<RawRequest[]> {
  const changes = fc.array(mutation, { maxLength: 3 });
  const method = fc.constantFrom('GET' as const, 'GET' as const, 'GET' as const, 'HEAD' as const);
  return fc.constantFrom(...bases).chain((base) =>
    fc
      .tuple(
        changes,
        fc.array(fc.record({ changes, method, headers }), { minLength: 3, maxLength: 5 })
      )
      .map(([shared, requests]) => {
        const apply = (target: string, list: Mutation[]) =>
          list.reduce((changed, change) => change(changed), target);
        const start = apply(base, shared.slice(0, 1));
        return requests.map((one) => ({
          method: one.method,
          headers: one.headers,
          // A line break would end the request line, and a space the address: these are other requests.
          target: apply(start, one.changes).replaceAll(/[\r\n]/g, '') || '/',
        }));
      })
  );
}

const NUMBERS = ['1', '2', '1.0', '1e0', '-0', '0', '1e999', 'null', '"1"', 'true', '[1]', '{}'];
const FURTHER = [
  '"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}',
  '"extensions":"x"',
  '"id":1',
  '"operationName":null',
  '"operationName":"Other"',
  '"operationName":""',
  '"operationName":1',
];

/** Near-identical requests to the GraphQL endpoint. @param slugs of pieces */
export function oddGraphQL(slugs: string[]): fc.Arbitrary<RawRequest[]> {
  const query = fc.constantFrom(
    'query ($n: Int) { articlePages(pageSize: $n) { data { slug } } }',
    'query ($n: Int = 2) { articlePages(pageSize: $n) { data { slug } nextCursor } }',
    'query ($slug: String, $n: Int) { articlePage(slug: $slug) { title } articlePages(pageSize: $n) { nextCursor } }',
    'query Other ($slug: String) { articlePage(slug: $slug) { title locale } }',
    'query ($n: Int, $show: Boolean = true) { __typename articlePages(pageSize: $n) @include(if: $show) { data { title } } }'
  );
  const request = fc.record({
    number: fc.option(fc.constantFrom(...NUMBERS)),
    slug: fc.option(
      fc.constantFrom(...slugs.map((slug) => JSON.stringify(slug)), '1', '["a"]', '""')
    ),
    further: fc.option(fc.constantFrom(...FURTHER)),
    type: fc.constantFrom(
      ...Array<string>(5).fill('application/json'),
      'application/json; charset=utf-8',
      'application/x-www-form-urlencoded',
      'text/plain',
      'application/vnd.api+json'
    ),
    suffix: fc.constantFrom(
      ...Array<string>(6).fill(''),
      '?',
      '?query={__typename}',
      '#x',
      '/',
      '?a=%'
    ),
    headers,
  });
  return query.chain((text) =>
    fc.array(request, { minLength: 3, maxLength: 5 }).map((all) =>
      all.map(({ number, slug, further, type, suffix, headers: own }) => {
        const variables = [number && `"n":${number}`, slug && `"slug":${slug}`].filter(Boolean);
        const parts = [
          `"query":${JSON.stringify(text)}`,
          ...(variables.length > 0 ? [`"variables":{${variables.join(',')}}`] : []),
          ...(further ? [further] : []),
        ];
        const json = `{${parts.join(',')}}`;
        const isForm = type.includes('form');
        const body = isForm ? `query=${encodeURIComponent(text)}` : json;
        return {
          method: 'POST' as const,
          target: `/graphql${suffix}`,
          headers: { ...own, 'Content-Type': type },
          body,
        };
      })
    )
  );
}
