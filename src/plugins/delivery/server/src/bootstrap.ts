import type { Core } from '@strapi/strapi';
import { PUBLIC_CHANGE } from '../../../quotes/server/src/public';
import { deliveryConfig } from './config';
import { getService } from './get-service';
import { watchAccess } from './hooks/permission-changes';
import { createTables } from './store/tables';
import { ARTICLE } from './uids';

/** Creates the read model and fills it where it is not complete; in one transaction, so that no process reads it half. */
async function prepareReadModel(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async () => {
    await createTables(strapi);
    const rebuild = getService(strapi, 'rebuild');
    if (deliveryConfig(strapi).rebuild && !(await rebuild.isComplete())) await rebuild.run();
  });
}

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await prepareReadModel(strapi);
  strapi
    .hook(PUBLIC_CHANGE)
    ?.register(({ documentId }: { documentId: string }) =>
      getService(strapi, 'readModel').refresh(ARTICLE, [documentId])
    );
  await getService(strapi, 'readStore').open();
  await getService(strapi, 'cache').open();
  getService(strapi, 'purge').open();
  watchAccess(strapi);
};

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await getService(strapi, 'purge').close();
  await getService(strapi, 'cache').close();
  getService(strapi, 'readStore').close();
}
