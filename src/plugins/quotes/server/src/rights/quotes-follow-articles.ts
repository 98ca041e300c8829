import type { Core } from '@strapi/strapi';
import { ARTICLE } from '../article-type';
import { QUOTE } from '../uids';
import type { AdminUser } from './types';

const READ = 'plugin::content-manager.explorer.read';
/** Matches no row: Strapi's engine has no way to leave a permission out at this point. */
const NOTHING = { id: { $in: [] } };

interface Permission {
  conditions: string[];
  properties?: { locales?: string[] };
}

type Condition = Record<string, unknown>;
type User = AdminUser;

/** Rewrites a condition on articles as one on their quotes: "createdBy.id" becomes "article.createdBy.id". */
function onQuotes(condition: unknown): unknown {
  if (Array.isArray(condition)) return condition.map(onQuotes);
  if (typeof condition !== 'object' || condition === null) return condition;
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) =>
      key.startsWith('$') ? [key, onQuotes(value)] : [`article.${key}`, value]
    )
  );
}

/** Evaluates one permission to read articles; null where it allows all of them. */
async function conditionOf(
  strapi: Core.Strapi,
  user: User,
  permission: Permission
): Promise<Condition | null> {
  const { conditionProvider } = strapi.service('admin::permission');
  const handlers: { handler(options: object): unknown }[] = permission.conditions.flatMap(
    (id) => conditionProvider.get(id) ?? []
  );
  const results = await Promise.all(
    handlers.map(({ handler }) => handler({ ...user, permission }))
  );
  const isLimited = results.length > 0 && !results.includes(true);
  const objects = results.filter((result) => typeof result === 'object' && result !== null);
  if (isLimited && objects.length === 0) return NOTHING;
  const locales = permission.properties?.locales;
  const parts = [
    ...(isLimited ? [{ $or: objects.map(onQuotes) }] : []),
    // A quote has the language of its article.
    ...(locales ? [{ locale: { $in: locales } }] : []),
  ];
  return parts.length === 0 ? null : { $and: parts };
}

async function findReadableQuotes(strapi: Core.Strapi, user: User): Promise<Condition | null> {
  const permissions: Permission[] = await strapi.db.query('admin::permission').findMany({
    where: {
      action: READ,
      subject: ARTICLE,
      role: { users: { id: user.id } },
    },
  });
  const conditions = await Promise.all(
    permissions.map((permission) => conditionOf(strapi, user, permission))
  );
  if (conditions.length === 0) return NOTHING;
  return conditions.includes(null) ? null : { $or: conditions };
}

/** Holds the conditions of a user while an ability is built: it has several permissions on quotes. */
const known = new WeakMap<object, Promise<Condition | null>>();

/**
 * Builds the condition on quotes that follows from which articles a user may read.
 * @returns null where the user may read all
 */
function readableQuotes(strapi: Core.Strapi, user: User): Promise<Condition | null> {
  if (!user.roles) return findReadableQuotes(strapi, user);
  const condition = known.get(user.roles) ?? findReadableQuotes(strapi, user);
  known.set(user.roles, condition);
  return condition;
}

interface RegisterContext extends User {
  permission: { subject?: string };
  condition: { and(condition: Condition): void };
}

const HOOK = 'before-register.permission';
const handlers = new WeakMap<Core.Strapi, (context: RegisterContext) => Promise<void>>();

/**
 * Lets admin users read and change the quotes of an article only if they may read the article. The condition is part of
 * every permission on quotes, so it holds wherever Strapi checks one: lists, search, relations, the home page. A role
 * cannot be given a permission on quotes without it.
 */
export function letQuotesFollowArticles(strapi: Core.Strapi): void {
  const handler = async (context: RegisterContext) => {
    if (context.permission.subject !== QUOTE) return;
    const condition = await readableQuotes(strapi, context);
    if (condition) context.condition.and(condition);
  };
  handlers.set(strapi, handler);
  strapi.service('admin::permission').engine.hooks[HOOK].register(handler);
}

/** Takes the condition away with its server: the engine is shared by all servers of a process. */
export function stopFollowing(strapi: Core.Strapi): void {
  strapi.service('admin::permission').engine.hooks[HOOK].delete(handlers.get(strapi));
}
