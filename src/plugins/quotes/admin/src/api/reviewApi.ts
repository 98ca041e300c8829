import { adminApi } from '@strapi/strapi/admin';
import type {
  ActivityLogResponse,
  NewPerson,
  PeopleResponse,
  PrefillRequest,
  PrefillResponse,
  PreflightResponse,
  QuotesResponse,
} from '../../../shared/contract';
import { ARTICLE } from '../constants';
import { isNetworkError, type ApiError } from '../hooks/strapi';
import {
  AFTER_PUBLICATION,
  documentTag,
  LIST_TAG,
  officialTag,
  OFFICIALS_TAGS,
  preflightTag,
} from './tags';
import type {
  Analysis,
  Assignment,
  ArticleKey,
  Mark,
  NamesakeSearch,
  PeopleSearch,
  Publication,
  Review,
} from './types';

/** Long enough for an undone edit to show its former quotes at once. */
const KEEP_ANALYSIS_S = 60;

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
        // The whole body would make a long key.
        serializeQueryArgs: ({ queryArgs }) => {
          const { documentId, locale, date, key, reviewed, people } = queryArgs;
          return JSON.stringify([documentId, locale, date, key, reviewed, people]);
        },
        keepUnusedDataFor: KEEP_ANALYSIS_S,
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
          ...(error ? [] : officialsChangedBy(review)),
        ],
      }),

      assignSpeaker: build.mutation<QuotesResponse, Assignment>({
        query: ({ article: { documentId, locale }, quotes, to }) => ({
          url: `/quotes/articles/${documentId}/speaker`,
          method: 'POST',
          data: { locale, quotes, ...to },
        }),
        onQueryStarted: replaceQuotes,
        invalidatesTags: (result, error, assignment) => [
          ...afterReview(result, error, assignment),
          ...(!error && assignment.to.official ? OFFICIALS_TAGS : []),
        ],
      }),

      /** Reads an article again, which replaces the form's values with the saved ones. */
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

      /** Reads the saved text with the officials as they are now. */
      readAgain: build.mutation<QuotesResponse, { article: ArticleKey }>({
        query: ({ article: { documentId, locale } }) => ({
          url: `/quotes/articles/${documentId}/read-again`,
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
        // A rejection too, because it shows that the article has changed. But without a response, Strapi would
        // request the article in vain and replace the form with an error.
        invalidatesTags: (_result, error, { article }) =>
          error && isNetworkError(error as ApiError)
            ? []
            : [documentTag(article), preflightTag(article), LIST_TAG, ...AFTER_PUBLICATION],
      }),
    }),
  });

interface Started {
  // Its parameter would be the type of this API, which would then depend on itself.
  dispatch: (action: never) => unknown;
  queryFulfilled: Promise<{ data: QuotesResponse }>;
}

/** Replaces the cached quotes with those of the response, which holds all quotes of the article. */
async function replaceQuotes(
  { article }: { article: ArticleKey },
  { dispatch, queryFulfilled }: Started
) {
  const answer = await queryFulfilled.catch(() => null);
  if (!answer) return;
  dispatch(quotesApi.util.updateQueryData('getQuotes', article, () => answer.data) as never);
}

/** Tags what shows the officials whom a review adds or renames. */
function officialsChangedBy({ action, to, seen }: Review) {
  if (action === 'spelling')
    return [...OFFICIALS_TAGS, ...(seen?.speaker ? [officialTag(seen.speaker)] : [])];
  return to && 'official' in to && to.official ? OFFICIALS_TAGS : [];
}

/** Leaves out the article's own tag, because Strapi would fetch it and overwrite the form's unsaved values. */
function afterReview(_result: unknown, error: unknown, { article }: { article: ArticleKey }) {
  return error ? [] : [preflightTag(article), LIST_TAG];
}

export const {
  useAnalyseQuery,
  useAssignSpeakerMutation,
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
  useReadAgainMutation,
  useReloadArticleMutation,
  useReviewQuoteMutation,
  usePublishArticleMutation,
} = quotesApi;
