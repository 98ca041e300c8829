import { adminApi } from '@strapi/strapi/admin';
import type {
  PublishedResponse,
  ScheduledResponse,
  PendingResponse,
} from '../../../shared/dashboard';
import { LIST_TAG } from './tags';

/** Saving, publishing, discarding and deleting refresh what Strapi lists as recent; a review refreshes lists. */
const TAGS = ['RecentDocumentList' as const, LIST_TAG];

const dashboardApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getPending: build.query<PendingResponse, void>({
        query: () => ({ url: '/quotes/dashboard/pending' }),
        providesTags: TAGS,
      }),

      getScheduled: build.query<ScheduledResponse, void>({
        query: () => ({ url: '/quotes/dashboard/scheduled' }),
        providesTags: TAGS,
      }),

      /** @param since ISO 8601: the start of the day */
      getPublished: build.query<PublishedResponse, string>({
        query: (since) => ({ url: '/quotes/dashboard/published', config: { params: { since } } }),
        providesTags: TAGS,
      }),
    }),
  });

/** Reads the lists again on each visit, because other users change them. */
const FRESH = { refetchOnMountOrArgChange: true };

export const usePending = () => dashboardApi.useGetPendingQuery(undefined, FRESH);
export const useScheduled = () => dashboardApi.useGetScheduledQuery(undefined, FRESH);
export const usePublished = (since: string) => dashboardApi.useGetPublishedQuery(since, FRESH);
