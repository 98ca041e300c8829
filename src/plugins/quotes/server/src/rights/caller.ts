import type { AdminUser, Caller, Actor } from './types';
import type { Core } from '@strapi/strapi';
import { currentOperation } from '../operation';

const ADMIN_STRATEGIES = new Set(['admin', 'admin-token']);

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
