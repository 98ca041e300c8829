/** Everything that is written at once has an address of its own. */
import { AGREEMENT, ARTICLE, newsroomOf, OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const AT_ONCE = 8;

describeDatabases('records of one title, written at the same time', (client) => {
  const { app } = useApp({ client });

  const atOnce = (write: (i: number) => Promise<Doc>): Promise<Doc[]> =>
    Promise.all(Array.from({ length: AT_ONCE }, (_, i) => write(i)));

  test.each([
    [ARTICLE, 'title'],
    [OFFICIAL, 'name'],
    [AGREEMENT, 'title'],
  ])('%s: each has a slug of its own', async (uid, field) => {
    const { documents } = newsroomOf(app.strapi);
    const written = await atOnce(() => documents(uid).create({ data: { [field]: 'The bridge' } }));
    expect(new Set(written.map(({ slug }) => slug)).size).toBe(AT_ONCE);
  });

  test('gives a slug that several choose to one, and rejects the others', async () => {
    const { documents } = newsroomOf(app.strapi);
    const answers = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, (_, i) =>
        documents(ARTICLE).create({ data: { title: `Title ${i}`, slug: 'chosen' } })
      )
    );
    const rejected = answers.filter((answer) => answer.status === 'rejected');
    expect(rejected).toHaveLength(AT_ONCE - 1);
    for (const { reason } of rejected) expect(reason.message).toMatch(/belongs to another record/);
  });
});
