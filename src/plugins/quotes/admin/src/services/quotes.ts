import { adminApi } from '@strapi/strapi/admin';
import type {
  PeopleResponse,
  PreflightResponse,
  QuotesResponse,
  ReassignRequest,
  TrailResponse,
} from '../../../shared/contract';
import { ARTICLE } from '../constants';
import { isNetworkError, type ApiError } from '../hooks/strapi';

/** A language version of an article. */
export interface PieceKey {
  documentId: string;
  locale?: string;
}

export interface Review {
  piece: PieceKey;
  quoteId: string;
  action: 'confirm' | 'reassign' | 'dismiss' | 'restore' | 'both-said';
  /** Who said it: for `reassign`. */
  to?: Pick<ReassignRequest, 'speaker' | 'attributionText'>;
}

export interface Publication {
  piece: PieceKey;
  /** Why it goes out in spite of blockers that can be overridden. */
  reason?: string;
}

export interface PeopleSearch {
  q: string;
  locale?: string;
  date?: string | null;
}

/** As Strapi marks a document: saving, publishing and discarding it refresh what hangs on it. */
const documentTag = ({ documentId }: PieceKey) => ({
  type: 'Document' as const,
  id: `${ARTICLE}_${documentId}`,
});
const preflightTag = ({ documentId }: PieceKey) => ({
  type: 'QuotesPreflight' as const,
  id: documentId,
});
/** What a list view of articles shows. */
const LIST_TAG = { type: 'Document' as const, id: `${ARTICLE}_LIST` };

/** What Strapi refreshes after a publication, beside the entry and its list. */
const AFTER_PUBLICATION = [
  'Relations',
  'RecentDocumentList',
  'CountDocuments',
  'UpcomingReleasesList',
] as const;

const quotesApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'QuotesPreflight', ...AFTER_PUBLICATION] })
  .injectEndpoints({
    endpoints: (build) => ({
      getQuotes: build.query<QuotesResponse, PieceKey>({
        query: ({ documentId, locale }) => ({
          url: `/quotes/articles/${documentId}/quotes`,
          config: { params: { locale } },
        }),
        providesTags: (_result, _error, piece) => [documentTag(piece)],
      }),

      getPreflight: build.query<PreflightResponse['data'], PieceKey>({
        query: ({ documentId, locale }) => ({
          url: `/quotes/articles/${documentId}/preflight`,
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: PreflightResponse) => data,
        providesTags: (_result, _error, piece) => [documentTag(piece), preflightTag(piece)],
      }),

      findPeople: build.query<PeopleResponse['data'], PeopleSearch>({
        query: ({ q, locale, date }) => ({
          url: '/quotes/people',
          config: { params: { q, locale, ...(date && { date }) } },
        }),
        transformResponse: ({ data }: PeopleResponse) => data,
      }),

      getTrail: build.query<TrailResponse, { page: number; pageSize: number }>({
        query: (params) => ({ url: '/quotes/trail', config: { params } }),
        keepUnusedDataFor: 0,
      }),

      reviewQuote: build.mutation<QuotesResponse, Review>({
        query: ({ quoteId, action, piece, to }) => ({
          url: `/quotes/quotes/${quoteId}/${action}`,
          method: 'POST',
          data: { locale: piece.locale, ...to },
        }),
        /** The answer holds all quotes of the piece: they take the place of those in the cache. */
        async onQueryStarted({ piece }, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => null);
          if (answer) {
            dispatch(quotesApi.util.updateQueryData('getQuotes', piece, () => answer.data));
          }
        },
        // Not the article's own tag: Strapi would fetch it and put it over the form's unsaved values.
        invalidatesTags: (_result, error, { piece }) =>
          error ? [] : [preflightTag(piece), LIST_TAG],
      }),

      publishPiece: build.mutation<unknown, Publication>({
        // The draft is saved by then, so nothing is sent along with it.
        query: ({ piece: { documentId, locale }, reason }) =>
          reason === undefined
            ? {
                url: `/content-manager/collection-types/${ARTICLE}/${documentId}/actions/publish`,
                method: 'POST',
                data: {},
                config: { params: { locale } },
              }
            : {
                url: `/quotes/articles/${documentId}/publish`,
                method: 'POST',
                data: { locale, reason },
              },
        // A refusal as well: it says that the piece is not as it was. But where nobody answers, Strapi would
        // fetch the article in vain and show an error in place of the form.
        invalidatesTags: (_result, error, { piece }) =>
          error && isNetworkError(error as ApiError)
            ? []
            : [documentTag(piece), preflightTag(piece), LIST_TAG, ...AFTER_PUBLICATION],
      }),
    }),
  });

export const {
  useGetQuotesQuery,
  useGetPreflightQuery,
  useFindPeopleQuery,
  useGetTrailQuery,
  useReviewQuoteMutation,
  usePublishPieceMutation,
} = quotesApi;
