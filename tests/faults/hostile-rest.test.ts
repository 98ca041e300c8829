/** Tests hostile requests to the content API: each is rejected, and leaves nothing. */
import {
  countRecords,
  damage,
  HALVES,
  manyQuotes,
  nestedJson,
  nestedLists,
  NUL,
  paragraph,
  prepareTarget,
  problemOfAnswer,
  problemOfRejection,
  type Target,
} from '../helpers/http/hostile';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

jest.setTimeout(300_000);

const many = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const withName = (name: string) => `{"data":{"title":"T","${name}":{"polluted":1}}}`;

/** Bodies for an article. */
const ARTICLES: Record<string, object> = {
  'ten thousand quotes': { body: manyQuotes(10_000) },
  'more quotes than an article may have': { body: manyQuotes(1001) },
  'lists in lists, a thousand deep': { body: [nestedLists(1000)] },
  'lists in lists, a hundred deep': { body: [nestedLists(100)] },
  'thirty thousand blocks': { body: many(30_000, () => paragraph('x')) },
  'a text longer than an article may be': { body: [paragraph('x '.repeat(130_000))] },
  'a text for blocks': { body: 'x' },
  'a number for blocks': { body: 5 },
  'an object for blocks': { body: {} },
  'nothing for a block': { body: [null] },
  'a number for a block': { body: [5] },
  'a block of no known type': { body: [{ type: 'zzz', children: [] }] },
  'a block without children': { body: [{ type: 'paragraph' }] },
  'a number for a text': { body: [paragraph(5)] },
  'nothing for a text': { body: [paragraph(null)] },
  'an object for a text': { body: [paragraph({})] },
  'a number for a title': { title: 5 },
  'a list for a title': { title: ['a'] },
  'an object for a title': { title: { a: 1 } },
  'a title that is too long': { title: 'x'.repeat(256) },
  'a section that is too long': { section: 'x'.repeat(256) },
  'a standfirst that is too long': { standfirst: 'x'.repeat(100_001) },
  'a text for authors': { authors: 'x' },
  'numbers for authors': { authors: [5] },
  'ten thousand authors': { authors: many(10_000, () => ({ name: 'x' })) },
  'a day that is none': { dateline: { date: 'yesterday' } },
  'a moment that is none': { scheduledAt: 'soon' },
  'a moment of another age': { scheduledAt: '+275760-09-13T00:00:00.000Z' },
  'agreements that are none': { agreements: ['nope'] },
  'an object for an agreement': { agreements: { connect: [{ documentId: { a: 1 } }] } },
  'twenty thousand agreements': { agreements: many(20_000, (i) => `a${i}`) },
  'an attribute that is not there': { zzz: 1 },
  'quotes from outside': { quotes: [1] },
  'NUL in a title': { title: `a${NUL}b` },
  'NUL in a body': { body: [paragraph(`a${NUL}b`)] },
  'NUL in a quote': { body: [paragraph(`“We${NUL} shall see,” said Ada Marlow.`)] },
  'NUL in a component': { authors: [{ name: NUL }] },
  'NUL in a slug': { slug: NUL },
  'NUL in a relation': { agreements: [NUL] },
  'half a character in a title': { title: HALVES[0] },
  'half a character in a body': { body: [paragraph(`a${HALVES[1]}b`)] },
  'half a character in a component': { authors: [{ name: HALVES[1] }] },
};

/** Bodies for an official. */
const OFFICIALS: Record<string, object> = {
  'NUL in a name': { name: `a${NUL}` },
  'half a character in a name': { name: HALVES[0] },
  'a name that is too long': { name: 'x'.repeat(300) },
  'NUL in another name': { alternateNames: [{ name: NUL }] },
  'thousands of names': { alternateNames: many(5000, (i) => ({ name: `Zed ${i}` })) },
  'thousands of offices': { officesHeld: many(3000, (i) => ({ title: `Minister ${i}` })) },
  'a day of brackets': { officesHeld: [{ title: 'x', from: '['.repeat(50_000) }] },
  'a number for a day': { officesHeld: [{ title: 'x', from: 5 }] },
  'an object for a country': { country: {} },
  'a language without end': { alternateNames: [{ name: 'z', language: 'en-'.repeat(30_000) }] },
};

