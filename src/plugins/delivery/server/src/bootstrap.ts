import type { Core } from '@strapi/strapi';
import { getService } from './services';
import { createTables } from './store/tables';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await createTables(strapi);
  const rebuild = getService(strapi, 'rebuild');
  if (!(await rebuild.isComplete())) await rebuild.run();
  await getService(strapi, 'pages').open();
};

export function destroy({ strapi }: { strapi: Core.Strapi }): void {
  getService(strapi, 'pages').close();
}
