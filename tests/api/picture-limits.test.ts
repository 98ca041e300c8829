/** Pictures that would take too much memory to decode, on every way into the media library. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sharp from 'sharp';
import { signIn } from '../helpers/http/admin';
import { makePng, makeSvg, makeTiff } from '../helpers/fixtures/pictures';
import { bootStrapi, type Booted } from '../helpers/servers/strapi';
import { readEnvironment } from '../../src/platform/environment';

const FILE = 'plugin::upload.file';
const LIMIT = 1;
const TOO_LARGE =
  /^"(?<name>.+)" is [\d,]+ × [\d,]+ pixels( in \d+ frames)? \([\d,.]+ megapixels\), but a picture may have 1 megapixels at most\. Make it smaller/;

interface Sent {
  status: number;
  message: string;
}

/** A picture of several frames, each of another colour. */
async function animated(format: 'gif' | 'webp', frames: number): Promise<Buffer> {
  const colours = Array.from({ length: frames }, (_, i) => `rgb(${i * 20}, 0, 0)`);
  const pages = await Promise.all(
    colours.map((background) =>
      sharp({ create: { width: 500, height: 500, channels: 3, background } })
        .png()
        .toBuffer()
    )
  );
  return sharp(pages, { join: { animated: true } })
    .toFormat(format)
    .toBuffer();
}

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } });

/** One of each format, larger than the limit, by name. */
const LARGE: Record<string, () => Promise<Buffer> | Buffer> = {
  'bomb.png': () => makePng(16000, 16000),
  // Beyond sharp's own limit, at which Strapi takes it for no picture and stores it.
  'beyond.png': () => makePng(20000, 20000),
  'line.png': () => makePng(1_000_001, 1),
  'photo.jpg': () => plain(1100, 1000).jpeg().toBuffer(),
  'photo.webp': () => plain(1100, 1000).webp().toBuffer(),
  'photo.tiff': () => plain(1100, 1000).tiff({ compression: 'lzw' }).toBuffer(),
  'photo.gif': () => plain(1100, 1000).gif().toBuffer(),
  'photo.avif': () => plain(1100, 1000).avif({ effort: 0 }).toBuffer(),
  'frames.gif': () => animated('gif', 5),
  'frames.webp': () => animated('webp', 5),
  // Its name and the type that is declared for it say something else.
  'notes.txt': () => makePng(1100, 1000),
};

