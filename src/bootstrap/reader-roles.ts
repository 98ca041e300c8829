import type { Core } from '@strapi/strapi';

const TYPES = ['article', 'agreement', 'official', 'quote'];
const GENERATED = TYPES.flatMap((type) => [
  `api::${type}.${type}.find`,
  `api::${type}.${type}.findOne`,
]);
const PAGES = [
  'articles.find',
  'articles.findOne',
  'officials.find',
  'officials.findOne',
  'agreements.find',
  'agreements.findOne',
  'quotes.find',
].map((action) => `plugin::delivery.${action}`);
/** The roles of readers: a visitor, and a signed-in one, who would otherwise see less. */
const ROLES = ['public', 'authenticated'];

const storeOf = (role: string) => ({
  type: 'core',
  name: 'on-the-record',
  key: `${role}-role-seeded`,
});

/** Remembers the rights that a role was granted before: new ones are granted at the next start. */
async function seededBefore(strapi: Core.Strapi, type: string): Promise<string[]> {
  const stored = (await strapi.store.get(storeOf(type))) as string[] | true | null;
  // Before there were pages, it was only noted that it had been done.
  return stored === true ? GENERATED : (stored ?? []);
}

async function seedRole(strapi: Core.Strapi, type: string, actions: string[]): Promise<void> {
  const seeded = await seededBefore(strapi, type);
  const missing = actions.filter((action) => !seeded.includes(action));
  if (missing.length === 0) return;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type }, populate: ['permissions'] });
  if (!role) return;

  const granted = new Set((role.permissions as { action: string }[]).map(({ action }) => action));
  for (const action of missing) {
    if (granted.has(action)) continue;
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
  await strapi.store.set({ ...storeOf(type), value: [...seeded, ...missing] });
}

/**
 * Lets everybody read what is published, once: what an administrator takes away afterwards stays away.
 */
export async function seedReadingRoles(strapi: Core.Strapi): Promise<void> {
  const actions = [...GENERATED, ...(strapi.plugin('delivery') ? PAGES : [])];
  for (const type of ROLES) await seedRole(strapi, type, actions);
}
