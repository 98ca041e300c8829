import type { Core } from '@strapi/strapi';
import { Gauge, type Registry } from 'prom-client';
import { withTimeout } from '../platform/with-timeout';
import type { Queue } from '../plugins/quotes/server/src/public';
import { PREFIX } from '../platform/metrics/names';

/** A scrape does not wait longer than this for the database. */
const TIMEOUT_MS = 2000;

interface Counts {
  /** Null where the plugin is off. */
  queue: Queue | null;
  /** Null if there is no CDN to notify, or the plugin is off. */
  purge: { count: number; since: number | null } | null;
}

/** Measures the open work, as the database has it: every process answers the same. */
export function measureQueue(strapi: Core.Strapi, registry: Registry) {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `${PREFIX}${name}`, help, labelNames, registers: [registry] });
  const isUp = gauge('database_up', 'Whether the database answered this scrape');
  const articles = gauge('articles_pending', 'Drafts with pending quotes', ['locale']);
  const quotes = gauge('quotes_pending', 'Pending quotes of drafts', ['locale']);
  const reviews = gauge('quotes', 'Quotes of drafts, by their review', ['locale', 'review']);
  const overdue = gauge(
    'scheduled_overdue',
    'Scheduled articles whose time has passed: rejected by a blocker, or missed by the scheduler',
    ['why']
  );
  const unsent = gauge('purge_waiting', 'Changes that are not sent to a CDN yet');
  const unsentFor = gauge('purge_waiting_seconds', 'Seconds that the oldest of these has waited');
  const all = [articles, quotes, reviews, overdue, unsent, unsentFor];

  async function count(): Promise<Counts> {
    const [queue, purge] = await Promise.all([
      (strapi.plugin('quotes')?.service('queue').count() as Promise<Queue>) ?? null,
      (strapi.plugin('delivery')?.service('purge').waiting() as Promise<Counts['purge']>) ?? null,
    ]);
    return { queue, purge };
  }

  function show({ queue, purge }: Counts): void {
    for (const { locale, articles: count, quotes: left } of queue?.waiting ?? []) {
      articles.set({ locale }, count);
      quotes.set({ locale }, left);
    }
    for (const { locale, review, quotes: count } of queue?.reviews ?? [])
      reviews.set({ locale, review }, count);
    if (queue) {
      overdue.set({ why: 'rejected' }, queue.overdue.rejected);
      overdue.set({ why: 'missed' }, queue.overdue.missed);
    }
    if (!purge) return;
    unsent.set(purge.count);
    unsentFor.set(purge.since === null ? 0 : Math.max(0, (Date.now() - purge.since) / 1000));
  }

  /** Reads it again; if the database does not answer in time, the gauges have no values. */
  return async (): Promise<void> => {
    const counts = await withTimeout(count, TIMEOUT_MS);
    // A language that nothing waits in any more is not to be shown as it was.
    for (const one of all) one.reset();
    // Without labels, a reset is a zero.
    for (const one of [unsent, unsentFor]) one.remove({});
    isUp.set(counts ? 1 : 0);
    if (counts) show(counts);
  };
}
