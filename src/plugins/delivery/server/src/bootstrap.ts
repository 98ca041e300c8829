import type { Core } from '@strapi/strapi';
import { deliveryConfig } from './config';
import { getService } from './services';
import { createTables } from './store/tables';
import { ARTICLE } from './uids';

/** What the quotes plugin says when it changes public quotes around the Document Service. */
const PUBLIC_CHANGE = 'plugin::quotes.public-change';

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
};

export function destroy({ strapi }: { strapi: Core.Strapi }): void {
  getService(strapi, 'pages').close();
}
