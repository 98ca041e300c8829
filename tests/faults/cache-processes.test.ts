/** A change on one server is on every other at the next request. */
import { newsroomOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import { times } from '../helpers/runs/fault-runs';
import { rawGet } from '../helpers/http/raw-get';
import { describeRedis } from '../helpers/servers/redis';
import { startServing, type ServingProcess } from '../helpers/servers/serving-process';
import {
  bootStrapi,
  describeDatabases,
  runsOnBoth,
  stricterDatabase,
  type Booted,
} from '../helpers/servers/strapi';

const SAID = '“The bridge will open in May,” said Ada Marlow.';
const RENAMES = times(10, 200);

jest.setTimeout(300_000);

describeDatabases('two servers on one database', (client) => {
  function suite(redisUrl?: string): void {
    let here: Booted;
    let there: ServingProcess;
    let official: Doc;
    let path: string;
    let rename: (name: string) => Promise<void>;

    beforeAll(async () => {
      here = await bootStrapi({ client, env: { REDIS_URL: redisUrl } });
      const newsroom = newsroomOf(here.strapi);
      official = await newsroom.official();
      const { documentId } = official;
      await newsroom.documents(OFFICIAL).publish({ documentId });
      const article = await newsroom.article([SAID], { title: 'The bridge' });
      await newsroom.publish(article);
      path = `/api/pages/articles/${article.slug}`;
      rename = async (name) => {
        await newsroom.documents(OFFICIAL).update({ documentId, data: { name } });
        await newsroom.documents(OFFICIAL).publish({ documentId });
      };
      there = await startServing();
    });
    afterAll(async () => {
      await there?.kill();
      await here?.stop();
    });

    const speaker = async (url: string): Promise<string> => {
      const { text, status } = await rawGet(url + path);
      if (status !== 200) throw new Error(`${status}: ${text}`);
      return JSON.parse(text).data.quotes[0].speaker.name;
    };

    test(`show a new name at the next request, ${RENAMES} times in a row`, async () => {
      const stale: string[] = [];
      for (let i = 0; i < RENAMES; i++) {
        // Both hold the page.
        await Promise.all([speaker(here.url), speaker(there.url)]);
        const name = `Ada Marlow ${i}`;
        const isHere = i % 2 === 0;
        if (isHere) await rename(name);
        else await there.rename(official.documentId, name);
        const seen = [
          await speaker(isHere ? there.url : here.url),
          await speaker(isHere ? here.url : there.url),
        ];
        for (const one of seen) if (one !== name) stale.push(`${name}: ${one}`);
      }
      expect(stale).toEqual([]);
    });

    if (!redisUrl) return;

    test('make a page once for both', async () => {
      const pages = here.strapi.plugin('delivery').service('articlePages');
      const made = jest.spyOn(pages, 'page');
      let attempt = 0;
      // Again if Redis was slower than a request waits for it, as it may be on a busy machine.
      await eventually(async () => {
        const name = `Ada Marlow-Reed ${(attempt += 1)}`;
        await rename(name);
        await speaker(there.url);
        made.mockClear();
        expect(await speaker(here.url)).toBe(name);
        expect(made).not.toHaveBeenCalled();
      });
      made.mockRestore();
    });
  }

  describe('alone', () => suite());
  // Redis is the same behind either database, and so is what is read from it.
  if (runsOnBoth || client === stricterDatabase()) describeRedis('with Redis', (url) => suite(url));
});
