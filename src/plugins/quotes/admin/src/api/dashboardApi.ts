import { adminApi } from '@strapi/strapi/admin';
import type { OutResponse, ScheduledResponse, WaitingResponse } from '../../../shared/dashboard';
import { LIST_TAG } from './reviewApi';

/** Saving, publishing, discarding and deleting refresh what Strapi lists as recent; a review refreshes lists. */
const TAGS = ['RecentDocumentList' as const, LIST_TAG];

const deskApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getWaiting: build.query<WaitingResponse, void>({
        query: () => ({ url: '/quotes/desk/waiting' }),
        providesTags: TAGS,
      }),

      getScheduled: build.query<ScheduledResponse, void>({
        query: () => ({ url: '/quotes/desk/scheduled' }),
        providesTags: TAGS,
      }),

      /** @param since ISO 8601: the start of the day */
      getOut: build.query<OutResponse, string>({
        query: (since) => ({ url: '/quotes/desk/out', config: { params: { since } } }),
        providesTags: TAGS,
      }),
    }),
  });

/** Others work on the desk too: what was read on an earlier visit is read again. */
const FRESH = { refetchOnMountOrArgChange: true };

export const useWaiting = () => deskApi.useGetWaitingQuery(undefined, FRESH);
export const useScheduled = () => deskApi.useGetScheduledQuery(undefined, FRESH);
export const useOut = (since: string) => deskApi.useGetOutQuery(since, FRESH);
