/** Tests bombs in GraphQL: each is rejected before it is validated or resolved, and leaves nothing. */
import {
  countRecords,
  damage,
  HALVES,
  manyQuotes,
  NUL,
  paragraph,
  prepareTarget,
  problemOfRejection,
  type Target,
} from '../helpers/http/hostile';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(120_000);

const many = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
/** Each fragment spreads the next one twice. */
const doubled = (count: number) =>
  `{ ...F0 } ${many(count, (i) => `fragment F${i} on Query { ${i < count - 1 ? `...F${i + 1} ...F${i + 1}` : 'articles { title }'} }`)}`;
const doubledAliases = (count: number) =>
  `{ articles { ...F0 } } ${many(count, (i) => `fragment F${i} on Article { ${i < count - 1 ? `a${i}: localizations { ...F${i + 1} } b${i}: localizations { ...F${i + 1} }` : 'title'} }`)}`;

const REJECTED: Record<string, string> = {
  'a query that goes too deep': `{ articles ${'{ quotes { article '.repeat(6)}{ title }${' } }'.repeat(6)} }`,
  'fifty thousand levels': '{ a '.repeat(50_000) + '}'.repeat(50_000),
  'lists in a value without end': `{ articles(filters: { and: ${'['.repeat(50_000)}${']'.repeat(50_000)} }) { title } }`,
  'objects in a value without end': `{ articles(filters: ${'{ not: '.repeat(20_000)}{}${'}'.repeat(20_000)}) { title } }`,
  'a thousand aliases': `{ ${many(1000, (i) => `a${i}: articles { title }`)} }`,
  'sixty aliases': `{ ${many(60, (i) => `a${i}: __typename`)} }`,
  'aliases of one field': `{ articles { ${many(10_000, (i) => `a${i}: title`)} } }`,
  'a field twenty thousand times': `{ articles { ${'title '.repeat(20_000)} } }`,
  'a field three thousand times': `{ ${'__typename '.repeat(3000)} }`,
  'fragments in a circle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  'a fragment in itself': '{ articles { ...A } } fragment A on Article { title ...A }',
  'fragments that double, thirty times': doubled(30),
  'fragments that double under other names': doubledAliases(18),
  'thousands of fragments': `{ __typename } ${many(5000, (i) => `fragment F${i} on Query { __typename }`)}`,
  'thousands of operations': many(5000, (i) => `query Q${i} { __typename }`),
  'fragments within fragments': `{ ${'... on Query { '.repeat(5000)}__typename${' }'.repeat(5000)} }`,
  'a directive over and over': `{ __typename ${'@include(if: true) '.repeat(300)} }`,
  'an unknown directive over and over': `{ __typename ${'@zzz '.repeat(3000)} }`,
  'introspection under many names': `{ ${many(100, (i) => `a${i}: __schema { types { name } }`)} }`,
  'introspection in itself':
    '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }',
  'thousands of unknown names': `{ ${many(3000, (i) => `artcle${i}`)} }`,
};

/** Requests that GraphQL answers with errors of its own format. */
const VALUES: [string, string, object?][] = [
  [
    'filters that are too many',
    'query ($f: ArticleFiltersInput) { articles(filters: $f) { title } }',
    { f: { title: { in: Array.from({ length: 5000 }, () => 'x') } } },
  ],
  ['a number that is too large', '{ quotes(filters: { order: { eq: 99999999999 } }) { text } }'],
  ['filters by JSON', '{ quotes(filters: { anchor: { eq: "x" } }) { text } }'],
  [
    'filters in a circle',
    '{ articles(filters: { quotes: { article: { quotes: { text: { eq: "x" } } } } }) { title } }',
  ],
  ['a page that is too long', '{ articles(pagination: { pageSize: 100000 }) { title } }'],
  [
    'a page that is too far',
    '{ articles(pagination: { page: 2147483647, pageSize: 100 }) { title } }',
  ],
  ['a cursor of another list', '{ articlePages(cursor: "zzz") { nextCursor } }'],
  ['an attribute to sort by that is not there', '{ articles(sort: "zzz") { title } }'],
];

