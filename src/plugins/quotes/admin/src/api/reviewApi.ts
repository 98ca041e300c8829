import { adminApi } from '@strapi/strapi/admin';
import type {
  AnalyseRequest,
  MarkRequest,
  NewPerson,
  PeopleResponse,
  PlaceRequest,
  PrefillRequest,
  PrefillResponse,
  PreflightResponse,
  QuotesResponse,
  ReassignRequest,
  SeenQuote,
  ActivityLogResponse,
} from '../../../shared/contract';
import { ARTICLE, OFFICIAL } from '../constants';
import { isNetworkError, type ApiError } from '../hooks/strapi';

/** A language version of an article. */
export interface ArticleKey {
  documentId: string;
  locale?: string;
}

export type ReviewAction =
  | 'confirm'
  | 'reassign'
  | 'dismiss'
  | 'restore'
  | 'shared-wording'
  | 'unlink-translation'
  | 'place'
  | 'undo';

export interface Review {
  article: ArticleKey;
  quoteId: string;
  action: ReviewAction;
  /** Who said it, for `reassign`; where it stands, for `place`. */
  to?: Omit<ReassignRequest, 'locale' | 'seen'> | Pick<PlaceRequest, 'anchor'>;
  /** What the editor decided about. */
  seen?: SeenQuote;
}

/** A body that is not saved. */
export interface Analysis extends AnalyseRequest {
  /** `bodyKey` of the body. */
  key: string;
  /** What is settled of the saved draft: a decision elsewhere asks for another analysis. */
  reviewed: string;
}

export interface Mark extends Pick<MarkRequest, 'anchor' | 'kind'> {
  article: ArticleKey & { documentId: string };
}

export interface Publication {
  article: ArticleKey;
  /** Why it goes out in spite of blockers that can be overridden. */
  reason?: string;
  /** Shows readers that the article was updated. */
  updatedForReaders?: boolean;
}

export interface NamesakeSearch {
  namesakesOf: string;
  /** The official who is edited. */
  except?: string;
}

export interface PeopleSearch {
  q: string;
  locale?: string;
  date?: string | null;
}

/** As Strapi marks a document: saving, publishing and discarding it refresh what hangs on it. */
const documentTag = ({ documentId }: ArticleKey) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});
const preflightTag = ({ documentId }: ArticleKey) => ({
  type: 'QuotesPreflight' as const,
  id: documentId,
});
/** Long enough for an undone edit to show at once what it showed before. */
const ANALYSIS_KEPT_S = 60;

/** What a list view of articles shows. */
export const LIST_TAG = { type: 'Document' as const, id: `${ARTICLE}_LIST` };
/** What shows officials: their list view, and what a search has found. */
const OFFICIALS_TAGS = [
  { type: 'Document' as const, id: `${OFFICIAL}_LIST` },
  { type: 'QuotesPeople' as const },
];

/** What Strapi refreshes after a publication, beside the entry and its list. */
const AFTER_PUBLICATION = [
  'Relations',
  'RecentDocumentList',
  'CountDocuments',
  'UpcomingReleasesList',
] as const;

