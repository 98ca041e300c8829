import { signIn } from '../helpers/http/admin';
import {
  contentManager,
  documentService,
  graphQL,
  rest,
  type Way,
} from '../helpers/content/ways-to-write';
import { AGREEMENT, ARTICLE, OFFICIAL, QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const WAYS = ['content manager', 'REST', 'GraphQL', 'Document Service'] as const;
type WayName = (typeof WAYS)[number];

const linkTo = (url: string) => [
  {
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', text: 'Here' }] }],
  },
];
const RUNS = 'java\nscript:alert(1)';

/** A record as an editor may write it, with one value that cannot be right. */
const WRONG: [what: string, uid: string, data: Doc, message: RegExp][] = [
  ['address of a source', ARTICLE, { sources: [{ name: 'A', url: RUNS }] }, /sources\.0\.url/],
  ['address of a page', ARTICLE, { seo: { canonicalUrl: '//evil.example' } }, /seo\.canonicalUrl/],
  ['link in a text', ARTICLE, { body: linkTo('https://bank.example@evil.example/') }, /body.*url/],
  ['link to a file server', ARTICLE, { body: linkTo('ftp://example.org/1') }, /body.*url/],
  [
    'address as an identifier',
    OFFICIAL,
    { identifiers: [{ scheme: 'Site', value: 'data:text/html,x' }] },
    /identifiers\.0\.value/,
  ],
  ['title of spaces', ARTICLE, { title: '\u2003 ' }, /title: holds nothing but spaces/],
  ['title of marks', AGREEMENT, { title: '…!' }, /title: “…!” has no letter/],
  ['name that is not seen', OFFICIAL, { name: '\u200B\u200E' }, /zero-width space \(U\+200B\)/],
  ['name that turns', OFFICIAL, { name: 'Ada \u202EMarlow' }, /right-to-left override/],
  ['name that is an article', OFFICIAL, { name: 'The' }, /name: “The” is/],
  ['name that is a role', OFFICIAL, { name: 'президент' }, /name: “президент”/],
  [
    'other name that is a role',
    OFFICIAL,
    { alternateNames: [{ name: 'the minister' }] },
    /alternateNames\.0\.name/,
  ],
  ['author who is not seen', ARTICLE, { authors: [{ name: '\u2060' }] }, /authors\.0\.name/],
  ['subject of marks', ARTICLE, { subjects: [{ name: '—' }] }, /subjects\.0\.name/],
  ['office that is not seen', OFFICIAL, { officesHeld: [{ title: '\u200F' }] }, /officesHeld\.0/],
  ['party of spaces', AGREEMENT, { parties: [{ organization: '  ' }] }, /organization/],
  [
    'office that ends first',
    OFFICIAL,
    { officesHeld: [{ title: 'Mayor', from: '2020-01', to: '2019' }] },
    /officesHeld\.0\.to: the office ends \(2019\) before it begins \(2020-01\)/,
  ],
  [
    'agreement that was not signed',
    AGREEMENT,
    { signedOn: '2025-09', inForceOn: '2025-08' },
    /inForceOn: the agreement is in force/,
  ],
];

describeDatabases('what cannot be right', (client) => {
  const { app, newsroom } = useApp({ client });
  const ways = {} as Record<WayName, Way>;

  beforeAll(async () => {
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'full',
      description: '',
      lifespan: null,
      type: 'full-access',
    });
    ways['content manager'] = contentManager(app, await signIn(app, 'strapi-editor'));
    ways.REST = rest(app, accessKey);
    ways.GraphQL = graphQL(app, accessKey);
    ways['Document Service'] = documentService(app);
  });
  afterEach(() => newsroom.clear());

  const base = (uid: string) => (uid === OFFICIAL ? { name: 'Ada Marlow' } : { title: 'A pact' });

  describe.each(WAYS)('by %s', (name) => {
    it.each(WRONG)('is rejected with a sentence: %s', async (_what, uid, data, message) => {
      const created = await ways[name].create(uid, { ...base(uid), ...data });
      expect([created.status, created.said]).toEqual([400, expect.stringMatching(message)]);
      const { documentId } = await ways[name].create(uid, base(uid));
      const updated = await ways[name].update(uid, documentId!, data);
      expect([updated.status, updated.said]).toEqual([400, expect.stringMatching(message)]);
    });
  });

  it('is rejected of a quote', async () => {
    const article = await newsroom.article(['“The pier will be repaired,” said Ada Marlow.']);
    const [{ documentId }] = await newsroom.quotes(article);
    for (const data of [{ sourceUrl: RUNS }, { occasion: '\u200B' }, { attributionText: '  ' }]) {
      const { status, said } = await ways['content manager'].update(QUOTE, documentId, data);
      expect([status, said]).toEqual([400, expect.stringContaining(Object.keys(data)[0]!)]);
    }
    const token = await signIn(app, 'strapi-editor', 'Rita');
    const { status } = await app.request
      .post(`/quotes/quotes/${documentId}/reassign`)
      .set('Authorization', `Bearer ${token}`)
      .send({ attributionText: '\u200B\u200B' });
    expect(status).toBe(400);
  });

  it('is rejected of two dates where one is written and the other stored', async () => {
    const agreement = await newsroom.documents(AGREEMENT).create({
      data: { title: 'A pact', signedOn: '2025-09-17' },
    });
    const update = (data: object) => ways.REST.update(AGREEMENT, agreement.documentId, data as Doc);
    expect((await update({ inForceOn: '2025-09-16' })).status).toBe(400);
    expect((await update({ inForceOn: '2025-09' })).status).toBe(200);

    const official = await newsroom.official({ officesHeld: [{ title: 'Mayor', from: '2020' }] });
    const { officesHeld } = await newsroom
      .documents(OFFICIAL)
      .findOne({ documentId: official.documentId, populate: ['officesHeld'] });
    const office = { id: officesHeld[0].id, to: '2019' };
    const { status, said } = await ways.REST.update(OFFICIAL, official.documentId, {
      officesHeld: [office],
    });
    expect([status, said]).toEqual([400, expect.stringContaining('officesHeld.0.to')]);
  });

  it('is not white space at the ends of a name, which is taken off', async () => {
    const { name, officesHeld } = await newsroom.documents(OFFICIAL).create({
      data: { name: ' Ada Marlow\u00A0', officesHeld: [{ title: ' Mayor ' }] },
      populate: ['officesHeld'],
    });
    expect([name, officesHeld[0].title]).toEqual(['Ada Marlow', 'Mayor']);
  });

  it('is not shown to readers where it was stored before', async () => {
    const official = await newsroom.official({
      name: 'Ada Marlow',
      identifiers: [
        { scheme: 'Wikidata', value: 'https://www.wikidata.org/wiki/Q42' },
        { scheme: 'Site', value: 'https://example.org' },
      ],
    } as never);
    await newsroom.documents(OFFICIAL).publish({ documentId: official.documentId });
    const article = await newsroom.article(['“The pier stays,” said Ada Marlow.'], {
      sources: [{ name: 'The press office', url: 'https://example.org/1' }],
      seo: { canonicalUrl: 'https://example.org/pier' },
    });
    for (const quote of await newsroom.quotes(article)) await newsroom.review(quote, 'confirm');
    await newsroom.publish(article);
    const damage = (uid: string, data: Doc, where: Doc = {}) =>
      (app.strapi.db.query(uid as never) as Doc).updateMany({ where, data });
    await damage('article.source', { url: RUNS });
    await damage('shared.seo', { canonicalUrl: 'javascript:alert(1)' });
    await damage('official.identifier', { value: 'javascript:alert(1)' }, { scheme: 'Site' });
    await damage(QUOTE, { sourceUrl: ' javascript:alert(1)' });
    await damage(ARTICLE, {
      body: [
        ...linkTo('javascript:alert(1)'),
        { type: 'paragraph', children: [{ type: 'text', text: 'More.' }] },
      ],
    });
    await app.strapi.plugin('delivery').service('rebuild').run();
    for (const path of [
      `pages/articles/${article.slug}`,
      `pages/officials/${official.slug}`,
      'pages/quotes',
    ]) {
      const { status, text } = await app.request.get(`/api/${path}`);
      expect([path, status, text.includes('script:')]).toEqual([path, 200, false]);
    }
    const { body } = await app.request.get(`/api/pages/officials/${official.slug}`);
    expect(JSON.stringify(body)).toContain('Q42');
  });
});
