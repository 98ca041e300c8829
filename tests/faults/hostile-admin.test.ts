/** Tests hostile requests of a signed-in user to the admin's routes, and to those of the plugins. */
import { signIn } from '../helpers/http/admin';
import {
  damage,
  HALVES,
  manyQuotes,
  nestedJson,
  nestedLists,
  NUL,
  paragraph,
  prepareTarget,
  problemOfAnswer,
  problemOfRejection,
  type Target,
} from '../helpers/http/hostile';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(300_000);

const CM = '/content-manager/collection-types/api::article.article';

const SAVES: Record<string, object | string> = {
  'a text for a body': { title: 'T', body: 'x' },
  'a body as a text of JSON': { title: 'T', body: JSON.stringify([paragraph('x')]) },
  'lists in lists': { title: 'T', body: [nestedLists(1000)] },
  'too many quotes': { title: 'T', body: manyQuotes(5000) },
  'a number for a title': { title: 5 },
  'a list': '[]',
  'no object': 'null',
  'a prototype': '{"title":"T","__proto__":{"polluted":1}}',
  'objects without end': `{"title":"T","body":${nestedJson(50_000)}}`,
  'a relation to no text': { title: 'T', agreements: { connect: [{ documentId: {} }] } },
};

const ANALYSES: Record<string, object | string> = {
  nothing: {},
  'an object for a body': { body: {} },
  'nothing and a number for blocks': { body: [null, 5] },
  'a number for a text': { body: [paragraph(5)] },
  'ten thousand quotes': { body: manyQuotes(10_000) },
  'lists in lists': { body: [nestedLists(1000)] },
  'a language that is none': { body: [], locale: '__proto__' },
  'an object for a language': { body: [], locale: {} },
  'a day that is none': { body: [], date: '2025-02-31' },
  'an object for a day': { body: [], date: {} },
  'an object for an article': { body: [], documentId: {} },
};

const DECISIONS: [string, object][] = [
  ['reassign', { speaker: {} }],
  ['reassign', { speaker: 'nobody' }],
  ['reassign', { official: [] }],
  ['reassign', { official: { name: {} } }],
  ['reassign', { official: { name: 'Q', office: 'x' } }],
  ['reassign', { attributionText: 'x'.repeat(5000) }],
  ['confirm', { seen: 5 }],
  ['confirm', { locale: {} }],
  ['dismiss', { locale: '../../x' }],
  ['place', { anchor: { block: -1, start: 0, end: 1, exact: 'x' } }],
  ['place', { anchor: { block: 1e15, start: 0, end: 1, exact: 'x' } }],
];

const LISTS = [
  'page=x',
  'pageSize=1000000',
  'filters[zzz]=1',
  'filters[id]=abc',
  'filters[pendingQuotes][$gt]=abc',
  `filters${'[$or][0]'.repeat(50)}[title]=x`,
  '__proto__[a]=1',
  'sort=zzz',
];

describeStricterDatabase('hostile requests to the admin', (client) => {
  const { app } = useApp({ client });
  let target: Target;
  let admin: string;

  beforeAll(async () => {
    target = await prepareTarget(app);
    admin = await signIn(app, 'strapi-super-admin');
  });

  const post = (path: string, body: object | string) =>
    app.request
      .post(path)
      .set('Authorization', `Bearer ${admin}`)
      .set('Content-Type', 'application/json')
      .send(body);
  const get = (path: string) => app.request.get(path).set('Authorization', `Bearer ${admin}`);

  test.each(Object.entries(SAVES))('an article with %s is rejected', async (_, body) => {
    expect(await problemOfRejection(post(CM, body))).toBeNull();
  });

  test('what an editor cannot see does not keep them from saving', async () => {
    const body = [paragraph(`“We${NUL} shall ${HALVES[0]}see,” said Ada Marlow.`)];
    const { status, body: saved } = await post(CM, { title: `A${NUL} title`, body });
    expect([status, saved.data.title]).toEqual([201, 'A title']);
    expect(saved.data.body[0].children[0].text).toBe('“We shall \ufffdsee,” said Ada Marlow.');
    const { body: quotes } = await get(`/quotes/articles/${saved.data.documentId}/quotes`);
    expect(quotes.data).toMatchObject([{ text: 'We shall \ufffdsee,' }]);
  });

  test.each(LISTS)('the list of articles bears ?%s', async (query) => {
    const problem = await problemOfAnswer(get(`${CM}?${query}`));
    expect(problem).toBeNull();
  });

  test.each(['{}', '{"documentIds":5}', '{"documentIds":[{}]}', '{"documentIds":[null]}'])(
    'many at once with %s are rejected',
    async (body) => {
      for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete'])
        expect(await problemOfRejection(post(`${CM}/actions/${action}`, body))).toBeNull();
    }
  );

  test.each(Object.entries(ANALYSES))('an analysis with %s is rejected', async (_, body) => {
    expect(await problemOfRejection(post('/quotes/analyse', body))).toBeNull();
  });

  test.each(DECISIONS)('%s with %j is rejected', async (act, body) => {
    const { documentId } = target.quote;
    expect(await problemOfRejection(post(`/quotes/quotes/${documentId}/${act}`, body))).toBeNull();
  });

  test.each(['zzz', 'a%00b', '__proto__'])('nothing is done with %s', async (id) => {
    for (const act of ['confirm', 'reassign', 'dismiss', 'restore', 'place', 'undo'])
      expect(await problemOfRejection(post(`/quotes/quotes/${id}/${act}`, {}))).toBeNull();
    for (const path of ['quotes', 'preflight'])
      expect(await problemOfRejection(get(`/quotes/articles/${id}/${path}`))).toBeNull();
  });

  test('people are searched for by no more words than a search has', async () => {
    await app.strapi.documents('api::official.official').create({
      data: {
        name: 'Bo Many',
        alternateNames: Array.from({ length: 60 }, (_, i) => ({ name: `Bo ${i} Minister` })),
        officesHeld: Array.from({ length: 60 }, (_, i) => ({ title: `Minister ${i} of Bo` })),
      } as never,
    });
    const { body } = await get('/quotes/people?q=bo%20min%20of%20m%20o%20n%20i%20s');
    expect(body.data).toMatchObject([{ name: 'Bo Many' }]);
    expect(
      await problemOfRejection(
        get(`/quotes/people?q=${'%22%20'.repeat(5)}a%20b%20c%20d%20e%20f%20g%20h%20i%20j`)
      )
    ).toBeNull();
    for (const query of ['q[a]=1', 'locale=__proto__', 'date=zzz', `q=${'x'.repeat(3000)}`])
      expect(await problemOfRejection(get(`/quotes/people?${query}`))).toBeNull();
  });

  test.each([
    '/quotes/people?q=%00',
    '/quotes/activity-log?article=%00',
    '/quotes/activity-log?page=1e9',
    '/quotes/dashboard/published?since=%00',
  ])('%s finds nothing', async (path) => {
    expect(await problemOfAnswer(get(path))).toBeNull();
  });

  // Last: what all of that has left.
  test('nothing is broken by it', async () => {
    expect(await damage(app)).toEqual([]);
  });
});
