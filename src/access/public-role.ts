import type { Core } from '@strapi/strapi';

const TYPES = ['article', 'agreement', 'official', 'quote'];
const ACTIONS = TYPES.flatMap((type) => [
  `api::${type}.${type}.find`,
  `api::${type}.${type}.findOne`,
]);
const STORE = { type: 'core', name: 'on-the-record', key: 'public-role-seeded' };

/**
 * Lets visitors read what is published, once: what an administrator takes away afterwards stays away.
 */
export async function seedPublicRole(strapi: Core.Strapi): Promise<void> {
  if (await strapi.store.get(STORE)) return;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  if (!role) return;

  const granted = new Set((role.permissions as { action: string }[]).map(({ action }) => action));
  for (const action of ACTIONS) {
    if (granted.has(action)) continue;
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
  await strapi.store.set({ ...STORE, value: true });
}
