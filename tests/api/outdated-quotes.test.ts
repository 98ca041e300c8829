import { signIn } from '../helpers/http/admin';
import { OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const TEXT = [
  'Harbour director Clara Moss opened the quay. “The ice was thick,” Clara Moss said.',
  '“We cut it with saws,” Moss added.',
  '“The boats are safe,” said fisherman Olav Brandt.',
];

describeStricterDatabase(
  'quotes of an official who was changed in a form of their own',
  (client) => {
    const { app, newsroom } = useApp({ client });
    let token: string;
    let article: Doc;
    let official: Doc;

    beforeAll(async () => {
      token = await signIn(app, 'strapi-editor');
    });
    beforeEach(async () => {
      official = await newsroom.official({ name: 'Berta Lind', gender: 'female' });
      article = await newsroom.article(TEXT);
    });
    afterEach(() => newsroom.clear());

    const path = (end: string) => `/quotes/articles/${article.documentId}/${end}`;
    const get = async (): Promise<Doc> =>
      (await app.request.get(path('quotes')).set('Authorization', `Bearer ${token}`)).body;
    const post = async (to: string, body: object = {}): Promise<Doc> =>
      (await app.request.post(to).set('Authorization', `Bearer ${token}`).send(body)).body;
    const rename = (name: string) =>
      newsroom.documents(OFFICIAL).update({ documentId: official.documentId, data: { name } });
    const speakers = ({ data }: Doc) => data.map(({ speaker }: Doc) => speaker?.name ?? null);

    test('are not outdated while nothing has changed', async () => {
      expect((await get()).meta.outdated).toBeNull();
    });

    test('are named with the next reading, and are not changed by it', async () => {
      const { people } = (await get()).meta;
      await rename('Clara Moss');
      const answer = await get();
      expect(answer.meta.outdated).toEqual({
        found: [{ documentId: official.documentId, name: 'Clara Moss', linked: 2, suggested: 0 }],
        lost: 0,
      });
      expect(answer.meta.people).not.toBe(people);
      expect(speakers(answer)).toEqual([null, null, null]);
    });

    test('are taken over, and the number of quotes to check is counted again', async () => {
      await rename('Clara Moss');
      const answer = await post(path('read-again'));
      expect(answer.meta).toMatchObject({ reread: { linked: 2, suggested: 0 }, outdated: null });
      expect(speakers(answer)).toEqual(['Clara Moss', 'Clara Moss', null]);
    });

    test('keep the review of an editor', async () => {
      const [, second] = await newsroom.quotes(article);
      await newsroom.review(second, 'reassign', { attributionText: 'an aide' });
      await rename('Clara Moss');
      expect((await get()).meta.outdated.found).toMatchObject([{ linked: 1, suggested: 0 }]);
      const answer = await post(path('read-again'));
      expect(speakers(answer)).toEqual(['Clara Moss', null, null]);
      expect(answer.data[1]).toMatchObject({ review: 'reassigned', attributionText: 'an aide' });
    });

    test('are counted where the official no longer has the name', async () => {
      await rename('Clara Moss');
      await post(path('read-again'));
      await rename('Someone Else');
      expect((await get()).meta.outdated).toEqual({ found: [], lost: 2 });
      expect(speakers(await post(path('read-again')))).toEqual([null, null, null]);
    });

    test('are not named about the published version', async () => {
      await newsroom.publish(article);
      await rename('Clara Moss');
      const { body } = await app.request
        .get(`${path('quotes')}?status=published`)
        .set('Authorization', `Bearer ${token}`);
      expect(body.meta.outdated).toBeNull();
    });
  }
);
