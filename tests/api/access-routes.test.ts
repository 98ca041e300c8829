/** Compares what each caller may read of every route with docs/access.md. */
import { differences, readTable, type Access } from '../helpers/access/table';
import { CALLERS, OUTSIDE, signInAll, type Credentials } from '../helpers/access/callers';
import { privateWords } from '../helpers/access/private-words';
import { ask, nameOf, outcome, routesOf, type Route } from '../helpers/access/routes';
import {
  SECRET_SETTINGS,
  secretNewsroom,
  type SecretNewsroom,
} from '../helpers/access/secret-newsroom';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';

jest.setTimeout(180_000);
/** Shortens a long answer for the message. */
const LINE = 200;

// Rights do not depend on the database; tests/faults/undisclosed covers what filters reveal.
describe('every route', () => {
  let app: Booted;
  let credentials: Credentials;
  let newsroom: SecretNewsroom;
  const routes = (isOurs: (path: string) => boolean): Route[] =>
    routesOf(app.strapi)
      .filter(({ path }) => isOurs(path))
      // Signs out whoever asks.
      .sort((a, b) => Number(a.path.endsWith('/logout')) - Number(b.path.endsWith('/logout')));

  beforeAll(async () => {
    app = await bootStrapi({ env: SECRET_SETTINGS });
    credentials = await signInAll(app);
    newsroom = await secretNewsroom(app, credentials);
  });
  afterAll(() => app?.stop());

  /**
   * Compares what every caller gets of these routes, and what a caller outside the newsroom got of its private data.
   */
  async function look(requested: Route[]): Promise<{ observed: Access; received: string[] }> {
    const received: string[] = [];
    const inner = privateWords(app.strapi);
    const observed: Access = new Map();
    for (const route of requested) {
      const cells: string[] = [];
      for (const caller of CALLERS) {
        const answers = await ask(app, route, newsroom, credentials[caller]);
        cells.push(outcome(route, answers));
        if (!OUTSIDE.includes(caller)) continue;
        // A token with full access may read the schema.
        if (route.path.startsWith('/api/content-type-builder/')) continue;
        const found = answers.find(({ text }) => inner.test(text));
        if (found)
          received.push(`${caller}: ${inner.exec(found.text)![0]} in ${found.text.slice(0, LINE)}`);
      }
      observed.set(nameOf(route), cells);
    }
    return { observed, received };
  }

  const isContentApi = (path: string) => path.startsWith('/api/');
  const isNewsroom = (path: string) => path.startsWith('/quotes/');

  test.each([
    ['Content API', isContentApi],
    ['Newsroom routes', isNewsroom],
  ])(
    'under "%s" answers each caller what the table says, and nothing inner',
    async (name, isIt) => {
      const { columns, rows } = readTable(name);
      expect(columns).toEqual([...CALLERS]);
      const { observed, received } = await look(routes(isIt));
      expect(received).toEqual([]);
      expect(differences(rows, observed)).toEqual([]);
    }
  );

  test('every other route is for users of the admin, or in the table of open routes', async () => {
    const { rows } = readTable('Everything else');
    const { observed, received } = await look(
      routes((path) => !isContentApi(path) && !isNewsroom(path) && path.startsWith('/'))
    );
    const open = [...observed].flatMap(([name, cells]): [string, string[]][] => {
      const outside = cells.slice(0, OUTSIDE.length);
      return outside.every((cell) => cell === '–') ? [] : [[name, outside]];
    });
    expect(received).toEqual([]);
    expect(differences(rows, new Map(open))).toEqual([]);
  });

  test('that is not in the table is found out', () => {
    const { rows } = readTable('Content API');
    const observed: Access = new Map([...rows, ['GET /api/secrets', ['open']]]);
    observed.delete('GET /api/quotes');
    observed.set('GET /api/articles', ['drafts']);
    expect(differences(rows, observed).map((line) => line.split(':')[0])).toEqual([
      'not in docs/access.md',
      'in docs/access.md, but there is none',
      'promised',
    ]);
  });
});
