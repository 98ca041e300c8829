/** `npm run demo` with a DEMO_HOME of its own keeps everything there, and stops on request. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startDemo, type Demo } from '../helpers/servers/demo';

const PROJECT_UPLOADS = path.resolve(__dirname, '../../public/uploads');
/** Large enough to be kept in several sizes. */
const PICTURE = path.resolve(__dirname, '../../docs/images/home-light.png');
/** The demo may have to be built first, where this file runs by itself. */
const START_MS = 360_000;

interface UploadedFile {
  url: string;
  formats: Record<string, { url: string }>;
}

async function uploadPicture({ url, email, password }: Demo): Promise<UploadedFile> {
  const signedIn = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await signedIn.json()) as { data: { token: string } };
  const form = new FormData();
  form.append('files', new Blob([readFileSync(PICTURE)], { type: 'image/png' }), 'harbour.png');
  const uploaded = await fetch(`${url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${data.token}` },
    body: form,
  });
  const text = await uploaded.text();
  if (!uploaded.ok) throw new Error(`${uploaded.status}: ${text}`);
  return (JSON.parse(text) as [UploadedFile])[0];
}

describe('a demo with a DEMO_HOME of its own', () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await startDemo();
  }, START_MS);
  afterAll(() => demo?.stop());

  test('keeps its uploads there, and serves them', async () => {
    const before = readdirSync(PROJECT_UPLOADS);
    const { url, formats } = await uploadPicture(demo);
    const urls = [url, ...Object.values(formats).map((format) => format.url)];
    expect(urls.length).toBeGreaterThan(1);
    for (const one of urls) {
      expect(one).toMatch(/^\/uploads\//);
      expect(existsSync(path.join(demo.home, 'public', one))).toBe(true);
      const served = await fetch(demo.url + one);
      expect([one, served.status, served.headers.get('content-type')]).toEqual([
        one,
        200,
        'image/png',
      ]);
    }
    expect(readdirSync(PROJECT_UPLOADS)).toEqual(before);
    expect((await fetch(`${demo.url}/robots.txt`)).status).toBe(200);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with exit status 0 at %s',
    async (signal) => {
      const own = signal === 'SIGINT' ? demo : await startDemo();
      expect((await fetch(`${own.url}/_ready`)).status).toBe(200);
      expect(await own.stop(signal)).toBe(0);
    },
    START_MS
  );
});