const CREATE = 'mutation ($d: ArticleInput!) { createArticle(data: $d) { documentId } }';
const DATA: Record<string, object> = {
  'NUL in a title': { title: NUL },
  'NUL in a body': { title: 'T', body: [paragraph(NUL)] },
  'half a character': { title: HALVES[0] },
  'a text for a body': { title: 'T', body: 'x' },
  'an object for a body': { title: 'T', body: {} },
  'nothing for a block': { title: 'T', body: [null] },
  'too many quotes': { title: 'T', body: manyQuotes(5000) },
  'agreements that are none': { title: 'T', agreements: ['zzz'] },
};

describeStricterDatabase('hostile requests in GraphQL', (client) => {
  const { app } = useApp({ client });
  let target: Target;
  let before: Record<string, number>;

  beforeAll(async () => {
    target = await prepareTarget(app);
    before = await countRecords(app);
  });

  const post = (body: object | string) =>
    app.request.post('/graphql').set('Content-Type', 'application/json').send(body);

  /** A request that GraphQL answers with errors, and nothing else. */
  async function errorsOf(body: object, token?: string) {
    const request = app.request.post('/graphql');
    if (token) void request.set('Authorization', token);
    const answer = await request.send(body);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toMatch(/INTERNAL_SERVER_ERROR|stacktrace|sqlite|postgres|select /i);
    return answer.body.errors as { message: string }[];
  }

  test.each(Object.entries(REJECTED))('%s: rejected', async (_, query) => {
    expect(await problemOfRejection(post({ query }))).toBeNull();
    if (query.length > 4000) return;
    const requested = app.request.get(`/graphql?query=${encodeURIComponent(query)}`);
    expect(await problemOfRejection(requested.set('Apollo-Require-Preflight', 'yes'))).toBeNull();
  });

  test.each(['/GRAPHQL', '/graphql/', '/GraphQL?x=1'])('rejected at %s too', async (path) => {
    const query = REJECTED['fragments that double under other names'];
    expect(await problemOfRejection(app.request.post(path).send({ query }))).toBeNull();
  });

  test.each(VALUES.map(([name, query, variables = {}]) => ({ name, query, variables })))(
    '$name: rejected',
    async ({ query, variables }) => {
      const errors = await errorsOf({ query, variables });
      expect(errors[0]!.message.length).toBeGreaterThan(10);
    }
  );

  test.each(Object.entries(DATA))('an article with %s: rejected', async (_, data) => {
    const errors = await errorsOf({ query: CREATE, variables: { d: data } }, target.program);
    expect(errors[0]!.message.length).toBeGreaterThan(10);
  });

  test.each(['"a\\u0000"', '"\\u0000"'])(
    '%s written into the document is not stored',
    async (text) => {
      const query = `mutation { createOfficial(data: { name: ${text} }) { documentId } }`;
      const [error] = await errorsOf({ query }, target.program);
      expect(error!.message).toContain('name');
    }
  );

  test.each([
    'null',
    '[]',
    '"x"',
    '5',
    '{"query":5}',
    '{"query":"{"}',
    '{',
    '[{"query":"{ __typename }"},{"query":"{ __typename }"}]',
  ])('%s for a request: rejected', async (body) => {
    expect(await problemOfRejection(post(body))).toBeNull();
  });

  test('five megabytes: rejected', async () => {
    for (const path of ['/graphql', '/graphql?a=1']) {
      const { status } = await app.request
        .post(path)
        .send({ query: `{ __typename }${' '.repeat(5e6)}` });
      expect(status).toBe(413);
    }
  });

  test('the queries of front ends are answered', async () => {
    const requested = [
      '{ articlePage(slug: "an-article") { title bodyJson quotes { text speaker { name } } } }',
      '{ __schema { types { name fields { name type { name ofType { name } } } } } }',
      '{ articles { title quotes { text speaker { name officesHeld { title } } } agreements { title } } }',
      '{ a: articles { ...F } b: articles { ...F } } fragment F on Article { title quotes { text } }',
    ];
    for (const query of requested)
      expect([query, (await post({ query })).body.errors]).toEqual([query, undefined]);
  });

  // Last: what all of that has left.
  test('nothing is left of it, and nothing is broken', async () => {
    expect(await countRecords(app)).toEqual(before);
    expect(await damage(app)).toEqual([]);
  });
});
