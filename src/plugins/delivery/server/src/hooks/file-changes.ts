import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

const FILE = 'plugin::upload.file';

/** Refreshes the records that show a file after it was replaced, described differently or deleted. */
export function watchFiles(strapi: Core.Strapi): void {
  const refresh = async ({ result }: { result?: unknown }) => {
    const id = (result as { id?: number } | null)?.id;
    if (id) await getService(strapi, 'readModel').refreshShowing(id);
  };
  strapi.db.lifecycles.subscribe({ models: [FILE], afterUpdate: refresh, afterDelete: refresh });
}
