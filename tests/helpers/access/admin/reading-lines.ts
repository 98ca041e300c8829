import { ARTICLE, QUOTE } from '../../fixtures/newsroom';
import { get, post, type Line, type Request, type Situation } from './lines';
import { OF_RECORD, OF_TYPE, ofArticle, ofQuotes, reads, TYPES } from './line-makers';

/** Queries of a list that need no word. */
const LISTS = [
  '',
  '?pageSize=100',
  '?pageSize=100&locale=ru',
  '?pageSize=100&locale=*',
  '?pageSize=100&status=published',
  '?pageSize=100&status=draft&populate=*',
  '?pageSize=100&publicationStatusFilter=published-modified',
  '?pageSize=100&hasPublishedVersion=true',
  '?pageSize=100&publicationFilter=never-published',
  '?pageSize=100&sort=createdBy.email:asc',
];

const relationsOf = (uid: string, fields: string[]) => fields.map((field) => `${uid}/${field}`);
const ARTICLE_RELATIONS = [
  'officials',
  'agreements',
  'quotes',
  'localizations',
  'createdBy',
  'updatedBy',
];
const QUOTE_RELATIONS = [
  'speaker',
  'partOf',
  'article',
  'agreements',
  'localizations',
  'createdBy',
  'updatedBy',
];

/** Sends what a picker of the form sends. */
const pickerOf = (uid: string, fields: string[]) => ({
  shared: (): Request[] =>
    relationsOf(uid, fields).flatMap((path) =>
      ['?pageSize=100', '?pageSize=100&locale=en', '?pageSize=100&locale=ru&status=published'].map(
        (query) => get(`/content-manager/relations/${path}${query}`)
      )
    ),
});

/** The same routes of a type for articles, and for the quotes of these. */
function readingLines(
  uid: string,
  what: string,
  fields: string[],
  idsOf: (situation: Situation) => string[]
): Line[] {
  const list = `${TYPES}/${uid}`;
  const title = uid === ARTICLE ? 'title' : 'text';
  const article = uid === ARTICLE ? '' : '[article]';
  return [
    reads(
      `GET ${OF_TYPE}`,
      what,
      ({ subject }) =>
        [
          `_q=${subject.word}`,
          `filters[${title}][$containsi]=${subject.word}`,
          `filters${article}[documentId][$eq]=${subject.documentId}`,
          `filters${article}[title][$startsWithi]=${subject.word}`,
          `filters[$and][0][$not]${article}[documentId][$ne]=${subject.documentId}`,
        ].map((query) => get(`${list}?pageSize=100&${query}`)),
      {
        shared: () => LISTS.map((query) => get(list + query)),
        filtered: { path: list, uid },
      }
    ),
    reads(`GET ${OF_RECORD}`, what, (situation) =>
      idsOf(situation).flatMap((id) =>
        [
          '',
          '?status=published',
          '?locale=ru',
          '?locale=be',
          '?populate=*',
          '?populate[createdBy][populate]=*',
        ].map((query) => get(`${list}/${id}${query}`))
      )
    ),
    reads(`GET ${OF_RECORD}/actions/countDraftRelations`, what, (situation) =>
      idsOf(situation).map((id) => get(`${list}/${id}/actions/countDraftRelations?locale=en`))
    ),
    reads(`GET ${OF_TYPE}/actions/countManyEntriesDraftRelations`, what, (situation) => {
      const ids = idsOf(situation).map((id) => `documentIds[]=${id}`);
      return [
        get(`${list}/actions/countManyEntriesDraftRelations?${[...ids, 'locale[]=en'].join('&')}`),
      ];
    }),
    reads(`POST ${OF_TYPE}/actions/bulkFindForValidation`, what, (situation) => [
      post(`${list}/actions/bulkFindForValidation`, {
        documentIds: idsOf(situation),
        locale: 'en',
        sort: 'id:ASC',
      }),
    ]),
    reads(
      'GET /content-manager/relations/:model/:targetField',
      `${what}, to choose from`,
      (situation) => [
        ...relationsOf(uid, fields).flatMap((path) => [
          get(`/content-manager/relations/${path}?pageSize=100&_q=${situation.subject.word}`),
          ...idsOf(situation).map((id) =>
            get(`/content-manager/relations/${path}?pageSize=100&id=${id}&locale=en`)
          ),
        ]),
      ],
      { ...pickerOf(uid, fields), enough: 'named' }
    ),
    reads(
      'GET /content-manager/relations/:model/:id/:targetField',
      `of ${what === 'quotes' ? 'a quote' : 'an article'}`,
      (situation) =>
        fields.flatMap((field) =>
          idsOf(situation).flatMap((id) =>
            ['?locale=en', '?locale=ru', '?status=published'].map((query) =>
              get(`/content-manager/relations/${uid}/${id}/${field}${query}`)
            )
          )
        ),
      { enough: 'named' }
    ),
  ];
}

/** Lists what the content manager shows of articles. */
export const articleReadingLines = (): Line[] =>
  readingLines(ARTICLE, 'articles', ARTICLE_RELATIONS, ofArticle);

/** Lists what the content manager shows of quotes. */
export const quoteReadingLines = (): Line[] =>
  readingLines(QUOTE, 'quotes', QUOTE_RELATIONS, ofQuotes);
