import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  hasAdvisoryLocks,
  shareLock,
  takeLock,
} from '../../../../../platform/database/advisory-locks';

/** The actions of the Document Service that write. */
export const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'publish',
  'unpublish',
  'delete',
  'discardDraft',
  'clone',
]);

interface Held {
  hasContent: boolean;
  hasPublishing: boolean;
  articles: Set<string>;
  /** Requested, and not taken yet. */
  wanted: Set<string>;
  turn: Promise<void>;
}

/** The locks that each transaction holds. */
const held = new WeakMap<Knex.Transaction, Held>();

function heldBy(trx: Knex.Transaction): Held {
  const known = held.get(trx);
  if (known) return known;
  const none = {
    hasContent: false,
    hasPublishing: false,
    articles: new Set<string>(),
    wanted: new Set<string>(),
    turn: Promise.resolve(),
  };
  held.set(trx, none);
  return none;
}

async function lockAllWanted(trx: Knex.Transaction, mine: Held): Promise<void> {
  const { wanted, articles } = mine;
  if (!mine.hasContent) {
    await shareLock(trx, 'content');
    mine.hasContent = true;
  }
  const documentIds = [...wanted].sort();
  wanted.clear();
  for (const documentId of documentIds) {
    if (articles.has(documentId)) continue;
    await takeLock(trx, 'article', documentId);
    articles.add(documentId);
  }
}

/**
 * Makes other transactions that change the same article, or any official or agreement, wait until this one ends.
 * Operations that one transaction starts together (bulk publishing) lock together, in one order.
 * @param documentId undefined for an article that is not there yet
 */
export async function lockArticle(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string | undefined
): Promise<void> {
  if (!hasAdvisoryLocks(strapi)) return;
  const mine = heldBy(trx);
  if (documentId && !mine.articles.has(documentId)) mine.wanted.add(documentId);
  if (mine.hasContent && mine.wanted.size === 0) return;
  // Those that were started together are all here after this.
  await setImmediate();
  mine.turn = mine.turn.then(() => lockAllWanted(trx, mine));
  await mine.turn;
}

/** Makes every other transaction that changes an article, an official or an agreement wait until this one ends. */
export async function lockContent(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  if (!hasAdvisoryLocks(strapi)) return;
  const mine = heldBy(trx);
  // The lock is shared if a record is written with an article, and cannot become exclusive any more.
  if (mine.hasContent) return;
  mine.hasContent = true;
  await takeLock(trx, 'content');
}

/** Makes others who publish articles wait; those that are only saved are not held up. */
export async function lockPublishing(strapi: Core.Strapi, trx: Knex.Transaction): Promise<void> {
  if (!hasAdvisoryLocks(strapi)) return;
  const mine = heldBy(trx);
  if (mine.hasPublishing) return;
  await takeLock(trx, 'publishing');
  mine.hasPublishing = true;
}
