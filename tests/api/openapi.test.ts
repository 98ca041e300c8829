import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import committed from '../../types/generated/openapi.json';
import { AGREEMENT, ARTICLE, type Doc } from '../helpers/fixtures/newsroom';
import { addPicture } from '../helpers/fixtures/picture';
import { APP_DIR, describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const ARTICLE_SLUG = 'belarus-zimbabwe-military-agreement';

test('the committed document is valid OpenAPI 3.1', () => {
  // A library of ES modules, which Jest's own loader does not read: by its command.
  const library = path.join(APP_DIR, 'node_modules/@seriousme/openapi-schema-validator');
  const command = path.join(library, 'bin/validate-api-cli.js');
  execFileSync(process.execPath, [command, path.join(APP_DIR, 'types/generated/openapi.json')]);
  expect(committed.openapi).toBe('3.1.0');
});

describeStricterDatabase('the documentation of the API', (client) => {
  const { app } = useApp({ client });
  let document: Doc;
  let ajv: Ajv2020;

  beforeAll(async () => {
    await loadSampleNewsroom(app.strapi);
    await illustrate();
    document = (await app.request.get('/api/openapi.json')).body;
    ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(document, 'api');
  });

  /** Pictures, which the sample desk has none of. */
  async function illustrate(): Promise<void> {
    const picture = await addPicture(app.strapi);
    const documents = (uid: string): Doc => app.strapi.documents(uid as never);
    const [article] = await documents(ARTICLE).findMany({ filters: { slug: ARTICLE_SLUG } });
    await documents(ARTICLE).update({
      documentId: article.documentId,
      data: {
        cover: { image: picture.id, alternativeText: 'A hall', credit: 'Desk' },
        seo: { metaTitle: 'A title', shareImage: picture.id },
        corrections: [{ date: '2025-09-19T10:00:00.000Z', text: 'A name was wrong.' }],
      },
    });
    await documents(ARTICLE).publish({ documentId: article.documentId });
    const [agreement] = await documents(AGREEMENT).findMany({});
    await documents(AGREEMENT).update({
      documentId: agreement.documentId,
      data: { documents: [picture.id] },
    });
    await documents(AGREEMENT).publish({ documentId: agreement.documentId });
  }

  /** Returns the schema that the document has for an answer. */
  function validatorOf(route: string, status: number): ValidateFunction {
    const pointer = (key: string) => key.replace(/~/g, '~0').replace(/\//g, '~1');
    let response = document.paths[route].get.responses[status];
    let at = `#/paths/${pointer(route)}/get/responses/${status}`;
    if (response.$ref) {
      at = response.$ref;
      response = document.components.responses[at.split('/').pop()!];
    }
    const schema = `api${at}/content/${pointer('application/json')}/schema`;
    return ajv.compile({ $ref: encodeURI(schema) });
  }

  /** Finds the documented route that a request is to. */
  function documented(request: string): string {
    const path = `/${request.replace(/\?.*/, '')}`;
    const routes = Object.keys(document.paths);
    return (
      routes.find((route) => route === path) ??
      routes.find((route) => {
        const parts = route.split('/');
        return parts.at(-1)!.startsWith('{') && path.startsWith(`${parts.slice(0, -1).join('/')}/`);
      })!
    );
  }

  async function expectDocumented(request: string, status = 200): Promise<Doc> {
    const { body, status: answered } = await app.request.get(`/api/${request}`);
    expect([request, answered]).toEqual([request, status]);
    const validate = validatorOf(documented(request), status);
    validate(body);
    expect([request, validate.errors]).toEqual([request, null]);
    return body;
  }

  test('is the committed one (npm run types)', () => {
    expect(document).toEqual(committed);
  });

  test('names nothing private, and no route that is not public', () => {
    expect(JSON.stringify(document)).not.toMatch(
      /confidence|pendingQuotes|confirmedBy|minHash1|previousSlugs|createdBy|scheduledAt|fingerprint/
    );
    expect(
      Object.keys(document.paths)
        .join()
        .match(/user|auth|upload|admin/)
    ).toBeNull();
    for (const item of Object.values(document.paths)) expect(Object.keys(item!)).toEqual(['get']);
  });

  test('has the comments of the contract as descriptions', () => {
    const { ArticlePage, TextRun } = document.components.schemas;
    expect(ArticlePage.properties.translations.description).toBe('The article in other languages.');
    expect(TextRun.properties.quoteId.description).toContain('innermost quote');
  });

  test.each([
    `pages/articles/${ARTICLE_SLUG}`,
    'pages/articles',
    'pages/articles?pageSize=1',
    'pages/articles/two-towns-archives',
    'pages/officials',
    'pages/officials?locale=be&pageSize=1',
    'pages/agreements',
    'pages/quotes',
    'pages/quotes?q=military&pageSize=1',
    'pages/quotes?official=viktor-khrenin&facets=false',
    'pages/quotes?country=BY,ZW&kind=partial&kind=direct&locale=*&from=2020&office=minister',
    `articles?filters[slug]=${ARTICLE_SLUG}`,
    'articles?populate=*',
    'articles?populate[cover][populate]=*&populate[seo][populate]=*&populate[quotes][populate]=*',
    'articles?populate=agreements.parties.signatories.official&pagination[start]=0',
    'articles?fields=title',
    'quotes',
    'quotes?populate=*&pagination[withCount]=false',
    'officials?populate=*',
    'officials?populate=officesHeld.titles,biographies',
    'agreements',
    'agreements?populate[documents]=true&populate[relatedAgreements][populate]=*',
    'agreements?populate=*',
  ])('says what %s answers', async (request) => {
    const { data } = await expectDocumented(request);
    expect([data].flat()).not.toEqual([]);
  });

  test('says what an empty list answers', async () => {
    const nothing = 'pages/quotes?agreement=belarus-zimbabwe-military-co-operation&to=1999-12';
    expect((await expectDocumented(nothing)).data).toEqual([]);
  });

  test.each([
    'pages/officials/viktor-khrenin',
    'pages/officials/alexander-lukashenko?locale=be',
    'pages/agreements/belarus-zimbabwe-military-co-operation',
    'pages/agreements/loan-of-town-archives?locale=ru',
  ])('says what %s answers', async (request) => {
    const { data } = await expectDocumented(request);
    expect(data.slug).toBe(request.replace(/.*\/|\?.*/g, ''));
  });

  test('says what one record answers', async () => {
    for (const type of ['articles', 'quotes', 'officials', 'agreements']) {
      const { body } = await app.request.get(`/api/${type}?fields=id`);
      await expectDocumented(`${type}/${body.data[0].documentId}?populate=*`);
    }
  });

  test.each([
    ['pages/articles/there-is-none', 404],
    [`pages/articles/${ARTICLE_SLUG}?locale=be`, 404],
    [`pages/articles/${ARTICLE_SLUG}?language=be`, 400],
    ['pages/articles?pageSize=1000', 400],
    ['pages/officials?language=be', 400],
    ['pages/agreements?cursor=nothing', 400],
    ['pages/quotes?from=yesterday', 400],
    ['pages/quotes?official=nobody', 404],
    ['pages/officials/nobody', 404],
    ['pages/agreements/nothing', 404],
    ['articles?populate=deep', 400],
    ['articles?status=draft', 403],
    ['quotes/there-is-none', 404],
  ])('describes the error for %s (%i)', async (request, status) => {
    await expectDocumented(request, status);
  });

  test('the names of earlier versions are gone', async () => {
    const names = /\b(piece|statement|profile|dossier)s?\b/i;
    const { info, paths, components } = document;
    const routes = Object.entries(paths as Record<string, Doc>).filter(([, { get }]) =>
      get.tags.includes('Pages')
    );
    expect(
      JSON.stringify({ info, routes, components: Object.keys(components.schemas) })
    ).not.toMatch(names);
    for (const path of ['pieces', 'statements', 'profiles/x', 'dossiers/x', 'previews/x'])
      expect((await app.request.get(`/api/${path}`)).status).toBe(404);
  });

  test('the GraphQL schema of the running server is the committed one', async () => {
    const { text, status } = await app.request.get('/api/schema.graphql');
    expect(status).toBe(200);
    expect(text).toBe(readFileSync(path.join(APP_DIR, 'types/generated/schema.graphql'), 'utf8'));
  });

  test('a field that is not documented is noticed, however deep', async () => {
    const article = await expectDocumented(`pages/articles/${ARTICLE_SLUG}`);
    article.data.quotes[0].speaker.secret = 1;
    expect(validatorOf('/pages/articles/{slug}', 200)(article)).toBe(false);
    const articles = await expectDocumented(`articles?filters[slug]=${ARTICLE_SLUG}`);
    articles.data[0].quotes[0].speaker.secret = 1;
    expect(validatorOf('/articles', 200)(articles)).toBe(false);
  });

  test('can be browsed without other hosts', async () => {
    const { text, status, headers } = await app.request.get('/api/docs');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(text).not.toMatch(/https?:\/\//);
    const policy = headers['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe-eval');
    const files = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBe(4);
    for (const file of files) {
      const answer = await app.request.get(file);
      expect([file, answer.status]).toEqual([file, 200]);
    }
    expect((await app.request.get('/api/docs/package.json')).status).toBe(404);
    expect((await app.request.get('/api/docs/..%2Fpackage.json')).status).toBe(404);
  });
});
