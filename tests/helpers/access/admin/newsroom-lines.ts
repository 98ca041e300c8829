import { ARTICLE, blocks, OFFICIAL, QUOTE } from '../../fixtures/newsroom';
import { BEFORE_WORD, quoteOf } from './newsroom';
import { once, reads, writes } from './line-makers';
import { get, post, type Line, type Request, type Situation } from './lines';

const article = (path: string, { subject }: Situation) =>
  `/quotes/articles/${subject.documentId}${path}`;

/** A request about the first quote of an article. */
const quote =
  (action: string, body: (situation: Situation) => object = () => ({})) =>
  (situation: Situation): Request[] => [
    post(`/quotes/quotes/${situation.subject.quotes[0]}/${action}`, body(situation)),
  ];

async function setQuote({ app, subject }: Situation, data: object): Promise<void> {
  await app.strapi.db.query(QUOTE).updateMany({
    where: { documentId: subject.quotes[0], locale: 'en', publishedAt: { $null: true } },
    data: data as never,
  });
}

/** The place of a word that is in no quote yet. */
function words({ subject }: Situation) {
  const start = BEFORE_WORD.length;
  return { block: 1, start, end: start + subject.word.length, exact: subject.word };
}

/** The place of the quote. */
function quoted({ subject }: Situation) {
  const exact = quoteOf(subject.word);
  return { block: 0, start: 1, end: 1 + exact.length, exact };
}

/** Lets a public quote of another article have the same words, under another speaker. */
async function publishOtherSpeaker(situation: Situation): Promise<void> {
  const { app, room, subject, role } = situation;
  const [, , , ofEditor] = room.articles.Editor;
  const [, , , ofFormer] = room.articles['no rights'];
  const other = subject === ofEditor || role === 'Editor' ? ofFormer! : ofEditor!;
  const where = { documentId: other.quotes[0], locale: 'en', publishedAt: { $notNull: true } };
  const quotes = app.strapi.db.query(QUOTE);
  const { id, text } = await quotes.findOne({ where });
  const speaker = await app.strapi.db.query(OFFICIAL).findOne({
    where: { documentId: room.officials.Editor[1]!.documentId, publishedAt: { $notNull: true } },
  });
  await quotes.update({ where: { id }, data: { speaker: speaker.id } as never });
  await setQuote(situation, { text });
}

/** Lets an article lead the list of what waits to be checked. */
async function makePending({ app, subject }: Situation): Promise<void> {
  await app.strapi.db.query(ARTICLE).updateMany({
    where: { documentId: subject.documentId, publishedAt: { $null: true } },
    data: { pendingQuotes: 1, pendingSince: '2001-01-01T00:00:00.000Z' } as never,
  });
}

/** Lets the caller have confirmed the quote, as the activity log has it. */
async function confirmedByCaller(situation: Situation): Promise<void> {
  const { app, subject, caller } = situation;
  const service = app.strapi.plugin('quotes').service('review');
  await service.confirm(await service.find(subject.quotes[0]!, 'en'));
  const log = app.strapi.db.query('plugin::quotes.activity-log-entry');
  const { tableName } = app.strapi.db.metadata.get('plugin::quotes.activity-log-entry');
  const [entry] = await log.findMany({ orderBy: { id: 'desc' }, limit: 1 });
  await app.strapi.db
    .connection(tableName)
    .where({ id: entry.id })
    .update({ actor_id: String(caller.id), actor_kind: 'admin' });
}

/** Lets an editor have chosen an official of the caller's, whose record does not have the name in the text. */
async function chosenByHand(situation: Situation): Promise<void> {
  const { app, room, caller } = situation;
  await app.strapi.documents(OFFICIAL).update({
    documentId: room.official,
    data: { name: 'Berta Lind', alternateNames: [], createdBy: caller.id } as never,
  });
  await setQuote(situation, { review: 'reassigned' });
}

const START_OF_TIME = '2001-01-01T00:00:00Z';

