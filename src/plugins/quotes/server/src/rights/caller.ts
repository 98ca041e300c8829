import type { Core } from '@strapi/strapi';
import { currentOperation } from '../operation';

const ADMIN_STRATEGIES = new Set(['admin', 'admin-token']);

/** The rights of an admin user, as Strapi's engine builds them. */
export interface Ability {
  rulesFor(action: string, subject: string): { conditions?: unknown }[];
}

/** An admin user, as far as it is read here. */
export interface AdminUser {
  id: number | string;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
  roles?: { id: number | string; code?: string }[];
}

/** Describes a caller of the content API, as its strategy does. */
export interface ContentApiAuth {
  strategy?: { name?: string };
  credentials?: {
    id?: number | string;
    name?: string | null;
    username?: string | null;
    /** Of an API token. */
    type?: string;
  } | null;
}

/** The origin of an operation: a script, a user of the admin, or a caller of the content API. */
export type Caller =
  | { kind: 'server' }
  | { kind: 'admin'; userAbility: Ability; user: AdminUser }
  | { kind: 'content-api'; auth: ContentApiAuth | undefined };

/** A caller as the activity log keeps one. */
export interface Actor {
  kind: Caller['kind'];
  id: string | null;
  name: string | null;
}

/** Finds the caller of the running operation: the person who scheduled it, else the caller of the running request. */
export function currentCaller(strapi: Core.Strapi): Caller {
  const { scheduledBy } = currentOperation();
  if (scheduledBy) return scheduledBy;
  const state = strapi.requestContext.get()?.state;
  if (!state) return { kind: 'server' };
  const { auth, userAbility } = state;
  if (ADMIN_STRATEGIES.has(auth?.strategy?.name) && userAbility) {
    return { kind: 'admin', userAbility, user: state.user };
  }
  return { kind: 'content-api', auth };
}

const toId = (id: number | string | undefined): string | null =>
  id === undefined ? null : String(id);

/** Gives the name of an admin user: first and last name, else the username, else the e-mail address. */
export function nameOfUser({ firstname, lastname, username, email }: AdminUser): string | null {
  return [firstname, lastname].filter(Boolean).join(' ') || username || email || null;
}

/** Describes a caller for the activity log. */
export function toActor(caller: Caller): Actor {
  if (caller.kind === 'server') return { kind: 'server', id: null, name: null };
  if (caller.kind === 'admin') {
    const { user } = caller;
    return { kind: 'admin', id: toId(user?.id), name: user ? nameOfUser(user) : null };
  }
  const credentials = caller.auth?.credentials;
  const name = credentials?.username ?? credentials?.name ?? null;
  return { kind: 'content-api', id: toId(credentials?.id), name };
}
