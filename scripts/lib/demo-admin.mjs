import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const EMAIL = 'editor@ontherecord.example';

/** Strapi requires letters of both cases and a digit in a password. */
function newPassword() {
  return `Aa1-${randomBytes(9).toString('base64url')}`;
}

async function saveAdmin(strapi, { email, password }) {
  const users = strapi.service('admin::user');
  const existing = await strapi.db.query('admin::user').findOne({ where: { email } });
  if (existing) {
    await users.updateById(existing.id, { password });
    return;
  }

  const role = await strapi.service('admin::role').getSuperAdmin();
  const name = { firstname: 'Demo', lastname: 'Editor' };
  await users.create({ ...name, email, password, isActive: true, roles: [role.id] });
}

/**
 * Creates the first admin, with a random password in a file that only its owner reads. As long as the file exists, the
 * account is not touched again.
 */
export async function ensureDemoAdmin(strapi, file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));

  const credentials = { email: EMAIL, password: newPassword() };
  await saveAdmin(strapi, credentials);
  writeFileSync(file, JSON.stringify(credentials), { mode: 0o600 });
  return credentials;
}