/** The routes of the plugin: the quotes of an article, its publication, the newsroom's home page, the activity log. */
export const newsroomLines = (): Line[] => [
  reads('GET /quotes/articles/:documentId/quotes', 'an article', (situation) =>
    ['', '?locale=ru', '?status=published'].map((query) =>
      get(article(`/quotes${query}`, situation))
    )
  ),
  reads('GET /quotes/articles/:documentId/preflight', 'an article', (situation) =>
    ['', '?locale=ru'].map((query) => get(article(`/preflight${query}`, situation)))
  ),
  writes('POST /quotes/articles/:documentId/publish', 'an article', (situation) => [
    post(article('/publish', situation), { reason: 'It is news' }),
  ]),
  reads('POST /quotes/analyse', 'the text of an article', (situation) => [
    post('/quotes/analyse', {
      body: blocks('“Words,” said Ada Marlow.'),
      locale: 'en',
      documentId: situation.subject.documentId,
    }),
  ]),
  once('POST /quotes/analyse', 'a new text', 'reads', [
    post('/quotes/analyse', { body: blocks('“Words,” said Ada Marlow.'), locale: 'en' }),
  ]),
  writes('POST /quotes/articles/:documentId/mark', 'words of an article', (situation) => [
    post(article('/mark', situation), { anchor: words(situation) }),
  ]),
  writes('POST /quotes/articles/:documentId/confirm-certain', 'an article', (situation) => [
    post(article('/confirm-certain', situation)),
  ]),
  writes('POST /quotes/articles/:documentId/read-again', 'an article', (situation) => [
    post(article('/read-again', situation)),
  ]),
  writes('POST /quotes/articles/:documentId/speaker', 'quotes of an article', (situation) => [
    post(article('/speaker', situation), {
      quotes: [{ documentId: situation.subject.quotes[0] }],
      attributionText: 'A passer-by',
    }),
  ]),
  reads('GET /quotes/dashboard/pending', 'articles', () => [get('/quotes/dashboard/pending')], {
    prepare: makePending,
  }),
  reads('GET /quotes/dashboard/scheduled', 'articles', undefined, {
    shared: () => [get('/quotes/dashboard/scheduled')],
  }),
  reads('GET /quotes/dashboard/published', 'articles', undefined, {
    shared: () => [get(`/quotes/dashboard/published?since=${START_OF_TIME}`)],
  }),
  once('POST /quotes/prefill', 'a text', 'reads', [
    post('/quotes/prefill', { text: 'Ada Marlow spoke.', mention: { start: 0, end: 10 } }),
  ]),
  once('GET /quotes/people', 'officials', 'reads', [
    get('/quotes/people'),
    get('/quotes/people?q=Marlow'),
  ]),
  writes('POST /quotes/quotes/:documentId/confirm', 'a quote', quote('confirm')),
  writes(
    'POST /quotes/quotes/:documentId/reassign',
    'a quote',
    quote('reassign', () => ({ attributionText: 'A passer-by' }))
  ),
  writes('POST /quotes/quotes/:documentId/dismiss', 'a quote', quote('dismiss')),
  writes('POST /quotes/quotes/:documentId/restore', 'a quote', quote('restore'), {
    prepare: (situation) => setQuote(situation, { review: 'dismissed' }),
  }),
  writes(
    'POST /quotes/quotes/:documentId/unlink-translation',
    'a quote',
    quote('unlink-translation')
  ),
  writes(
    'POST /quotes/quotes/:documentId/place',
    'a quote',
    quote('place', (situation) => ({ anchor: quoted(situation) })),
    {
      prepare: (situation) =>
        setQuote(situation, { anchor: null, reason: 'ambiguous', review: 'needs-review' }),
    }
  ),
  writes(
    'POST /quotes/quotes/:documentId/spelling',
    'a quote',
    quote('spelling', () => ({ name: 'Ada Marlow' })),
    { prepare: chosenByHand }
  ),
  writes('POST /quotes/quotes/:documentId/undo', 'a quote', quote('undo'), {
    prepare: confirmedByCaller,
  }),
  writes('POST /quotes/quotes/:documentId/shared-wording', 'a quote', quote('shared-wording'), {
    prepare: publishOtherSpeaker,
  }),
  reads(
    'GET /quotes/activity-log',
    'articles',
    ({ subject }) => [get(`/quotes/activity-log?article=${subject.documentId}`)],
    { prepare: confirmedByCaller }
  ),
  reads(
    'GET /quotes/activity-log/export',
    'articles',
    ({ subject }) => [get(`/quotes/activity-log/export?article=${subject.documentId}`)],
    { prepare: confirmedByCaller }
  ),
];
