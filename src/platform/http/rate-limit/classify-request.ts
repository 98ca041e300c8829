import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { isFromOwnNetwork, visitorOf } from './client-address';
import { normalizePath } from '../normalize-path';
import type { Limited } from './counters';

/** The limit that a request counts for, and its client. */
export interface Counted {
  as: Limited;
  who: string;
}

/** By their session, not by their address: a newsroom has one for all. */
function user(ctx: Context): string {
  const session = ctx.get('Authorization');
  return session ? createHash('sha256').update(session).digest('base64url') : visitorOf(ctx);
}

const ANALYSIS = /^\/quotes\/(analyse|prefill|people)$/;

const isRead = (method: string, path: string) =>
  (path.startsWith('/api/') && (method === 'GET' || method === 'HEAD')) || path === '/graphql';

/**
 * Returns the limit that a request counts for by its path; null if it counts for none. Sign-in attempts and the like
 * are counted where they are made (limit-operations.ts).
 * @param ctx before its body is read
 */
export function counted(ctx: Context): Counted | null {
  const path = normalizePath(ctx);
  if (ANALYSIS.test(path)) return { as: 'analysis', who: user(ctx) };
  if (!isRead(ctx.method, path) || isFromOwnNetwork(ctx)) return null;
  return { as: 'reads', who: visitorOf(ctx) };
}
