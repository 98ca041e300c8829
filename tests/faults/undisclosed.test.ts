/**
 * Tests that no request of a visitor reveals private data: every query is sent twice, and in between all private data
 * is changed. Answers, headers and errors have to be the same to the byte.
 */
import { createHash } from 'node:crypto';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { signInAll, type Credentials } from '../helpers/access/callers';
import { graphqlQuestions, queriesOf } from '../helpers/access/questions';
import { DRAFT, secretNewsroom, type SecretNewsroom } from '../helpers/access/secret-newsroom';
import {
  AGREEMENT,
  ARTICLE,
  blocks,
  newsroomOf,
  OFFICIAL,
  QUOTE,
  type Doc,
} from '../helpers/fixtures/newsroom';
import { times } from '../helpers/runs/fault-runs';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

jest.setTimeout(1_800_000);

const AT_ONCE = 8;
/** The short run sends every query that ever revealed something, and a sample of the others. */
const STEP = times(12, 1);
const TELLING = /localizations|createdBy|updatedBy|related|_q|\/api\/[a-z]+\/|statements/;
const TYPES = { articles: ARTICLE, agreements: AGREEMENT, officials: OFFICIAL, quotes: QUOTE };
/** Changes from one request to the next by itself. */
const PASSING = new Set(['date', 'connection', 'keep-alive', 'x-request-id']);

