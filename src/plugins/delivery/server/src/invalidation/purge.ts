import type { Core } from '@strapi/strapi';
import { backOff } from 'exponential-backoff';
import { trustedFetch } from '../../../../../platform/http/outbound';
import { withTimeout } from '../../../../../platform/with-timeout';
import { deliveryConfig } from '../config';
import { purgeRequests, type PurgeRequest, type PurgeTarget } from './purge-formats';
import { LEASE_MS, outboxOf } from './purge-outbox';
import { onChangesCommitted, type Tag } from './changes';

/** Changes that come together are sent together. */
const GATHER_MS = 50;
const TIMEOUT_MS = 5000;
/** With their pauses and timeouts, all attempts fit well into the lease of a claim. */
const ATTEMPTS = { numOfAttempts: 4, startingDelay: 500, maxDelay: 4000 };
/** Limits closing: what cannot be sent in time stays in the outbox. */
const CLOSE_MS = 4000;
const TRIM_EVERY_MS = 60 * 60 * 1000;

/** Notifies CDNs of changes. What could not be sent is sent later, by any process. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const targets = deliveryConfig(strapi).purge;
  const outbox = outboxOf(strapi);
  let timer: NodeJS.Timeout | null = null;
  let dueAt = 0;
  let running: Promise<void> | null = null;
  let isOpen = false;
  let isAwaited = false;
  let trimmedAt = 0;

  async function post({ url }: PurgeTarget, { headers, body }: PurgeRequest): Promise<void> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    // Its address comes from the environment, not from a user: a CDN may be in the own network.
    const response = await trustedFetch(url, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  }

  async function tell(target: PurgeTarget, tags: Tag[]): Promise<void> {
    for (const request of purgeRequests(target, tags)) {
      await backOff(() => post(target, request), { ...ATTEMPTS, retry: () => isOpen });
    }
  }

  /**
   * Sends what is due.
   * @returns when to try again what this or another process has claimed and could not send
   */
  async function sendAll(): Promise<number | null> {
    for (;;) {
      const claim = await outbox.claim();
      if (!claim) return outbox.nextDue();
      const results = await Promise.allSettled(targets.map((target) => tell(target, claim.tags)));
      const failed = results.find((one) => one.status === 'rejected');
      if (failed) {
        // Releases the lease, because this process makes no further attempt.
        if (!isOpen) await outbox.release(claim);
        strapi.log.error(
          `delivery: the CDN could not be purged (${String(failed.reason)}). ` +
            (isOpen ? 'The next attempt is in a minute.' : 'The next attempt is at the next start.')
        );
        return outbox.nextDue();
      }
      await outbox.done(claim);
    }
  }

  async function work(): Promise<void> {
    let again: number | null = null;
    try {
      if (Date.now() - trimmedAt > TRIM_EVERY_MS) {
        trimmedAt = Date.now();
        await outbox.trim(targets.length > 0);
      }
      if (targets.length > 0) again = await sendAll();
    } catch (error) {
      if (targets.length > 0) again = Date.now() + LEASE_MS;
      strapi.log.error(`delivery: the journal of changes cannot be worked off (${String(error)}).`);
    }
    running = null;
    if (isAwaited) plan(GATHER_MS);
    else if (again !== null) plan(Math.max(0, again - Date.now()) + GATHER_MS);
  }

  function plan(delay: number): void {
    const at = Date.now() + delay;
    if (!isOpen || (timer && dueAt <= at)) return;
    if (timer) clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(() => {
      timer = null;
      isAwaited = false;
      running = work();
    }, delay);
    // Nothing is lost: it is sent at the next start.
    timer.unref();
  }

  function wake(): void {
    isAwaited = true;
    if (!running) plan(GATHER_MS);
  }

  return {
    /** Has to be called once, after the tables were created: sends what an earlier process left. */
    open(): void {
      isOpen = true;
      onChangesCommitted(strapi, wake);
      plan(GATHER_MS);
    },

    /** Counts what no CDN was notified of, and since when (epoch, milliseconds); null without a CDN. */
    waiting: async () => (targets.length > 0 ? outbox.waiting() : null),

    /** Sends the changes of the last requests, once and without retries; what cannot be sent stays. */
    async close(): Promise<void> {
      isOpen = false;
      const isPlanned = timer !== null || isAwaited;
      if (timer) clearTimeout(timer);
      timer = null;
      await withTimeout(async () => {
        await running;
        if (isPlanned && targets.length > 0) await work();
      }, CLOSE_MS);
    },
  };
};
