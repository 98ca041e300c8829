import { ARTICLE, QUOTE } from '../../fixtures/newsroom';
import { get, post, type Line, type Situation } from './lines';
import { reads } from './line-makers';
import { inAYear } from './newsroom';

/** The rows of an article and of its quotes that the i18n plugin requests. */
async function rowsOf({ app, subject }: Situation, uid: string): Promise<void> {
  const documentIds = uid === ARTICLE ? [subject.documentId] : subject.quotes;
  const rows = await app.strapi.db.query(uid).findMany({
    where: { documentId: { $in: documentIds } },
    select: ['id'],
  });
  rowIds.set(
    `${uid} ${subject.documentId}`,
    rows.map(({ id }) => Number(id))
  );
}
const rowIds = new Map<string, number[]>();
const rowsFor = (uid: string, { subject }: Situation) =>
  rowIds.get(`${uid} ${subject.documentId}`) ?? [];

const FROM = ['en', 'ru'];

/** The routes of languages, for articles or for their quotes. */
const languageLines = (uid: string, tried: string): Line[] => [
  reads(
    'POST /i18n/content-manager/actions/get-non-localized-fields',
    tried,
    (situation) =>
      rowsFor(uid, situation).flatMap((id) =>
        FROM.map((locale) =>
          post('/i18n/content-manager/actions/get-non-localized-fields', {
            model: uid,
            id,
            locale,
          })
        )
      ),
    { prepare: (situation) => rowsOf(situation, uid) }
  ),
  reads('GET /i18n/content-manager/get-fill-from-locale/:model', tried, ({ subject }) => {
    const documentIds = uid === ARTICLE ? [subject.documentId] : subject.quotes;
    return documentIds.flatMap((id) =>
      FROM.map((locale) =>
        get(
          `/i18n/content-manager/get-fill-from-locale/${uid}?documentId=${id}&sourceLocale=${locale}&targetLocale=be&collectionType=collection-types`
        )
      )
    );
  }),
  reads(
    'GET /i18n/ai-localization-jobs/collection-types/:contentType/:documentId',
    tried,
    ({ subject }) =>
      (uid === ARTICLE ? [subject.documentId] : subject.quotes).map((id) =>
        get(`/i18n/ai-localization-jobs/collection-types/${uid}/${id}`)
      )
  ),
];

/** Puts an article and its quotes at the head of every list that is sorted by time. */
async function bringForward({ app, subject }: Situation): Promise<void> {
  const latest = inAYear();
  for (const [uid, documentIds] of [
    [ARTICLE, [subject.documentId]],
    [QUOTE, subject.quotes],
  ] as const) {
    const where = { documentId: { $in: documentIds } };
    const { db } = app.strapi;
    await db.query(uid).updateMany({ where, data: { updatedAt: latest } as never });
    await db.query(uid).updateMany({
      where: { ...where, publishedAt: { $notNull: true } },
      data: { publishedAt: latest } as never,
    });
  }
}

const RECENT = '/content-manager/homepage/recent-documents';

/** Languages, previews, the home page. */
export const aroundLines = (): Line[] => [
  ...languageLines(ARTICLE, 'articles'),
  ...languageLines(QUOTE, 'quotes'),
  reads(
    'GET /content-manager/preview/url/:contentType',
    'articles',
    ({ subject }) =>
      ['', '&status=published', '&locale=ru', '&locale=ru&status=draft'].map((query) =>
        get(`/content-manager/preview/url/${ARTICLE}?documentId=${subject.documentId}${query}`)
      ),
    {
      // The address at which the front end would request the draft.
      follow: (answer) => {
        const { url } = (answer.startsWith('{') ? JSON.parse(answer).data : null) ?? {};
        if (!url) return [];
        const { searchParams } = new URL(url);
        return [
          get(
            `/api/previews/articles/${searchParams.get('documentId')}?token=${searchParams.get('token')}`
          ),
        ];
      },
    }
  ),
  reads('GET /content-manager/preview/url/:contentType', 'quotes', ({ subject }) =>
    subject.quotes.map((id) => get(`/content-manager/preview/url/${QUOTE}?documentId=${id}`))
  ),
  reads(
    `GET ${RECENT}`,
    'articles and quotes',
    () => [get(`${RECENT}?action=update`), get(`${RECENT}?action=publish`)],
    { prepare: bringForward }
  ),
  reads('GET /content-manager/homepage/count-documents', 'articles and quotes', undefined, {
    shared: () => [get('/content-manager/homepage/count-documents')],
  }),
  reads('GET /admin/homepage/key-statistics', 'articles and quotes', undefined, {
    shared: () => [get('/admin/homepage/key-statistics')],
  }),
];