const quotesApi = adminApi
  .enhanceEndpoints({
    addTagTypes: ['Document', 'QuotesPreflight', 'QuotesPeople', ...AFTER_PUBLICATION],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getQuotes: build.query<QuotesResponse, ArticleKey>({
        query: ({ documentId, locale }) => ({
          url: `/quotes/articles/${documentId}/quotes`,
          config: { params: { locale } },
        }),
        providesTags: (_result, _error, article) => [documentTag(article)],
      }),

      getPublicQuotes: build.query<QuotesResponse, ArticleKey>({
        query: ({ documentId, locale }) => ({
          url: `/quotes/articles/${documentId}/quotes`,
          config: { params: { locale, status: 'published' } },
        }),
        providesTags: (_result, _error, article) => [documentTag(article)],
      }),

      analyse: build.query<QuotesResponse, Analysis>({
        query: ({ body, locale, date, documentId }) => ({
          url: '/quotes/analyse',
          method: 'POST',
          data: { body, locale, date, documentId },
        }),
        // The whole body would be a long key.
        serializeQueryArgs: ({ queryArgs: { documentId, locale, date, key, reviewed } }) =>
          JSON.stringify([documentId, locale, date, key, reviewed]),
        keepUnusedDataFor: ANALYSIS_KEPT_S,
      }),

      getPreflight: build.query<PreflightResponse['data'], ArticleKey>({
        query: ({ documentId, locale }) => ({
          url: `/quotes/articles/${documentId}/preflight`,
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: PreflightResponse) => data,
        providesTags: (_result, _error, article) => [documentTag(article), preflightTag(article)],
      }),

      findPeople: build.query<PeopleResponse['data'], PeopleSearch>({
        query: ({ q, locale, date }) => ({
          url: '/quotes/people',
          config: { params: { q, locale, ...(date && { date }) } },
        }),
        transformResponse: ({ data }: PeopleResponse) => data,
        providesTags: ['QuotesPeople'],
      }),

      findNamesakes: build.query<PeopleResponse['data'], NamesakeSearch>({
        query: (params) => ({ url: '/quotes/people', config: { params } }),
        transformResponse: ({ data }: PeopleResponse) => data,
        providesTags: ['QuotesPeople'],
      }),

      prefill: build.query<NewPerson | null, PrefillRequest>({
        query: (data) => ({ url: '/quotes/prefill', method: 'POST', data }),
        transformResponse: ({ data }: PrefillResponse) => data,
      }),

      getActivityLog: build.query<ActivityLogResponse, { page: number; pageSize: number }>({
        query: (params) => ({ url: '/quotes/activity-log', config: { params } }),
        keepUnusedDataFor: 0,
      }),

      reviewQuote: build.mutation<QuotesResponse, Review>({
        query: ({ quoteId, action, article, to, seen }) => ({
          url: `/quotes/quotes/${quoteId}/${action}`,
          method: 'POST',
          data: { locale: article.locale, seen, ...to },
        }),
        onQueryStarted: replaceQuotes,
        invalidatesTags: (result, error, review) => [
          ...afterReview(result, error, review),
          ...(!error && review.to && 'official' in review.to && review.to.official
            ? OFFICIALS_TAGS
            : []),
        ],
      }),

      /** Reads an article anew and puts what is saved over the form's values. */
      reloadArticle: build.mutation<null, string>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, documentId) => [documentTag({ documentId })],
      }),

      confirmCertain: build.mutation<QuotesResponse, { article: ArticleKey }>({
        query: ({ article: { documentId, locale } }) => ({
          url: `/quotes/articles/${documentId}/confirm-certain`,
          method: 'POST',
          data: { locale },
        }),
        onQueryStarted: replaceQuotes,
        invalidatesTags: afterReview,
      }),

      markQuote: build.mutation<QuotesResponse, Mark>({
        query: ({ article: { documentId, locale }, anchor, kind }) => ({
          url: `/quotes/articles/${documentId}/mark`,
          method: 'POST',
          data: { locale, anchor, kind },
        }),
        onQueryStarted: replaceQuotes,
        invalidatesTags: afterReview,
      }),

      publishArticle: build.mutation<unknown, Publication>({
        // The draft is saved by then, so nothing is sent along with it.
        query: ({ article: { documentId, locale }, reason, updatedForReaders }) =>
          reason === undefined && !updatedForReaders
            ? {
                url: `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`,
                method: 'POST',
                data: {},
                config: { params: { locale } },
              }
            : {
                url: `/quotes/articles/${documentId}/publish`,
                method: 'POST',
                data: { locale, reason, updatedForReaders },
              },
        // A refusal as well: it says that the piece is not as it was. But where nobody answers, Strapi would
        // fetch the article in vain and show an error in place of the form.
        invalidatesTags: (_result, error, { article }) =>
          error && isNetworkError(error as ApiError)
            ? []
            : [documentTag(article), preflightTag(article), LIST_TAG, ...AFTER_PUBLICATION],
      }),
    }),
  });

interface Started {
  // What it takes is the type of this very API, which would then depend on itself.
  dispatch: (action: never) => unknown;
  queryFulfilled: Promise<{ data: QuotesResponse }>;
}

/** The answer holds all quotes of the piece: they take the place of those in the cache. */
async function replaceQuotes(
  { article }: { article: ArticleKey },
  { dispatch, queryFulfilled }: Started
) {
  const answer = await queryFulfilled.catch(() => null);
  if (!answer) return;
  dispatch(quotesApi.util.updateQueryData('getQuotes', article, () => answer.data) as never);
}

/** Not the article's own tag: Strapi would fetch it and put it over the form's unsaved values. */
function afterReview(_result: unknown, error: unknown, { article }: { article: ArticleKey }) {
  return error ? [] : [preflightTag(article), LIST_TAG];
}

export const {
  useAnalyseQuery,
  useConfirmCertainMutation,
  useFindNamesakesQuery,
  useFindPeopleQuery,
  useGetPreflightQuery,
  useGetPublicQuotesQuery,
  useGetQuotesQuery,
  useGetActivityLogQuery,
  useLazyGetQuotesQuery,
  useMarkQuoteMutation,
  usePrefillQuery,
  useReloadArticleMutation,
  useReviewQuoteMutation,
  usePublishArticleMutation,
} = quotesApi;
