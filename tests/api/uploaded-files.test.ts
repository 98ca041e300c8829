/** Tests how uploaded files are served, and what follows when one is replaced. */
import { writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { signIn } from '../helpers/http/admin';
import { ARTICLE, blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { makePng } from '../helpers/fixtures/pictures';
import { rawGet } from '../helpers/http/raw-get';
import { bootStrapi, describeStricterDatabase, type Booted } from '../helpers/servers/strapi';

const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const FILE = 'plugin::upload.file';

interface MediaFile {
  id: number;
  url: string;
  hash: string;
  ext: string;
  formats: Record<string, { url: string }> | null;
}

describeStricterDatabase('an uploaded file', (client) => {
  let app: Booted;
  let newsroom: ReturnType<typeof newsroomOf>;
  let token: string;

  beforeAll(async () => {
    app = await bootStrapi({ client });
    newsroom = newsroomOf(app.strapi);
    token = await signIn(app, 'strapi-super-admin');
  });
  afterAll(async () => {
    const service = app?.strapi.plugin('upload').service('upload');
    for (const file of (await service?.findMany()) ?? []) await service.remove(file);
    await app?.stop();
  });

  const send = (route: string, file: Buffer, name = 'hall.png') =>
    app.request
      .post(route)
      .set('Authorization', `Bearer ${token}`)
      .attach('files', file, { filename: name });

  async function upload(width: number, height: number): Promise<MediaFile> {
    const { body } = await send('/upload', makePng(width, height, { depth: 8, color: 2 }));
    return body[0];
  }

  async function replace({ id }: MediaFile, width: number, height: number): Promise<MediaFile> {
    const file = makePng(width, height, { depth: 8, color: 2, fill: 120 });
    const { status } = await send(`/upload/files/${id}/replace`, file);
    expect(status).toBe(200);
    return app.strapi.db.query(FILE).findOne({ where: { id } }) as Promise<MediaFile>;
  }

  const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
    rawGet(app.url + url, headers, method);

  describe('is served', () => {
    let file: MediaFile;
    beforeAll(async () => {
      file = await upload(600, 400);
    });

    it('for a year, as immutable, in each of its formats', async () => {
      for (const { url } of [file, ...Object.values(file.formats!)]) {
        const { status, headers } = await get(url);
        expect(status).toBe(200);
        expect(headers).toMatchObject({
          'cache-control': FOR_A_YEAR,
          'content-type': 'image/png',
          etag: expect.stringMatching(/^"[^"]+"$/),
          'last-modified': expect.any(String),
        });
        expect(headers['set-cookie']).toBeUndefined();
      }
    });

    it('with 304 to a client that has it', async () => {
      const { headers, raw } = await get(file.url);
      const conditions: Record<string, string>[] = [
        { 'If-None-Match': headers.etag! },
        { 'If-None-Match': `"other", W/${headers.etag}` },
        { 'If-Modified-Since': headers['last-modified']! },
      ];
      for (const condition of conditions) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await get(file.url, condition, method);
          expect([answer.status, answer.raw.length]).toEqual([304, 0]);
          expect(answer.headers).toMatchObject({
            etag: headers.etag,
            'cache-control': FOR_A_YEAR,
          });
        }
      }
      const other = await get(file.url, { 'If-None-Match': '"other"' });
      expect([other.status, other.raw.equals(raw)]).toEqual([200, true]);
      const earlier = new Date(Date.now() - 86_400_000).toUTCString();
      expect((await get(file.url, { 'If-Modified-Since': earlier })).status).toBe(200);
    });

    it('in parts', async () => {
      const { headers, raw } = await get(file.url);
      const part = await get(file.url, { Range: 'bytes=10-19' });
      expect(part.status).toBe(206);
      expect(part.headers['content-range']).toBe(`bytes 10-19/${raw.length}`);
      expect(part.raw.equals(raw.subarray(10, 20))).toBe(true);

      const same = await get(file.url, { Range: 'bytes=10-19', 'If-Range': headers.etag! });
      expect([same.status, same.raw.length]).toEqual([206, 10]);
      const other = await get(file.url, { Range: 'bytes=10-19', 'If-Range': '"of-another"' });
      expect([other.status, other.raw.length]).toEqual([200, raw.length]);
      const fresh = { Range: 'bytes=10-19', 'If-None-Match': headers.etag! };
      expect((await get(file.url, fresh)).status).toBe(304);
    });

    it('without running anything', async () => {
      const { headers } = await get(file.url);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*sandbox$/);
      expect(headers['content-disposition']).toBeUndefined();
    });

    it('not under another spelling of its path', async () => {
      const spellings = [
        '/%75ploads/',
        '/%55ploads/',
        '//uploads/',
        '/uploads%2F',
        '/x%2F..%2Fuploads/',
      ];
      for (const spelling of spellings) {
        const { status } = await get(file.url.replace('/uploads/', spelling));
        expect([spelling, status]).toEqual([spelling, 404]);
      }
    });

    it('not for long where there is none', async () => {
      const { status, headers } = await get('/uploads/none_0123456789.png');
      expect(status).toBe(404);
      expect(headers['cache-control'] ?? '').not.toMatch(/immutable/);
    });
  });

  it.each(['page.html', 'page.xhtml', 'page.xml', 'page.svg', 'page.js', 'page.unknown'])(
    'is sent as a download if a browser would run it or could not show it: %s',
    async (name) => {
      // However it came there: none of these can be uploaded.
      const file = path.join(app.strapi.dirs.static.public, 'uploads', `test-${client}-${name}`);
      writeFileSync(file, '<script>alert(1)</script>');
      const { status, headers } = await get(`/uploads/${path.basename(file)}`);
      rmSync(file);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-disposition': 'attachment',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/sandbox$/),
      });
    }
  );

  it.each(['page.html', 'page.htm', 'page.xhtml', 'page.xml', 'page.js', 'page.svg'])(
    'is rejected if a browser would run it, whatever its content looks like: %s',
    async (name) => {
      const polyglot = Buffer.concat([
        Buffer.from('GIF89a/*'),
        Buffer.alloc(60),
        Buffer.from('*/=1;'),
      ]);
      const { status } = await app.request
        .post('/upload')
        .set('Authorization', `Bearer ${token}`)
        .attach('files', polyglot, { filename: name, contentType: 'application/octet-stream' });
      expect([name, status]).toEqual([name, 400]);
    }
  );

  describe('that is replaced', () => {
    it('keeps its path and gets a new version, in each of its formats', async () => {
      const before = await upload(1200, 800);
      const first = await replace(before, 1100, 700);
      const second = await replace(before, 1200, 800);
      const urlsOf = (file: MediaFile) =>
        [file, ...Object.values(file.formats!)].map(({ url }) => url);

      expect(before.url).toBe(`/uploads/${before.hash}${before.ext}`);
      for (const file of [first, second]) {
        const versions = urlsOf(file).map((url) => /\?v=([0-9a-f]{10})$/.exec(url)?.[1]);
        expect(new Set(versions).size).toBe(1);
        expect(versions[0]).toBeDefined();
        expect(file.url.split('?')[0]).toBe(before.url);
      }
      expect(first.url).not.toBe(second.url);
      const [old, now] = [await get(before.url), await get(second.url)];
      expect([old.status, now.status]).toEqual([200, 200]);
      expect(now.headers['cache-control']).toBe(FOR_A_YEAR);
    });

    it('gets a new version for a format that it had before, and had not in between', async () => {
      const before = await upload(1200, 800);
      const small = await replace(before, 300, 200);
      expect(small.formats!.large).toBeUndefined();
      const again = await replace(before, 1200, 800);
      expect(before.formats!.large!.url).not.toBe(again.formats!.large!.url);
      expect(again.formats!.large!.url).toContain(before.formats!.large!.url);
    });

    it('is not answered 304 to a client that has the old one', async () => {
      const before = await upload(600, 400);
      const { headers } = await get(before.url);
      await replace(before, 610, 400);
      const { status } = await get(before.url, { 'If-None-Match': headers.etag! });
      expect(status).toBe(200);
    });

    it('is deleted with its formats', async () => {
      const before = await upload(600, 400);
      const replaced = await replace(before, 610, 400);
      await app.request
        .delete(`/upload/files/${before.id}`)
        .set('Authorization', `Bearer ${token}`);
      for (const { url } of [replaced, ...Object.values(replaced.formats!)])
        expect((await get(url)).status).toBe(404);
    });
  });

  describe('in the text of an article, when it is replaced', () => {
    /** The admin's editor makes addresses absolute. */
    const ORIGIN = 'https://newsroom.test';
    /** As the editor puts it in: with a copy of the file. */
    const withPicture = (file: MediaFile, origin = ORIGIN, text = 'A bridge opens.') => [
      ...blocks(text),
      {
        type: 'image',
        image: { ...file, url: origin + file.url, alternativeText: 'Ours' },
        children: [{ type: 'text', text: '' }],
      },
    ];
    const imageOf = (body: Doc[]) => body.find(({ type }) => type === 'image')!.image;
    const articleWith = (file: MediaFile, title: string, origin = ORIGIN): Promise<Doc> =>
      newsroom.documents(ARTICLE).create({ data: { title, body: withPicture(file, origin) } });
    const versions = async ({ documentId }: Doc): Promise<Doc[]> =>
      app.strapi.db.query(ARTICLE).findMany({ where: { documentId }, orderBy: 'id' });

    it.each([ORIGIN, ''])(
      'is shown at its new address, in the draft, in public and on the page (from "%s")',
      async (origin) => {
        const file = await upload(600, 400);
        const article = await articleWith(file, `With a picture ${origin}`, origin);
        await newsroom.publish(article);
        const pageOf = async () =>
          (await app.request.get(`/api/pages/articles/${article.slug}`)).body.data;
        const pictureOf = async () =>
          ((await pageOf()).body as Doc[]).find(({ type }) => type === 'image')!.image;
        expect((await pictureOf()).url).toBe(origin + file.url);
        const before = await versions(article);

        const replaced = await replace(file, 610, 400);

        expect(replaced.url).not.toBe(file.url);
        const after = await versions(article);
        expect(after).toHaveLength(2);
        for (const [i, row] of after.entries()) {
          expect(imageOf(row.body)).toMatchObject({
            url: origin + replaced.url,
            width: 610,
            formats: replaced.formats,
            alternativeText: 'Ours',
          });
          // The article was not edited.
          expect(row.updatedAt).toEqual(before[i].updatedAt);
        }
        expect((await pictureOf()).url).toBe(origin + replaced.url);
        const { body } = await app.request.get(`/api/articles?filters[slug]=${article.slug}`);
        expect(imageOf(body.data[0].body).url).toBe(origin + replaced.url);
      }
    );

    it.each([ORIGIN, ''])(
      'stays at its new address when a form is saved that was opened before (from "%s")',
      async (origin) => {
        const file = await upload(600, 400);
        const article = await articleWith(file, `With a form open ${origin}`, origin);
        const replaced = await replace(file, 610, 400);
        await newsroom.documents(ARTICLE).update({
          documentId: article.documentId,
          data: { body: withPicture(file, origin, 'A bridge opens late.') },
        });
        const [draft] = await versions(article);
        expect(imageOf(draft.body)).toMatchObject({
          url: origin + replaced.url,
          alternativeText: 'Ours',
        });
      }
    );

    it('leaves other pictures and articles as they are', async () => {
      const [file, other] = [await upload(600, 400), await upload(600, 400)];
      const article = await articleWith(other, 'With another picture');
      await replace(file, 610, 400);
      const [draft] = await versions(article);
      expect(imageOf(draft.body).url).toBe(ORIGIN + other.url);
    });
  });

  it('can be in the text of an article, and in no other text', () => {
    const { contentTypes, components } = app.strapi;
    const texts = Object.values({ ...contentTypes, ...components } as Record<string, Doc>).flatMap(
      ({ uid, attributes }) =>
        Object.entries(attributes as Record<string, { type: string }>)
          .filter(([, { type }]) => type === 'blocks')
          .map(([name]) => `${uid}.${name}`)
    );
    expect(texts).toEqual([`${ARTICLE}.body`]);
  });
});