describeDatabases('what is not public', (client) => {
  let app: Booted;
  let credentials: Credentials;
  let newsroom: SecretNewsroom;

  beforeAll(async () => {
    app = await bootStrapi({ client });
    credentials = await signInAll(app);
    newsroom = await secretNewsroom(app, credentials);
  });
  afterAll(() => app?.stop());

  /** Makes all that is not public something else. */
  async function changeAll(): Promise<void> {
    const own = newsroomOf(app.strapi);
    const { article, official, agreement, unpublished } = newsroom;
    const other = await own.official({ name: 'Bruno Lind', country: 'SE' });
    await own.documents(OFFICIAL).update({
      documentId: official.documentId,
      data: { name: 'Ada Other', slug: 'ada-other', honorific: 'Captain', country: 'SE' },
    });
    await own.documents(AGREEMENT).update({
      documentId: agreement.documentId,
      data: { title: 'A pact', slug: 'a-pact', signedOn: '2025', summary: null, kind: 'protocol' },
    });
    await own.documents(ARTICLE).update({
      documentId: article.documentId,
      data: {
        title: 'Something else',
        slug: 'something-else',
        standfirst: null,
        body: blocks('“We wait,” said Bruno Lind.', '“Until spring.”'),
        officials: [other.documentId],
        agreements: [unpublished.agreement.documentId],
        scheduledAt: '2030-01-01T00:00:00.000Z',
        embargoedUntil: '2029-01-01T00:00:00.000Z',
        cover: null,
        section: 'defence',
      },
    });
    await own.documents(ARTICLE).update({
      documentId: article.documentId,
      locale: 'ru',
      data: { title: 'Порт', body: blocks('«Мост откроют», — сказал Bruno Lind.') },
    });
    await own.documents(ARTICLE).delete({ documentId: unpublished.article.documentId });
    await own.documents(OFFICIAL).delete({ documentId: unpublished.official.documentId });
    for (let i = 0; i < 3; i++) {
      await own.article([`“Number ${i} is new,” said Bruno Lind.`], {
        title: `Draft ${i}`,
        officials: [official.documentId],
        agreements: [agreement.documentId],
      });
    }
    await app.strapi.db
      .query('admin::user')
      .updateMany({ where: {}, data: { firstname: 'Olga', lastname: 'Olsen' } });
  }

  /** Sends every query; returns each with a fingerprint of its answer. */
  async function answers(questions: [string, object?][]): Promise<Map<string, string>> {
    const received = new Map<string, string>();
    const ask = async ([path, body]: [string, object?]): Promise<void> => {
      const { status, headers, text } = body
        ? await app.request.post(path).send(body)
        : await app.request.get(path).redirects(0);
      const kept = Object.entries(headers as Record<string, string>).filter(
        ([name]) => !PASSING.has(name)
      );
      const whole = JSON.stringify([status, kept, text]);
      const print = createHash('sha256').update(whole).digest('base64url');
      received.set(body ? JSON.stringify(body) : path, `${status} ${print} ${text.slice(0, 160)}`);
    };
    for (let i = 0; i < questions.length; i += AT_ONCE) {
      await Promise.all(questions.slice(i, i + AT_ONCE).map(ask));
    }
    return received;
  }

  function everyQuestion(introspection: Doc): [string, object?][] {
    const generated = Object.entries(TYPES).flatMap(([path, uid]) =>
      queriesOf(app.strapi, uid, DRAFT).map((query): [string] => [`/api/${path}?${query}`])
    );
    const all = [newsroom, newsroom.unpublished] as Doc[];
    const one = all.flatMap(({ article, official, agreement, quote }): [string][] => [
      ...[article.slug, article.documentId].map((id): [string] => [`/api/pages/articles/${id}`]),
      ...[official.slug, official.documentId].map((id): [string] => [`/api/pages/officials/${id}`]),
      ...[agreement.slug, agreement.documentId].map((id): [string] => [
        `/api/pages/agreements/${id}`,
      ]),
      [`/api/pages/quotes?official=${official.slug}`],
      [`/api/pages/quotes?agreement=${agreement.slug}`],
      [`/api/articles/${article.documentId}`],
      [`/api/officials/${official.documentId}`],
      [`/api/agreements/${agreement.documentId}`],
      [`/api/quotes/${quote.documentId}`],
    ]);
    const pages = ['something-else', 'ada-other', 'a-pact', 'draft-0'].flatMap(
      (slug): [string][] => [
        [`/api/pages/articles/${slug}`],
        [`/api/pages/officials/${slug}`],
        [`/api/pages/agreements/${slug}`],
      ]
    );
    const lists: [string][] = [
      ['/api/pages/articles'],
      ['/api/pages/articles?locale=ru'],
      ['/api/pages/articles?section=defence'],
      ['/api/pages/officials'],
      ['/api/pages/officials?locale=ru'],
      ['/api/pages/agreements'],
      ['/api/pages/quotes'],
      ['/api/pages/quotes?locale=ru'],
      [`/api/pages/quotes?q=${DRAFT}`],
      ['/api/pages/quotes?country=SE'],
    ];
    const graphql = graphqlQuestions(buildClientSchema(introspection), DRAFT).map(
      (query): [string, object] => ['/graphql', { query }]
    );
    const searches = [
      '{ officialPages { data { slug name } nextCursor } }',
      '{ agreementPages { data { slug title } nextCursor } }',
      `{ quoteSearch(q: "${DRAFT}") { data { text } facets { speakers { value count } } } }`,
    ].map((query): [string, object] => ['/graphql', { query }]);
    return [...generated, ...one, ...pages, ...lists, ...graphql, ...searches].filter(
      (question, i) => i % STEP === 0 || TELLING.test(JSON.stringify(question))
    );
  }

  test('changes nothing that a visitor is answered', async () => {
    const { body } = await app.request.post('/graphql').send({ query: getIntrospectionQuery() });
    const questions = everyQuestion(body.data);
    const before = await answers(questions);
    await changeAll();
    const after = await answers(questions);

    const differ = [...before].flatMap(([question, received]) =>
      after.get(question) === received
        ? []
        : [`${question}\n  ${received}\n  ${after.get(question)}`]
    );
    expect(differ).toEqual([]);
    const isAnswer = (received: string) =>
      received.startsWith('200') && received.includes('documentId');
    const found = [...before.values()].filter(isAnswer).length;
    console.info(`${client}: ${before.size} questions, ${found} of them find something.`);
    expect(found).toBeGreaterThan(times(40, 300));
  });
});
