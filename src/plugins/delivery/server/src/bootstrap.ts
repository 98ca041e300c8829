import type { Core } from '@strapi/strapi';
import { PUBLIC_CHANGE } from '../../../quotes/server/src/public';
import { watchAccess } from './hooks/permission-changes';
import { deliveryConfig } from './config';
import { getService } from './get-service';
import { createTables } from './store/tables';
import { ARTICLE } from './uids';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await createTables(strapi);
  const rebuild = getService(strapi, 'rebuild');
  if (deliveryConfig(strapi).rebuild && !(await rebuild.isComplete())) await rebuild.run();
  strapi
    .hook(PUBLIC_CHANGE)
    ?.register(({ documentId }: { documentId: string }) =>
      getService(strapi, 'readModel').refresh(ARTICLE, [documentId])
    );
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