/** Bodies where JSON is expected. */
const BODIES: Record<string, string | Buffer> = {
  'no JSON': '{',
  nothing: 'null',
  'a list': '[]',
  'a text': '"x"',
  'an empty object': '{}',
  'a list of data': '{"data":[]}',
  'a text of data': '{"data":"x"}',
  'objects in objects without end': nestedJson(100_000),
  'an attribute without end': `{"data":{"title":"T","body":${nestedJson(50_000)}}}`,
  __proto__: withName('__proto__'),
  constructor: withName('constructor'),
  hasOwnProperty: withName('hasOwnProperty'),
  'a prototype deep inside': '{"data":{"title":"T","dateline":{"__proto__":{"polluted":1}}}}',
  'a prototype in a block':
    '{"data":{"title":"T","body":[{"type":"paragraph","__proto__":{"polluted":1},"children":[]}]}}',
  'UTF-16': Buffer.from('{"data":{"title":"T"}}', 'utf16le'),
};

/** Queries that are wrong, or request too much. */
const REJECTED = [
  'filters=abc',
  'filters[]=abc',
  'filters[$or]=abc',
  'filters[$or][0]=a',
  'filters[$and][$or][$not]=1',
  'filters[$not]=1',
  'filters[id]=abc',
  'filters[id]=99999999999999999999',
  'filters[id][$gt]=1e400',
  'filters[title][$between]=1',
  'filters[title][$between][0]=1',
  'filters[title][$eq][a]=1',
  'filters[title][$jsonSupersetOf]=x',
  'filters[body][$contains]=x',
  'filters[authors]=x',
  'filters[agreements]=x',
  'filters[agreements][id]=x',
  'filters[quotes][order]=abc',
  'filters[quotes][order]=99999999999999',
  'filters[quotes][anchor]=abc',
  'filters[quotes][article][quotes][text]=x',
  'filters[firstPublishedAt][$gt]=abc',
  `filters${'[$or][0]'.repeat(200)}[title]=x`,
  `filters${'[a]'.repeat(3000)}=1`,
  many(150, (i) => `filters[title][$in][${i}]=x`).join('&'),
  many(1100, () => 'a=1').join('&'),
  'filters[__proto__][polluted]=1',
  'filters[constructor][prototype][polluted]=1',
  'filters[title][__proto__][polluted]=1',
  'filters[hasOwnProperty]=1',
  'filters[$eq]=1',
  'filters[title][locale]=%00',
  'filters[title][$and]=0',
  'filters[title][$or][0]=x',
  'filters[quotes][$or][0][$eq]=1',
  'filters[$or][0][$null]=true',
  'filters[quotes][text]=x&filters[quotes][$eq]=1',
  'populate[quotes][filters][$eq]=1',
  'populate[quotes][filters][order]=abc',
  'populate[quotes][filters][anchor]=abc',
  'populate[quotes][filters][text][locale]=x',
  'populate[quotes][filters][text][$or][0]=x',
  'filters[$not][$in][0]=1',
  '__proto__[polluted]=1',
  'constructor[prototype][polluted]=1',
  'populate[__proto__]=1',
  'populate=__proto__',
  'sort[__proto__]=1',
  'fields[__proto__]=1',
  'fields=',
  'fields[]=title&fields[]=',
  'populate[quotes][fields]=',
  'populate[quotes][fields]=constructor',
  'fields=__proto__',
  'fields=constructor',
  'fields=toString',
  'sort=zzz',
  'populate=zzz',
  'pagination[page]=0',
  'pagination[page]=x',
  'pagination[page]=1e308',
  'pagination[page]=99999999999999999999',
  'pagination[start]=9223372036854775808',
  'pagination[page]=92233720368547758&pagination[pageSize]=100',
  'pagination[pageSize]=100000',
  '_q[a]=1',
  'locale[a]=b',
  'zzz=1',
];

/** Queries for what is nowhere. */
const NOTHING = [
  'filters[title][$eq]=a%00b',
  'filters[title][$contains]=%00',
  'filters[title][$in][0]=%00',
  'filters[documentId]=%00',
  'filters[agreements][documentId]=%00',
  'filters[quotes][speaker][name]=%00',
  'filters[title][$eq]=%ED%A0%80',
  '_q=%00',
];

/** Parameters of pages, most of them wrong. */
const PAGES = [
  'locale=%00',
  'locale=en&locale=be',
  'cursor=zzz',
  'cursor=%00',
  `cursor=${Buffer.from('["\\u0000","\\ud800"]').toString('base64url')}`,
  `cursor=${Buffer.from('['.repeat(5000)).toString('base64url')}`,
  'pageSize=1e9',
  'section=%00',
  'official=%00',
  `official=${'a,'.repeat(2000)}`,
  'q=%00',
  'q=a%00b',
  `q=${'a%20'.repeat(2000)}`,
  `q=${'%22a'.repeat(100)}`,
  'q=NEAR(a%20b)%20OR%20*',
  "q=a'%22%3B--",
  'office=%00',
  'country=%00',
  'from=9999-99',
  '__proto__[a]=1',
  'toString=1',
];

