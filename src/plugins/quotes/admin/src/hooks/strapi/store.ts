import { adminApi, type StrapiApp } from '@strapi/strapi/admin';

/** A middleware of the admin's store. */
export type StoreMiddleware = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface BulkPublication {
  type: string;
  meta: { arg: { endpointName: string } };
  payload?: unknown;
}

/** Tells if an action of the store is the start, success or rejection of a bulk publication. */
export function isBulkPublication(action: unknown): action is BulkPublication {
  const { type, meta } = action as Partial<BulkPublication>;
  return (
    typeof type === 'string' &&
    type.startsWith(`${adminApi.reducerPath}/executeMutation/`) &&
    meta?.arg?.endpointName === 'publishManyDocuments'
  );
}

const MUTATION = new RegExp(
  `^${adminApi.reducerPath}/executeMutation/(pending|fulfilled|rejected)$`
);

/** A mutation of the admin, as it starts or ends. */
export interface Mutation {
  phase: 'pending' | 'fulfilled' | 'rejected';
  endpoint: string;
  args: unknown;
  /** Response of the server. */
  payload: unknown;
}

/** Reads the mutation in an action of the store; null where there is none. */
export function mutationOf(action: unknown): Mutation | null {
  const { type, meta, payload } = action as Partial<
    BulkPublication & { meta: { arg?: { originalArgs?: unknown } } }
  >;
  const phase = typeof type === 'string' ? MUTATION.exec(type)?.[1] : undefined;
  if (!phase || !meta?.arg) return null;
  const { endpointName: endpoint, originalArgs: args } = meta.arg;
  return { phase: phase as Mutation['phase'], endpoint, args, payload };
}

/** The id of the user who is logged in, out of the admin's store. */
export function userIdIn(state: unknown): string | null {
  const { queries = {} } =
    (state as Record<string, { queries?: Record<string, CachedQuery> }>)[adminApi.reducerPath] ??
    {};
  const me = Object.values(queries).find((query) => query?.endpointName === 'getMe');
  return me?.data?.id === undefined ? null : String(me.data.id);
}

interface CachedQuery {
  endpointName?: string;
  data?: { id?: number | string };
}
