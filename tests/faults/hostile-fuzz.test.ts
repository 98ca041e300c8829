/** Tests that random requests get an answer or a proper error, never a server error, and break nothing. */
import fc from 'fast-check';
import { times } from '../helpers/runs/fault-runs';
import {
  damage,
  HALVES,
  NUL,
  prepareTarget,
  problemOfAnswer,
  type Target,
} from '../helpers/http/hostile';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(3_600_000);

const RUNS = times(60, 5000);

const ATTRIBUTES = [
  ...['title', 'slug', 'body', 'quotes', 'speaker', 'name', 'text', 'officials', 'agreements'],
  ...['dateline', 'date', 'locale', 'id', 'documentId', 'cover', 'image', 'localizations'],
  ...['createdBy', 'pendingQuotes', 'review', 'authors', 'parties', 'signatories', 'previousSlugs'],
];
const OPERATORS = [
  ...['$eq', '$in', '$null', '$between', '$containsi', '$and', '$or', '$not', '$gt', '$startsWith'],
  ...['connect', 'disconnect', 'set', 'populate', 'filters', 'sort', 'fields', 'on', '0', '-1'],
];
const NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '',
  ' ',
  '.',
  '[',
  ']',
  '*',
];
const PARAMETERS = [
  ...['filters', 'sort', 'populate', 'fields', 'pagination', 'locale', 'status', '_q'],
  ...['q', 'cursor', 'pageSize', 'official', 'agreement', 'from', 'to', 'language', 'country'],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ATTRIBUTES) },
  { weight: 3, arbitrary: fc.constantFrom(...OPERATORS) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) }
);
const scalar = fc.oneof(
  word,
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom(NUL, ...HALVES, 'true', 'null', 'draft', 'en', '1e999', '2026-02-31', '$$', '%'),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, false)
);
const query = fc
  .array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.array(word, { maxLength: 5 }), scalar), {
    maxLength: 4,
  })
  .map((parameters) =>
    parameters
      .map(([name, keys, value]) => {
        const path = name + keys.map((key) => `[${key}]`).join('');
        // Half a character has no encoding.
        const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());
        return `${encode(path)}=${encode(String(value))}`;
      })
      .join('&')
  );

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 4, noNullPrototype: true })
  ),
}));
const block = fc.record(
  {
    type: fc.constantFrom(
      'paragraph',
      'heading',
      'list',
      'list-item',
      'quote',
      'code',
      'link',
      'x'
    ),
    level: scalar,
    format: fc.constantFrom('ordered', 'unordered', 'x'),
    url: scalar,
    children: fc.oneof(
      fc.array(
        fc.record(
          {
            type: fc.constantFrom('text', 'link', 'list-item', 'text'),
            text: fc.oneof(scalar, fc.constant('“We shall see,” said Ada Marlow. “')),
            bold: scalar,
            children: tree,
          },
          { requiredKeys: ['type'] }
        ),
        { maxLength: 3 }
      ),
      tree
    ),
  },
  { requiredKeys: ['type'] }
);
const data = fc.record(
  {
    title: fc.oneof(scalar, fc.constant('A title')),
    name: fc.oneof(scalar, fc.constant('A name')),
    body: fc.oneof(fc.array(block, { maxLength: 4 }), tree),
    dateline: tree,
    authors: tree,
    officesHeld: tree,
    parties: tree,
    agreements: tree,
    officials: tree,
    locale: scalar,
  },
  { requiredKeys: [] }
);

const literal = (value: unknown): string =>
  JSON.stringify(value)?.replace(/"([A-Za-z_]\w*)":/g, '$1: ') ?? 'null';

describeDatabases('whatever is sent', (client) => {
  const { app } = useApp({ client });
  let target: Target;

  beforeAll(async () => {
    target = await prepareTarget(app);
  });
  afterEach(async () => {
    const { body } = await app.request.get('/api/articles?pagination[pageSize]=1');
    const shown = Math.min(25, body.meta.pagination.total);
    expect(await damage(app, shown)).toEqual([]);
  });

  const PATHS = ['articles', 'officials', 'agreements', 'quotes', 'pages/articles', 'pages/quotes'];

  test('a query is answered or rejected', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(...PATHS), query, async (path, requested) => {
        expect(await problemOfAnswer(app.request.get(`/api/${path}?${requested}`))).toBeNull();
      }),
      { numRuns: RUNS }
    ));

  test('a record is written or rejected', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('articles', 'officials', 'agreements'),
        fc.boolean(),
        data,
        async (path, isNew, sent) => {
          const { documentId } = path === 'officials' ? target.official : target.article;
          const request = isNew
            ? app.request.post(`/api/${path}`)
            : app.request.put(`/api/${path}/${documentId}`);
          const requested = request.set('Authorization', target.program).send({ data: sent });
          expect(await problemOfAnswer(requested)).toBeNull();
        }
      ),
      { numRuns: RUNS }
    ));

  test('GraphQL answers or rejects', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'articles',
          'quotes',
          'officials_connection',
          'articlePage',
          'articlePages'
        ),
        fc.constantFrom('filters', 'sort', 'pagination', 'locale', 'slug', 'status'),
        tree,
        fc.string({ maxLength: 60 }),
        fc.boolean(),
        async (field, argument, value, noise, isNoise) => {
          const requested = isNoise
            ? `{ ${field} { ${noise} } }`
            : `{ ${field}(${argument}: ${literal(value)}) { documentId } }`;
          const request = app.request.post('/graphql').send({ query: requested, variables: value });
          expect(await problemOfAnswer(request)).toBeNull();
        }
      ),
      { numRuns: RUNS }
    ));
});
