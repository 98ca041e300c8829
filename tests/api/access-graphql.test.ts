/** Compares what each caller may read of every field of GraphQL with docs/access.md. */
import {
  buildClientSchema,
  getIntrospectionQuery,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import {
  CALLERS,
  OUTSIDE,
  signInAll,
  type Caller,
  type Credentials,
} from '../helpers/access/callers';
import {
  aboutOf,
  everyField,
  ofRoot,
  rootFields,
  type Operation,
} from '../helpers/access/graphql-fields';
import { privateAttributes, privateWords } from '../helpers/access/private-words';
import {
  DRAFT,
  PUBLIC,
  SECRET_SETTINGS,
  secretNewsroom,
  type SecretNewsroom,
} from '../helpers/access/secret-newsroom';
import { differences, readTable, type Access } from '../helpers/access/table';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

jest.setTimeout(180_000);

const REJECTED = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'STRAPI_UNAUTHORIZED_ERROR']);

interface Answer {
  status: number;
  text: string;
  data?: unknown;
  codes: (string | undefined)[];
}

// Rights do not depend on the database; tests/faults/undisclosed covers what filters reveal.
describe('every field of GraphQL', () => {
  let app: Booted;
  let credentials: Credentials;
  let newsroom: SecretNewsroom;
  let schema: GraphQLSchema;

  async function ask(query: string, caller: Caller): Promise<Answer> {
    const requested = app.request.post('/graphql');
    const authorization = credentials[caller];
    if (authorization) requested.set('Authorization', authorization);
    const { status, text, body } = await requested.send({ query });
    const codes = (body.errors ?? []).map(
      (error: Error & { extensions?: { code?: string } }) => error.extensions?.code
    );
    return { status, text, data: body.data, codes };
  }

  beforeAll(async () => {
    app = await bootStrapi({ env: SECRET_SETTINGS });
    credentials = await signInAll(app);
    newsroom = await secretNewsroom(app, credentials);
    const { body } = await app.request.post('/graphql').send({ query: getIntrospectionQuery() });
    schema = buildClientSchema(body.data);
  });
  afterAll(() => app?.stop());

  /** Lists the queries of a root field that could reveal more than they should. */
  const waysTo = (operation: Operation, name: string): string[] => {
    if (operation === 'mutation') return [ofRoot(schema, operation, name, {})];
    const ways = (['known', 'hidden'] as const).flatMap((which) => {
      const about = aboutOf(newsroom, which)(name);
      return [about, { ...about, status: 'DRAFT' }].map((values) =>
        ofRoot(schema, operation, name, values)
      );
    });
    // A list takes no arguments that name a record.
    return [...new Set(ways)];
  };

  function outcome(operation: Operation, answers: Answer[]): string {
    const isRejected = ({ status, codes }: Answer) =>
      status === 401 || codes.some((code) => code !== undefined && REJECTED.has(code));
    if (answers.every(isRejected)) return '–';
    if (operation === 'mutation') return 'may';
    const texts = answers.map(({ data }) => JSON.stringify(data ?? null));
    if (texts.some((text) => text.includes(DRAFT))) return 'drafts';
    return texts.some((text) => text.includes(PUBLIC)) ? 'published' : 'open';
  }

  test.each(['query', 'mutation'] as const)(
    'that a %s begins with answers each caller what the table says, and nothing inner',
    async (operation) => {
      const { columns, rows } = readTable(
        operation === 'query' ? 'GraphQL queries' : 'GraphQL mutations'
      );
      expect(columns).toEqual([...CALLERS]);
      const inner = privateWords(app.strapi);
      const received: string[] = [];
      const observed: Access = new Map();
      for (const name of rootFields(schema, operation)) {
        const cells: string[] = [];
        for (const caller of CALLERS) {
          const answers: Answer[] = [];
          for (const query of waysTo(operation, name)) answers.push(await ask(query, caller));
          cells.push(outcome(operation, answers));
          const found = answers.find(({ text }) => inner.test(text));
          if (found && OUTSIDE.includes(caller)) received.push(`${caller}, ${name}: ${found.text}`);
        }
        observed.set(name, cells);
      }
      expect(received).toEqual([]);
      expect(differences(rows, observed)).toEqual([]);
    }
  );

  test('that a reader can come to shows no draft and nothing inner', async () => {
    const received: string[] = [];
    const inner = privateWords(app.strapi);
    let answered = 0;
    const places = (['known', 'hidden'] as const).flatMap((which) =>
      everyField(schema, aboutOf(newsroom, which))
    );
    const requested = new Map(places.map(({ name, query }) => [query, name]));
    for (const [query, name] of requested) {
      const { text, data } = await ask(query, 'visitor');
      if (JSON.stringify(data ?? null).includes(DRAFT) || inner.test(text)) {
        received.push(`${name}: ${query} ${text}`.slice(0, 300));
      }
      if (data) answered++;
    }
    expect(received).toEqual([]);
    // The walk does come to what is public.
    expect(answered).toBeGreaterThan(200);
  });

  test('is none of the private ones, nor filters by one', () => {
    const names = new Set([...privateAttributes(app.strapi), 'createdBy', 'updatedBy']);
    const known = Object.values(schema.getTypeMap()).flatMap((type) => {
      const isRequested = isObjectType(type) || type.name.endsWith('FiltersInput');
      return isRequested && !type.name.startsWith('__')
        ? Object.keys((type as GraphQLObjectType).getFields())
        : [];
    });
    expect(known.filter((name) => names.has(name))).toEqual([]);
  });
});
