/** CDNs are told what has changed: once it is committed, and even if the server dies in between. */
import { outboxOf } from '../../src/plugins/delivery/server/src/invalidation/purge-outbox';
import { newsroomOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { startPurgeTarget, type PurgeTarget } from '../helpers/servers/purge-target';
import { rawGet } from '../helpers/http/raw-get';
import { startServing } from '../helpers/servers/serving-process';
import { bootStrapi, describeDatabases, type Booted } from '../helpers/servers/strapi';

describeDatabases('purging a CDN', (client) => {
  let app: Booted;
  let cdn: PurgeTarget;
  let newsroom: ReturnType<typeof newsroomOf>;
  let official: Doc;

  const rename = async (name: string) => {
    const { documentId } = official;
    await newsroom.documents(OFFICIAL).update({ documentId, data: { name } });
    await newsroom.documents(OFFICIAL).publish({ documentId });
  };
  const changeLog = () => app.strapi.db.connection('delivery_changes');
  const unsent = async (): Promise<Doc[]> => changeLog().whereNotNull('purge_after');
  const allSent = async () => {
    while ((await unsent()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  beforeAll(async () => {
    cdn = await startPurgeTarget();
    app = await bootStrapi({ client, env: { PURGE_URL: cdn.url, PURGE_TOKEN: 'secret' } });
    newsroom = newsroomOf(app.strapi);
    official = await newsroom.official();
    await rename('Ada Marlow');
    await allSent();
  });
  afterAll(async () => {
    await app?.stop();
    await cdn?.close();
  });
  beforeEach(() => {
    cdn.received.length = 0;
    cdn.headers.length = 0;
    cdn.reject(0);
  });

  const tag = () => `official:${official.documentId}`;

  test('happens after a change, with the tags that pages carry', async () => {
    await rename('Ada Marlow-Reed');
    await cdn.hears(tag());
    expect(cdn.received).toHaveLength(1);
    expect(cdn.headers[0]).toMatchObject({
      authorization: 'Bearer secret',
      'content-type': 'application/json',
    });
    const { headers } = await rawGet(`${app.url}/api/pages/articles`);
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=86400, must-revalidate');
    expect(headers['cdn-cache-control']).toBe('max-age=86400, stale-while-revalidate=60');
    await allSent();
  });

  test('does not happen for what was taken back', async () => {
    const broken = app.strapi.db.transaction(async () => {
      await rename('Ada Never');
      throw new Error('taken back');
    });
    await expect(broken).rejects.toThrow('taken back');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(cdn.received).toEqual([]);
  });

  test('is tried again', async () => {
    cdn.reject(2);
    await rename('Ada Again');
    await cdn.hears(tag());
    await allSent();
  });

  test('is made up for by another server when one dies', async () => {
    const silent = await startPurgeTarget();
    silent.reject(1000);
    const other = await startServing({ PURGE_URL: silent.url });
    await other.rename(official.documentId, 'Ada Elsewhere');
    while ((await unsent()).every(({ purge_after }) => Number(purge_after) === 0))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await other.kill();
    await silent.close();
    expect(cdn.received).toEqual([]);
    // A minute later.
    await changeLog().whereNotNull('purge_after').update({ purge_after: 1 });
    await app.strapi.hook('plugin::delivery.changes-committed').call();
    await cdn.hears(tag());
    await allSent();
  });

  test('happens for the last change of a server that is stopped', async () => {
    const other = await startServing({ NODE_ENV: 'production', PURGE_URL: cdn.url });
    await other.rename(official.documentId, 'Ada Last');
    other.signal();
    expect(await other.ended).toBe(0);
    expect(cdn.received.flat()).toContain(tag());
    expect(await unsent()).toEqual([]);
  });

  test('is due at once for others when a server that is stopped cannot send it', async () => {
    const silent = await startPurgeTarget();
    silent.reject(1000);
    const other = await startServing({ NODE_ENV: 'production', PURGE_URL: silent.url });
    await other.rename(official.documentId, 'Ada Unsent');
    other.signal();
    expect(await other.ended).toBe(0);
    await silent.close();
    const left = await unsent();
    expect(left.length).toBeGreaterThan(0);
    for (const { purge_after } of left) expect(Number(purge_after)).toBeLessThanOrEqual(Date.now());
    await app.strapi.hook('plugin::delivery.changes-committed').call();
    await cdn.hears(tag());
    await allSent();
  });

  test('is never done by two servers for the same change', async () => {
    await app.strapi.plugin('delivery').service('purge').close();
    await changeLog().insert(
      Array.from({ length: 50 }, (_, i) => ({ tag: `article:${i}`, at: Date.now() }))
    );
    const claims = await Promise.all(Array.from({ length: 4 }, () => outboxOf(app.strapi).claim()));
    const rows = claims.flatMap((claim) => claim?.rows ?? []);
    expect(rows).toHaveLength(50);
    expect(new Set(rows).size).toBe(50);
  });

  test('keeps what is not sent when the journal is trimmed', async () => {
    const day = 24 * 60 * 60 * 1000;
    await changeLog().delete();
    await changeLog().insert([
      { tag: 'sent', at: Date.now() - 2 * day, purge_after: null },
      { tag: 'unsent', at: Date.now() - 2 * day, purge_after: 0 },
      { tag: 'given up', at: Date.now() - 8 * day, purge_after: 0 },
      { tag: 'new', at: Date.now(), purge_after: null },
    ]);
    await outboxOf(app.strapi).trim(true);
    const left = (await changeLog().orderBy('seq')) as Doc[];
    expect(left.map((row) => row.tag)).toEqual(['unsent', 'new']);
  });
});
