import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { toActor } from './caller';
import { type Actor, type AdminUser, type Caller, type ContentApiAuth } from './types';

const API_TOKEN = 'content-api-token';

/** The person or program that scheduled an article, as the article keeps it. */
export interface ScheduledBy extends Actor {
  /** The content API's way of signing in: an API token, or a user of the site. */
  strategy?: string;
}

/** Describes a caller so that the rights of that caller can be found again at the hour. */
export function toScheduledBy(caller: Caller): ScheduledBy {
  const strategy = caller.kind === 'content-api' ? caller.auth?.strategy?.name : undefined;
  return { ...toActor(caller), ...(strategy && { strategy }) };
}

async function restoreAdmin(strapi: Core.Strapi, id: string): Promise<Caller | null> {
  const user = (await strapi.db.query('admin::user').findOne({
    where: { id },
    populate: ['roles'],
  })) as (AdminUser & { isActive: boolean; blocked: boolean }) | null;
  if (!user?.isActive || user.blocked) return null;
  const { engine } = strapi.service('admin::permission');
  return { kind: 'admin', user, userAbility: await engine.generateUserAbility(user) };
}

/** Finds the actions of the content API that an API token or a user of the site may use now; null for all of them. */
async function actionsOf(
  strapi: Core.Strapi,
  { id, strategy }: ScheduledBy
): Promise<{ credentials: ContentApiAuth['credentials']; actions: Set<string> | null } | null> {
  if (strategy === API_TOKEN) {
    const token = await strapi.service('admin::api-token').getById(id);
    const isExpired = token?.expiresAt && new Date(token.expiresAt) < new Date();
    if (!token || isExpired) return null;
    if (token.type === 'full-access') return { credentials: token, actions: null };
    return { credentials: token, actions: new Set(token.permissions) };
  }
  const user = await strapi.plugin('users-permissions').service('user').fetchAuthenticatedUser(id);
  if (!user?.role || user.blocked) return null;
  const permissions: { action: string }[] = await strapi.db
    .query('plugin::users-permissions.permission')
    .findMany({ where: { role: user.role.id } });
  return { credentials: user, actions: new Set(permissions.map(({ action }) => action)) };
}

async function restoreContentApi(
  strapi: Core.Strapi,
  scheduledBy: ScheduledBy
): Promise<Caller | null> {
  const found = await actionsOf(strapi, scheduledBy);
  if (!found) return null;
  const { credentials, actions } = found;
  // Answers the same questions as the strategy that authenticated the request, without a request.
  const verify = (_auth: unknown, { scope }: { scope?: string | string[] }) => {
    if (actions && [scope ?? []].flat().some((action) => !actions.has(action)))
      throw new errors.ForbiddenError();
  };
  const auth = { strategy: { name: scheduledBy.strategy, verify }, credentials };
  return { kind: 'content-api', auth };
}

/**
 * Finds the caller who scheduled an article, with current rights.
 * @returns null if the account is gone, blocked or expired, or if none was stored
 */
export async function restoreCaller(
  strapi: Core.Strapi,
  scheduledBy: ScheduledBy | null
): Promise<Caller | null> {
  if (!scheduledBy) return null;
  if (scheduledBy.kind === 'server') return { kind: 'server' };
  if (!scheduledBy.id) return null;
  return scheduledBy.kind === 'admin'
    ? restoreAdmin(strapi, scheduledBy.id)
    : restoreContentApi(strapi, scheduledBy);
}
