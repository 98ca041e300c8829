import { signIn } from '../helpers/http/admin';
import { newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

describeDatabases('the officials of one name', (client) => {
  const { app } = useApp({ client });
  let token: string;

  beforeAll(async () => {
    token = await signIn(app, 'strapi-editor');
  });

  it('are found in another spelling, but for the one who is edited', async () => {
    const newsroom = newsroomOf(app.strapi);
    const first = await newsroom.official({
      name: 'Karin Lindqvist',
      officesHeld: [{ title: 'Mayor', country: 'SE' }],
    });
    const second = await newsroom.official({ name: 'KARIN  LINDQVIST' });
    const find = async (query: object): Promise<Doc[]> => {
      const { body } = await app.request
        .get('/quotes/people')
        .query(query)
        .set('Authorization', `Bearer ${token}`);
      return body.data.map(({ documentId }: Doc) => documentId);
    };
    const ids = [first.documentId, second.documentId].sort();
    expect((await find({ namesakesOf: 'Karin Lindqvist' })).sort()).toEqual(ids);
    const others = await find({ namesakesOf: 'Karin Lindqvist', except: first.documentId });
    expect(others).toEqual([second.documentId]);
    expect(await find({ namesakesOf: 'Karin Lind' })).toEqual([]);
  });
});
