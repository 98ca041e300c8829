import type { Core } from '@strapi/strapi';
import { backOff } from 'exponential-backoff';
import { trustedFetch } from '../../../../../platform/http/outbound';
import { inTime } from '../../../../../platform/with-timeout';
import { deliveryConfig } from '../config';
import { purgeRequests, type PurgeRequest, type PurgeTarget } from './purge-formats';
import { LEASE_MS, outboxOf } from './purge-outbox';
import { onChangesCommitted, type Tag } from './changes';

/** Changes of one moment are told together. */
const GATHER_MS = 50;
const TIMEOUT_MS = 5000;
/** With their pauses and their patience, all attempts fit well into the lease of a claim. */
const ATTEMPTS = { numOfAttempts: 4, startingDelay: 500, maxDelay: 4000 };
/** Bounds closing: what cannot be sent in it stays in the outbox. */
const CLOSE_MS = 4000;
const TRIM_EVERY_MS = 60 * 60 * 1000;

/** Tells CDNs what has changed. What could not be told is told later, by whichever process is there then. */
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
    // Its address comes from the environment, not from a user: a CDN of one's own may be inside.
    const response = await trustedFetch(url, { method: 'POST', headers, body, signal });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
  }

  async function tell(target: PurgeTarget, tags: Tag[]): Promise<void> {
    for (const request of purgeRequests(target, tags)) {
      await backOff(() => post(target, request), { ...ATTEMPTS, retry: () => isOpen });
    }
  }

  /** @returns when there is something to tell again: what this or another process has claimed and could not tell */
  async function sendAll(): Promise<number | null> {
    for (;;) {
      const claim = await outbox.claim();
      if (!claim) return outbox.nextDue();
      const told = await Promise.allSettled(targets.map((target) => tell(target, claim.tags)));
      const failed = told.find((one) => one.status === 'rejected');
      if (failed) {
        // The lease is for the next attempt of this process: there is none any more.
        if (!isOpen) await outbox.release(claim);
        strapi.log.error(
          `delivery: a CDN could not be told what to drop (${String(failed.reason)}). ` +
            (isOpen ? 'It is told again in a minute.' : 'It is told at the next start.')
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
    // Nothing is lost by ending before: it is told at the next start.
    timer.unref();
  }

  function wake(): void {
    isAwaited = true;
    if (!running) plan(GATHER_MS);
  }

  return {
    /** Has to be called once, when the tables are there: what an earlier process left is told now. */
    open(): void {
      isOpen = true;
      onChangesCommitted(strapi, wake);
      plan(GATHER_MS);
    },

    /** What no CDN was told yet, and since when (epoch, milliseconds); null where there is none to tell. */
    waiting: async () => (targets.length > 0 ? outbox.waiting() : null),

    /** Sends what the last requests have changed, once and without retries; what cannot be sent stays. */
    async close(): Promise<void> {
      isOpen = false;
      const isPlanned = timer !== null || isAwaited;
      if (timer) clearTimeout(timer);
      timer = null;
      await inTime(async () => {
        await running;
        if (isPlanned && targets.length > 0) await work();
      }, CLOSE_MS);
    },
  };
};