describeDatabases('hostile requests to the content API', (client) => {
  const { app } = useApp({ client });
  let target: Target;
  let before: Record<string, number>;

  beforeAll(async () => {
    target = await prepareTarget(app);
    before = await countRecords(app);
  });

  const write = (path: string, body: object | string, method: 'post' | 'put' = 'post') =>
    app.request[method](path)
      .set('Authorization', target.program)
      .set('Content-Type', 'application/json')
      .send(body);

  test.each(Object.entries(ARTICLES))('an article with %s is rejected', async (_, data) => {
    expect(
      await problemOfRejection(write('/api/articles', { data: { title: 'T', ...data } }))
    ).toBeNull();
    const path = `/api/articles/${target.article.documentId}`;
    expect(await problemOfRejection(write(path, { data }, 'put'))).toBeNull();
  });

  test.each(Object.entries(OFFICIALS))('an official with %s is rejected', async (_, data) => {
    expect(
      await problemOfRejection(write('/api/officials', { data: { name: 'Zed', ...data } }))
    ).toBeNull();
  });

  test.each(Object.entries(BODIES))('%s for a body is rejected', async (_, body) => {
    const request = app.request
      .post('/api/articles')
      .set('Authorization', target.program)
      .set('Content-Type', 'application/json')
      .serialize((raw) => raw as string)
      .send(body as string);
    expect(await problemOfRejection(request)).toBeNull();
  });

  test('five megabytes are rejected, with the limit', async () => {
    const answer = await write('/api/articles', { data: { body: [paragraph('x'.repeat(5e6))] } });
    expect(answer.status).toBe(413);
    expect(answer.body.error.message).toContain('2 MB');
  });

  test('an error names the place', async () => {
    const { body } = await write('/api/articles', {
      data: { title: 'T', body: [paragraph('whole'), paragraph(`a${NUL}`)] },
    });
    expect(body.error.message).toContain('"data.body.1.children.0.text"');
    const quotes = await write('/api/articles', { data: { title: 'T', body: manyQuotes(1001) } });
    expect(quotes.body.error).toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('may have 1000'),
    });
  });

  test.each([
    ['packed as it is not', { 'Content-Encoding': 'gzip' }],
    ['packed in an unknown way', { 'Content-Encoding': 'zzz' }],
    ['as files', { 'Content-Type': 'multipart/form-data; boundary=b' }],
    ['as XML', { 'Content-Type': 'application/xml' }],
  ])('a body %s is rejected', async (_, headers) => {
    const request = app.request
      .post('/api/articles')
      .set({ Authorization: target.program, 'Content-Type': 'application/json', ...headers })
      .serialize((raw) => raw as string)
      .send('--b\r\nConte');
    expect(await problemOfRejection(request)).toBeNull();
  });

  test.each(REJECTED)('?%s is rejected', async (query) => {
    expect(await problemOfRejection(app.request.get(`/api/articles?${query}`))).toBeNull();
  });

  test.each(NOTHING)('?%s finds nothing', async (query) => {
    const { status, body } = await app.request.get(`/api/articles?${query}`);
    expect([status, body.data]).toEqual([200, []]);
  });

  test.each(PAGES)('pages bear ?%s', async (query) => {
    for (const path of ['articles', 'quotes', 'officials/ada-marlow', 'agreements/x'])
      expect(await problemOfAnswer(app.request.get(`/api/pages/${path}?${query}`))).toBeNull();
  });

  test.each(['a%00b', '%ED%A0%80', '%', '..%2f..', 'x'.repeat(5000), '__proto__'])(
    'nothing is at /%s',
    async (name) => {
      for (const path of [
        'articles',
        'officials',
        'pages/articles',
        'pages/officials',
        'pages/agreements',
      ])
        expect(await problemOfRejection(app.request.get(`/api/${path}/${name}`))).toBeNull();
    }
  );

  // Last: what all of that has left.
  test('nothing is left of it, and nothing is broken', async () => {
    expect(await countRecords(app)).toEqual(before);
    expect(await damage(app)).toEqual([]);
  });
});
