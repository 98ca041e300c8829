import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { countersOf } from './counters';
import { rejectTooMany } from './reject-too-many';
import { OPERATIONS, type Operation } from './operations';
import { visitorOf } from './client-address';

type Action = (ctx: Context, ...rest: unknown[]) => unknown;
type Controller = Record<string, Action>;

interface SignedIn {
  auth?: { strategy?: { name?: string }; credentials?: { id?: number | string } };
}

/** Names the account that is signed in, whatever its token of this hour is; without one, the visitor. */
function accountOf(ctx: Context): string {
  const { strategy, credentials } = (ctx.state as SignedIn).auth ?? {};
  return credentials?.id === undefined
    ? visitorOf(ctx)
    : `${strategy?.name ?? 'account'}:${credentials.id}`;
}

/**
 * Runs an operation, unless it was run too often. It is counted before it runs, because many attempts may come at the
 * same time, and the count is returned if the attempt was right.
 * @throws RateLimitError
 */
export async function runLimited(
  strapi: Core.Strapi,
  { limit, by, ifRejected }: Operation,
  ctx: Context,
  run: () => unknown
): Promise<unknown> {
  const counter = countersOf(strapi).of[limit];
  if (!counter) return run();
  const who = by === 'account' ? accountOf(ctx) : visitorOf(ctx);
  const wait = await counter.take(who);
  if (wait > 0) rejectTooMany(ctx, limit, wait);
  const result = await run();
  if (ifRejected && ctx.status < 400) await counter.giveBack(who);
  return result;
}

/**
 * Limits the operations in their controllers. A limit on paths would not see the mutations of GraphQL, fifty of which
 * fit into one request. Has to be called before the routes are made.
 */
export function limitOperations(strapi: Core.Strapi): void {
  const registry = strapi.get('controllers');
  for (const [uid, operations] of Object.entries(OPERATIONS)) {
    // Plugins may be turned off.
    if (!registry.keys().includes(uid)) continue;
    registry.extend(uid, (controller: Controller) => {
      const limited = Object.entries(operations).map(([name, operation]) => {
        const action: Action = (ctx, ...rest) =>
          runLimited(strapi, operation, ctx, () => controller[name]!(ctx, ...rest));
        return [name, action] as const;
      });
      return { ...controller, ...Object.fromEntries(limited) };
    });
  }
}
