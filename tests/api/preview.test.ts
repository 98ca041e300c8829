/** Tests what an editor sees in a front end before it is public. */
import jwt from 'jsonwebtoken';
import { signIn } from '../helpers/http/admin';
import { blocks, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const SECRET = 'of-no-one-but-this-test';
const PREVIEW_URL = 'https://front-end.test/preview?site=north';
const SAID = ['“The bridge will open,” said Ada Marlow.', '“Nobody has asked the town.”'];
const OFFICE = { title: 'Minister of Bridges', country: 'SE', from: '2020' };

describeStricterDatabase('the preview of a draft', (client) => {
  const { app, newsroom } = useApp({ client, env: { PREVIEW_URL, PREVIEW_SECRET: SECRET } });
  let article: Doc;
  let other: Doc;
  const sessions: Record<string, string> = {};

  beforeAll(async () => {
    for (const role of ['strapi-editor', 'strapi-author']) sessions[role] = await signIn(app, role);
    await newsroom.official({ officesHeld: [OFFICE] });
    const agreement = await newsroom.documents('api::agreement.agreement').create({
      data: { title: 'A treaty on bridges' },
    });
    article = await newsroom.article(SAID, {
      title: 'The bridge',
      agreements: [agreement.documentId],
      dateline: { date: '2024-05-01', place: 'Lund', country: 'SE' },
    });
    const [, second] = await newsroom.quotes(article);
    await newsroom.review(second, 'dismiss');
    other = await newsroom.article(SAID, { title: 'Another draft' });
  });

  const addressFor = async (role: string, query: string, uid = 'api::article.article') => {
    const { status, body } = await app.request
      .get(`/content-manager/preview/url/${uid}?${query}`)
      .set('Authorization', `Bearer ${sessions[role]}`);
    return { status, url: body.data?.url ? new URL(body.data.url) : null };
  };
  const tokenFor = async (document: Doc): Promise<string> => {
    const { url } = await addressFor('strapi-editor', `documentId=${document.documentId}`);
    return url!.searchParams.get('token')!;
  };
  const preview = (document: Doc, token?: string) => {
    const requested = app.request.get(`/api/previews/articles/${document.documentId}`);
    return token ? requested.set('Authorization', `Bearer ${token}`) : requested;
  };
  const claims = { locale: 'en' };
  const options = { audience: 'on-the-record/preview', expiresIn: 60 };

  test('has an address with a token that opens it', async () => {
    const { documentId } = article;
    const { url } = await addressFor('strapi-editor', `documentId=${documentId}&locale=en`);
    expect(url!.origin + url!.pathname).toBe('https://front-end.test/preview');
    expect(Object.fromEntries(url!.searchParams)).toMatchObject({
      site: 'north',
      documentId,
      locale: 'en',
      status: 'draft',
    });
    const token = url!.searchParams.get('token')!;
    const { status, body, headers } = await preview(article, token);
    expect([status, body.data.title]).toEqual([200, 'The bridge']);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers['x-robots-tag']).toBe('noindex');
    const left = new Date(body.expiresAt).getTime() - Date.now();
    expect(left).toBeGreaterThan(59 * 60_000);
    expect(left).toBeLessThanOrEqual(60 * 60_000);
    const byQuery = await app.request.get(`/api/previews/articles/${documentId}?token=${token}`);
    expect(byQuery.body.data.body).toEqual(body.data.body);
  });

  test('shows nothing without a token, nor with one that is wrong', async () => {
    const { documentId } = article;
    const sign = (over: jwt.SignOptions, secret = SECRET) =>
      jwt.sign(claims, secret, { ...options, subject: documentId, ...over });
    const wrong: [string | undefined, RegExp][] = [
      [undefined, /needs a token/],
      ['nonsense', /token is invalid/],
      [sign({}, 'another-secret-of-somebody'), /token is invalid/],
      [sign({ audience: 'something-else' }), /token is invalid/],
      [sign({ algorithm: 'HS512' }), /token is invalid/],
      [
        jwt.sign(claims, '', { ...options, algorithm: 'none', subject: documentId }),
        /token is invalid/,
      ],
      [jwt.sign({}, SECRET, { ...options, subject: documentId }), /token is invalid/],
      [
        jwt.sign(claims, SECRET, { audience: options.audience, subject: documentId }),
        /token is invalid/,
      ],
      [sign({ expiresIn: -1 }), /has expired.*in the admin/],
    ];
    for (const [token, message] of wrong) {
      const { status, text, body } = await preview(article, token);
      expect([token, status]).toEqual([token, 401]);
      expect(body.error.message).toMatch(message);
      expect(text).not.toContain('bridge');
    }
  });

  test('is opened by no token of another article or locale, and by no API token', async () => {
    const token = await tokenFor(other);
    expect((await preview(other, token)).status).toBe(200);
    const { status, body } = await preview(article, token);
    expect([status, body.error.message]).toEqual([403, 'This token is for another article.']);
    const russian = jwt.sign({ locale: 'ru' }, SECRET, { ...options, subject: article.documentId });
    expect((await preview(article, russian)).status).toBe(404);
    const full = await app.strapi.service('admin::api-token').create({
      name: 'all',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    expect((await preview(article, full.accessKey)).status).toBe(401);
    // Nor does the token open anything else.
    const drafts = await app.request
      .get('/api/articles?status=draft')
      .set('Authorization', `Bearer ${token}`);
    expect(drafts.status).toBe(401);
  });

  test('is given only to users who may see the draft', async () => {
    const { documentId } = article;
    const author = await addressFor('strapi-author', `documentId=${documentId}&locale=en`);
    expect(author).toEqual({ status: 204, url: null });
    const unknown = await addressFor('strapi-editor', 'documentId=unknown');
    expect(unknown.url).toBeNull();
    const official = await addressFor('strapi-editor', 'documentId=x', 'api::official.official');
    expect(official.url).toBeNull();
  });

  test('is the page that readers see once it is published', async () => {
    const { body } = await preview(article, await tokenFor(article));
    expect(body.data.quotes).toHaveLength(1);
    expect(body.data.quotes[0]).toMatchObject({
      text: 'The bridge will open,',
      speaker: { name: 'Ada Marlow' },
      office: { title: 'Minister of Bridges' },
    });
    expect(JSON.stringify(body)).not.toMatch(/"(review|decision|confidence|unsettled)"/);

    await newsroom.publish(article);
    const { body: shown } = await app.request.get(`/api/pages/articles/${body.data.slug}`);
    const { firstPublishedAt: _when, jsonLd: ld, ...page } = body.data;
    const { firstPublishedAt: _then, jsonLd: publicLd, ...published } = shown.data;
    expect(page).toEqual(published);
    expect({ ...ld, datePublished: null, dateModified: null }).toEqual({
      ...publicLd,
      datePublished: null,
      dateModified: null,
    });

    const { url } = await addressFor(
      'strapi-editor',
      `documentId=${article.documentId}&locale=en&status=published`
    );
    expect(url!.searchParams.get('status')).toBe('published');
    expect(url!.searchParams.has('token')).toBe(false);
  });

  test('shows what has changed since, and readers do not see it', async () => {
    await newsroom.documents('api::article.article').update({
      documentId: article.documentId,
      data: { title: 'The new bridge', body: blocks('“We wait,” said Ada Marlow.') },
    });
    const { body } = await preview(article, await tokenFor(article));
    expect(body.data.title).toBe('The new bridge');
    expect(body.data.quotes.map(({ text }: Doc) => text)).toEqual(['We wait,']);
    const { text } = await app.request.get(`/api/pages/articles/${article.documentId}`);
    expect(text).not.toContain('new bridge');
    await newsroom.documents('api::article.article').delete({ documentId: other.documentId });
    expect(
      (await preview(other, jwt.sign(claims, SECRET, { ...options, subject: other.documentId })))
        .status
    ).toBe(404);
  });
});
