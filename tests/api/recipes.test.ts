import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { dataOf, onTheRecord, type OnTheRecord } from '../../clients/typescript';
import { ArticlePage } from '../../clients/typescript/examples/ArticlePage';
import { articlesQuoting, whoSaidWhat } from '../../clients/typescript/examples/who-said-what';
import { loadSampleNewsroom } from '../../src/bootstrap/seed';
import { blocksOf, difference, recipesOf } from '../helpers/http/recipes';
import { APP_DIR, describeStricterDatabase } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(180_000);

const FILE = 'front-end.md';
const SLUG = 'belarus-zimbabwe-military-agreement';

describeStricterDatabase(`the recipes of docs/${FILE}`, (client) => {
  const { app } = useApp({ client });
  let api: OnTheRecord;
  let nextCursor = '';

  beforeAll(async () => {
    await loadSampleNewsroom(app.strapi);
    api = onTheRecord(`${app.url}/api`);
  });

  test.each(recipesOf(FILE).map((recipe) => [recipe.path, recipe] as const))(
    '%s answers what is shown',
    async (_, { path: requested, headers, data, answer }) => {
      const url = requested.replace('NEXT_CURSOR', nextCursor);
      const request = data === null ? app.request.get(url) : app.request.post(url).send(data);
      const { body } = await request.set(headers);
      nextCursor = body.nextCursor ?? '';
      expect(difference(answer, body)).toBeNull();
    }
  );

  test('what is shown is compared to the last value', () => {
    expect(difference({ a: [{ b: 'x …' }] }, { a: [{ b: 'x y', c: 1 }, {}] })).toBeNull();
    expect(difference({ a: [{ b: 'x' }] }, { a: [{ b: 'y' }] })).toBe('answer.a.0.b is "y"');
    expect(difference({ a: [1, 2] }, { a: [1] })).toBe('answer.a.1 is undefined');
    expect(difference({ a: [] }, { a: [1] })).toBe('answer.a is not empty');
    expect(difference({ id: 1 }, { id: '1' })).toBe('answer.id is "1"');
  });

  test('the example in React is the one that compiles, and shows who said what', async () => {
    const shown = blocksOf(FILE);
    const page = readFileSync(
      path.join(APP_DIR, 'clients/typescript/examples/ArticlePage.tsx'),
      'utf8'
    );
    expect(shown.find(({ language }) => language === 'tsx')!.text).toBe(page);

    const html = renderToStaticMarkup(await ArticlePage({ api, slug: SLUG }));
    const anyId = (text: string) => text.replace(/id="\w+"/g, 'id="…"').trim();
    const paragraph = shown.find(({ language }) => language === 'html')!.text;
    expect(anyId(html)).toContain(anyId(paragraph));
    expect(html).toContain('<script type="application/ld+json">{"@context":"https://schema.org"');
  });

  test('the typed client asks pages and records', async () => {
    const lines = await whoSaidWhat(api, SLUG);
    expect(lines[1]).toBe('Viktor Khrenin: “no closed topics for discussion”');
    expect(await articlesQuoting(api, 'viktor-khrenin')).toEqual([
      'Belarus and Zimbabwe sign agreement on military co-operation',
    ]);
  });

  test('the typed client says what the API says', async () => {
    const answer = await api.GET('/pages/articles/{slug}', {
      params: { path: { slug: 'nothing' } },
    });
    expect(() => dataOf(answer)).toThrow('There is no article "nothing".');
  });
});
