import type { Core } from '@strapi/strapi';
import { finishEvents } from '../../database/drain-events';
import { withTimeout } from '../../with-timeout';
import { waitUntil } from './wait-until';

/** Describes what is used of Strapi's webhooks: its queue says how many are being sent. */
interface WebhookRunner {
  queue: { running: number };
}

/** Counts the cron jobs that run: ours and those of Strapi's plugins. */
export const runningJobs = (strapi: Core.Strapi): number =>
  strapi.cron.jobs.filter(({ job }) => job.isBusy()).length;

/**
 * Waits for what Strapi does after a commit without being waited for: its events, and the webhooks that they send.
 * @param deadline by `performance.now()`
 */
export async function finishBackgroundWork(strapi: Core.Strapi, deadline: number): Promise<void> {
  await withTimeout(() => finishEvents(strapi), Math.max(0, deadline - performance.now()));
  const { queue } = strapi.get('webhookRunner') as WebhookRunner;
  await waitUntil(() => queue.running === 0, deadline);
}