describe('the pixels of an uploaded picture', () => {
  let app: Booted;
  let source: Server;
  let served: Buffer = Buffer.alloc(0);
  const tokens = { admin: '', api: '' };
  let first: { id: number; hash: string; size: number };

  beforeAll(async () => {
    source = createServer((_request, response) => response.end(served));
    await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve));
    app = await bootStrapi({
      // Strapi lets this spelling of the machine itself through.
      env: { UPLOAD_MAX_MEGAPIXELS: String(LIMIT), OUTBOUND_ALLOWED_HOSTS: '0.0.0.0' },
    });
    tokens.admin = await signIn(app, 'strapi-super-admin');
    const { accessKey } = await app.strapi.service('admin::api-token').create({
      name: 'pictures',
      type: 'full-access',
      lifespan: null,
      description: '',
    });
    tokens.api = accessKey;
    const sent = await upload('/upload', 'first.png', makePng(1000, 1000));
    first = sent.body[0];
  });
  afterAll(async () => {
    const service = app?.strapi.plugin('upload').service('upload');
    for (const file of (await service?.findMany()) ?? []) await service.remove(file);
    await app?.stop();
    source?.close();
  });

  const upload = (route: string, name: string, file: Buffer, contentType?: string) =>
    app.request
      .post(route)
      .set('Authorization', `Bearer ${route.startsWith('/api') ? tokens.api : tokens.admin}`)
      .attach('files', file, { filename: name, contentType });

  const stored = async () => ({
    rows: await app.strapi.db.query(FILE).count(),
    files: readdirSync(path.join(app.strapi.dirs.static.public, 'uploads')).length,
    first: await app.strapi.db.query(FILE).findOne({ where: { id: first.id } }),
  });

  const byUpload = async (route: string, name: string, file: Buffer): Promise<Sent> => {
    const { status, body } = await upload(route, name, file);
    return { status, ...body.error };
  };
  const WAYS: Record<string, (name: string, file: Buffer) => Promise<Sent>> = {
    'POST /upload': (name, file) => byUpload('/upload', name, file),
    'POST /upload/files': (name, file) => byUpload('/upload/files', name, file),
    'POST /upload?id (replace)': (name, file) => byUpload(`/upload?id=${first.id}`, name, file),
    'POST /upload/files/:id/replace': (name, file) =>
      byUpload(`/upload/files/${first.id}/replace`, name, file),
    'POST /api/upload': (name, file) => byUpload('/api/upload', name, file),
    'POST /api/upload?id (replace)': (name, file) =>
      byUpload(`/api/upload?id=${first.id}`, name, file),
    'POST /upload/actions/upload-from-urls': async (name, file) => {
      served = file;
      const { port } = source.address() as AddressInfo;
      const { text } = await app.request
        .post('/upload/actions/upload-from-urls')
        .set('Authorization', `Bearer ${tokens.admin}`)
        .buffer(true)
        .parse((response, done) => {
          let all = '';
          response.on('data', (part) => (all += part));
          response.on('end', () => done(null, all));
        })
        .send({ urls: [`http://0.0.0.0:${port}/${name}`] })
        .then(({ body }) => ({ text: body as string }));
      const error = /event: file:error\ndata: (.+)/.exec(text)?.[1];
      // The stream has begun before the file is there: it says so in an event.
      return { status: error ? 413 : 200, message: error ? JSON.parse(error).message : '' };
    },
  };

  describe.each(Object.keys(LARGE))('of %s', (name) => {
    it.each(Object.keys(WAYS))(
      'are counted before it is decoded, and nothing is stored: %s',
      async (way) => {
        const before = await stored();
        const { status, message } = await WAYS[way]!(name, await LARGE[name]!());
        expect(message).toMatch(TOO_LARGE);
        expect(TOO_LARGE.exec(message)!.groups!.name).toBe(name);
        expect(status).toBe(413);
        expect(await stored()).toEqual(before);
      }
    );
  });

  it('are named in the error, with a code and the limit', async () => {
    const { body } = await upload('/upload', 'bomb.png', makePng(16000, 16000));
    expect(body.error).toMatchObject({
      status: 413,
      name: 'PayloadTooLargeError',
      message:
        '"bomb.png" is 16,000 × 16,000 pixels (256 megapixels), but a picture may have 1 megapixels at most. Make it smaller and upload it again.',
      details: { code: 'PICTURE_TOO_LARGE', width: 16000, height: 16000, maxPixels: 1_000_000 },
    });
  });

  it('are limited for the frames of an animation together', async () => {
    const { status, message } = await byUpload('/upload', 'a.gif', await animated('gif', 5));
    expect([status, message]).toEqual([
      413,
      expect.stringContaining('500 × 500 pixels in 5 frames'),
    ]);
    expect((await upload('/upload', 'b.gif', await animated('gif', 4))).status).toBe(201);
  });

  it('are limited by the memory that they take, where channels have many bits', async () => {
    const before = await stored();
    const { status, body } = await upload('/upload', 'float.tiff', makeTiff(800, 800, 4, 32));
    expect([status, body.error?.message]).toEqual([
      413,
      '"float.tiff" has 4 channels (float) of 800 × 800 pixels, which take 10 MB when decoded, but 8 MB are the most. Save it with 8 bits a channel, or make it smaller, and upload it again.',
    ]);
    expect(await stored()).toEqual(before);
  });

  it('reject all files of a request, if those of one are too many', async () => {
    const before = await stored();
    const { status } = await app.request
      .post('/upload')
      .set('Authorization', `Bearer ${tokens.admin}`)
      .attach('files', makePng(10, 10), { filename: 'small.png' })
      .attach('files', makePng(2000, 2000), { filename: 'large.png' })
      .field('fileInfo', '{"name":"small.png"}')
      .field('fileInfo', '{"name":"large.png"}');
    expect(status).toBe(413);
    expect(await stored()).toEqual(before);
  });

  it('may be as many as the limit', async () => {
    const { status, body } = await upload('/upload', 'full.png', makePng(1000, 1000, { fill: 85 }));
    expect(status).toBe(201);
    expect(body[0]).toMatchObject({ width: 1000, height: 1000 });
    expect(existsSync(path.join(app.strapi.dirs.static.public, body[0].url))).toBe(true);
  });

  it('of an SVG under another name are not drawn: it is rejected', async () => {
    const before = await stored();
    for (const type of ['image/png', 'application/octet-stream', 'text/plain']) {
      const { status, body } = await upload('/upload', 'drawing.png', makeSvg(100, 100), type);
      expect([status, body.error?.message]).toEqual([
        400,
        expect.stringMatching(/SVG|not allowed/),
      ]);
    }
    expect(await stored()).toEqual(before);
  });

  it('are at most 50 million by default', () => {
    expect(readEnvironment({}).UPLOAD_MAX_MEGAPIXELS).toBe(50);
  });
});
