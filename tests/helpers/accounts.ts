import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

export type AdminRole = 'strapi-super-admin' | 'strapi-editor' | 'strapi-author';

export interface Account {
  id: number;
  email: string;
  password: string;
}

const PASSWORD = 'Correct-Horse-1';

/** A signed-in session without the login route, which lets in five attempts in five minutes. */
async function accessToken(strapi: Core.Strapi, origin: string, userId: number): Promise<string> {
  const sessions = strapi.sessionManager(origin);
  const refresh = await sessions.generateRefreshToken(String(userId), randomUUID(), {
    type: 'session',
  });
  const access = await sessions.generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`No access token for ${origin}: ${access.error}`);
  return access.token;
}

/** An admin user with a role, by the role's code. */
export async function createEditor(
  strapi: Core.Strapi,
  roleCode: AdminRole | (string & {}) = 'strapi-editor'
): Promise<Account> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`There is no admin role "${roleCode}".`);

  const email = `${roleCode}-${randomUUID()}@example.org`;
  const user = await strapi.service('admin::user').create({
    firstname: 'Desk',
    lastname: roleCode,
    email,
    password: PASSWORD,
    isActive: true,
    roles: [role.id],
  });
  return { id: user.id, email, password: PASSWORD };
}

/** For the Authorization header of admin routes; without an account, of a new super admin. */
export async function adminToken(strapi: Core.Strapi, account?: Account): Promise<string> {
  const { id } = account ?? (await createEditor(strapi, 'strapi-super-admin'));
  return accessToken(strapi, 'admin', id);
}

/** Of a reader who signed up: the users-permissions role `authenticated`, or another by its type. */
export async function publicUserToken(
  strapi: Core.Strapi,
  roleType = 'authenticated'
): Promise<string> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: roleType } });
  if (!role) throw new Error(`There is no users-permissions role "${roleType}".`);

  const name = `reader-${randomUUID()}`;
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: name,
      email: `${name}@example.org`,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      role: role.id,
    });
  return accessToken(strapi, 'users-permissions', user.id);
}

/** An API token: everything, reading, or the content-API actions that are listed. */
export async function apiToken(
  strapi: Core.Strapi,
  rights: 'full-access' | 'read-only' | string[] = 'full-access'
): Promise<string> {
  const custom = Array.isArray(rights);
  const token = await strapi.service('admin::api-token').create({
    name: `token-${randomUUID()}`,
    description: '',
    lifespan: null,
    kind: 'content-api',
    type: custom ? 'custom' : rights,
    ...(custom && { permissions: rights }),
  });
  return token.accessKey;
}

/** `request.get(url).set(bearer(token))` */
export function bearer(token: string): { Authorization: string } {
  return { Authorization: `Bearer ${token}` };
}
