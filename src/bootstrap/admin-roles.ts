import type { Core } from '@strapi/strapi';

const EXPLORER = 'plugin::content-manager.explorer';
const OWN = ['admin::is-creator'];
const STORE = { type: 'core', name: 'on-the-record', key: 'admin-roles-seeded' };

const ARTICLE = 'api::article.article';
const QUOTE = 'api::quote.quote';
const RECORDS = ['api::official.official', 'api::agreement.agreement'];
const OURS = new Set([ARTICLE, QUOTE, ...RECORDS]);

interface Permission {
  action: string;
  subject?: string | null;
  conditions?: string[];
  properties?: Record<string, unknown>;
}

const explore = (subject: string, actions: string[], conditions: string[] = []): Permission[] =>
  actions.map((action) => ({ action: `${EXPLORER}.${action}`, subject, conditions }));

const plugin = (...actions: string[]): Permission[] =>
  actions.map((action) => ({ action: `plugin::quotes.${action}` }));

const ALL = ['create', 'read', 'update', 'delete', 'publish'];

const GRANTS: Record<string, Permission[]> = {
  // An editor runs the newsroom: writes and publishes every article and record.
  'strapi-editor': [
    ...[ARTICLE, ...RECORDS].flatMap((subject) => explore(subject, ALL)),
    ...explore(QUOTE, ['read', 'update', 'publish']),
    ...plugin('read', 'review', 'override', 'activity-log.read'),
  ],
  // An author writes their own articles and reviews their quotes; an editor publishes them.
  'strapi-author': [
    ...explore(ARTICLE, ['create', 'read', 'update', 'delete'], OWN),
    ...RECORDS.flatMap((subject) => explore(subject, ['create', 'read'])),
    ...RECORDS.flatMap((subject) => explore(subject, ['update', 'delete'], OWN)),
    ...explore(QUOTE, ['read']),
    ...plugin('read', 'review'),
  ],
};

/** Attributes that lead to publication: a role that may not publish sees them, and its forms do not offer to change them. */
const PUBLICATION_FIELDS = new Set(['scheduledAt', 'embargoedUntil']);
const WRITES = [`${EXPLORER}.create`, `${EXPLORER}.update`];

const mayPublish = (grants: Permission[], subject: string | null | undefined): boolean =>
  grants.some((grant) => grant.subject === subject && grant.action === `${EXPLORER}.publish`);

/** Leaves the fields out that lead to publication, where a role writes a type and may not publish it. */
function withoutPublicationFields(permission: Permission, grants: Permission[]): Permission {
  const { action, subject, properties } = permission;
  if (!WRITES.includes(action) || mayPublish(grants, subject)) return permission;
  const fields = (properties?.fields as string[] | undefined)?.filter(
    (field) => !PUBLICATION_FIELDS.has(field)
  );
  return { ...permission, properties: { ...properties, ...(fields && { fields }) } };
}

/** Adds what a permission on a content type says of its fields and languages: all of them. */
function withProperties(
  strapi: Core.Strapi,
  locales: string[],
  permission: Permission
): Permission {
  if (!permission.subject) return permission;
  const { actionProvider } = strapi.service('admin::permission');
  const complete: Permission[] = strapi
    .service('admin::content-type')
    .getPermissionsWithNestedFields([actionProvider.get(permission.action)]);
  const found = complete.find(({ subject }) => subject === permission.subject);
  const isLocalized = permission.subject === ARTICLE || permission.subject === QUOTE;
  return {
    ...permission,
    properties: { ...found?.properties, ...(isLocalized && { locales }) },
  };
}

/**
 * Gives the Editor and the Author of a new newsroom their rights, once: what an administrator changes afterwards is
 * kept. Rights on other content types are left as Strapi gives them.
 */
export async function seedAdminRoles(strapi: Core.Strapi): Promise<void> {
  if (!strapi.plugins.quotes || (await strapi.store.get(STORE))) return;
  const roles = strapi.service('admin::role');
  const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
  const codes = locales.map(({ code }) => code);

  for (const [code, grants] of Object.entries(GRANTS)) {
    const role = await roles.findOne({ code });
    if (!role) continue;
    const current: Permission[] = await strapi
      .service('admin::permission')
      .findMany({ where: { role: { id: role.id } } });
    const others = current.filter(
      ({ action, subject }) => !OURS.has(subject ?? '') && !action.startsWith('plugin::quotes.')
    );
    await roles.assignPermissions(role.id, [
      ...others,
      ...grants.map((grant) =>
        withoutPublicationFields(withProperties(strapi, codes, grant), grants)
      ),
    ]);
  }
  await strapi.store.set({ ...STORE, value: true });
}
