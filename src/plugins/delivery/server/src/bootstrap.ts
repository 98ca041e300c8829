import type { Core } from '@strapi/strapi';
import { watchAccess } from './access';
import { getService } from './services';
import { createTables } from './store/tables';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await createTables(strapi);
  const rebuild = getService(strapi, 'rebuild');
  if (!(await rebuild.isComplete())) await rebuild.run();
  await getService(strapi, 'pages').open();
  await getService(strapi, 'cache').open();
  getService(strapi, 'purge').open();
  watchAccess(strapi);
};

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'purge').close();
  await getService(strapi, 'cache').close();
  getService(strapi, 'pages').close();
}
