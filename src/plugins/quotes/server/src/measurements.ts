import type { Core } from '@strapi/strapi';
import { hooks } from '@strapi/utils';
import type { BlockerCode } from '../../shared/contract';
import { currentOperation } from './operation';
import { getService } from './get-service';

/** Called with a `Measured` after an event, for metrics; nothing waits for the listeners. */
export const MEASURED = 'plugin::quotes.measured';

/** The ways in which a publication can be requested. */
export const WAYS = ['admin', 'bulk', 'override', 'scheduler', 'api', 'server'] as const;
export type Way = (typeof WAYS)[number];

export type Measured =
  /** A publication was committed: of `articles` languages of one article, in milliseconds. */
  | { what: 'published'; way: Way; articles: number; ms: number }
  /** A piece did not go out, for these reasons, each named once. */
  | { what: 'rejected'; codes: BlockerCode[] }
  /** A text was read for quotes. */
  | { what: 'analysed'; ms: number }
  /** The quotes of a draft were brought in line with its body. */
  | { what: 'synced'; ms: number };

const BULK_ROUTE = 'collection-types.bulkPublish';

export function registerMeasured(strapi: Core.Strapi): void {
  strapi.get('hooks').set(MEASURED, hooks.createAsyncSeriesHook());
}

export function announceMeasured(strapi: Core.Strapi, event: Measured): void {
  void strapi
    .hook(MEASURED)
    .call(event)
    // A listener that fails must not stop a publication.
    .catch((error: unknown) => strapi.log.error(`quotes: ${MEASURED} failed: ${String(error)}`));
}

/** Runs a task, and announces how long it took if it succeeds. */
export async function measure<T>(
  strapi: Core.Strapi,
  what: 'analysed' | 'synced',
  task: () => Promise<T>
): Promise<T> {
  const start = performance.now();
  const result = await task();
  announceMeasured(strapi, { what, ms: performance.now() - start });
  return result;
}

/** Returns how the running publication was requested. */
export function wayOfPublication(strapi: Core.Strapi): Way {
  const { scheduledBy, override } = currentOperation();
  if (scheduledBy) return 'scheduler';
  if (override) return 'override';
  const { kind } = getService(strapi, 'rights').actor();
  if (kind === 'server') return 'server';
  if (kind === 'content-api') return 'api';
  const handler = strapi.requestContext.get()?.state.route?.handler;
  return handler === BULK_ROUTE ? 'bulk' : 'admin';
}
